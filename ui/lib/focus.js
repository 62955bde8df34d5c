/** Frames to wait for an element that Spark is still dressing: hidden until then, it cannot take the focus. */
const PATIENCE = 90;

/**
 * Gives the focus to an element as soon as it can take it, unless the user has moved on.
 * @param {string} id
 */
export function focusSoon(id, left = PATIENCE) {
  requestAnimationFrame(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    const element = document.getElementById(id);
    element?.focus();
    if (document.activeElement !== element && left > 0) focusSoon(id, left - 1);
  });
}
