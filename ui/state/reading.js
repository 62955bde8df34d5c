// The call in the reading pane: where the reader is in it, and how it is shown.
import { remembered } from "../lib/remembered.js";
import { hiddenIn, openFromStart } from "../lib/rows.js";
import { nearestShown, nextPhrase, shownOf } from "../lib/stepping.js";

/**
 * @import { CallCard, TimeStyle, WordView } from "../../src-tauri/bindings/messages.d.ts"
 * @import { CallView } from "../lib/phrases.js"
 * @import { AppError } from "../lib/errors.js"
 */

/** @typedef {"all" | "customer" | "agent"} SideFilter */
/** @typedef {"all" | "negative" | "positive"} SentimentFilter */
/** @typedef {"S" | "M" | "L"} TextSize */
/** @typedef {"center" | "auto" | "none"} Reveal auto: only when it is out of view */
/** @typedef {{ from: number, to: number }} Passage phrases of the call, both included; `from` is where it began, so it may be the larger */

/**
 * What of the call is looked at. Side and sentiment dim the rest, `onlyHits` hides it.
 * @typedef {object} Filter
 * @property {SideFilter} side
 * @property {SentimentFilter} sentiment
 * @property {number | null} topic index into the call's topics
 * @property {boolean} onlyHits
 * @property {number} context phrases kept on each side of a hit, 0 to 5
 */

/**
 * The words of one phrase with their times, shown on demand.
 * @typedef {{ phrase: number, words: readonly WordView[] | null, atMs: number | null }} Ruler words: null until they came; atMs: the word that was chosen
 */

/**
 * @typedef {object} Reading
 * @property {number} key counts openings; an answer with another key is late and ignored
 * @property {number} run the shell's run the call was found in
 * @property {CallCard | null} card
 * @property {"none" | "loading" | "open" | "failed"} status
 * @property {CallView | null} call
 * @property {number} phrase the cursor: the phrase the reader is at; -1 = none
 * @property {number} hit index of the current hit; -1 = the last one, or none
 * @property {number} jump changes whenever the list must bring the cursor into view
 * @property {Reveal} reveal how it does so
 * @property {SideFilter} side the same as `filter.side`
 * @property {Filter} filter
 * @property {TimeStyle} time
 * @property {TextSize} size
 * @property {ReadonlySet<string>} opened keys of folds that were opened (lib/rows.js)
 * @property {Passage | null} passage phrases that were chosen together
 * @property {Ruler | null} ruler
 * @property {AppError | null} error
 */

/**
 * @typedef {{ type: "call-asked", key: number, run: number, card: CallCard, hit: number }
 *   | { type: "call-opened", key: number, call: CallView }
 *   | { type: "call-failed", key: number, error: AppError }
 *   | { type: "hit-chosen", hit: number }
 *   | { type: "phrase-chosen", phrase: number, reveal?: Reveal }
 *   | { type: "passage-chosen", passage: Passage | null, phrase?: number }
 *   | { type: "filter-chosen", filter: Partial<Filter> }
 *   | { type: "fold-toggled", key: string }
 *   | { type: "ruler-shown", ruler: Ruler | null }
 *   | { type: "size-chosen", size: TextSize }
 *   | { type: "time-chosen", time: TimeStyle }
 *   | { type: "run-gone", key: number, id: number | null }} ReadingEvent
 */

/** @type {Readonly<Filter>} */
export const NO_FILTER = { side: "all", sentiment: "all", topic: null, onlyHits: false, context: 1 };

/** @type {TextSize[]} */
export const SIZES = ["S", "M", "L"];

/** @returns {Reading} */
export function firstReading() {
  return {
    key: 0,
    run: -1,
    card: null,
    status: "none",
    call: null,
    phrase: -1,
    hit: 0,
    jump: 0,
    reveal: "center",
    side: "all",
    filter: { ...NO_FILTER },
    time: "elapsed",
    size: rememberedSize(),
    opened: new Set(),
    passage: null,
    ruler: null,
    error: null,
  };
}

/** @returns {TextSize} */
const rememberedSize = () => SIZES.find((size) => size === remembered("text-size")) ?? "M";

/** -1 asks for the last hit (a step back from the next call). @param {number} hit @param {CallView} call */
function within(hit, call) {
  const last = call.hits.length - 1;
  return hit < 0 ? last : Math.min(hit, last);
}

