// How the window is shared out among its panes: pure arithmetic, in CSS pixels (at 200 % zoom a window has half of them).

/** @typedef {"one" | "two" | "three"} Mode how many panes stand side by side */
/** @typedef {"saved" | "results" | "lists"} Pane lists: the results as a table or lines, which have a width of their own */
/** @typedef {{ min: number, max: number, start: number }} Limits */

/** From these widths on there is room for two panes and a rail, and for three. */
export const ROOM = { two: 900, three: 1160 };
/** The left pane as a rail of icons. */
export const RAIL = 53;
/** The reading pane needs this for its time, speaker and text columns. */
export const READING_MIN = 380;
const SAVED = { min: 176, max: 360, start: 216 };
const RESULTS = { min: 300, start: 420, share: 0.42 };
/** Tables and lines want room. */
const LISTS = { min: 300, start: 1040, share: 0.6 };

/** @param {number} width of the window @returns {Mode} */
export function modeOf(width) {
  if (width < ROOM.two) return "one";
  return width < ROOM.three ? "two" : "three";
}

/**
 * What a pane may measure; the others keep their least.
 * @param {Pane} pane @param {number} window its width @param {number} left what the left pane takes
 * @returns {Limits}
 */
export function limitsOf(pane, window, left) {
  if (pane === "saved") {
    const max = Math.min(SAVED.max, window - RESULTS.min - READING_MIN);
    return { min: SAVED.min, max: Math.max(SAVED.min, max), start: SAVED.start };
  }
  const { min, start, share } = pane === "lists" ? LISTS : RESULTS;
  const room = window - left;
  const max = Math.max(min, room - READING_MIN);
  return { min, max, start: within(Math.min(start, room * share), { min, max }) };
}

/** @param {number} width @param {{ min: number, max: number }} limits */
export const within = (width, { min, max }) => Math.round(Math.max(min, Math.min(width, max)));

/** The width a pane is shown with; one that nobody has chosen follows the window. @param {number | null} chosen @param {Limits} limits */
export const shownWidth = (chosen, limits) => within(chosen ?? limits.start, limits);
