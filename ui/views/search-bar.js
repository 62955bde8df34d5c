// The question: one box, its parts as chips, dates, filters; and the panels that change them.
import { shortcut } from "../lib/commands.js";
import { html, live, nothing } from "../lib/lit.js";
import { wholeSentence } from "../lib/speech.js";
import { t } from "../lib/t.js";
import { PRESETS } from "../lib/words.js";
import { checkDraft, questionOf } from "../lib/question.js";
import { zoneOf } from "../state.js";
import { draftFrom, isRead } from "../state/asking.js";
import { chipEditor } from "./chip-editor.js";
import { chips, queryError } from "./chips.js";
import { filterPanel, filterTokens } from "./filters.js";
import { interruptedRuns } from "./interrupted.js";
import { button, icon } from "./parts.js";
import { queryHelp } from "./query-help.js";
import { savePanel, saveSearchButton } from "./save-search.js";

/**
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 * @import { Draft } from "../lib/question.js"
 * @import { Asking } from "../state/asking.js"
 */

/** @param {Event} event */
const typed = (event) => /** @type {HTMLInputElement} */ (event.target).value;

/** @param {State} state @param {Actions} actions */
export function searchBar(state, actions) {
  const { asking } = state;
  /** @param {Event} event */
  const submit = (event) => {
    event.preventDefault();
    void actions.search.search();
  };
  return html`<div class="search-bar">
    <form class="search-line" role="search" novalidate @submit=${submit}>
      ${phraseBox(state, actions)} ${dateChoice(asking, actions)}
      <span class="search-action"
        >${button({ id: "search-button", label: t("search-button"), accent: "primary", submit: true })}</span
      >
      ${saveSearchButton(asking, actions)}
    </form>
    ${asking.preset === "custom" ? customDates(asking, actions) : datesError(asking)} ${parts(state, actions)} ${interruptedRuns(state, actions)} ${panel(asking, actions)}
  </div>`;
}

/** The panel that is open, if one is. @param {Asking} asking @param {Actions} actions */
function panel(asking, actions) {
  switch (asking.popover?.name) {
    case "editor":
      return chipEditor(asking, actions);
    case "help":
      return queryHelp(asking, actions);
    case "save":
      return savePanel(asking, actions);
    default:
      return filterPanel(asking, actions);
  }
}

/**
 * The one box is a native field: Spark's search field has one size and its own clear button inside a shadow tree;
 * this one is the heart of the window and has room for an error, the `/` key and the help.
 * @param {State} state @param {Actions} actions
 */
function phraseBox({ asking }, actions) {
  const { text, errors } = asking;
  return html`<div class="phrase-box" ?data-invalid=${Boolean(errors.phrase)}>
    ${icon("magnifying-glass-regular")}
    <input
      id="phrase"
      type="search"
      class="phrase-input"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      dir="auto"
      placeholder=${t("search-placeholder")}
      aria-label=${t("search-box")}
      aria-invalid=${errors.phrase ? "true" : nothing}
      aria-describedby=${errors.phrase ? "phrase-error" : "sentence"}
      aria-keyshortcuts=${shortcut("search-box")}
      .value=${live(text)}
      @input=${(/** @type {Event} */ event) => actions.search.ask({ text: typed(event) })}
    />
    <kbd aria-hidden="true">/</kbd>
    <button
      type="button"
      class="box-button"
      id="query-help"
      aria-label=${t("search-help")}
      title=${t("search-help")}
      aria-haspopup="dialog"
      aria-expanded=${asking.popover?.name === "help" ? "true" : "false"}
      @click=${() => actions.asking.toggle({ name: "help", opener: "query-help" })}
    >
      ${icon("circle-question-regular")}
    </button>
  </div>`;
}

/** @param {Asking} asking @param {Actions} actions */
function dateChoice({ preset }, actions) {
  const options = [...PRESETS, "custom"];
  return html`<gux-form-field-select class="choice choice-dates" label-position="screenreader">
    <label slot="label" for="dates">${t("search-dates")}</label>
    <select
      slot="input"
      id="dates"
      .value=${live(preset)}
      @change=${(/** @type {Event} */ event) => actions.search.ask({ preset: /** @type {Draft["preset"]} */ (typed(event)) })}
    >
      ${options.map((value) => html`<option value=${value} ?selected=${value === preset}>${t(`search-preset-${value}`)}</option>`)}
    </select>
  </gux-form-field-select>`;
}

/** Native date fields: the web view brings the platform's calendar. @param {Asking} asking @param {Actions} actions */
function customDates(asking, actions) {
  const error = asking.errors.dates;
  /** @param {"from" | "to"} name @param {string} label */
  const field = (name, label) =>
    html`<label class="date-field"
      >${label}
      <input
        id=${`date-${name}`}
        type="date"
        class="plain-field"
        .value=${live(asking[name])}
        aria-invalid=${error ? "true" : nothing}
        aria-describedby=${error ? "dates-error" : nothing}
        @change=${(/** @type {Event} */ event) => actions.search.ask({ [name]: typed(event) })}
    /></label>`;
  return html`<div class="search-dates">
    ${field("from", t("search-from"))}${field("to", t("search-to"))}
    <span class="hint">${t("search-whole-days")}</span>
    ${datesError(asking)}
  </div>`;
}

/** @param {Asking} asking */
const datesError = ({ errors }) =>
  errors.dates ? html`<p class="field-error" id="dates-error" role="alert">${errors.dates}</p>` : nothing;

/** What the question consists of, each part a button. @param {State} state @param {Actions} actions */
function parts(state, actions) {
  const { asking } = state;
  return html`<div class="parts">
    ${queryError(asking, actions)} ${chips(asking, actions)} ${exactOffer(asking, actions)}
    <button
      type="button"
      class="add-button"
      id="add-term"
      aria-haspopup="dialog"
      aria-expanded=${asking.popover?.opener === "add-term" ? "true" : "false"}
      @click=${() => (asking.popover?.opener === "add-term" ? actions.asking.close() : actions.asking.addTerm("add-term"))}
    >
      ${icon("plus-regular")}${t("search-add-words")}
    </button>
    <span class="parts-line" aria-hidden="true"></span>
    ${filterTokens(asking, actions)}
    <span class="zone">${t("search-zone", { zone: zoneOf(state) })}</span>
    <p class="sr-only" id="sentence">${sentence(asking)}</p>
  </div>`;
}

/** Words side by side need not stand together in the call; one click makes them a phrase. @param {Asking} asking @param {Actions} actions */
function exactOffer(asking, actions) {
  const { view } = asking;
  if (!view?.ok || !view.exactPhrase || !isRead(asking)) return nothing;
  const phrase = view.exactPhrase;
  const choose = () => {
    actions.search.ask({ text: `"${phrase}"` });
    void actions.search.read();
    document.getElementById("phrase")?.focus();
  };
  return html`<button type="button" class="link" id="exact-phrase" @click=${choose}>
    ${t("search-exact", { phrase })}
  </button>`;
}

/** The whole question, for those who hear the page. @param {Asking} asking */
function sentence(asking) {
  const { view } = asking;
  if (!view?.ok || checkDraft(asking).dates) return t("search-nothing-asked");
  return wholeSentence(questionOf(draftFrom(asking)), view.pieces);
}
