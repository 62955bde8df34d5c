// The call in the reading pane.

/**
 * @import { CallCard, CallView, TimeStyle } from "../../src-tauri/bindings/messages.d.ts"
 * @import { AppError } from "../lib/errors.js"
 */

/** @typedef {"all" | "customer" | "agent"} SideFilter */

/**
 * @typedef {object} Reading
 * @property {number} key counts openings; an answer with another key is late and ignored
 * @property {number} run the shell's run the call was found in
 * @property {CallCard | null} card
 * @property {"none" | "loading" | "open" | "failed"} status
 * @property {CallView | null} call
 * @property {number} hit index of the current hit; -1 = the last one, or none
 * @property {number} jump changes whenever the list must bring the current hit to the middle
 * @property {SideFilter} side
 * @property {TimeStyle} time
 * @property {AppError | null} error
 */

/**
 * @typedef {{ type: "call-asked", key: number, run: number, card: CallCard, hit: number }
 *   | { type: "call-opened", key: number, call: CallView }
 *   | { type: "call-failed", key: number, error: AppError }
 *   | { type: "hit-chosen", hit: number }
 *   | { type: "side-chosen", side: SideFilter }
 *   | { type: "time-chosen", time: TimeStyle }
 *   | { type: "run-gone", key: number, id: number | null }} ReadingEvent
 */

/** @returns {Reading} */
export function firstReading() {
  return {
    key: 0,
    run: -1,
    card: null,
    status: "none",
    call: null,
    hit: 0,
    jump: 0,
    side: "all",
    time: "elapsed",
    error: null,
  };
}

/** -1 asks for the last hit (a step back from the next call). @param {number} hit @param {CallView} call */
function within(hit, call) {
  const last = call.hits.length - 1;
  return hit < 0 ? last : Math.min(hit, last);
}

/** @param {Reading} state @param {ReadingEvent} event @returns {Reading} */
export function reading(state, event) {
  switch (event.type) {
    case "call-asked":
      return {
        ...state,
        key: event.key,
        run: event.run,
        card: event.card,
        status: "loading",
        call: null,
        hit: event.hit,
        error: null,
      };
    case "call-opened":
      return event.key === state.key
        ? {
            ...state,
            status: "open",
            card: event.call.card,
            call: event.call,
            hit: within(state.hit, event.call),
            jump: state.jump + 1,
          }
        : state;
    case "call-failed":
      return event.key === state.key ? { ...state, status: "failed", error: event.error } : state;
    case "hit-chosen":
      return state.call
        ? { ...state, hit: within(event.hit, state.call), jump: state.jump + 1 }
        : { ...state, hit: event.hit };
    case "side-chosen":
      return { ...state, side: event.side };
    case "time-chosen":
      return { ...state, time: event.time };
    case "run-gone":
      // The shell forgets the words of a run that is closed: the call could be neither saved nor left by n and p.
      return event.id !== null && event.id === state.run
        ? { ...firstReading(), key: state.key + 1, side: state.side, time: state.time }
        : state;
    default:
      return state;
  }
}
