// Where things stand on the overview strip: pure arithmetic, no canvas.

/** @import { PhraseView, Speaker } from "../../src-tauri/bindings/messages.d.ts" */

/** @typedef {"customer" | "agent" | "other"} Lane */
/** @typedef {{ left: number, width: number, durationMs: number }} Scale pixels from the strip's left edge */

/** @param {Scale} scale @param {number} ms */
export function xOf(scale, ms) {
  return scale.left + (Math.max(0, Math.min(ms, scale.durationMs)) / scale.durationMs) * scale.width;
}

/** @param {Scale} scale @param {number} x */
export function msOf(scale, x) {
  return Math.round(Math.max(0, Math.min((x - scale.left) / scale.width, 1)) * scale.durationMs);
}

/**
 * The call's length: the card's, or the last phrase's end when that is later.
 * @param {readonly PhraseView[]} phrases
 * @param {number} durationMs
 */
export function lengthOf(phrases, durationMs) {
  return phrases.reduce((end, p) => Math.max(end, p.atMs + p.durationMs), Math.max(durationMs, 1000));
}

/** @param {Speaker | undefined} speaker @returns {Lane} */
export function laneOf(speaker) {
  if (speaker?.role === "agent") return "agent";
  return speaker?.role === "customer" ? "customer" : "other";
}

/**
 * One lane's phrases as pixel runs; runs that would touch are joined, so thousands of phrases become at most as
 * many rectangles as the strip is wide.
 * @param {readonly PhraseView[]} phrases @param {readonly Speaker[]} speakers @param {Lane} lane @param {Scale} scale
 * @returns {{ x: number, width: number }[]}
 */
export function runs(phrases, speakers, lane, scale) {
  /** @type {{ x: number, width: number }[]} */
  const out = [];
  for (const phrase of phrases) {
    if (phrase.silent || laneOf(speakers[phrase.speaker]) !== lane) continue;
    const x = xOf(scale, phrase.atMs);
    const end = Math.max(x + 1.5, xOf(scale, phrase.atMs + phrase.durationMs));
    const last = out.at(-1);
    if (last && x <= last.x + last.width + 0.75) last.width = Math.max(last.width, end - last.x);
    else out.push({ x, width: end - x });
  }
  return out;
}

const STEPS = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1200, 1800, 3600].map((s) => s * 1000);

/**
 * Times for the axis, so that labels keep `room` pixels each.
 * @param {Scale} scale
 * @returns {number[]} milliseconds
 */
export function ticks(scale, room = 64) {
  const most = Math.max(1, Math.floor(scale.width / room));
  const step = STEPS.find((s) => scale.durationMs / s <= most) ?? 7_200_000;
  return Array.from({ length: Math.floor(scale.durationMs / step) + 1 }, (_, i) => i * step);
}

/**
 * The last phrase that has begun at `ms` (the first one before that); -1 without phrases.
 * @param {readonly PhraseView[]} phrases
 * @param {number} ms
 */
export function phraseAt(phrases, ms) {
  let low = 0;
  let high = phrases.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((phrases[middle]?.atMs ?? 0) <= ms) low = middle;
    else high = middle - 1;
  }
  return phrases.length === 0 ? -1 : low;
}
