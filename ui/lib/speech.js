// A query in the current language, from its parts: what a chip says, and the sentence of the whole.
import { operandOf } from "./operand.js";
import { t } from "./t.js";
import { filterSentences } from "./filter-words.js";
import { questionSentence } from "./words.js";

/**
 * @import { Dates, Filters, Piece, Term } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Said } from "../state/run.js"
 * @import { Operand } from "./operand.js"
 */

/** @typedef {Extract<Piece, { type: "chip" }>} Chip */
/** @typedef {{ chip: Chip, index: number } | { join: "and" | "or" | "not" } | { group: Node[] }} Node */

/** The words somebody looks for stand between these until they are drawn or made plain: they are to stand out. */
const [FROM, TO] = ["\u{F0001}", "\u{F0002}"];
const MARKED = /\u{F0001}(.*?)\u{F0002}/su;

/** @param {string} text */
const plain = (text) => text.replaceAll(FROM, "").replaceAll(TO, "");

/** Pieces as a tree; a missing bracket closes at the end. @param {readonly Piece[]} pieces @returns {Node[]} */
export function nested(pieces) {
  /** @type {Node[][]} */
  const open = [[]];
  const here = () => /** @type {Node[]} */ (open.at(-1));
  let index = 0;
  for (const piece of pieces) {
    if (piece.type === "chip") {
      here().push({ chip: piece, index });
      index += 1;
    } else if (piece.type === "join") here().push({ join: piece.text });
    else if (piece.type === "open") {
      /** @type {Node[]} */
      const group = [];
      here().push({ group });
      open.push(group);
    } else if (open.length > 1) open.pop();
  }
  return open[0] ?? [];
}

/** What a chip says: `customer says “cancel my account”`. @param {Term} term */
export const chipWords = (term) => plain(chipMarked(term));

/**
 * The same in parts; every second one is what is looked for, in its quotes, and stands out.
 * @param {Term} term @returns {string[]}
 */
export const chipParts = (term) => chipMarked(term).split(MARKED);

/** What a query means: `the customer says “refund” and nobody says “sorry”`. @param {readonly Piece[]} pieces */
export const querySentence = (pieces) => plain(listWords(nested(pieces)));

/**
 * A whole question: dates, words, filters.
 * @param {{ dates: Dates, filters: Filters }} question @param {readonly Piece[]} pieces of its query
 */
export const wholeSentence = (question, pieces) =>
  questionSentence(question, querySentence(pieces), filterSentences(question.filters));

/**
 * What a run was asked; as its shell said it where the parts are not known.
 * @param {{ said: Said | null, sentence: string }} run
 */
export const runSentence = ({ said, sentence }) =>
  said && said.pieces.length > 0 ? wholeSentence(said.question, said.pieces) : sentence;

/** @param {Term} term */
function chipMarked(term) {
  const { kind, side, not } = term;
  if (kind === "first" || kind === "last") return anchorWords(term);
  const words = kind === "after" ? afterWords(term) : what(term);
  if (kind === "after" || (!side && !not)) return words;
  if (!side) return t("search-chip-not", { what: words });
  return t(not ? "search-chip-says-not" : "search-chip-says", { side, what: words });
}

/** What is looked for, without who says it. @param {Term} term */
function what(term) {
  if (term.kind === "near") return nearWords(term);
  return term.kind === "phrase" || term.kind === "starts" || term.kind === "contains" || term.kind === "regex"
    ? whatWords({ kind: term.kind, text: term.text })
    : "";
}

/** @param {{ kind: "phrase" | "starts" | "contains" | "regex", text: string }} words */
function whatWords({ kind, text }) {
  const many = text.includes(" ");
  switch (kind) {
    case "regex":
      return t("search-matching", { pattern: `/${text}/` });
    case "starts":
      return many ? quoted(`${text}…`) : t("search-starting", { what: quoted(text) });
    case "contains":
      return many ? quoted(`…${text}…`) : t("search-containing", { what: quoted(text) });
    default:
      return quoted(text);
  }
}

/** @param {string} text */
const quoted = (text) => FROM + t("search-quoted", { text }) + TO;

/** The words of an operand, without who says them; null when several sides say them. @param {Operand} operand */
const saidBy = ({ options }) =>
  options.every(({ side }) => side === options[0]?.side) ? alternatives(options.map(whatWords)) : null;

/** @param {readonly string[]} some */
const alternatives = (some) => some.reduce((all, one) => t("search-or", { left: all, right: one }));

/** An operand as part of a sentence. @param {Operand} operand */
function operandSays(operand) {
  const side = operand.options[0]?.side ?? "anyone";
  const said = saidBy(operand);
  if (said !== null) return t("search-says", { side, what: said });
  return alternatives(
    operand.options.map((one) => t("search-says", { side: one.side ?? "anyone", what: whatWords(one) })),
  );
}

