// The command palette and the sheet of keys: what is typed in them, and what is remembered of them.
import { remember, remembered } from "../lib/remembered.js";

/**
 * @typedef {object} Palette
 * @property {string} text
 * @property {number} active index of the entry that Enter takes
 * @property {string[]} recent ids of entries taken, the latest first
 * @property {boolean} letters whether keys without Ctrl are commands (WCAG 2.1.4: they can be switched off)
 * @property {string} sheetText what the sheet of keys is searched for
 * @property {boolean} onlyNow whether the sheet shows only what can be done now
 */

/**
 * @typedef {{ type: "palette-typed", text: string }
 *   | { type: "palette-moved", active: number }
 *   | { type: "palette-taken", id: string }
 *   | { type: "letters-chosen", letters: boolean }
 *   | { type: "sheet-changed", values: Partial<Pick<Palette, "sheetText" | "onlyNow">> }} PaletteEvent
 */

const KEPT = 8;

/** @returns {Palette} */
export function firstPalette() {
  return {
    text: "",
    active: 0,
    recent: (remembered("commands") ?? "").split(" ").filter(Boolean).slice(0, KEPT),
    letters: remembered("letters") !== "off",
    sheetText: "",
    onlyNow: false,
  };
}

/** @param {Palette} palette */
export function rememberPalette({ recent, letters }) {
  remember("commands", recent.join(" "));
  remember("letters", letters ? "on" : "off");
}

/** @param {Palette} state @param {PaletteEvent} event @returns {Palette} */
export function palette(state, event) {
  switch (event.type) {
    case "palette-typed":
      return { ...state, text: event.text, active: 0 };
    case "palette-moved":
      return { ...state, active: event.active };
    case "palette-taken":
      return { ...state, recent: [event.id, ...state.recent.filter((id) => id !== event.id)].slice(0, KEPT) };
    case "letters-chosen":
      return { ...state, letters: event.letters };
    case "sheet-changed":
      return { ...state, ...event.values };
    default:
      return state;
  }
}
