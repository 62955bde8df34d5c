/**
 * Calls once nothing has been asked for `ms` milliseconds, with what was asked last.
 * @template {unknown[]} A
 * @param {number} ms @param {(...args: A) => void} call
 */
export function debounced(ms, call) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  return {
    /** @param {A} args */
    soon(...args) {
      clearTimeout(timer);
      timer = setTimeout(call, ms, ...args);
    },
    /** What was asked is no longer wanted. */
    forget() {
      clearTimeout(timer);
    },
  };
}
