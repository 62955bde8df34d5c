// Resizable panes: a separator that is dragged, or moved with the keys (ARIA's window splitter).
import { within } from "./pane-widths.js";

/** @import { Limits } from "./pane-widths.js" */

/**
 * @typedef {object} SplitterOptions
 * @property {() => Limits} limits pixels, from the room there is now
 * @property {() => number} width what the pane measures now
 * @property {(width: number) => void} show gives the pane a width, while it is dragged
 * @property {(width: number | null) => void} keep it is to stay so; null: as it was in the beginning
 * @property {() => void} [collapse] Enter folds the pane away
 */

const STEP = 24;

/** @param {HTMLElement} separator @param {SplitterOptions} options */
export function splitter(separator, { limits, width, show, keep, collapse }) {
  const stopped = new AbortController();
  const { signal } = stopped;
  /** Kept, but not yet seen: a second key may come before the first is painted. @type {number | null} */
  let ahead = null;

  /** Says what is shown. */
  function tell(now = width()) {
    const { min, max } = limits();
    separator.setAttribute("aria-valuenow", String(now));
    separator.setAttribute("aria-valuemin", String(min));
    separator.setAttribute("aria-valuemax", String(max));
  }

  /** @param {PointerEvent} down */
  function drag(down) {
    if (down.button !== 0) return;
    down.preventDefault();
    separator.focus();
    separator.setPointerCapture(down.pointerId);
    const from = width();
    let to = from;
    const dragging = new AbortController();
    const move = (/** @type {PointerEvent} */ event) => {
      to = within(from + event.clientX - down.clientX, limits());
      show(to);
      tell(to);
    };
    const end = () => {
      dragging.abort();
      if (to !== from) keep(to);
    };
    separator.addEventListener("pointermove", move, dragging);
    separator.addEventListener("lostpointercapture", end, dragging);
  }

  /** @param {KeyboardEvent} event */
  function press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" && collapse) {
      event.preventDefault();
      return collapse();
    }
    const { min, max } = limits();
    const now = ahead ?? width();
    const to = { ArrowLeft: now - STEP, ArrowRight: now + STEP, Home: min, End: max }[event.key];
    if (to === undefined) return;
    // The same keys scroll, or move a place, elsewhere.
    event.preventDefault();
    event.stopPropagation();
    ahead = within(to, { min, max });
    keep(ahead);
  }

  separator.addEventListener("pointerdown", drag, { signal });
  separator.addEventListener("keydown", press, { signal });
  separator.addEventListener("dblclick", () => keep(null), { signal });
  return {
    tell() {
      ahead = null;
      tell();
    },
    destroy: () => stopped.abort(),
  };
}
