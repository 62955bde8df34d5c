// Cutting a line of text at its hit marks.

/** @import { Mark } from "../../src-tauri/bindings/messages.d.ts" */

/** @param {string} text @param {number} at whether `at` would cut a character of two UTF-16 units in half */
function splitsPair(text, at) {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/**
 * The text in pieces, each inside one hit or none. Offsets are UTF-16 units; marks may overlap (the earlier one
 * wins), leave the text or cut a character: whatever comes, the pieces joined are the text and every piece is whole.
 * @param {string} text @param {readonly Mark[]} marks @returns {{ text: string, hit: number | null }[]}
 */
export function pieces(text, marks) {
  /** @type {{ text: string, hit: number | null }[]} */
  const out = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    let start = Math.max(at, Math.min(mark.start, text.length));
    let end = Math.min(mark.end, text.length);
    if (splitsPair(text, start)) start = Math.max(at, start - 1);
    if (splitsPair(text, end)) end += 1;
    if (end <= start) continue;
    if (start > at) out.push({ text: text.slice(at, start), hit: null });
    out.push({ text: text.slice(start, end), hit: mark.hit });
    at = end;
  }
  if (at < text.length || out.length === 0) out.push({ text: text.slice(at), hit: null });
  return out;
}
