// What to look at in the call: a panel to choose it, and a line that says what is hidden or dimmed by that.
import { fitting, isFiltering } from "../lib/stepping.js";
import { html, nothing, ref } from "../lib/lit.js";
import { shownPhrases } from "../lib/rows.js";
import { t } from "../lib/t.js";
import { NO_FILTER } from "../state/reading.js";
import { Anchored } from "./anchored.js";
import { icon } from "./parts.js";

/**
 * @import { CallView } from "../lib/phrases.js"
 * @import { State } from "../state.js"
 * @import { Filter, Reading, SentimentFilter } from "../state/reading.js"
 * @import { Actions } from "../actions.js"
 */

/** @typedef {Actions["reading"]} Act */

/** @type {SentimentFilter[]} */
const FEELINGS = ["all", "negative", "positive"];
const MOST_CONTEXT = 5;

export class FilterTool {
  #at = new Anchored("filter-button");
  #attach = ref((element) => this.#at.attach(element));
  /** The last time the field to find in asked for the focus. */
  #found = 0;

  /** @param {Reading} reading @param {Act} act */
  view({ call, filter }, act) {
    const { side: _side, ...rest } = filter;
    const on = isFiltering({ ...rest, side: "all" });
    return html`<span class="filter-anchor"
      ><button class="tool" id="filter-button" popovertarget="filter-panel" aria-pressed=${on ? "true" : "false"}>
        ${icon("filter-regular")}<span>${t("reading-filter")}</span>${on ? html`<i class="filter-on" aria-hidden="true"></i>` : nothing}
      </button>
      <div
        class="filter-panel"
        id="filter-panel"
        popover
        role="dialog"
        aria-label=${t("reading-filter-title")}
        @keydown=${ownEscape}
        ${this.#attach}
      >
        ${call ? panel(call, filter, act) : nothing}
      </div></span
    >`;
  }

  /** Whoever goes to the field to find in is done here: in the top layer the panel would lie over it. @param {State} state */
  sync({ finding }) {
    if (finding.opened !== this.#found) this.#at.close();
    this.#found = finding.opened;
    this.#at.place();
  }
}

/** @param {CallView} call @param {Filter} filter @param {Act} act */
const panel = (call, filter, act) => html`
  <fieldset class="filter-feelings">
    <legend>${t("reading-filter-sentiment")}</legend>
    ${FEELINGS.map(
      (value, at) =>
        html`<label
          ><input
            type="radio"
            name="filter-sentiment"
            value=${value}
            ?autofocus=${at === 0}
            .checked=${filter.sentiment === value}
            @change=${() => act.filter({ sentiment: value })}
          />${t(value === "all" ? "reading-filter-any" : `reading-filter-${value}`)}</label
        >`,
    )}
  </fieldset>
  ${call.topics.length > 0 ? topics(call, filter, act) : nothing}
  <label class="filter-check"
    ><input
      type="checkbox"
      id="filter-only-hits"
      .checked=${filter.onlyHits}
      @change=${() => act.filter({ onlyHits: !filter.onlyHits })}
    />${t("reading-filter-only-hits")}</label
  >
  <label class="filter-context"
    >${t("reading-filter-context")}
    <input
      type="number"
      id="filter-context"
      min="0"
      max=${MOST_CONTEXT}
      ?disabled=${!filter.onlyHits}
      .value=${String(filter.context)}
      @change=${(/** @type {Event} */ { target }) => act.filter({ context: lines(target) })}
    />
  </label>
  <button class="link" id="filter-clear" ?disabled=${!isFiltering(filter)} @click=${() => act.filter(NO_FILTER)}>
    ${t("reading-filter-clear-all")}
  </button>
`;

/** @param {CallView} call @param {Filter} filter @param {Act} act */
const topics = (call, filter, act) =>
  html`<label class="filter-topic"
    >${t("reading-filter-topic")}
    <select
      id="filter-topic"
      @change=${(/** @type {Event} */ { target }) => act.filter({ topic: topicOf(target) })}
    >
      <option value="" ?selected=${filter.topic === null}>${t("reading-filter-any-topic")}</option>
      ${named(call).map(
        ([name, topic]) => html`<option value=${topic} ?selected=${filter.topic === topic}>${name}</option>`,
      )}
    </select>
  </label>`;

/** Each topic once, by its first place in the call. @param {CallView} call @returns {[string, number][]} */
function named({ topics }) {
  /** @type {Map<string, number>} */
  const first = new Map();
  for (const [at, { name }] of topics.entries()) if (!first.has(name)) first.set(name, at);
  return [...first];
}

/** @param {EventTarget | null} target */
function topicOf(target) {
  const { value } = /** @type {HTMLSelectElement} */ (target);
  return value === "" ? null : Number(value);
}

/** @param {EventTarget | null} target */
function lines(target) {
  const wanted = Math.round(Number(/** @type {HTMLInputElement} */ (target).value));
  return Math.max(0, Math.min(Number.isFinite(wanted) ? wanted : 0, MOST_CONTEXT));
}

/** The browser closes the panel; the window's own Escape (it stops a search) must not hear of it. @param {KeyboardEvent} event */
function ownEscape(event) {
  if (event.key === "Escape") event.stopPropagation();
}

/** What the filter does to this call, and the way out. @param {Reading} reading @param {Act} act */
export function filterNotice(reading, act) {
  const { call, filter } = reading;
  if (!call || !isFiltering(filter)) return nothing;
  const said = [...hiding(call, reading), ...dimming(call, filter)];
  if (said.length === 0) return nothing;
  return html`<div class="filter-notice" id="filter-notice" role="status">
    <span>${said.join(" ")}</span>
    <button class="link" id="filter-notice-clear" @click=${() => act.filter(NO_FILTER)}>
      ${t("reading-filter-clear")}
    </button>
  </div>`;
}

/** What was opened since is not hidden any more. @param {CallView} call @param {Reading} reading */
function hiding(call, { filter, opened }) {
  if (!filter.onlyHits) return [];
  const { length } = call.phrases;
  const n = length - shownPhrases(call, { ...filter, opened }, { from: 0, to: length - 1 }).length;
  if (n === length) return [t("reading-hiding-no-hits")];
  return n > 0 ? [t("reading-hiding", { n })] : [];
}

/** A side alone is what one sees already; more than that is counted. @param {CallView} call @param {Filter} filter */
function dimming(call, filter) {
  if (filter.sentiment === "all" && filter.topic === null) return [];
  const n = fitting(call, filter);
  if (n === 0) return [t("reading-dimming-none")];
  return [t("reading-dimming", { n, count: call.phrases.length })];
}
