// The language of the window: what was chosen, and what that came to.

/** @typedef {import("../locales/index.js").Tag} Tag */
/**
 * @typedef {object} Language
 * @property {"system" | Tag} choice
 * @property {Tag} tag the language that is shown; views that keep what they drew draw again when it changes
 * @property {"ltr" | "rtl"} dir
 */
/** @typedef {{ type: "language-changed", language: Language }} LanguageEvent */

/** @returns {Language} */
export const firstLanguage = () => ({ choice: "system", tag: "en", dir: "ltr" });

/** @param {Language} state @param {LanguageEvent} event @returns {Language} */
export function language(state, event) {
  return event.type === "language-changed" ? event.language : state;
}
