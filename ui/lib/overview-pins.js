// What stands above the lanes of the strip and leads to a phrase: hits, what find found, flags.
import { flagsOfCall } from "../state/flags.js";
import { laneOf } from "./overview-geometry.js";

/**
 * @import { State } from "../state.js"
 * @import { Pin } from "./overview-under.js"
 */

/**
 * @typedef {object} Pins each by time
 * @property {Pin[]} hits
 * @property {Pin[]} finds
 * @property {Pin[]} flags
 * @property {Pin[]} all
 * @property {number} hit the current hit's index; -1 = none
 * @property {number} find the current match's
 */

/** @param {Pick<State, "reading" | "finding" | "flags">} state @returns {Pins} */
export function pinsOf({ reading, finding, flags }) {
  const { phrases = [], speakers = [] } = reading.call ?? {};
  /** @param {Pin["kind"]} kind @param {number} phrase @param {number} atMs @returns {Pin} */
  const pin = (kind, phrase, atMs) => ({
    kind,
    phrase,
    atMs,
    lane: laneOf(speakers[phrases[phrase]?.speaker ?? -1]),
  });
  const hits = (reading.call?.hits ?? []).map(({ phrase, atMs }) => pin("hit", phrase, atMs));
  const finds = (finding?.open ? finding.matches : []).map(({ phrase, start }) => {
    const one = phrases[phrase];
    // Where in a phrase a word was said is not known here; its place in the text is near enough for a pin.
    const part = one?.text ? start / one.text.length : 0;
    return pin("find", phrase, (one?.atMs ?? 0) + part * (one?.durationMs ?? 0));
  });
  const flagged = flagsOfCall({ reading, flags }).map((phrase) =>
    pin("flag", phrase, phrases[phrase]?.atMs ?? 0),
  );
  return {
    hits,
    finds,
    flags: flagged,
    all: [...flagged, ...finds, ...hits],
    hit: reading.hit,
    find: finding?.open ? finding.at : -1,
  };
}
