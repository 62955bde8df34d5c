// How the window is shared out: which panes are seen, how wide they are. The widths and what is folded away are remembered.
import { limitsOf, modeOf, RAIL, shownWidth } from "../lib/pane-widths.js";
import { remember, remembered } from "../lib/remembered.js";

/**
 * @import { Mode, Pane } from "../lib/pane-widths.js"
 * @import { Event } from "../state.js"
 */

/**
 * @typedef {object} Layout
 * @property {number} window its width in CSS pixels
 * @property {Mode} mode
 * @property {number | null} saved width somebody has chosen; null follows the window
 * @property {number | null} results as cards
 * @property {number | null} lists the results as a table or lines
 * @property {{ saved: boolean, reading: boolean }} collapsed saved: a rail of icons; reading: put away until a call is opened
 * @property {number} zoom 1: the page's own size
 * @property {"results" | "reading"} shown where one pane has the whole window
 */

/**
 * @typedef {{ type: "window-resized", width: number }
 *   | { type: "pane-resized", pane: Pane, width: number | null }
 *   | { type: "pane-collapsed", pane: "saved" | "reading", collapsed: boolean }
 *   | { type: "zoomed", zoom: number }
 *   | { type: "pane-shown", pane: "results" | "reading" }} LayoutEvent
 */

/** Sizes of the page, as browsers have them. */
export const ZOOMS = [0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** Whatever was remembered, in whatever state: only what can be shown is taken from it. @returns {Layout} */
export function firstLayout(window = globalThis.innerWidth || 1360) {
  const kept = parsed(remembered("layout"));
  return {
    window,
    mode: modeOf(window),
    saved: pixels(kept.saved),
    results: pixels(kept.results),
    lists: pixels(kept.lists),
    collapsed: { saved: kept.railed === true, reading: false },
    zoom: ZOOMS.find((zoom) => zoom === kept.zoom) ?? 1,
    shown: "results",
  };
}

/** @param {Layout} layout */
export function rememberLayout({ saved, results, lists, collapsed, zoom }) {
  remember("layout", JSON.stringify({ saved, results, lists, railed: collapsed.saved, zoom }));
}

/** The next larger (1) or smaller (-1) size of the page; at the end the same. @param {number} zoom @param {1 | -1} step */
export function zoomBeside(zoom, step) {
  const at = ZOOMS.indexOf(zoom) + step;
  return ZOOMS[Math.max(0, Math.min(at, ZOOMS.length - 1))] ?? 1;
}

/** What the left pane takes of the width. @param {Layout} layout */
export function leftWidth(layout) {
  if (layout.mode === "one") return 0;
  return isRail(layout) ? RAIL : shownWidth(layout.saved, limitsOf("saved", layout.window, 0));
}

/** @param {Layout} layout */
export const isRail = ({ mode, collapsed }) => mode === "two" || (mode === "three" && collapsed.saved);

/**
 * Which panes of the work are seen. Without a call the results have the reading pane's place.
 * @param {Layout} layout @param {boolean} hasCall
 * @returns {"both" | "results" | "reading"}
 */
export function panesSeen({ mode, shown, collapsed }, hasCall) {
  if (!hasCall) return "results";
  if (mode === "one") return shown;
  return collapsed.reading ? "results" : "both";
}

/** Whether the call can be seen. @param {Layout} state @param {boolean} hasCall */
export const isCallSeen = (state, hasCall) => panesSeen(state, hasCall) !== "results";

/** @param {Layout} state @param {Event} event @returns {Layout} */
export function layout(state, event) {
  switch (event.type) {
    case "window-resized": {
      const { width } = event;
      return width === state.window ? state : { ...state, window: width, mode: modeOf(width) };
    }
    case "pane-resized":
      return { ...state, [event.pane]: event.width };
    case "pane-collapsed":
      return { ...state, collapsed: { ...state.collapsed, [event.pane]: event.collapsed } };
    case "zoomed":
      return { ...state, zoom: event.zoom };
    case "pane-shown":
      return event.pane === "reading" ? readingShown(state) : { ...state, shown: event.pane };
    case "call-asked":
      return readingShown(state);
    case "run-asked":
    case "run-shown":
      return state.shown === "results" ? state : { ...state, shown: "results" };
    default:
      return state;
  }
}

/** @param {Layout} state @returns {Layout} */
const readingShown = (state) => ({
  ...state,
  shown: "reading",
  collapsed: { ...state.collapsed, reading: false },
});

/** @param {unknown} value */
const pixels = (value) => (typeof value === "number" && Number.isFinite(value) && value > 0 ? value : null);

/** @param {string | null} text @returns {Record<string, unknown>} */
function parsed(text) {
  try {
    const value = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
