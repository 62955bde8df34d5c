// One line of a transcript.
import { html, nothing } from "../lib/lit.js";
import { pieces } from "../lib/marks.js";
import { silenceLength } from "../lib/rows.js";

/**
 * @import { PhraseView, Speaker } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Lane } from "../lib/overview-geometry.js"
 * @import { Row, SilenceRow } from "../lib/rows.js"
 */

/** Below this the recogniser was guessing; the words are shown lighter. */
const UNSURE = 0.6;

/** The lane's letter, so that colour is never the only sign. @type {Record<Lane, string>} */
const LETTERS = { customer: "C", agent: "A", other: "S" };

/**
 * @typedef {object} PhraseOptions
 * @property {number} index
 * @property {Speaker | undefined} speaker
 * @property {Lane} lane
 * @property {boolean} continues the same person spoke the row above; the name is not repeated, but in the current row
 * @property {string} time
 * @property {number} currentHit
 * @property {boolean} current the current hit is in this phrase
 * @property {boolean} dim the other side is being read
 * @property {string | null} lang
 */

/** @param {PhraseView} phrase @param {PhraseOptions} options */
export function phraseRow(phrase, options) {
  const { speaker, lane, continues, time, current, dim, index } = options;
  const name = speaker?.label ?? (phrase.side === "agent" ? "Agent" : "Customer");
  const unsure = phrase.confidence !== null && phrase.confidence < UNSURE;
  return html`<div
    class="phrase"
    data-testid="phrase"
    data-phrase=${index}
    data-lane=${lane}
    ?data-dim=${dim}
    ?data-unsure=${unsure}
    ?data-continues=${continues && !current}
    aria-current=${current ? "true" : nothing}
  >
    <span class="phrase-time">${time}</span>
    <span class="speaker"
      ><span class="letter" aria-hidden="true">${LETTERS[lane]}</span
      ><span class="speaker-name" title=${name}>${name}</span></span
    >
    ${words(phrase, options)}
    ${unsure ? sureness(phrase.confidence ?? 0) : nothing}
  </div>`;
}

/** @param {number} confidence */
const sureness = (confidence) =>
  html`<span class="confidence" title="How sure the speech recognition was">
    ${Math.round(confidence * 100)} % sure
  </span>`;

/** @param {PhraseView} phrase @param {PhraseOptions} options */
function words(phrase, { currentHit, lang }) {
  if (phrase.silent) return html`<span class="phrase-text silent">[Silence/Non-speech]</span>`;
  return html`<span class="phrase-text" dir="auto" lang=${lang ?? nothing}
    >${pieces(phrase.text, phrase.marks).map(({ text, hit }) =>
      hit === null ? text : html`<mark class=${hit === currentHit ? "current" : ""}>${text}</mark>`,
    )}</span
  >`;
}

/** @param {SilenceRow} row */
export const silenceRow = ({ durationMs }) =>
  html`<div class="silence" data-testid="silence"><span>${silenceLength(durationMs)} silence</span></div>`;

/**
 * Fixed parts beside the words, and the width below which they stand above them (css/transcript.css has the
 * same number).
 */
const BESIDE = 270;
const STACKED = 520;

/**
 * A first guess, until the row is measured.
 * @param {Row | undefined} row
 * @param {readonly PhraseView[]} phrases
 * @param {number} width pixels
 */
export function rowHeight(row, phrases, width) {
  if (!row || row.kind === "silence") return 30;
  const stacked = width < STACKED;
  const letters = Math.max(16, (width - (stacked ? 40 : BESIDE)) / 7.6);
  const lines = Math.max(1, Math.ceil((phrases[row.phrase]?.text.length ?? 0) / letters));
  return 10 + lines * 22 + (stacked ? 22 : 0);
}
