// How high a line of the transcript will be, before it was measured.

/**
 * @import { PhraseView } from "../lib/phrases.js"
 * @import { Row } from "../lib/rows.js"
 * @import { TextSize } from "../state/reading.js"
 */

/** Fixed parts beside the words, and the width below which they stand above them (css/transcript.css has the same). */
const BESIDE = 278;
const STACKED = 520;

/** Pixels of a line and of a letter (css/transcript.css has the same lines). @type {Record<TextSize, { line: number, letter: number }>} */
const SIZES = { S: { line: 20, letter: 6.6 }, M: { line: 22, letter: 7.6 }, L: { line: 28, letter: 9.6 } };

/**
 * @param {Row | undefined} row
 * @param {readonly PhraseView[]} phrases
 * @param {number} width pixels
 * @param {TextSize} size
 */
export function rowHeight(row, phrases, width, size) {
  if (row?.kind !== "phrase") return 30;
  const { line, letter } = SIZES[size];
  const stacked = width < STACKED;
  const letters = Math.max(16, (width - (stacked ? 40 : BESIDE)) / letter);
  const lines = Math.max(1, Math.ceil((phrases[row.phrase]?.text.length ?? 0) / letters));
  return 8 + lines * line + (stacked ? 22 : 0);
}
