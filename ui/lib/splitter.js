// Resizable panes: a separator that can be dragged, or moved with the arrow keys, and is remembered.
import { remember, remembered } from "./remembered.js";

/**
 * @typedef {object} SplitterOptions
 * @property {string} property the custom property on `target` that holds the width
 * @property {() => string} name what it is remembered under; it may change, each name has a width of its own
 * @property {HTMLElement} target
 * @property {number} min pixels
 * @property {() => number} max pixels, from the room there is now
 * @property {() => number} start the width when nothing is remembered
 */

const STEP = 24;

/** @param {HTMLElement} separator @param {SplitterOptions} options */
export function splitter(separator, { property, name, target, min, max, start }) {
  const wanted = () => Number.parseInt(remembered(name()) ?? "", 10) || start();
  let width = 0;

  /** @param {number} to @param {boolean} keep */
  function set(to, keep) {
    const limit = Math.max(min, max());
    const shown = Math.round(Math.min(Math.max(to, min), limit));
    if (keep) {
      width = shown;
      remember(name(), String(width));
    }
    target.style.setProperty(property, `${shown}px`);
    separator.setAttribute("aria-valuenow", String(shown));
    separator.setAttribute("aria-valuemin", String(min));
    separator.setAttribute("aria-valuemax", String(limit));
  }

  /** Takes the width that belongs to the name of now. */
  function refresh() {
    width = wanted();
    set(width, false);
  }

  separator.addEventListener("pointerdown", (down) => {
    if (down.button !== 0) return;
    down.preventDefault();
    separator.focus();
    separator.setPointerCapture(down.pointerId);
    const from = width;
    const dragging = new AbortController();
    const { signal } = dragging;
    separator.addEventListener("pointermove", (move) => set(from + move.clientX - down.clientX, true), {
      signal,
    });
    separator.addEventListener("lostpointercapture", () => dragging.abort(), { signal });
  });
  separator.addEventListener("keydown", (event) => {
    const to = { ArrowLeft: width - STEP, ArrowRight: width + STEP, Home: min, End: max() }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    set(to, true);
  });
  separator.addEventListener("dblclick", () => set(start(), true));
  // A width that nobody has chosen follows the window.
  window.addEventListener("resize", refresh);
  // The room is known once the page has been laid out; a separator without a value is no slider until then.
  separator.setAttribute("aria-valuenow", String(min));
  requestAnimationFrame(refresh);
  return { refresh };
}
