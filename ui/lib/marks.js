// Cutting a line of text at its marks: hits of the search, and what was found in the call.

/** @import { Mark } from "./phrases.js" */

/** @typedef {{ start: number, end: number, find: number }} FindMark UTF-16 units; find: which match of the call */
/** @typedef {{ text: string, hit: number | null, find: number | null }} Piece */

/** @param {string} text @param {number} at whether `at` would cut a character of two UTF-16 units in half */
function splitsPair(text, at) {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/**
 * Marks that can be drawn: in order, inside the text, around whole characters, none into another (the earlier wins).
 * Offsets are UTF-16 units; whatever comes, what is given back can be cut out of the text.
 * @template {{ start: number, end: number }} M
 * @param {string} text @param {readonly M[]} marks @returns {M[]}
 */
export function clean(text, marks) {
  /** @type {M[]} */
  const out = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    let start = Math.max(at, Math.min(mark.start, text.length));
    let end = Math.min(mark.end, text.length);
    if (splitsPair(text, start)) start = Math.max(at, start - 1);
    if (splitsPair(text, end)) end += 1;
    if (end <= start) continue;
    out.push({ ...mark, start, end });
    at = end;
  }
  return out;
}

/**
 * The text in pieces, each inside one hit or none, and inside one match or none. The pieces joined are the text.
 * @param {string} text @param {readonly Mark[]} hits @param {readonly FindMark[]} [finds] @returns {Piece[]}
 */
export function pieces(text, hits, finds = []) {
  const [inHits, inFinds] = [clean(text, hits), clean(text, finds)];
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...inHits, ...inFinds]) edges.add(start).add(end);
  const cuts = [...edges].sort((a, b) => a - b);
  if (text.length === 0) return [{ text, hit: null, find: null }];
  return cuts.slice(0, -1).map((start, index) => {
    /** @param {{ start: number, end: number }} mark */
    const around = (mark) => mark.start <= start && start < mark.end;
    return {
      text: text.slice(start, cuts[index + 1]),
      hit: inHits.find(around)?.hit ?? null,
      find: inFinds.find(around)?.find ?? null,
    };
  });
}
