// One line of a transcript: a phrase.
import { html, nothing, svg } from "../lib/lit.js";
import { lineTime, speakerName, wordsOf } from "../lib/lines.js";
import { pieces } from "../lib/marks.js";
import { laneOf } from "../lib/overview-geometry.js";
import { feelingOf, isDimmed } from "../lib/stepping.js";
import { t } from "../lib/t.js";
import { shareOf } from "../lib/talk.js";
import { isFlagged } from "../state/flags.js";
import { ruler } from "./transcript-ruler.js";

/**
 * @import { CallView, PhraseView } from "../lib/phrases.js"
 * @import { FindMark } from "../lib/marks.js"
 * @import { PhraseRow } from "../lib/rows.js"
 * @import { Flags } from "../state/flags.js"
 * @import { Reading } from "../state/reading.js"
 */

/** Below this the recogniser was guessing; the words are shown lighter. */
const UNSURE = 0.6;

/**
 * What all rows of one painting share.
 * @typedef {object} RowContext
 * @property {CallView} call
 * @property {Reading} reading
 * @property {Flags} flags
 * @property {string} zone
 * @property {readonly string[]} letters one a speaker
 * @property {ReadonlyMap<number, FindMark[]>} finds what was found in each phrase
 * @property {number} find the current match
 * @property {boolean} highlights marks are drawn over the text, not as elements
 * @property {number} rows in the list
 * @property {(ms: number) => void} onWord
 */

/** @param {PhraseRow} row @param {{ index: number, continues: boolean }} place @param {RowContext} context */
export function phraseRow(row, { index, continues }, context) {
  const { call, reading } = context;
  const at = row.phrase;
  const phrase = call.phrases[at];
  if (!phrase) return nothing;
  const current = reading.phrase === at;
  return html`<div
    class="phrase"
    role="listitem"
    data-testid="phrase"
    data-phrase=${at}
    data-lane=${laneOf(call.speakers[phrase.speaker])}
    data-joins=${row.joins || nothing}
    data-hits=${phrase.marks.length > 0 ? phrase.marks.map(({ hit }) => hit).join(" ") : nothing}
    data-finds=${
      context.finds
        .get(at)
        ?.map(({ find }) => find)
        .join(" ") ?? nothing
    }
    ?data-dim=${isDimmed(phrase, reading.filter, call)}
    ?data-unsure=${isUnsure(phrase)}
    ?data-chosen=${isIn(reading.passage, at)}
    ?data-continues=${continues && !current}
    aria-current=${current ? "true" : nothing}
    aria-setsize=${context.rows}
    aria-posinset=${index + 1}
    tabindex=${current ? 0 : -1}
  >
    ${time(phrase, at, context)} ${who(phrase, context)} ${signs(row, phrase, context)}
    ${words(phrase, at, context)} ${reading.ruler?.phrase === at ? ruler(reading.ruler, phrase, context) : nothing}
  </div>`;
}

/** @param {PhraseView} phrase */
const isUnsure = ({ confidence }) => confidence !== null && confidence < UNSURE;

/** @param {Reading["passage"]} passage @param {number} at */
const isIn = (passage, at) =>
  passage !== null && at >= Math.min(passage.from, passage.to) && at <= Math.max(passage.from, passage.to);

/** The time is a button: it shows when each word was said. @param {PhraseView} phrase @param {number} at @param {RowContext} context */
function time(phrase, at, { call, reading, zone }) {
  const open = reading.ruler?.phrase === at;
  return html`<button
    class="phrase-time"
    tabindex="-1"
    aria-expanded=${open ? "true" : "false"}
    title=${t(open ? "reading-words-hide" : "reading-words-show")}
  >
    ${lineTime(call, phrase.atMs, reading.time, zone)}
  </button>`;
}

/** @param {PhraseView} phrase @param {RowContext} context */
function who(phrase, { call, letters }) {
  const name = speakerName(call, phrase);
  return html`<span class="speaker"
    ><span class="letter" aria-hidden="true">${letters[phrase.speaker] ?? ""}</span
    ><bdi class="speaker-name" title=${name}>${name}</bdi></span
  >`;
}

/** What else is known of the phrase, before its words for those who hear them. @param {PhraseRow} row @param {PhraseView} phrase @param {RowContext} context */
function signs({ joins }, phrase, { call, flags }) {
  const flagged = isFlagged(flags, call.card, phrase.atMs);
  const feeling = feelingOf(phrase);
  const topics = phrase.topics.map((topic) => call.topics[topic]?.name).filter(Boolean);
  const over = joins === "middle" || joins === "end";
  if (!flagged && !feeling && topics.length === 0 && !over && !isUnsure(phrase)) return nothing;
  return html`<span class="signs"
    >${over ? html`<span class="sr-only">${t("reading-overlap")}</span>` : nothing}${isUnsure(phrase) ? sureness(phrase.confidence ?? 0) : nothing}${topics.map(
      (topic) => html`<bdi class="topic" title=${topic}>${topic}</bdi>`,
    )}${feeling ? sign(feeling, t(`reading-${feeling}`)) : nothing}${flagged ? sign("flag", t("reading-flagged")) : nothing}</span
  >`;
}

/** @param {number} confidence */
const sureness = (confidence) =>
  html`<span class="confidence" title=${t("reading-sure-hint")}>${t("reading-sure", { share: shareOf(confidence) })}</span>`;

const SHAPES = {
  negative: "M1 3h10L6 11z",
  positive: "M1 10h10L6 2z",
  flag: "M2.5 1v10.5M2.5 1.5H10L8 4.25 10 7H2.5z",
};

/** @param {keyof typeof SHAPES} shape @param {string} words */
const sign = (shape, words) =>
  html`<span class="sign" data-sign=${shape} title=${words}
    ><svg viewBox="0 0 12 12" aria-hidden="true">${svg`<path d=${SHAPES[shape]}></path>`}</svg
    ><span class="sr-only">${words}</span></span
  >`;

/** @param {PhraseView} phrase @param {number} at @param {RowContext} context */
function words(phrase, at, context) {
  if (phrase.silent) return html`<span class="phrase-text silent">${wordsOf(phrase)}</span>`;
  const { call } = context;
  const lang = phrase.lang ?? call.lang;
  return html`<span class="phrase-text" dir=${phrase.dir ?? call.dir} lang=${lang ?? nothing}
    >${context.highlights ? phrase.text : marked(phrase, at, context)}</span
  >`;
}

/** Where the engine has no highlights. @param {PhraseView} phrase @param {number} at @param {RowContext} context */
const marked = (phrase, at, { reading, finds, find: current }) =>
  pieces(phrase.text, phrase.marks, finds.get(at)).map(({ text, hit, find }) =>
    hit === null && find === null
      ? text
      : html`<mark
          class=${(find === null ? hit === reading.hit : find === current) ? "current" : ""}
          data-find=${find ?? nothing}
          >${text}</mark
        >`,
  );
