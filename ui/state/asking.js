// The question in the search bar: its words and what they mean, dates, filters, and the small panels to change them.
import { draftOf, noFilters, noQuestion } from "../lib/question.js";
import { firstLookup, lookingUp } from "./looking-up.js";

/**
 * @import { Interrupted, Piece, Question, QueryView, Searches, Term } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Draft } from "../lib/question.js"
 * @import { Lookup, LookupEvent } from "./looking-up.js"
 */

/** @typedef {{ phrase?: string, dates?: string, filters?: string }} AskingErrors */

/** @typedef {"queues" | "agents" | "divisions" | "wrapUpCodes" | "topics" | "languages"} ListFilter filters with type-ahead */
/** @typedef {ListFilter | "direction" | "duration" | "holding" | "number" | "sentiment"} FilterName */

/**
 * One small panel at a time. `opener` is the id of the element it belongs to and gives the focus back to.
 * `behind`: the panel it came out of, which is shown again.
 * @typedef {{ opener: string, behind?: Popover } & (
 *   | { name: "help" | "editor" | "save" | "filters" | "searches" }
 *   | { name: "filter", filter: FilterName }
 *   | { name: "search-menu", id: string })} Popover
 */

/**
 * @typedef {object} TermEditor the part of the query being written
 * @property {Term} term
 * @property {{ start: number, end: number } | null} place what it replaces in the text; null: it is added
 * @property {boolean} [scoped] who has to say it is said of the whole group the part stands in: `customer:(refund OR money)`
 * @property {"and" | "or"} join how an added part joins the others
 * @property {string | null} error
 */

/**
 * @typedef {Draft & {
 *   view: QueryView | null,
 *   readText: string,
 *   key: number,
 *   errors: AskingErrors,
 *   saved: string | null,
 *   popover: Popover | null,
 *   editor: TermEditor | null,
 *   lookup: Lookup,
 *   searches: Searches,
 *   interrupted: Interrupted[],
 * }} Asking
 *   view: what `readText` means; key counts the readings, an answer with another key is late;
 *   saved: the saved search the question came from
 */

/**
 * @typedef {{ type: "question-edited", values: Partial<Draft> }
 *   | { type: "question-loaded", question: Question, saved: string | null }
 *   | { type: "question-refused", errors: AskingErrors }
 *   | { type: "query-asked", key: number }
 *   | { type: "query-read", key: number, text: string, view: QueryView | null }
 *   | { type: "popover-shown", popover: Popover | null }
 *   | { type: "editor-opened", editor: TermEditor, opener: string }
 *   | { type: "editor-edited", term?: Partial<Term>, join?: "and" | "or" }
 *   | { type: "editor-refused", message: string }
 *   | { type: "searches-listed", searches: Searches }
 *   | { type: "saved-as", id: string | null }
 *   | { type: "interrupted-listed", interrupted: Interrupted[] }
 *   | LookupEvent} AskingEvent
 */

/** @returns {Asking} */
export function firstAsking() {
  return {
    ...noQuestion(),
    view: null,
    readText: "",
    key: 0,
    errors: {},
    saved: null,
    popover: null,
    editor: null,
    lookup: firstLookup(),
    searches: { saved: [], recent: [] },
    interrupted: [],
  };
}

/** @type {[RegExp, keyof AskingErrors][]} which field an error of the shell belongs to */
const FIELDS = [
  [/^(empty-query|invalid-regex|invalid-query|too-long|query-too-long)$/, "phrase"],
  [/dates/, "dates"],
  [/filter|duration/, "filters"],
];

/** The field that an error is about, or null when it is about none. @param {string} code */
export const questionField = (code) => FIELDS.find(([pattern]) => pattern.test(code))?.[1] ?? null;

/** The question as it was entered, without what belongs to the screen. @param {Asking} asking @returns {Draft} */
export const draftFrom = ({ text, preset, from, to, filters, way }) => ({
  text,
  preset,
  from,
  to,
  filters,
  way,
});

/** Whether the chips on screen are those of the text in the box. @param {Asking} asking */
export const isRead = (asking) => asking.view !== null && asking.readText === asking.text;

/** The chips of the text in the box as far as they are known. @param {Asking} asking @returns {Piece[]} */
export const piecesOf = ({ view }) => (view?.ok ? view.pieces : []);

/** Ids of one organization mean nothing in another. @param {Asking} asking @returns {Asking} */
export function inOtherOrganization(asking) {
  const { queues, agents, divisions, wrapUpCodes } = noFilters();
  return {
    ...asking,
    key: asking.key + 1,
    filters: { ...asking.filters, queues, agents, divisions, wrapUpCodes },
    popover: null,
    editor: null,
    lookup: firstLookup(),
  };
}

/** How many filters only mean something in the organization they were chosen in. @param {Asking} asking */
export const boundFilters = ({ filters: { queues, agents, divisions, wrapUpCodes } }) =>
  [queues, agents, divisions, wrapUpCodes].filter((list) => list.length > 0).length;

/** @param {Asking} state @param {Extract<AskingEvent, { type: "query-read" }>} event @returns {Asking} */
function read(state, { key, text, view }) {
  return key === state.key ? { ...state, view, readText: text } : state;
}

/** @param {Asking} state @param {Extract<AskingEvent, { type: "editor-edited" }>} event @returns {Asking} */
function editorEdited(state, { term, join }) {
  const { editor } = state;
  if (!editor) return state;
  const next = { ...editor, term: { ...editor.term, ...term }, join: join ?? editor.join, error: null };
  return { ...state, editor: next };
}

/** @param {Asking} state @param {AskingEvent} event @returns {Asking} */
function panels(state, event) {
  switch (event.type) {
    case "popover-shown":
      return { ...state, popover: event.popover, editor: null };
    case "editor-opened":
      return { ...state, popover: { name: "editor", opener: event.opener }, editor: event.editor };
    case "editor-edited":
      return editorEdited(state, event);
    case "editor-refused":
      return state.editor ? { ...state, editor: { ...state.editor, error: event.message } } : state;
    default:
      return state;
  }
}

/** @param {Asking} state @param {AskingEvent} event @returns {Asking} */
function question(state, event) {
  switch (event.type) {
    case "question-edited":
      return { ...state, ...event.values, errors: {} };
    case "question-loaded":
      return {
        ...state,
        ...draftOf(event.question),
        saved: event.saved,
        errors: {},
        popover: null,
        editor: null,
      };
    case "question-refused":
      return { ...state, errors: event.errors };
    case "query-asked":
      return { ...state, key: event.key };
    case "query-read":
      return read(state, event);
    case "searches-listed":
      return { ...state, searches: event.searches };
    case "saved-as":
      return { ...state, saved: event.id };
    case "interrupted-listed":
      return { ...state, interrupted: event.interrupted };
    default:
      return panels(state, event);
  }
}

/** @param {Asking} state @param {AskingEvent} event @returns {Asking} */
export function asking(state, event) {
  const next = question(state, event);
  const lookup = lookingUp(next.lookup, /** @type {LookupEvent} */ (event));
  return lookup === next.lookup ? next : { ...next, lookup };
}
