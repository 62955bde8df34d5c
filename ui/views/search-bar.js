import { html, live, nothing } from "../lib/lit.js";
import { MATCHING, PRESETS, queryInWords } from "../lib/words.js";
import { zoneOf } from "../state.js";
import { requestOf } from "../actions/search.js";
import { isBusy } from "../state/running.js";
import { button, icon } from "./parts.js";

/**
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 * @import { Draft } from "../state/running.js"
 */

/** @param {Event} event */
const typed = (event) => /** @type {HTMLInputElement} */ (event.target).value;

/** @param {State} state @param {Actions} actions */
export function searchBar(state, actions) {
  const { draft, errors } = state.running;
  /** @param {Event} event */
  const submit = (event) => {
    event.preventDefault();
    void actions.search.search();
  };
  return html`<form class="search-bar" role="search" novalidate @submit=${submit}>
    <div class="search-line">
      ${phraseBox(draft, errors.phrase, actions)}
      ${choice("matching", "Match", MATCHING, draft.matching, (value) => actions.search.edit({ matching: /** @type {Draft["matching"]} */ (value) }))}
      ${choice("dates", "Dates", { ...PRESETS, custom: "Custom" }, draft.preset, (value) => actions.search.edit({ preset: /** @type {Draft["preset"]} */ (value) }))}
      ${searchButton(state, actions)}
    </div>
    ${draft.preset === "custom" ? customDates(draft, errors.dates, actions) : nothing} ${under(state)}
  </form>`;
}

/**
 * The one box is a native field: Spark's search field has one size and its own clear button inside a shadow tree;
 * this one is the heart of the window and has room for an error and the `/` key.
 * @param {Draft} draft @param {string | undefined} error @param {Actions} actions
 */
function phraseBox(draft, error, actions) {
  return html`<div class="phrase-box" ?data-invalid=${Boolean(error)}>
    ${icon("magnifying-glass-regular")}
    <input
      id="phrase"
      type="search"
      class="phrase-input"
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      placeholder=${draft.matching === "regex" ? "A pattern, for example  cancel(l?ed|ling)? my \\w+" : "Words someone said, for example  refund"}
      aria-label=${draft.matching === "regex" ? "Pattern to look for" : "Words to look for"}
      aria-invalid=${error ? "true" : nothing}
      aria-describedby=${error ? "phrase-error" : nothing}
      aria-keyshortcuts="/"
      .value=${live(draft.phrase)}
      @input=${(/** @type {Event} */ event) => actions.search.edit({ phrase: typed(event) })}
    />
    <kbd aria-hidden="true">/</kbd>
  </div>`;
}

/**
 * @param {string} id @param {string} label @param {Record<string, string>} options @param {string} chosen
 * @param {(value: string) => void} choose
 */
function choice(id, label, options, chosen, choose) {
  return html`<gux-form-field-select class=${`choice choice-${id}`} label-position="screenreader">
    <label slot="label" for=${id}>${label}</label>
    <select
      slot="input"
      id=${id}
      .value=${live(chosen)}
      @change=${(/** @type {Event} */ event) => choose(typed(event))}
    >
      ${Object.entries(options).map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </gux-form-field-select>`;
}

/**
 * One button that searches or stops. One template for both, so that the element, and the focus on it, stay.
 * @param {State} state @param {Actions} actions
 */
function searchButton({ running }, actions) {
  const busy = isBusy(running);
  /** @param {MouseEvent} event */
  const stop = (event) => {
    if (!isBusy(running)) return;
    event.preventDefault();
    actions.search.cancel();
  };
  return html`<span class="search-action"
    >${button({
      id: "search-button",
      label: busy ? (running.cancelling ? "Stopping" : "Cancel") : "Search",
      accent: busy ? "secondary" : "primary",
      submit: !busy,
      onClick: stop,
    })}</span
  >`;
}

/**
 * Native date fields: the web view brings the platform's calendar.
 * @param {Draft} draft
 * @param {string | undefined} error
 * @param {Actions} actions
 */
function customDates(draft, error, actions) {
  /** @param {"from" | "to"} name @param {string} label */
  const field = (name, label) =>
    html`<label class="date-field"
      >${label}
      <input
        id=${`date-${name}`}
        type="date"
        class="plain-field"
        .value=${live(draft[name])}
        aria-invalid=${error ? "true" : nothing}
        aria-describedby=${error ? "dates-error" : nothing}
        @change=${(/** @type {Event} */ event) => actions.search.edit({ [name]: typed(event) })}
    /></label>`;
  return html`<div class="search-dates">
    ${field("from", "From")}${field("to", "to")}
    <span class="hint">both days whole</span>
    ${error ? html`<span class="field-error" id="dates-error" role="alert">${error}</span>` : nothing}
  </div>`;
}

/** Below the box: what is wrong with the words, or the query in plain words. @param {State} state */
function under(state) {
  const { draft, errors } = state.running;
  const zone = html`<span class="zone">Days in ${zoneOf(state)}</span>`;
  if (errors.phrase) {
    return html`<p class="search-sentence">
      <span class="field-error" id="phrase-error" role="alert">${errors.phrase}</span>${zone}
    </p>`;
  }
  const complete =
    draft.phrase.trim() && (draft.preset !== "custom" || (draft.from && draft.to && draft.from <= draft.to));
  if (!complete)
    return html`<p class="search-sentence">
      <span class="hint">Voice calls of this organization, both sides.</span>${zone}
    </p>`;
  return html`<p class="search-sentence" id="sentence">
    <span class="sentence">${sentence(draft)}</span>${zone}
  </p>`;
}

/** @param {Draft} draft */
const sentence = (draft) =>
  queryInWords(requestOf(draft)).map(({ text, strong }) =>
    strong ? html`<strong dir="auto">${text}</strong>` : text,
  );
