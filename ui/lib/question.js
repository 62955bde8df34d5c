// A question as the search bar holds it, and as the shell wants it.
import { t } from "./t.js";

/**
 * @import { Dates, Filters, Preset, Question, Way } from "../../src-tauri/bindings/messages.d.ts"
 */

/**
 * What the supervisor has entered; half-typed states included.
 * @typedef {{
 *   text: string, preset: Preset | "custom", from: string, to: string, filters: Filters, way: Way | null
 * }} Draft from, to: ISO days, "" while not chosen; way: null = Earshot chooses
 */

/** No filter is set. Calls whose language nobody knows are included. @returns {Filters} */
export function noFilters() {
  return {
    queues: [],
    agents: [],
    divisions: [],
    wrapUpCodes: [],
    direction: null,
    languages: [],
    unknownLanguage: true,
    minDurationS: null,
    maxDurationS: null,
    held: null,
    transferred: null,
    number: null,
    sentiment: null,
    topics: [],
  };
}

/** @returns {Draft} */
export function noQuestion() {
  return { text: "", preset: "days7", from: "", to: "", filters: noFilters(), way: null };
}

/** @param {Draft} draft @returns {Dates} */
const datesOf = ({ preset, from, to }) => (preset === "custom" ? { from, to } : { preset });

/** @param {Draft} draft @returns {Question} */
export function questionOf(draft) {
  return { query: draft.text.trim(), dates: datesOf(draft), filters: draft.filters, way: draft.way };
}

/**
 * The other way round, for a saved or recent search.
 * @param {Question} question @returns {Draft}
 */
export function draftOf({ query, dates, filters, way }) {
  const when =
    "preset" in dates ? { preset: dates.preset } : { preset: /** @type {const} */ ("custom"), ...dates };
  return { ...noQuestion(), text: query, ...when, filters: { ...noFilters(), ...filters }, way: way ?? null };
}

/** @param {Question} question the fields in one order, whoever wrote them */
function fixed(question) {
  const { text, preset, from, to, filters, way } = draftOf(question);
  const { sentiment } = filters;
  const choices = [filters.queues, filters.agents, filters.divisions, filters.wrapUpCodes].map((list) =>
    list.map((one) => one.id),
  );
  return JSON.stringify([
    text,
    preset,
    from,
    to,
    way,
    choices,
    sentiment?.side,
    sentiment?.is,
    plain(filters),
  ]);
}

/** Filters without ids. @param {Filters} filters */
const plain = (filters) => [
  filters.direction,
  filters.languages,
  filters.languages.length === 0 || filters.unknownLanguage,
  filters.minDurationS,
  filters.maxDurationS,
  filters.held,
  filters.transferred,
  filters.number,
  filters.topics,
];

/** Whether two questions ask the same. @param {Question} a @param {Question} b */
export const sameQuestion = (a, b) => fixed(a) === fixed(b);

/**
 * What can be said about a draft without asking the shell.
 * @param {Draft} draft @returns {{ phrase?: string, dates?: string, filters?: string }}
 */
export function checkDraft(draft) {
  /** @type {{ phrase?: string, dates?: string, filters?: string }} */
  const errors = {};
  if (!draft.text.trim()) errors.phrase = t("search-error-no-words");
  if (draft.preset === "custom") {
    if (!draft.from || !draft.to) errors.dates = t("search-error-no-days");
    else if (draft.to < draft.from) errors.dates = t("search-error-days");
  }
  const { minDurationS: least, maxDurationS: most } = draft.filters;
  if (least !== null && most !== null && least > most) errors.filters = t("search-error-duration");
  return errors;
}

/** A name for a question to begin with: the words themselves. @param {string} text */
export const nameFor = (text) =>
  [
    ...text
      .replaceAll(/["“”„()]/g, "")
      .replaceAll(/\s+/g, " ")
      .trim(),
  ]
    .slice(0, 60)
    .join("");
