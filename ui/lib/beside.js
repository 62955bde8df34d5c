// Where a panel stands so that all of it can be reached: below what opens it, or above where there is more room.

const GAP = 4;
/** Between a panel and the window's edge. */
export const EDGE = 8;
/** What is lower than this is a slit: rather than be one, a panel lies over its button. */
const LEAST = 160;

/**
 * @param {{ top: number, bottom: number, left: number }} button
 * @param {{ width: number, height: number }} panel with all that is in it
 * @param {{ width: number, height: number }} window
 * @returns {{ left: number, top: number, maxHeight: number }} beyond that height it scrolls
 */
export function beside(button, panel, window) {
  const below = window.height - EDGE - button.bottom - GAP;
  const above = button.top - GAP - EDGE;
  const under = panel.height <= below || below >= above;
  const most = window.height - 2 * EDGE;
  const maxHeight = Math.min(Math.max(under ? below : above, LEAST), most);
  const height = Math.min(panel.height, maxHeight);
  const top = under ? button.bottom + GAP : button.top - GAP - height;
  return {
    left: inside(button.left, panel.width, window.width),
    top: inside(top, height, window.height),
    maxHeight,
  };
}

/** The place nearest to the wanted one that is inside the window, on one axis. @param {number} at @param {number} size @param {number} room */
export const inside = (at, size, room) => Math.max(EDGE, Math.min(at, room - EDGE - size));

/** How high a panel that hangs at its button may be. @param {number} top @param {number} end of the place for it */
export const heightBelow = (top, end) => Math.max(LEAST, end - EDGE - top);
