// Which part of the call the strip shows. Every function gives a new span inside the call.
import { over } from "./overview-stretches.js";

/**
 * @import { Span } from "./overview-geometry.js"
 * @import { StripModel } from "./overview-model.js"
 */

/** Closer than this, nothing more is to be seen. */
export const CLOSEST_MS = 5000;
/** A step of `+` and `-`. */
export const STEP = 1.6;
/** What is followed comes to stand here, so that what comes next is in view too. */
const LEAD = 0.3;
/** A passage is shown with something around it, and never so short that its surroundings are lost. */
const PASSAGE = { least: 20_000, most: 120_000, around: 0.12 };

/** @param {number} lengthMs @returns {Span} */
export const whole = (lengthMs) => ({ fromMs: 0, toMs: lengthMs });

/** @param {Span} span @param {number} lengthMs */
export const isWhole = ({ fromMs, toMs }, lengthMs) => toMs - fromMs >= lengthMs - 0.5;

/** Zooms so that `atMs` stays under the pointer. @param {Span} span @param {number} factor above 1: closer @param {number} atMs @param {number} lengthMs */
export function zoomed({ fromMs, toMs }, factor, atMs, lengthMs) {
  const now = toMs - fromMs;
  const next = Math.min(lengthMs, Math.max(Math.min(CLOSEST_MS, lengthMs), now / factor));
  return inside(atMs - ((atMs - fromMs) / now) * next, next, lengthMs);
}

/** @param {Span} span @param {number} byMs @param {number} lengthMs */
export const panned = ({ fromMs, toMs }, byMs, lengthMs) => inside(fromMs + byMs, toMs - fromMs, lengthMs);

/**
 * The span that shows a moment: itself where it already does, else moved without zooming.
 * @param {Span} span @param {number} ms @param {number} lengthMs
 */
export function following(span, ms, lengthMs) {
  const length = span.toMs - span.fromMs;
  const edge = length * 0.04;
  const seen =
    ms >= span.fromMs + (span.fromMs > 0 ? edge : 0) && ms <= span.toMs - (span.toMs < lengthMs ? edge : 0);
  return seen ? span : inside(ms - LEAD * length, length, lengthMs);
}

/**
 * What a double click zooms to: from the silence or hold before to the one after, within sensible limits.
 * @param {StripModel} model @param {number} ms @returns {Span}
 */
export function passageAt({ silences, holds, lengthMs }, ms) {
  const gap = over(silences, ms)[0] ?? -1;
  if (gap >= 0) return framed(silences.from[gap] ?? 0, silences.to[gap] ?? 0, lengthMs);
  let [fromMs, toMs] = [0, lengthMs];
  for (const pauses of [silences, holds])
    for (let at = 0; at < pauses.length; at += 1) {
      const [begin, end] = [pauses.from[at] ?? 0, pauses.to[at] ?? 0];
      if (end <= ms) fromMs = Math.max(fromMs, end);
      if (begin >= ms) toMs = Math.min(toMs, begin);
    }
  const half = PASSAGE.most / 2;
  return framed(Math.max(fromMs, ms - half), Math.min(toMs, ms + half), lengthMs);
}

/** @param {number} fromMs @param {number} toMs @param {number} lengthMs */
function framed(fromMs, toMs, lengthMs) {
  const length = Math.min(lengthMs, Math.max(PASSAGE.least, (toMs - fromMs) * (1 + 2 * PASSAGE.around)));
  return inside((fromMs + toMs - length) / 2, length, lengthMs);
}

/** @param {number} fromMs @param {number} length @param {number} lengthMs @returns {Span} */
function inside(fromMs, length, lengthMs) {
  const from = Math.max(0, Math.min(fromMs, lengthMs - length));
  return { fromMs: from, toMs: from + length };
}

/**
 * Between two spans, as eyes follow a zoom: in proportion, not in milliseconds.
 * @param {Span} a @param {Span} b @param {number} part from 0 to 1 @returns {Span}
 */
export function between(a, b, part) {
  const eased = 1 - (1 - part) ** 3;
  const [from, to] = [a.toMs - a.fromMs, b.toMs - b.fromMs];
  const length = from * (to / from) ** eased;
  // The edges go the same way as the length, or a zoom at a pointer would swing.
  const share = Math.abs(to - from) < 1 ? eased : (length - from) / (to - from);
  const fromMs = a.fromMs + (b.fromMs - a.fromMs) * share;
  return { fromMs, toMs: fromMs + length };
}
