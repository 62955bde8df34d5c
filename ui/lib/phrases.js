// What the shell tells of a call's phrases, column by column, as the records that the page works with.

/** @import { CallView as Told, Side } from "../../src-tauri/bindings/messages.d.ts" */

/** @typedef {{ start: number, end: number, hit: number }} Mark a stretch of a phrase's text that belongs to a hit; UTF-16 units */

/**
 * @typedef {object} PhraseView one utterance; milliseconds since the conversation's start
 * @property {number} atMs
 * @property {number} durationMs
 * @property {Side} side
 * @property {number} speaker an index into the call's
 * @property {string} text
 * @property {boolean} silent nothing was recognized in it
 * @property {number | null} confidence
 * @property {number | null} sentiment
 * @property {readonly Mark[]} marks in the order of the text
 * @property {readonly number[]} topics that came up in it: indices into the call's
 * @property {"ltr" | "rtl"} [dir] where its script is not that of the call's language
 * @property {string} [lang] one that is written so
 */

/** @typedef {Omit<Told, "phrases"> & { phrases: PhraseView[] }} CallView a call, ready to be read */

/** @type {readonly never[]} */
const NONE = Object.freeze([]);

/** @param {Told} told @returns {CallView} */
export function withPhrases({ phrases: columns, ...call }) {
  const phrases = columns.text.map((text, at) => phraseAt(columns, call.speakers, text, at));
  for (const at of columns.silent) phrases[at].silent = true;
  for (const [at, score] of columns.sentiment) phrases[at].sentiment = score;
  for (const [at, start, end, hit] of columns.marks)
    phrases[at].marks = [...phrases[at].marks, { start, end, hit }];
  for (const [at, topic] of columns.topics) phrases[at].topics = [...phrases[at].topics, topic];
  for (const [at, dir, lang] of columns.scripts) Object.assign(phrases[at], { dir, lang });
  return { ...call, phrases };
}

/** @param {Told["phrases"]} columns @param {Told["speakers"]} speakers @param {string} text @param {number} at @returns {PhraseView} */
function phraseAt(columns, speakers, text, at) {
  const speaker = columns.speaker[at];
  return {
    atMs: columns.atMs[at],
    durationMs: columns.durationMs[at],
    side: speakers[speaker].side,
    speaker,
    text,
    silent: false,
    confidence: columns.confidence[at],
    sentiment: null,
    marks: NONE,
    topics: NONE,
  };
}
