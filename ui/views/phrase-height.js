// How high a line of the transcript will be, before it was measured.

/**
 * @import { PhraseView } from "../lib/phrases.js"
 * @import { Row } from "../lib/rows.js"
 * @import { TextSize } from "../state/reading.js"
 */

/** Fixed parts beside the words, and the width below which they stand above them, in sizes of the text (css/transcript.css has the same). */
const BESIDE = 278;
const STACKED = 35;

/** Pixels of the text, a line and a letter (css/transcript.css has the same text and lines). @type {Record<TextSize, { text: number, line: number, letter: number }>} */
const SIZES = {
  S: { text: 13, line: 20, letter: 6.6 },
  M: { text: 15, line: 22, letter: 7.6 },
  L: { text: 19, line: 28, letter: 9.6 },
};

/**
 * @param {Row | undefined} row
 * @param {readonly PhraseView[]} phrases
 * @param {number} width pixels
 * @param {TextSize} size
 */
export function rowHeight(row, phrases, width, size) {
  if (row?.kind !== "phrase") return 30;
  const { text, line, letter } = SIZES[size];
  const stacked = width < STACKED * text;
  const letters = Math.max(16, (width - (stacked ? 40 : BESIDE)) / letter);
  const lines = Math.max(1, Math.ceil((phrases[row.phrase]?.text.length ?? 0) / letters));
  return 8 + lines * line + (stacked ? 22 : 0);
}
