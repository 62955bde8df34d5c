// Noticing that the reader, and not the page, scrolls the words.

const KEYS = ["PageUp", "PageDown", "Home", "End", "ArrowUp", "ArrowDown"];

/** @param {EventTarget | null} target */
const list = (target) => (target instanceof Element ? target.closest("#transcript") : null);

/** @param {() => void} onScroll @returns {() => void} ends it */
export function watchScrolling(onScroll) {
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true, passive: true };
  const within = (/** @type {Event} */ event) => {
    if (list(event.target)) onScroll();
  };
  document.addEventListener("wheel", within, options);
  document.addEventListener("touchmove", within, options);
  document.addEventListener(
    "keydown",
    (event) => {
      if (KEYS.includes(event.key)) within(event);
    },
    options,
  );
  // The scroll bar belongs to the list itself, not to anything in it.
  document.addEventListener(
    "pointerdown",
    (event) => {
      if (event.target instanceof Element && event.target.id === "transcript") onScroll();
    },
    options,
  );
  return () => listening.abort();
}
