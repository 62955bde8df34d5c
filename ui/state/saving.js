// Saving one call, or all of a run.

/** @import { Format, TimeStyle } from "../../src-tauri/bindings/messages.d.ts" */

/**
 * @typedef {object} Saving
 * @property {null | "call" | "all"} menu which menu is open
 * @property {Format} format the last choice is the next proposal
 * @property {TimeStyle} time
 * @property {null | "call" | "all"} busy
 * @property {{ done: number, total: number } | null} progress
 */

/**
 * @typedef {{ type: "save-menu", menu: Saving["menu"] }
 *   | { type: "save-choice", format?: Format, time?: TimeStyle }
 *   | { type: "save-began", what: "call" | "all" }
 *   | { type: "save-progress", done: number, total: number }
 *   | { type: "save-ended" }} SavingEvent
 */

/** @returns {Saving} */
export function firstSaving() {
  return { menu: null, format: "txt", time: "elapsed", busy: null, progress: null };
}

/** @param {Saving} state @param {SavingEvent} event @returns {Saving} */
export function saving(state, event) {
  switch (event.type) {
    case "save-menu":
      return { ...state, menu: event.menu };
    case "save-choice":
      return { ...state, format: event.format ?? state.format, time: event.time ?? state.time };
    case "save-began":
      return { ...state, menu: null, busy: event.what, progress: null };
    case "save-progress":
      return { ...state, progress: { done: event.done, total: event.total } };
    case "save-ended":
      return { ...state, busy: null, progress: null };
    default:
      return state;
  }
}
