// Which language the window speaks: in the status bar, and on the first screen, where there is no status bar yet.
import { bestOf, ofTheSystem } from "../lib/languages.js";
import { html, live } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { NAMES, TAGS } from "../locales/index.js";
import { icon } from "./parts.js";

/**
 * @import { State } from "../state.js"
 * @import { Language } from "../state/language.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {State} state @param {Actions} actions */
export function languageChoice({ language: { choice } }, actions) {
  /** @param {Event} event */
  const choose = ({ target }) =>
    void actions.language.choose(
      /** @type {Language["choice"]} */ (/** @type {HTMLSelectElement} */ (target).value),
    );
  // Each language in its own words and marked as such, so that a screen reader pronounces it.
  return html`<span class="language-choice" title=${t("app-language")}
    >${icon("globe-regular")}<select id="language" aria-label=${t("app-language")} .value=${live(choice)} @change=${choose}>
      <option value="system" ?selected=${choice === "system"}>${t("app-language-system", { name: NAMES[bestOf(ofTheSystem())] })}</option>
      ${TAGS.map((tag) => html`<option value=${tag} lang=${tag} ?selected=${choice === tag}>${NAMES[tag]}</option>`)}
    </select></span
  >`;
}
