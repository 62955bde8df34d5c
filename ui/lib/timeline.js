// Moments of a call and moments of its recording: it begins later than the call, and leaves pauses out.

/** @typedef {{ fromMs: number, toMs: number }} Stretch */
/** @typedef {{ startMs: number, pauses: readonly Stretch[] }} Recorded of the call: when the recording begins, what it leaves out, in order */

/** @param {Recorded} recorded @param {number} callMs @returns {number} below 0 before the recording */
export function toRecording({ startMs, pauses }, callMs) {
  let ms = callMs - startMs;
  for (const { fromMs, toMs } of pauses) if (callMs > fromMs) ms -= Math.min(callMs, toMs) - fromMs;
  return ms;
}

/** @param {Recorded} recorded @param {number} ms of the recording */
export function toCall({ startMs, pauses }, ms) {
  let callMs = startMs + ms;
  for (const { fromMs, toMs } of pauses) if (callMs >= fromMs) callMs += toMs - fromMs;
  return callMs;
}

/** A silence is left from here to there: words may begin before they are recognized. */
const MARGIN_MS = 350;

/** What skipping leaves out of the recording. @param {Recorded} recorded @param {readonly Stretch[]} silences of the call, in order @returns {Stretch[]} */
export function skipsOf(recorded, silences) {
  return silences
    .map(({ fromMs, toMs }) => ({
      fromMs: Math.max(0, toRecording(recorded, fromMs + MARGIN_MS)),
      toMs: toRecording(recorded, toMs - MARGIN_MS),
    }))
    .filter(({ fromMs, toMs }) => toMs - fromMs > MARGIN_MS);
}

/**
 * The phrase that is heard at a moment: the last that has begun; -1 before the first.
 * @param {readonly { atMs: number }[]} phrases in order @param {number} ms
 */
export function phraseAt(phrases, ms) {
  let [low, high] = [0, phrases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (/** @type {{ atMs: number }} */ (phrases[middle]).atMs <= ms) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
