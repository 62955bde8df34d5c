// Nothing was found: what else could be asked. Each next step is a change of the question.
import { noFilters } from "./question.js";
import { t } from "./t.js";

/**
 * @import { Filters, Piece, QueryView, SearchRequest, Term, Way } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Draft } from "./question.js"
 */

/** @typedef {{ label: string, values: Partial<Draft> }} Suggestion */
/** @typedef {{ start: number, end: number, term: Term }} Chip */

/** Filters in the order they are offered to be left out: the end of the message's name, and the fields. @type {[string, (keyof Filters)[]][]} */
const LEAVE_OUT = [
  ["queues", ["queues"]],
  ["agents", ["agents"]],
  ["divisions", ["divisions"]],
  ["wrapUpCodes", ["wrapUpCodes"]],
  ["direction", ["direction"]],
  ["languages", ["languages", "unknownLanguage"]],
  ["duration", ["minDurationS", "maxDurationS"]],
  ["holding", ["held", "transferred"]],
  ["number", ["number"]],
  ["sentiment", ["sentiment"]],
  ["topics", ["topics"]],
];

/**
 * Next steps for a question that found nothing, the likeliest first.
 * @param {SearchRequest} request @param {QueryView | null} view how its query was understood
 * @param {Way | null} way the way the search took
 * @returns {Suggestion[]}
 */
export function suggestions(request, view, way) {
  return [...ofWords(request, view), ...ofDates(request), ...ofFilters(request.filters), ...ofWay(way)];
}

/** @param {SearchRequest} request @param {QueryView | null} view @returns {Suggestion[]} */
function ofWords({ query }, view) {
  const chips = phrases(view?.ok ? view.pieces : []);
  /** @type {Suggestion[]} */
  const out = [];
  const apart = rewritten(query, chips, wordsApart);
  if (apart) out.push({ label: t("search-instead-apart"), values: { text: apart } });
  const begin = rewritten(query, chips, beginnings);
  if (begin) out.push({ label: t("search-instead-begin"), values: { text: begin } });
  return out;
}

/** Words and phrases that must be said; only these can be asked for more widely. @param {readonly Piece[]} pieces @returns {Chip[]} */
function phrases(pieces) {
  return pieces
    .filter((piece) => piece.type === "chip")
    .filter(({ term }) => term.kind === "phrase" && !term.not && wordsOf(term).length > 0);
}

/** @param {Term} term */
const wordsOf = ({ text }) => text.trim().split(/\s+/).filter(Boolean);

/** @param {Term} term @param {string} words */
const inScope = ({ side }, words) => (side ? `${side}:${words}` : words);

/** `customer:(cancel my account)` for a phrase of several words. @param {Term} term */
function wordsApart(term) {
  const words = wordsOf(term);
  if (words.length < 2 || !words.every(isPlain)) return null;
  return inScope(term, `(${words.join(" ")})`);
}

/** `cancel*`, or `"cancel* my* account*"`. Words of one or two letters would begin nearly everything. @param {Term} term */
function beginnings(term) {
  const words = wordsOf(term);
  if (!words.every(isPlain) || !words.some((word) => word.length > 2)) return null;
  const open = words.map((word) => (word.length > 2 ? `${word}*` : word)).join(" ");
  return inScope(term, words.length > 1 ? `"${open}"` : open);
}

/** Letters and digits only, and no operator: nothing that would mean something else outside quotes. @param {string} word */
const isPlain = (word) => /^[\p{L}\p{M}\p{N}'’]+$/u.test(word) && !/^(and|or|not|near)$/i.test(word);

/**
 * The query with each phrase written in another way, or null when that changes nothing.
 * @param {string} query @param {readonly Chip[]} chips @param {(term: Term) => string | null} write
 */
function rewritten(query, chips, write) {
  let text = query;
  for (const { start, end, term } of chips.toReversed()) {
    const written = write(term);
    if (written !== null) text = text.slice(0, start) + written + text.slice(end);
  }
  // A question that is nothing but words needs no parentheses around them.
  const bare = chips.length === 1 ? text.replace(/^\(([^()]*)\)$/, "$1") : text;
  return bare === query ? null : bare;
}

/** @param {SearchRequest} request @returns {Suggestion[]} */
function ofDates({ dates }) {
  const all = "preset" in dates && dates.preset === "days30";
  return all ? [] : [{ label: t("search-instead-days30"), values: { preset: "days30" } }];
}

/** @param {Filters} filters @returns {Suggestion[]} */
function ofFilters(filters) {
  const none = noFilters();
  const set = LEAVE_OUT.filter(([, names]) => names.some((name) => !isSame(filters[name], none[name])));
  const each = set.map(([filter, names]) => ({
    label: t(`search-without-${filter}`),
    values: { filters: { ...filters, ...Object.fromEntries(names.map((name) => [name, none[name]])) } },
  }));
  return set.length > 1 ? [...each, { label: t("search-without-any"), values: { filters: none } }] : each;
}

/** @param {unknown} a @param {unknown} b */
const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** @param {Way | null} way @returns {Suggestion[]} */
const ofWay = (way) =>
  way === "content" ? [{ label: t("search-instead-scan"), values: { way: "scan" } }] : [];
