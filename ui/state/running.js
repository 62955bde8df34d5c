// One search run: what was asked, what came, how it ended.

/**
 * @import {
 *   CallCard, Matching, Plan, Preset, Progress, Receipt, RunEvent, SearchRequest
 * } from "../../src-tauri/bindings/messages.d.ts"
 * @import { AppError } from "../lib/errors.js"
 */
import { toAppError } from "../lib/errors.js";

/**
 * @typedef {{ phrase: string, matching: Matching, preset: Preset | "custom", from: string, to: string }} Draft
 */

/**
 * @typedef {object} Running
 * @property {Draft} draft what stands in the search bar
 * @property {{ phrase?: string, dates?: string }} errors
 * @property {number} key counts the page's runs; an event with another key belongs to an older run and is ignored
 * @property {number | null} id the shell's number of the run
 * @property {SearchRequest | null} request what the results on screen answer; null before the first search
 * @property {"none" | "starting" | "running" | "finished" | "failed"} status
 * @property {boolean} cancelling
 * @property {Plan | null} plan
 * @property {CallCard[]} cards newest first
 * @property {string | null} current the card the keyboard stands on (see `cardId`)
 * @property {Progress | null} progress
 * @property {{ code: string, message: string }[]} warnings
 * @property {Receipt | null} receipt
 * @property {AppError | null} error
 */

/**
 * @typedef {{ type: "draft-edited", values: Partial<Draft> }
 *   | { type: "search-refused", errors: Running["errors"] }
 *   | { type: "run-asked", key: number, request: SearchRequest }
 *   | { type: "run-began", key: number, id: number }
 *   | { type: "run-event", key: number, event: RunEvent }
 *   | { type: "run-failed", key: number, error: AppError }
 *   | { type: "minute-passed", key: number }
 *   | { type: "run-cancelling" }
 *   | { type: "card-current", id: string }} RunningEvent
 */

/**
 * A call's id on the page: one conversation may have several communications.
 * @param {{ conversationId: string, communicationId: string }} card
 */
export const cardId = (card) => `${card.conversationId}/${card.communicationId}`;

/** @returns {Running} */
export function firstRunning() {
  return {
    draft: { phrase: "", matching: "exact", preset: "days7", from: "", to: "" },
    errors: {},
    key: 0,
    ...emptyRun(),
  };
}

function emptyRun() {
  return {
    id: null,
    request: null,
    status: /** @type {Running["status"]} */ ("none"),
    cancelling: false,
    plan: null,
    cards: [],
    current: null,
    progress: null,
    warnings: [],
    receipt: null,
    error: null,
  };
}

/** @param {Running} run */
export const isBusy = (run) => run.status === "starting" || run.status === "running";

/**
 * Merges a batch into the cards, newest first; a call that is there already is replaced.
 * @param {CallCard[]} cards
 * @param {readonly CallCard[]} batch
 */
export function addCards(cards, batch) {
  const ids = new Set(batch.map(cardId));
  return cards
    .filter((card) => !ids.has(cardId(card)))
    .concat(batch)
    .sort((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : cardId(a) < cardId(b) ? -1 : 1));
}

/** Errors about what was typed go to its field. @type {Record<string, "phrase" | "dates">} */
const FIELD_CODES = {
  "empty-query": "phrase",
  "invalid-regex": "phrase",
  "too-long": "phrase",
  "query-too-long": "phrase",
  "invalid-dates": "dates",
};

/** @param {Running} state @param {AppError} error @param {Receipt | null} receipt @returns {Running} */
function failed(state, error, receipt) {
  const field = FIELD_CODES[error.code];
  if (field) return { ...state, ...emptyRun(), errors: { [field]: error.message } };
  return { ...state, status: "failed", cancelling: false, error, receipt };
}

/** @param {Running} state @param {RunEvent} event @returns {Running} */
function received(state, event) {
  switch (event.type) {
    case "started":
      return { ...state, status: "running", plan: event.plan };
    case "found":
      return { ...state, cards: addCards(state.cards, event.calls) };
    case "progress":
      return { ...state, status: "running", progress: event };
    case "warning":
      return { ...state, warnings: [...state.warnings, { code: event.code, message: event.message }] };
    case "finished":
      return {
        ...state,
        status: "finished",
        cancelling: false,
        receipt: event.receipt,
        progress: settled(state),
      };
    case "failed":
      return { ...failed(state, toAppError(event.error), event.receipt), progress: settled(state) };
    default:
      return state;
  }
}

/** Once a run has ended nobody waits any more. @param {Running} state @returns {Progress | null} */
function settled({ progress }) {
  return progress && { ...progress, listing: false, budget: { ...progress.budget, waitSeconds: null } };
}

/** A minute after a run's last request nothing is used any more. @param {Running} state @returns {Progress | null} */
function unused({ progress }) {
  return progress && { ...progress, budget: { ...progress.budget, used: 0 } };
}

/** @param {Running} state @param {RunningEvent} event @returns {Running} */
export function running(state, event) {
  switch (event.type) {
    case "draft-edited":
      return { ...state, draft: { ...state.draft, ...event.values }, errors: {} };
    case "search-refused":
      return { ...state, errors: event.errors };
    case "run-asked":
      return {
        ...state,
        ...emptyRun(),
        progress: state.progress,
        errors: {},
        key: event.key,
        request: event.request,
        status: "starting",
      };
    case "run-began":
      return event.key === state.key ? { ...state, id: event.id } : state;
    case "run-event":
      return event.key === state.key ? received(state, event.event) : state;
    case "run-failed":
      return event.key === state.key ? failed(state, event.error, null) : state;
    case "minute-passed":
      return event.key === state.key && !isBusy(state) ? { ...state, progress: unused(state) } : state;
    case "run-cancelling":
      return { ...state, cancelling: true };
    case "card-current":
      return { ...state, current: event.id };
    default:
      return state;
  }
}
