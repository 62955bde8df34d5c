// Resizable panes: a separator that can be dragged, or moved with the arrow keys, and is remembered.

/**
 * @typedef {object} SplitterOptions
 * @property {string} name the custom property on `target` that holds the width, and the key it is remembered under
 * @property {HTMLElement} target
 * @property {number} min pixels
 * @property {() => number} max pixels, from the room there is now
 * @property {() => number} start the width when nothing is remembered
 */

const STEP = 24;

/** @param {string} name */
function remembered(name) {
  try {
    return Number.parseInt(localStorage.getItem(`earshot.${name}`) ?? "", 10);
  } catch {
    return Number.NaN; // Storage may be switched off; the width is then only not remembered.
  }
}

/** @param {string} name @param {number} width */
function remember(name, width) {
  try {
    localStorage.setItem(`earshot.${name}`, String(width));
  } catch {
    // See `remembered`.
  }
}

/** @param {HTMLElement} separator @param {SplitterOptions} options */
export function splitter(separator, { name, target, min, max, start }) {
  let width = remembered(name) || 0;

  /** @param {number} wanted @param {boolean} keep */
  function set(wanted, keep) {
    const limit = Math.max(min, max());
    const shown = Math.round(Math.min(Math.max(wanted, min), limit));
    if (keep) {
      width = shown;
      remember(name, width);
    }
    target.style.setProperty(`--${name}`, `${shown}px`);
    separator.setAttribute("aria-valuenow", String(shown));
    separator.setAttribute("aria-valuemin", String(min));
    separator.setAttribute("aria-valuemax", String(limit));
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
  window.addEventListener("resize", () => set(width, false));
  // The room is known once the page has been laid out; a separator without a value is no slider until then.
  separator.setAttribute("aria-valuenow", String(width || min));
  requestAnimationFrame(() => {
    width ||= start();
    set(width, false);
  });
}
