// Where things stand on the overview strip: pure arithmetic, no canvas.

/**
 * @import { PhraseView } from "./phrases.js"
 * @import { Speaker } from "../../src-tauri/bindings/messages.d.ts"
 */

/** @typedef {"customer" | "agent" | "other"} Lane */
/** @typedef {{ fromMs: number, toMs: number }} Span a part of the call; the strip shows one */
/** @typedef {Span & { left: number, width: number }} Scale a span and the pixels it lies on */

/** Pixels from the strip's left edge; outside of the strip for times that are not shown. @param {Scale} scale @param {number} ms */
export function xOf({ left, width, fromMs, toMs }, ms) {
  return left + ((ms - fromMs) / (toMs - fromMs)) * width;
}

/** The time at a pixel, never one that is not shown. @param {Scale} scale @param {number} x */
export function msOf({ left, width, fromMs, toMs }, x) {
  return Math.round(fromMs + Math.max(0, Math.min((x - left) / width, 1)) * (toMs - fromMs));
}

/** How long a pixel is, in milliseconds. @param {Scale} scale */
export const msPerPixel = ({ fromMs, toMs, width }) => (toMs - fromMs) / width;

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

/**
 * As much of a text as fits, with an ellipsis where it is cut; nothing where only the ellipsis would.
 * @param {string} text @param {number} width pixels @param {(text: string) => number} measure
 */
export function fitted(text, width, measure) {
  if (width <= 0) return "";
  if (text.length * 14 < width || measure(text) <= width) return text;
  const letters = [...text.slice(0, Math.ceil(width / 2) + 1)];
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${letters.slice(0, middle).join("").trimEnd()}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return low < 2 ? "" : `${letters.slice(0, low).join("").trimEnd()}…`;
}