/** `“refund” within 5 words of “manager”`. @param {Term} term */
function nearWords({ text, other, amount, unit }) {
  const [left, right] = [operandOf(text), operandOf(other ?? "")];
  const n = amount ?? 1;
  const apart = isSided(left) || isSided(right);
  const operands = apart
    ? { left: operandSays(left), right: operandSays(right) }
    : { left: saidBy(left) ?? "", right: saidBy(right) ?? "" };
  if (unit === "seconds")
    return t(apart ? "search-near-apart-seconds" : "search-near-seconds", { ...operands, time: lasting(n) });
  return t(apart ? "search-near-apart-words" : "search-near-words", { ...operands, n });
}

/** @param {Operand} operand */
const isSided = ({ options }) => options.some(({ side }) => side !== null);

/** @param {Term} term */
function anchorWords({ kind, amount }) {
  const n = amount ?? 1;
  return t(kind === "first" ? "search-first" : "search-last", { n, time: lasting(n) });
}

/** `after “thank you”`, `after the agent says “thank you”`. @param {Term} term @param {boolean} [whole] says who also where it is anybody */
function afterWords({ side, text }, whole = false) {
  const operand = operandOf(text, side);
  if (!whole && !isSided(operand)) return t("search-after", { what: saidBy(operand) ?? "" });
  return t("search-after", { what: operandSays(operand) });
}

/** `60 seconds`, `2 minutes`. @param {number} seconds */
const lasting = (seconds) =>
  seconds > 60 && seconds % 60 === 0
    ? t("app-minutes", { n: seconds / 60 })
    : t("app-seconds", { n: seconds });

/** @typedef {{ node: Exclude<Node, { join: string }>, not: boolean }} Item */

/** A list's items and what joins them; a group within a group of the same kind needs no brackets. @param {readonly Node[]} nodes @returns {{ items: Item[], join: "and" | "or" }} */
function itemsOf(nodes) {
  /** @type {Item[]} */
  const items = [];
  /** @type {"and" | "or"} */
  let join = "and";
  let not = false;
  for (const node of nodes) {
    if (!("join" in node)) {
      items.push({ node, not });
      not = false;
    } else if (node.join === "not") not = true;
    else join = node.join;
  }
  return { join, items: items.flatMap((item) => merged(item, join)) };
}

/** @param {Item} item @param {"and" | "or"} join @returns {Item[]} */
function merged(item, join) {
  if (item.not || !("group" in item.node)) return [item];
  const inner = itemsOf(item.node.group);
  return inner.join === join || inner.items.length === 1 ? inner.items : [item];
}

/** @param {readonly Node[]} nodes */
function listWords(nodes) {
  const { items, join } = itemsOf(nodes);
  if (join === "or") return eitherWords(items) ?? joined(items, "search-or");
  const anchors = items.filter(isAnchor);
  const others = joined(
    items.filter((item) => !isAnchor(item)),
    "search-and",
  );
  if (anchors.length === 0) return others;
  const where = joined(anchors, "search-and");
  return others ? t("search-anchored", { where, said: others }) : where;
}

/** @param {Item} item */
const isAnchor = ({ node }) => "chip" in node && ["first", "last", "after"].includes(node.chip.term.kind);

/** @param {readonly Item[]} items @param {"search-and" | "search-or"} id */
function joined(items, id) {
  if (items.length === 0) return "";
  return items.map((item) => itemWords(item)).reduce((left, right) => t(id, { left, right }));
}

/** Lists within lists are told in brackets, unless they read as one thing. @param {Item} item */
function itemWords({ node, not }) {
  if ("chip" in node) return termSays(node.chip.term, not);
  const { items, join } = itemsOf(node.group);
  const either = join === "or" ? eitherWords(items, not) : null;
  if (either !== null) return either;
  const words = t("search-brackets", { said: listWords(node.group) });
  return not ? t("search-not-so", { said: words }) : words;
}

/** @param {Term} term @param {boolean} [denied] */
function termSays(term, denied = false) {
  if (term.kind === "first" || term.kind === "last") return anchorWords(term);
  if (term.kind === "after") return afterWords(term, true);
  const not = term.not !== denied;
  const apart =
    term.kind === "near" &&
    !term.side &&
    [term.text, term.other ?? ""].some((text) => isSided(operandOf(text)));
  if (apart) return not ? t("search-not-so", { said: what(term) }) : what(term);
  return t(not ? "search-says-not" : "search-says", { side: term.side ?? "anyone", what: what(term) });
}

/** `somebody says “refund” or “credit”`: alternatives by the same side are one thing. @param {readonly Item[]} items @param {boolean} [not] */
function eitherWords(items, not = false) {
  const terms = items.flatMap(({ node, not: denied }) => ("chip" in node && !denied ? [node.chip.term] : []));
  const side = terms[0]?.side ?? null;
  const simple =
    terms.length === items.length && terms.every((term) => isPlainSay(term) && term.side === side);
  if (!simple) return null;
  return t(not ? "search-says-not" : "search-says", {
    side: side ?? "anyone",
    what: alternatives(terms.map(what)),
  });
}

/** @param {Term} term */
const isPlainSay = ({ kind, not }) => !not && ["phrase", "starts", "contains", "regex"].includes(kind);
