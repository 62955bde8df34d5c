// Where a step leads from the cursor: to the next hit, to the next phrase that is being read.
import { hiddenIn, shownPhrases } from "./rows.js";

/**
 * @import { CallView, PhraseView } from "./phrases.js"
 * @import { Filter, Passage, Reading } from "../state/reading.js"
 */

/**
 * The hit after (1) or before (-1) the place the reader is at, which may have left the hits; null: there is none.
 * @param {Reading} reading @param {1 | -1} step @returns {number | null}
 */
export function nextHit({ call, hit, phrase }, step) {
  if (!call) return null;
  const { hits } = call;
  if (phrase < 0 || hits[hit]?.phrase === phrase) return hits[hit + step] ? hit + step : null;
  const found =
    step > 0
      ? hits.findIndex((place) => place.phrase > phrase)
      : hits.findLastIndex((place) => place.phrase < phrase);
  return found < 0 ? null : found;
}

/** Whether the reader asked for other phrases than this one. @param {PhraseView} phrase @param {Filter} filter @param {CallView} call */
export function isDimmed(phrase, { side, sentiment, topic }, call) {
  if (side !== "all" && phrase.side !== side) return true;
  if (sentiment !== "all" && feelingOf(phrase) !== sentiment) return true;
  if (topic === null) return false;
  const name = call.topics[topic]?.name;
  return !phrase.topics.some((one) => call.topics[one]?.name === name);
}

/** @type {WeakMap<CallView, { filter: Filter, count: number }>} */
const counted = new WeakMap();

/** How many phrases are not dimmed. @param {CallView} call @param {Filter} filter */
export function fitting(call, filter) {
  const known = counted.get(call);
  if (known?.filter === filter) return known.count;
  const count = call.phrases.filter((phrase) => !isDimmed(phrase, filter, call)).length;
  counted.set(call, { filter, count });
  return count;
}

/** @param {PhraseView} phrase @returns {"negative" | "positive" | null} */
export function feelingOf({ sentiment }) {
  if (!sentiment) return null;
  return sentiment < 0 ? "negative" : "positive";
}

/** Whether the filter asks for some phrases more than for others. @param {Filter} filter */
export const isFiltering = ({ side, sentiment, topic, onlyHits }) =>
  side !== "all" || sentiment !== "all" || topic !== null || onlyHits;

/**
 * The phrase a step of so many leads to, past those that are dimmed or folded; null: there is none that way.
 * @param {Reading} reading @param {number} step @returns {number | null}
 */
export function nextPhrase({ call, phrase, filter, opened }, step) {
  if (!call) return null;
  const by = step < 0 ? -1 : 1;
  const folding = { ...filter, opened };
  let left = Math.abs(step);
  let found = null;
  for (let at = phrase + by; at >= 0 && at < call.phrases.length && left > 0; at += by) {
    const one = call.phrases[at];
    if (!one || isDimmed(one, filter, call) || hiddenIn(call, folding, at)) continue;
    found = at;
    left -= 1;
  }
  return found;
}

/** The shown phrase nearest to one that is folded now. @param {Reading} reading @returns {number} */
export function nearestShown(reading) {
  const { call, phrase, filter, opened } = reading;
  if (!call || !hiddenIn(call, { ...filter, opened }, phrase)) return phrase;
  const after = nextPhrase(reading, 1);
  const before = nextPhrase(reading, -1);
  if (after === null) return before ?? phrase;
  return before === null || after - phrase <= phrase - before ? after : before;
}

/** What of a passage can be seen: that is what is counted and copied. @param {Reading} reading @param {Passage} passage @returns {number[]} */
export function shownOf({ call, filter, opened }, passage) {
  return call ? shownPhrases(call, { ...filter, opened }, passage) : [];
}
