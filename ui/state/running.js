// All search runs of the window, which of them is shown, and how.

/**
 * @import {
 *   Budget, LineOrder, LinesPage, Look, QueryView, ReceiptCalls, ReceiptList, ResultsPage, RunEvent
 * } from "../../src-tauri/bindings/messages.d.ts"
 * @import { AppError } from "../lib/errors.js"
 * @import { Asked, CallId, Place, Run } from "./run.js"
 * @import { Display } from "./display.js"
 */
import { laid } from "../lib/windows.js";
import { firstDisplay } from "./display.js";
import { again, isBusy, newRun, received } from "./run.js";

export { isBusy } from "./run.js";

/**
 * @typedef {object} Running
 * @property {Run[]} runs the oldest first
 * @property {number | null} shown the key of the run on screen
 * @property {number} keys counts the page's runs; an event with a key of no run here is late and ignored
 * @property {Budget | null} budget shared by all runs; what was heard last
 * @property {Display} display
 */

/**
 * @typedef {{ type: "run-asked", key: number } & Asked
 *   | { type: "run-began", key: number, id: number }
 *   | { type: "run-event", key: number, event: RunEvent }
 *   | { type: "run-failed", key: number, error: AppError }
 *   | { type: "run-cancelling", key: number }
 *   | { type: "run-paused", key: number, paused: boolean }
 *   | { type: "run-again", key: number }
 *   | { type: "run-read", key: number, view: QueryView }
 *   | { type: "run-gone", key: number, id: number | null }
 *   | { type: "run-shown", key: number }
 *   | { type: "look-changed", key: number, look: Look }
 *   | { type: "results-came", key: number, about: string, from: number, page: ResultsPage }
 *   | { type: "lines-came", key: number, about: string, from: number, page: LinesPage }
 *   | { type: "receipt-list", key: number, list: ReceiptList | null }
 *   | { type: "receipt-calls-came", key: number, about: string, version: number, from: number, page: ReceiptCalls }
 *   | { type: "place-taken", key: number, place: Place }
 *   | { type: "display-changed", values: Partial<Display> }
 *   | { type: "minute-passed" }} RunningEvent
 */

/**
 * A call's id on the page: one conversation may have several communications.
 * @param {CallId} card
 */
export const cardId = (card) => `${card.conversationId}/${card.communicationId}`;

/** @returns {Running} */
export function firstRunning() {
  return { runs: [], shown: null, keys: 0, budget: null, display: firstDisplay() };
}

/** The run whose results are on screen. @param {{ running: Running }} state @returns {Run | null} */
export const shownRun = ({ running }) => runOf(running, running.shown);

/** @param {Running} running @param {number | null} key @returns {Run | null} */
export const runOf = ({ runs }, key) => runs.find((run) => run.key === key) ?? null;

/** Which list the cards and the table show. @param {Run} run */
export const aboutCards = ({ look }) => JSON.stringify(look);

/** Which list the lines show. @param {Run} run @param {LineOrder} order */
export const aboutLines = ({ look }, order) => `${order} ${JSON.stringify(look.narrow)}`;

/** @param {Running} state @param {RunningEvent} event @returns {Running} */
export function running(state, event) {
  switch (event.type) {
    case "run-asked": {
      const { key } = event;
      const runs = [...state.runs, newRun(key, event.request, event.sentence, event.said)];
      return { ...state, runs, shown: key, keys: Math.max(state.keys, key) };
    }
    case "run-gone":
      return gone(state, event.key);
    case "run-shown":
      return runOf(state, event.key) ? { ...state, shown: event.key } : state;
    case "display-changed":
      return displayed(state, { ...state.display, ...event.values });
    case "minute-passed":
      return state.budget && !state.runs.some(isBusy)
        ? { ...state, budget: { ...state.budget, used: 0, waitSeconds: null } }
        : state;
    default:
      return "key" in event ? ofRun(state, event) : state;
  }
}

