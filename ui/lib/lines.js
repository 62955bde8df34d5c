// Phrases as lines of text, as a saved transcript has them.
import { clock, elapsed } from "./time.js";

/**
 * @import { CallView, TimeStyle } from "../../src-tauri/bindings/messages.d.ts"
 */

/** @param {CallView} call @param {number} atMs @param {TimeStyle} style @param {string} zone */
export function lineTime(call, atMs, style, zone) {
  return style === "clock" ? clock(call.card.start, atMs, call.zone || zone) : elapsed(atMs);
}

/**
 * `[HH:MM:SS] Speaker: text`, one a phrase.
 * @param {CallView} call
 * @param {{ from: number, to: number, time: TimeStyle, zone: string }} part phrases, both included
 * @returns {string[]}
 */
export function copiedLines(call, { from, to, time, zone }) {
  return call.phrases.slice(from, to + 1).map((phrase) => {
    const speaker = call.speakers[phrase.speaker]?.label ?? phrase.side;
    return `[${lineTime(call, phrase.atMs, time, zone)}] ${speaker}: ${phrase.text}`;
  });
}
