// What stands on either side of NEAR, and after `after:`, as the shell writes it: words, or a little of the query language.

/** @import { Side } from "../../src-tauri/bindings/messages.d.ts" */

/**
 * @typedef {{ side: Side | null, kind: "phrase" | "starts" | "contains" | "regex", text: string }} Option
 * @typedef {{ options: Option[] }} Operand one thing, or alternatives
 */

const SIDE = /^(customer|agent):\s*(.*)$/is;
const OPEN = /^\((.*)\)$/s;
const REGEX = /^\/(.*)\/$/s;
const QUOTED = /^["“„](.*)["”“]$/s;

/**
 * `refund`, `"cancel my account"`, `(refund OR credit*)`, `customer:refund`, `/or+der/`. What it cannot take apart it
 * leaves as words: they are shown as they stand.
 * @param {string} written @param {Side | null} [side] told elsewhere
 * @returns {Operand}
 */
export function operandOf(written, side = null) {
  const text = written.trim();
  const scoped = SIDE.exec(text);
  if (scoped) return operandOf(scoped[2] ?? "", sideOf(scoped[1]));
  const inner = OPEN.exec(text)?.[1];
  if (inner !== undefined)
    return { options: alternatives(inner).flatMap((one) => operandOf(one, side).options) };
  return { options: [{ side, ...wordsOf(text) }] };
}

/** @param {string | undefined} name @returns {Side} */
const sideOf = (name) => (name?.toLowerCase() === "agent" ? "agent" : "customer");

/** @param {string} text @returns {Pick<Option, "kind" | "text">} */
function wordsOf(text) {
  const regex = REGEX.exec(text)?.[1];
  if (regex !== undefined) return { kind: "regex", text: regex };
  const bare = (QUOTED.exec(text)?.[1] ?? text).replaceAll('\\"', '"');
  if (/^\*[^*]+\*$/.test(bare)) return { kind: "contains", text: bare.slice(1, -1) };
  if (/^[^*]+\*$/.test(bare)) return { kind: "starts", text: bare.slice(0, -1) };
  return { kind: "phrase", text: bare };
}

/** Split at ` OR ` outside quotes and brackets. @param {string} text @returns {string[]} */
function alternatives(text) {
  const parts = [""];
  let depth = 0;
  let inQuotes = false;
  for (const piece of text.split(/(\s+OR\s+|["()])/)) {
    if (piece === '"') inQuotes = !inQuotes;
    if (!inQuotes && piece === "(") depth += 1;
    if (!inQuotes && piece === ")") depth -= 1;
    if (!inQuotes && depth === 0 && /^\s+OR\s+$/.test(piece)) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts.filter((part) => part.trim() !== "");
}
