// The transcript as rows of a list: phrases, and silences long enough to mean something.

/** @import { PhraseView } from "../../src-tauri/bindings/messages.d.ts" */

/** A pause that a listener would notice (DESIGN.md section 6). */
export const SILENCE_MS = 3000;

/**
 * @typedef {{ kind: "phrase", phrase: number, key: string }} PhraseRow
 * @typedef {{ kind: "silence", atMs: number, durationMs: number, key: string }} SilenceRow
 * @typedef {PhraseRow | SilenceRow} Row
 * @typedef {{ rows: Row[], rowOfPhrase: Int32Array }} RowModel
 */

/**
 * A silence counts from the latest end so far, because sides may talk over each other. Phrases without words
 * (`silent`) are rows of their own and end nothing.
 * @param {readonly PhraseView[]} phrases @returns {RowModel}
 */
export function rowModel(phrases) {
  /** @type {Row[]} */
  const rows = [];
  const rowOfPhrase = new Int32Array(phrases.length);
  let quietFrom = phrases[0]?.atMs ?? 0;
  phrases.forEach((phrase, index) => {
    const gap = phrase.atMs - quietFrom;
    if (gap >= SILENCE_MS) {
      rows.push({ kind: "silence", atMs: quietFrom, durationMs: gap, key: `s${index}` });
    }
    rowOfPhrase[index] = rows.length;
    rows.push({ kind: "phrase", phrase: index, key: `p${index}` });
    quietFrom = Math.max(quietFrom, phrase.atMs + phrase.durationMs);
  });
  return { rows, rowOfPhrase };
}

/** `14 s`, `1 min 20 s`: rounded, because phrase times are. @param {number} ms */
export function silenceLength(ms) {
  const s = Math.round(ms / 1000);
  return s < 60 ? `${s} s` : `${Math.floor(s / 60)} min${s % 60 ? ` ${s % 60} s` : ""}`;
}
