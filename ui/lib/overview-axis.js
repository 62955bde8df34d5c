// The times under the strip: round ones, as many as have room.

/** @import { Scale } from "./overview-geometry.js" */

/** Steps in seconds, each with the finer one that gets small ticks. @type {[step: number, minor: number][]} */
const STEPS = [
  [1, 0.5],
  [2, 1],
  [5, 1],
  [10, 2],
  [15, 5],
  [30, 10],
  [60, 15],
  [120, 30],
  [300, 60],
  [600, 120],
  [900, 300],
  [1800, 600],
  [3600, 900],
  [7200, 1800],
];

/**
 * @typedef {object} Axis
 * @property {number} stepMs between two labels
 * @property {number[]} labels milliseconds
 * @property {number[]} minor milliseconds, the labels' own not among them
 */

/**
 * @param {Scale} scale
 * @param {{ room?: (stepMs: number) => number, originMs?: number }} [options] room: pixels a label takes; originMs: the time of day at the
 * call's begin, when labels say the time of day: 11:10 is round there, not 10 minutes into the call
 * @returns {Axis}
 */
export function axis({ fromMs, toMs, width }, { room = () => 64, originMs = 0 } = {}) {
  const fits = (/** @type {number} */ ms) => (ms / (toMs - fromMs)) * width >= room(ms);
  const [step, minor] = STEPS.find(([s]) => fits(s * 1000)) ?? [14_400, 3600];
  const labels = multiples(step * 1000, fromMs, toMs, originMs);
  const known = new Set(labels);
  const fine = multiples(minor * 1000, fromMs, toMs, originMs);
  return { stepMs: step * 1000, labels, minor: fine.filter((ms) => !known.has(ms)) };
}

/** @param {number} step @param {number} fromMs @param {number} toMs @param {number} originMs */
function multiples(step, fromMs, toMs, originMs) {
  const first = Math.ceil((fromMs + originMs) / step) * step - originMs;
  return Array.from(
    { length: Math.max(0, Math.floor((toMs - first) / step) + 1) },
    (_, i) => first + i * step,
  );
}
