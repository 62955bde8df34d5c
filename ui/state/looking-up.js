// Type-ahead in a filter: what was typed, what the organization has, and where the keyboard stands in it.

/**
 * @import { Directory, Entry } from "../../src-tauri/bindings/messages.d.ts"
 * @import { AppError } from "../lib/errors.js"
 */

/**
 * @typedef {object} Lookup
 * @property {number} key counts the questions; an answer with another key is late and ignored
 * @property {Directory | null} what
 * @property {string} text
 * @property {"idle" | "loading" | "ready" | "failed"} status
 * @property {Entry[]} entries of the last answer; they stay while the next one is waited for
 * @property {number} active the entry the arrow keys stand on; -1 = none
 * @property {AppError | null} error
 */

/**
 * @typedef {{ type: "lookup-typed", what: Directory, text: string, key: number }
 *   | { type: "lookup-answered", key: number, entries: Entry[] }
 *   | { type: "lookup-failed", key: number, error: AppError }
 *   | { type: "lookup-moved", active: number }} LookupEvent
 */

/** @returns {Lookup} */
export function firstLookup() {
  return { key: 0, what: null, text: "", status: "idle", entries: [], active: -1, error: null };
}

/** @param {Lookup} state @param {Extract<LookupEvent, { type: "lookup-typed" }>} event @returns {Lookup} */
function typed(state, { what, text, key }) {
  const entries = what === state.what ? state.entries : [];
  return { key, what, text, status: "loading", entries, active: -1, error: null };
}

/** @param {Lookup} state @param {LookupEvent} event @returns {Lookup} */
export function lookingUp(state, event) {
  switch (event.type) {
    case "lookup-typed":
      return typed(state, event);
    case "lookup-answered":
      if (event.key !== state.key) return state;
      // Something typed is most likely meant to choose the best answer; nothing typed is looking around.
      return {
        ...state,
        status: "ready",
        entries: event.entries,
        active: state.text && event.entries.length ? 0 : -1,
      };
    case "lookup-failed":
      return event.key === state.key
        ? { ...state, status: "failed", entries: [], error: event.error }
        : state;
    case "lookup-moved":
      return { ...state, active: Math.max(-1, Math.min(event.active, state.entries.length - 1)) };
    default:
      return state;
  }
}
