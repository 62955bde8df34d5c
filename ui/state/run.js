// One search run: what was asked, what the shell reports, the part of its results that is in the page, how it ended.

/**
 * @import {
 *   CallCard, Dates, Facet, Filters, Line, Look, Narrow, Piece, Plan, Progress, QueryView, Receipt, ReceiptCall, ReceiptList, RunEvent,
 *   SearchRequest
 * } from "../../src-tauri/bindings/messages.d.ts"
 * @import { AppError } from "../lib/errors.js"
 * @import { Args } from "../lib/t.js"
 * @import { Sheet } from "../lib/windows.js"
 */
import { toAppError } from "../lib/errors.js";
import { emptySheet } from "../lib/windows.js";

/**
 * @typedef {{ conversationId: string, communicationId: string }} CallId
 * @typedef {CallId & { index: number, hit?: number }} Place where the keyboard stands; index: in the list shown
 */

/** @typedef {{ question: { dates: Dates, filters: Filters }, pieces: readonly Piece[] }} Said pieces: of its query; none where it cannot be read */
/** @typedef {{ request: SearchRequest | null, sentence: string, said?: Said | null }} Asked */

/**
 * @typedef {object} Run
 * @property {number} key the page's number of the run
 * @property {number | null} id the shell's
 * @property {SearchRequest | null} request null: a run that goes on from before the last start; only its sentence is known
 * @property {string} sentence what was asked, in the words of the moment it was asked
 * @property {Said | null} said what those words are made of, for whoever changes the language
 * @property {"starting" | "running" | "held" | "finished" | "failed"} status held: planned, and waits to be started
 * @property {boolean} cancelling
 * @property {boolean} paused
 * @property {Plan | null} plan
 * @property {Progress | null} progress
 * @property {{ code: string, message: string, args?: Args }[]} warnings
 * @property {Receipt | null} receipt
 * @property {number} ends how often it has ended: a retry ends it again, with another receipt
 * @property {AppError | null} error
 * @property {number} version of the results, as the shell counts
 * @property {number} calls found so far
 * @property {number} hits
 * @property {number | null} newCalls of a saved search: those it had not found before
 * @property {Look} look
 * @property {number} shownCalls calls that the look lets through
 * @property {number} shownHits
 * @property {Facet[]} facets
 * @property {Sheet<CallCard>} cards
 * @property {Sheet<Line>} lines
 * @property {number} leftOut hits that the lines leave out, because there are too many to keep
 * @property {Place | null} current
 * @property {ReceiptList | null} list the list of the receipt that is open
 * @property {Sheet<ReceiptCall>} listed
 * @property {QueryView | null} asked how the query was understood; asked for when nothing was found
 */

/** @type {Narrow} */
export const WIDE = { queue: [], agent: [], day: [], sentiment: [], onlyNew: false, onlyFlagged: false };

/**
 * @param {number} key @param {SearchRequest | null} request @param {string} sentence @param {Said | null} [said]
 * @returns {Run}
 */
export function newRun(key, request, sentence, said = null) {
  return {
    key,
    id: null,
    request,
    sentence,
    said,
    status: "starting",
    cancelling: false,
    paused: false,
    plan: null,
    progress: null,
    warnings: [],
    receipt: null,
    ends: 0,
    error: null,
    version: 0,
    calls: 0,
    hits: 0,
    newCalls: null,
    look: { sort: "newest", narrow: WIDE },
    shownCalls: 0,
    shownHits: 0,
    facets: [],
    cards: emptySheet(),
    lines: emptySheet(),
    leftOut: 0,
    current: null,
    list: null,
    listed: emptySheet(),
    asked: null,
  };
}

/** Whether something is ticked, so that not all calls are shown. @param {Run} run */
export const isNarrowed = ({ look }) => look.narrow !== WIDE;

/** Whether it still reads calls, or is about to. @param {Run | null} run */
export const isBusy = (run) => run?.status === "starting" || run?.status === "running";

/** @param {Run} run @param {RunEvent} event @returns {Run} */
export function received(run, event) {
  switch (event.type) {
    case "started":
      return { ...run, status: "running", plan: event.plan };
    case "held":
      return { ...run, status: "held" };
    case "changed": {
      const { version, calls, hits, newCalls } = event;
      return { ...run, version, calls, hits, newCalls };
    }
    case "progress": {
      const { type: _, ...progress } = event;
      return { ...run, status: run.status === "held" ? "held" : "running", progress, paused: event.paused };
    }
    case "warning":
      return {
        ...run,
        warnings: [...run.warnings, { code: event.code, message: event.message, args: event.args }],
      };
    case "finished":
      return { ...ended(run, event.receipt), status: "finished" };
    case "failed":
      return { ...ended(run, event.receipt), status: "failed", error: toAppError(event.error) };
    default:
      return run;
  }
}

/** Once a run has ended nobody waits any more. @param {Run} run @param {Receipt} receipt @returns {Run} */
function ended(run, receipt) {
  const { progress, ends, hits } = run;
  return {
    ...run,
    cancelling: false,
    paused: false,
    receipt,
    ends: ends + 1,
    hits: Math.max(hits, receipt.hits),
    progress: progress && { ...progress, listing: false, secondsLeft: null },
  };
}

/** The run reads some of its calls again. @param {Run} run @returns {Run} */
export const again = (run) => ({
  ...run,
  status: "running",
  cancelling: false,
  paused: false,
  error: null,
  progress: null,
  list: null,
  listed: emptySheet(),
});