/** The cursor goes with the hit; without hits a call begins where its first words are shown. @param {Reading} state @param {number} wanted @param {CallView} call @returns {Reading} */
function atHit(state, wanted, call) {
  const hit = within(wanted, call);
  const phrase = call.hits[hit]?.phrase ?? nextPhrase({ ...state, phrase: -1 }, 1) ?? -1;
  return shown({ ...state, hit, phrase, passage: null, jump: state.jump + 1, reveal: "center" });
}

/** @param {Reading} state @param {{ phrase: number, reveal?: Reveal }} event @returns {Reading} */
function atPhrase(state, { phrase: wanted, reveal = "auto" }) {
  const { call } = state;
  if (!call) return state;
  const phrase = Math.max(-1, Math.min(wanted, call.phrases.length - 1));
  const here = call.hits[state.hit]?.phrase === phrase;
  const other = here ? -1 : call.hits.findIndex((hit) => hit.phrase === phrase);
  const jump = reveal === "none" ? state.jump : state.jump + 1;
  return shown({ ...state, phrase, hit: other < 0 ? state.hit : other, jump, reveal, passage: null });
}

/** Where the cursor goes nothing is folded. @param {Reading} state @returns {Reading} */
function shown(state) {
  const { call, phrase, filter, opened } = state;
  const key = call && phrase >= 0 ? hiddenIn(call, { ...filter, opened }, phrase) : null;
  return key ? { ...state, opened: new Set([...opened, key]) } : state;
}

/** Where something is folded the cursor goes to what is left. @param {Reading} state @returns {Reading} */
function settled(state) {
  const phrase = nearestShown(state);
  return phrase === state.phrase ? seen(state) : atPhrase(state, { phrase });
}

/** A passage of which nothing is shown is none. @param {Reading} state @returns {Reading} */
function seen(state) {
  const { passage } = state;
  return passage && shownOf(state, passage).length === 0 ? { ...state, passage: null } : state;
}

/** @param {Reading} state @param {Partial<Filter>} change @returns {Reading} */
function filtered(state, change) {
  const filter = { ...state.filter, ...change };
  const other = filter.onlyHits !== state.filter.onlyHits || filter.context !== state.filter.context;
  // What was opened among the hits is folded again; recorded voices stay as they are.
  const opened = other ? new Set([...state.opened].filter((key) => !key.startsWith("h"))) : state.opened;
  return settled({ ...state, filter, side: filter.side, opened });
}

/** @param {Reading} state @param {string} key @returns {Reading} */
function folded(state, key) {
  const opened = new Set(state.opened);
  if (!opened.delete(key)) opened.add(key);
  return settled({ ...state, opened });
}

/** What stays when another call is opened, or none. @param {Reading} state */
const kept = ({ side, filter, time, size }) => ({ side, time, size, filter: { ...filter, topic: null } });

/** @param {Reading} state @param {ReadingEvent} event @returns {Reading} */
export function reading(state, event) {
  switch (event.type) {
    case "call-asked": {
      const { key, run, card, hit } = event;
      return {
        ...firstReading(),
        ...kept(state),
        key,
        run,
        card,
        hit,
        jump: state.jump,
        status: "loading",
      };
    }
    case "call-opened": {
      const { key, call } = event;
      if (key !== state.key) return state;
      const opened = openFromStart(call);
      return atHit({ ...state, status: "open", card: call.card, call, opened }, state.hit, call);
    }
    case "call-failed":
      return event.key === state.key ? { ...state, status: "failed", error: event.error } : state;
    case "hit-chosen":
      return state.call ? atHit(state, event.hit, state.call) : { ...state, hit: event.hit };
    case "phrase-chosen":
      return atPhrase(state, event);
    case "passage-chosen":
      return passageChosen(state, event);
    case "filter-chosen":
      return filtered(state, event.filter);
    case "fold-toggled":
      return folded(state, event.key);
    case "ruler-shown":
      return { ...state, ruler: event.ruler };
    case "size-chosen":
      return { ...state, size: event.size };
    case "time-chosen":
      return { ...state, time: event.time };
    case "run-gone":
      // The shell forgets the words of a run that is closed: the call could be neither saved nor left by n and p.
      return event.id !== null && event.id === state.run
        ? { ...firstReading(), ...kept(state), key: state.key + 1 }
        : state;
    default:
      return state;
  }
}

/** @param {Reading} state @param {{ passage: Passage | null, phrase?: number }} event @returns {Reading} */
function passageChosen(state, { passage, phrase }) {
  const at = phrase === undefined ? state : atPhrase(state, { phrase, reveal: "auto" });
  return seen({ ...at, passage });
}
