// Something large that is wanted at every step of a hand, a screenful of words for instance. It is done so often that it looks
// as if it went along, as long as the frames with it come in time; where one does not, once the hand rests, so that what is
// under the hand never stands still.

/** Nobody reads faster. */
const EVERY_MS = 80;
/** A hand that has not moved for so long rests. */
const RESTING_MS = 80;
/** At 60 frames a second each stands for 17; longer, and the next one was left out. */
const LATE_MS = 20;
/** Then the machine is busy or slow. So much later it is tried again, and after twice as long each time that it still is. */
const AGAIN_MS = 10_000;
const AGAIN_AT_MOST_MS = 160_000;

/** @param {(call: (now: number) => void) => unknown} [onFrame] as `requestAnimationFrame` */
export function keepingUp(onFrame = (call) => requestAnimationFrame(call)) {
  /** @type {(() => void) | null} */
  let wanted = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let slowUntil = 0;
  let againMs = AGAIN_MS;

  function next() {
    timer = undefined;
    const work = wanted;
    if (!work) return;
    wanted = null;
    timer = setTimeout(next, EVERY_MS);
    work();
    watch();
  }

  /** How long the frame stands in which the work is painted. */
  function watch() {
    onFrame((painted) =>
      onFrame((following) => {
        const late = following - painted > LATE_MS;
        if (late) slowUntil = Date.now() + againMs;
        againMs = late ? Math.min(2 * againMs, AGAIN_AT_MOST_MS) : AGAIN_MS;
      }),
    );
  }

  return {
    /** @param {() => void} work @param {{ inHand?: boolean }} [how] inHand: it is what the hand moves, and waits for no rest */
    soon(work, { inHand = false } = {}) {
      wanted = work;
      const isSlow = !inHand && Date.now() < slowUntil;
      if (isSlow) clearTimeout(timer);
      if (isSlow) timer = setTimeout(next, RESTING_MS);
      else if (timer === undefined) next();
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
