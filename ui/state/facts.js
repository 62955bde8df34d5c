// What is known of the open call beyond its words, and whether the sheet with it is open (that is remembered).
import { remember, remembered } from "../lib/remembered.js";

/**
 * @import { CallFacts } from "../../src-tauri/bindings/messages.d.ts"
 * @import { AppError } from "../lib/errors.js"
 * @import { ReadingEvent } from "./reading.js"
 */

/**
 * @typedef {object} Facts
 * @property {string | null} key the run and call they are of; an answer about another one is late
 * @property {"none" | "loading" | "known" | "failed"} status
 * @property {CallFacts | null} facts what was heard last of this call; stays while it is asked for again
 * @property {AppError | null} error
 * @property {boolean} open
 */

/**
 * @typedef {{ type: "facts-asked", key: string }
 *   | { type: "facts-came", key: string, facts: CallFacts, reached: boolean | null }
 *   | { type: "facts-failed", key: string, error: AppError }
 *   | { type: "facts-toggled", open: boolean }} FactsEvent
 */

/** @returns {Facts} */
export const firstFacts = () => ({
  key: null,
  status: "none",
  facts: null,
  error: null,
  open: remembered("facts") === "open",
});

/** @param {boolean} open */
export const rememberFacts = (open) => remember("facts", open ? "open" : "closed");

/** @param {number} run the shell's @param {{ conversationId: string, communicationId: string }} call */
export const factsKey = (run, { conversationId, communicationId }) =>
  `${run}/${conversationId}/${communicationId}`;

/** @param {Facts} state @param {FactsEvent | ReadingEvent} event @returns {Facts} */
export function facts(state, event) {
  switch (event.type) {
    case "call-asked": {
      const key = factsKey(event.run, event.card);
      // The words of a call that could not be opened are asked for again: what is known of it stays known.
      return key === state.key ? state : { ...state, key, status: "none", facts: null, error: null };
    }
    case "facts-asked":
      return event.key === state.key ? { ...state, status: "loading", error: null } : state;
    case "facts-came":
      return event.key === state.key ? { ...state, status: "known", facts: event.facts, error: null } : state;
    case "facts-failed":
      return event.key === state.key ? { ...state, status: "failed", error: event.error } : state;
    case "facts-toggled":
      return event.open === state.open ? state : { ...state, open: event.open };
    case "run-gone":
      return event.id !== null && state.key?.startsWith(`${event.id}/`)
        ? { ...firstFacts(), open: state.open }
        : state;
    default:
      return state;
  }
}
