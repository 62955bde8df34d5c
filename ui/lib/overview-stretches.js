// Stretches of time in order, kept so that those in view are found at once and drawn as few rectangles.
import { xOf } from "./overview-geometry.js";

/** @import { Scale, Span } from "./overview-geometry.js" */

/**
 * @typedef {object} Stretches sorted by begin
 * @property {number} length
 * @property {Float64Array} from milliseconds
 * @property {Float64Array} to
 * @property {Float64Array} reach the latest end so far, which unlike `to` never falls: what a search may halve
 * @property {Int32Array} item what each stands for: an index into whatever it was made from
 */

/** @typedef {{ x: number, width: number, first: number, last: number }} Run pixels, and the stretches joined in it */

/** Beyond the strip's edges nothing is drawn, but a rounded corner must not be seen there. */
const BEYOND = 6;

/**
 * @template T
 * @param {readonly T[]} items @param {(item: T, index: number) => Span | null} span null: not one of them
 * @returns {Stretches}
 */
export function stretches(items, span) {
  const found = items
    .map((item, index) => ({ index, span: span(item, index) }))
    .filter((one) => one.span !== null)
    .sort((a, b) => (a.span?.fromMs ?? 0) - (b.span?.fromMs ?? 0));
  const made = {
    length: found.length,
    from: Float64Array.from(found, (one) => one.span?.fromMs ?? 0),
    to: Float64Array.from(found, (one) => one.span?.toMs ?? 0),
    reach: new Float64Array(found.length),
    item: Int32Array.from(found, (one) => one.index),
  };
  let reach = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < made.length; at += 1) {
    reach = Math.max(reach, made.to[at] ?? 0);
    made.reach[at] = reach;
  }
  return made;
}

/** The first index at which a rising row of numbers is no longer below a limit. @param {Float64Array} row @param {number} limit */
export function notBelow(row, limit) {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that may be seen in a span. @param {Stretches} all @param {Span} span @returns {[first: number, end: number]} */
export function within(all, { fromMs, toMs }) {
  return [notBelow(all.reach, fromMs), notBelow(all.from, toMs)];
}

/**
 * The stretches over a moment, the latest begun first; `slackMs` around it counts too.
 * @param {Stretches} all @param {number} ms @param {number} [slackMs]
 */
export function over(all, ms, slackMs = 0) {
  const [first, end] = within(all, { fromMs: ms - slackMs, toMs: ms + slackMs + 1 });
  const found = [];
  for (let at = end - 1; at >= first; at -= 1) if ((all.to[at] ?? 0) >= ms - slackMs) found.push(at);
  return found;
}

/**
 * What is in view, as pixel runs; runs that would touch are joined, so thousands of phrases become at most as many
 * rectangles as the strip is wide.
 * @param {Stretches} all @param {Scale} scale @param {number} [least] pixels: nothing is narrower
 * @returns {Run[]}
 */
export function runs(all, scale, least = 1.5) {
  const [first, end] = within(all, scale);
  const [leftmost, rightmost] = [scale.left - BEYOND, scale.left + scale.width + BEYOND];
  /** @type {Run[]} */
  const out = [];
  /** @type {Run | undefined} */
  let last;
  for (let at = first; at < end; at += 1) {
    if ((all.to[at] ?? 0) < scale.fromMs) continue;
    const x = Math.max(leftmost, xOf(scale, all.from[at] ?? 0));
    const right = Math.min(rightmost, Math.max(x + least, xOf(scale, all.to[at] ?? 0)));
    if (last && x <= last.x + last.width + 0.75) {
      last.width = Math.max(last.width, right - last.x);
      last.last = at;
    } else {
      last = { x, width: right - x, first: at, last: at };
      out.push(last);
    }
  }
  return out;
}
