// Changing the text of a query by the places of its parts. All places are UTF-16 units, as JavaScript counts.

/** @import { Piece } from "../../src-tauri/bindings/messages.d.ts" */

/** @typedef {{ start: number, end: number }} Place */

/** Puts another part where one stood. @param {string} text @param {Place} place @param {string} part */
export const replacePart = (text, { start, end }, part) => text.slice(0, start) + part + text.slice(end);

/** What would be left dangling before an empty place: `NOT`, `-`, `customer:`, `after:`. */
const PREFIX = /(?:(?<![^\s(])not\s*|-|\b(?:customer|agent|after)\s*:\s*)$/i;
const JOIN_BEFORE = /(?<=^|[\s)])(and|or)\s*$/i;
const JOIN_AFTER = /^\s*(and|or)(?=$|[\s(])/i;

/** @param {string} left @returns {string} without what cannot stand before nothing */
function withoutPrefix(left) {
  const shorter = left.trimEnd().replace(PREFIX, "");
  return shorter === left.trimEnd() ? shorter : withoutPrefix(shorter);
}

/**
 * Takes a part out, and with it what would hang in the air: parentheses around nothing, a `NOT` before nothing, an
 * `and` or `or` with nothing on one side. Between two parts that stay, `or` survives: it is what held them together.
 * @param {string} text @param {Place} place
 */
export function removePart(text, { start, end }) {
  let left = withoutPrefix(text.slice(0, start));
  let right = text.slice(end).trimStart();
  while (left.endsWith("(") && right.startsWith(")")) {
    left = withoutPrefix(left.slice(0, -1));
    right = right.slice(1).trimStart();
  }
  return closeGap(left, right);
}

/** @param {string} left @param {string} right */
function closeGap(left, right) {
  const before = JOIN_BEFORE.exec(left)?.[1] ?? "";
  const after = JOIN_AFTER.exec(right)?.[1] ?? "";
  left = left.replace(JOIN_BEFORE, "").trimEnd();
  right = right.replace(JOIN_AFTER, "").trimStart();
  const atStart = left === "" || left.endsWith("(");
  const atEnd = right === "" || right.startsWith(")");
  if (atStart || atEnd) return left + right;
  const join = /or/i.test(after) ? after : before || after;
  return join ? `${left} ${join} ${right}` : `${left} ${right}`;
}

/** Whether the parts are alternatives, outside all parentheses. @param {readonly Piece[]} pieces */
export function hasAlternatives(pieces) {
  let depth = 0;
  return pieces.some((piece) => {
    if (piece.type === "open") depth += 1;
    if (piece.type === "close") depth -= 1;
    return depth === 0 && piece.type === "join" && piece.text === "or";
  });
}

/**
 * Adds a part at the end. `or` binds weaker than standing side by side, so alternatives are bracketed before something
 * is added to all of them.
 * @param {string} text @param {string} part @param {"and" | "or"} join @param {readonly Piece[]} pieces of the text
 */
export function addPart(text, part, join, pieces) {
  const before = text.trim();
  if (!before) return part;
  if (join === "or") return `${before} OR ${part}`;
  return hasAlternatives(pieces) ? `(${before}) ${part}` : `${before} ${part}`;
}

/**
 * The text around a faulty place. An empty place takes the character before it, so that there is something to mark.
 * @param {string} text @param {Place} place @returns {[before: string, wrong: string, after: string]}
 */
export function aroundPlace(text, { start, end }) {
  const last = Math.min(Math.max(end, 0), text.length);
  const first = Math.min(Math.max(start, 0), last);
  const from = first < last ? first : Math.max(0, first - 1);
  return [text.slice(0, from), text.slice(from, last), text.slice(last)];
}
