// Finding text in phrases: over the model, not the page.

/**
 * @import { PhraseView } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Match } from "../state/finding.js"
 */

/** @typedef {{ text: string, matchCase: boolean, regex: boolean }} Wanted */

/** @param {Wanted} wanted @returns {RegExp} @throws {SyntaxError} when the text is no regular expression */
export function pattern({ text, matchCase, regex }) {
  return new RegExp(regex ? text : text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), matchCase ? "gu" : "giu");
}

/**
 * @param {readonly PhraseView[]} phrases @param {Wanted} wanted
 * @returns {{ matches: Match[], error: string | null }}
 */
export function findNow(phrases, wanted) {
  if (!wanted.text) return { matches: [], error: null };
  try {
    const search = pattern(wanted);
    const matches = phrases.flatMap(({ text }, phrase) =>
      [...text.matchAll(search)]
        .filter((found) => found[0] !== "")
        .map((found) => ({ phrase, start: found.index, end: found.index + found[0].length })),
    );
    return { matches, error: null };
  } catch {
    return { matches: [], error: "bad-regex" };
  }
}
