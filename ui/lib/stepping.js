// Where a step leads from the cursor: to the next hit, to the next phrase that is being read.

/** @import { PhraseView } from "../../src-tauri/bindings/messages.d.ts" */
/** @import { Filter, Reading } from "../state/reading.js" */

/**
 * The hit after (1) or before (-1) the place the reader is at, which may have left the hits; null: there is none.
 * @param {Reading} reading @param {1 | -1} step @returns {number | null}
 */
export function nextHit({ call, hit, phrase }, step) {
  if (!call) return null;
  const hits = call.hits;
  if (phrase < 0 || hits[hit]?.phrase === phrase) return hits[hit + step] ? hit + step : null;
  const found =
    step > 0
      ? hits.findIndex((place) => place.phrase > phrase)
      : hits.findLastIndex((place) => place.phrase < phrase);
  return found < 0 ? null : found;
}

/** Whether the reader asked for less than this phrase's words. @param {PhraseView} phrase @param {Filter} filter */
export function isDimmed(phrase, { side, sentiment }) {
  if (side !== "all" && phrase.side !== side) return true;
  return sentiment !== "all" && !feels(phrase, sentiment);
}

/** @param {PhraseView} phrase @param {"negative" | "positive"} sentiment */
const feels = ({ sentiment: felt }, sentiment) =>
  sentiment === "negative" ? (felt ?? 0) < 0 : (felt ?? 0) > 0;

/**
 * The phrase a step leads to, past those that are dimmed; null: there is none.
 * @param {Reading} reading @param {1 | -1} step @returns {number | null}
 */
export function nextPhrase({ call, phrase, filter }, step) {
  const phrases = call?.phrases ?? [];
  for (let at = phrase < 0 && step < 0 ? -1 : phrase + step; at >= 0 && at < phrases.length; at += step) {
    const one = phrases[at];
    if (one && !isDimmed(one, filter)) return at;
  }
  return null;
}
