// Whether Genesys Cloud can be reached: what the system says of the network, and what requests have shown since.

/** @import { Event } from "../state.js" */
/** @import { RunEvent } from "../../src-tauri/bindings/messages.d.ts" */

/**
 * @typedef {object} Network
 * @property {boolean} system whether the system says there is a network; some say so wrongly, so an answer outweighs it
 * @property {boolean | null} reached what the last request showed; null: none since the system has spoken
 * @property {Record<number, number>} done what each run had listed and found, by its key; more of it came from Genesys, unlike calls that could not be read
 */

/** @typedef {{ type: "network-changed", online: boolean }} NetworkEvent */

/** Codes of errors that mean the network is gone (genesys::Error::code). */
const GONE = ["unreachable"];

/** @returns {Network} */
export const firstNetwork = (online = globalThis.navigator?.onLine ?? true) => ({
  system: online,
  reached: null,
  done: {},
});

/**
 * Whether what is asked now will hardly be answered. The demo organization needs no network.
 * @param {{ network: Network, connections: readonly { current: boolean, demo: boolean }[] }} state
 */
export function isOffline({ network, connections }) {
  const current = connections.find((connection) => connection.current);
  if (!current || current.demo) return false;
  return !(network.reached ?? network.system);
}

/** @param {Network} state @param {Event} event @returns {Network} */
export function network(state, event) {
  switch (event.type) {
    case "network-changed":
      return { ...state, system: event.online, reached: null };
    case "run-event":
      return ofRun(state, event.key, event.event);
    case "run-failed":
    case "call-failed":
      return failed(state, event.error.code);
    case "connecting-worked":
      return reached(state, true);
    case "facts-came":
      return event.reached === null ? state : reached(state, event.reached);
    default:
      return state;
  }
}

/** @param {Network} state @param {number} key @param {RunEvent} event @returns {Network} */
function ofRun(state, key, event) {
  if (event.type === "failed") return failed(state, event.error.code);
  if (event.type !== "progress") return state;
  const done = event.listed + event.matched;
  const before = state.done[key] ?? 0;
  if (done === before) return state;
  const next = { ...state, done: { ...state.done, [key]: done } };
  return done > before ? reached(next, true) : next;
}

/** @param {Network} state @param {string} code */
const failed = (state, code) => (GONE.includes(code) ? reached(state, false) : state);

/** @param {Network} state @param {boolean} is @returns {Network} */
const reached = (state, is) => (state.reached === is ? state : { ...state, reached: is });
