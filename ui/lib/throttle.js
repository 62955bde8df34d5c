// Something that is wanted at every step, and done only so often: at once, and then the newest of what was wanted meanwhile.

/** @param {number} ms between one time and the next */
export function throttled(ms) {
  /** @type {(() => void) | null} */
  let wanted = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function next() {
    timer = undefined;
    const work = wanted;
    if (!work) return;
    wanted = null;
    timer = setTimeout(next, ms);
    work();
  }

  return {
    /** @param {() => void} work */
    soon(work) {
      wanted = work;
      if (timer === undefined) next();
    },
    /** What is still wanted, without waiting. */
    now() {
      clearTimeout(timer);
      next();
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