/** Places in another order or view are other places. @param {Running} state @param {Display} display @returns {Running} */
function displayed(state, display) {
  const { view, order } = state.display;
  const same = order === display.order && (view === "lines") === (display.view === "lines");
  const runs = same ? state.runs : state.runs.map((run) => ({ ...run, current: null }));
  return { ...state, display, runs };
}

/** The next newer run takes its place on screen, or the next older one. @param {Running} state @param {number} key @returns {Running} */
function gone(state, key) {
  const at = state.runs.findIndex((run) => run.key === key);
  if (at < 0) return state;
  const runs = state.runs.toSpliced(at, 1);
  const shown = state.shown === key ? (runs[Math.min(at, runs.length - 1)]?.key ?? null) : state.shown;
  return { ...state, runs, shown };
}

/** @param {Running} state @param {Extract<RunningEvent, { key: number }>} event @returns {Running} */
function ofRun(state, event) {
  const run = runOf(state, event.key);
  const next = run && changed(run, event, state.display);
  if (!next || next === run) return state;
  const runs = state.runs.map((one) => (one === run ? next : one));
  return { ...state, runs, budget: budgetAfter(state, event, runs) };
}

/** @param {Running} state @param {RunningEvent} event @param {Run[]} runs */
function budgetAfter({ budget }, event, runs) {
  if (event.type !== "run-event") return budget;
  if (event.event.type === "progress") return event.event.budget;
  return budget && !runs.some(isBusy) ? { ...budget, waitSeconds: null } : budget;
}

/** @param {Run} run @param {Extract<RunningEvent, { key: number }>} event @param {Display} display @returns {Run} */
function changed(run, event, display) {
  switch (event.type) {
    case "run-began":
      return { ...run, id: event.id };
    case "run-event":
      return received(run, event.event);
    case "run-failed":
      return { ...run, status: "failed", cancelling: false, error: event.error };
    case "run-cancelling":
      return { ...run, cancelling: true };
    case "run-paused":
      return { ...run, paused: event.paused, status: run.status === "held" ? "running" : run.status };
    case "run-again":
      return again(run);
    case "run-read":
      return { ...run, asked: event.view };
    case "look-changed":
      return { ...run, look: event.look, current: null };
    case "receipt-list":
      return { ...run, list: event.list };
    case "place-taken":
      return { ...run, current: event.place };
    default:
      return came(run, event, display);
  }
}

/**
 * Rows that were asked for; those about a list that is no longer shown are late.
 * @param {Run} run @param {RunningEvent} event @param {Display} display @returns {Run}
 */
function came(run, event, display) {
  switch (event.type) {
    case "results-came":
      return event.about === aboutCards(run) ? resultsCame(run, event) : run;
    case "lines-came": {
      const { about, from, page } = event;
      if (about !== aboutLines(run, display.order)) return run;
      const { version, total, leftOut, lines: rows } = page;
      const lines = laid(run.lines, { about, version, total, from, rows });
      return { ...run, lines, leftOut, current: run.current && placeIn(run.current, from, rows) };
    }
    case "receipt-calls-came": {
      const { about, version, from, page } = event;
      if (about !== run.list) return run;
      const { total, calls: rows } = page;
      return { ...run, listed: laid(run.listed, { about, version, total, from, rows }) };
    }
    default:
      return run;
  }
}

/** @param {Run} run @param {Extract<RunningEvent, { type: "results-came" }>} event @returns {Run} */
function resultsCame(run, { about, from, page }) {
  const { version, total, hits, calls: rows, facets } = page;
  const cards = laid(run.cards, { about, version, total, from, rows });
  if (cards === run.cards) return run;
  const current = run.current && placeIn(run.current, from, rows);
  return { ...run, cards, current, shownCalls: total, shownHits: hits, facets };
}

/**
 * Where the keyboard stands now, if that is among these rows: a call among calls, a hit among hits.
 * @param {Place} place @param {number} from @param {readonly (CallId & { hit?: number })[]} rows
 */
function placeIn(place, from, rows) {
  const at = rows.findIndex((row) => row.hit === place.hit && cardId(row) === cardId(place));
  return at < 0 || from + at === place.index ? place : { ...place, index: from + at };
}
