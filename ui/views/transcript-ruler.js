// When each word of a phrase was said; a word is a button that plays from there.
import { html, nothing } from "../lib/lit.js";
import { lineTime } from "../lib/lines.js";
import { t } from "../lib/t.js";
import { shareOf } from "../lib/talk.js";

/**
 * @import { WordView } from "../../src-tauri/bindings/messages.d.ts"
 * @import { PhraseView } from "../lib/phrases.js"
 * @import { Ruler } from "../state/reading.js"
 * @import { RowContext } from "./phrase-row.js"
 */

const UNSURE = 0.6;

/** @param {Ruler} ruler @param {PhraseView} phrase @param {RowContext} context */
export function ruler({ words, atMs }, phrase, context) {
  if (!words) return html`<span class="ruler" role="status">${t("reading-words-loading")}</span>`;
  if (words.length === 0) return html`<span class="ruler" role="status">${t("reading-words-none")}</span>`;
  return html`<span
    class="ruler"
    role="group"
    aria-label=${t("reading-words")}
    dir=${phrase.dir ?? context.call.dir}
    >${words.map((word) => one(word, phrase, { ...context, chosen: word.atMs === atMs }))}</span
  >`;
}

/** @param {WordView} word @param {PhraseView} phrase @param {RowContext & { chosen: boolean }} context */
function one({ start, end, atMs, confidence }, phrase, { call, reading, zone, onWord, chosen }) {
  const text = phrase.text.slice(start, end);
  const time = tenths(lineTime(call, atMs, reading.time, zone), atMs);
  const said =
    confidence === null
      ? t("reading-word", { word: text, time })
      : t("reading-word-sure", { word: text, time, share: shareOf(confidence) });
  return html`<button
    class="word"
    title=${said}
    aria-current=${chosen ? "true" : nothing}
    ?data-unsure=${confidence !== null && confidence < UNSURE}
    @click=${() => onWord(atMs)}
  >
    <span class="word-text">${text}</span><span class="word-time" dir="ltr">${time}</span>
  </button>`;
}

/** Words are shorter than seconds. @param {string} time @param {number} ms */
const tenths = (time, ms) => `${time}.${Math.floor((ms % 1000) / 100)}`;
