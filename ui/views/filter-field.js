// One filter, being set. What is chosen counts at once; the search itself waits for the button.
import { html, live, nothing } from "../lib/lit.js";
import { isList, isSet } from "../lib/filters.js";
import { rich, t } from "../lib/t.js";
import { select } from "./chip-editor.js";
import { lookupField } from "./lookup-field.js";
import { button } from "./parts.js";
import { popover } from "./popover.js";

/**
 * @import { Direction, Filters, SentimentIs } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Asking, FilterName } from "../state/asking.js"
 * @import { Part } from "./parts.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {Event} event */
const input = (event) => /** @type {HTMLInputElement} */ (event.target);

/** @param {FilterName} name @param {Asking} asking @param {Actions} actions */
export function filterField(name, asking, actions) {
  const label = t(`search-filter-${name}`);
  const opener = asking.popover?.opener ?? "add-filter";
  /** @param {Event} event */
  const submit = (event) => {
    event.preventDefault();
    actions.asking.close();
  };
  return popover({
    id: `filter-panel-${name}`,
    label: t("search-filter-named", { label }),
    opener,
    close: actions.asking.close,
    body: html`<form class="filter-form" novalidate @submit=${submit}>
      <h2 class="popover-title">${label}<span class="muted">${t(`search-note-${name}`)}</span></h2>
      ${field(name, asking, actions)}
      <div class="editor-actions">
        ${button({ id: "filter-done", label: t("app-done"), accent: "primary", submit: true })}
        ${
          isSet(asking.filters, name)
            ? button({
                label: t("search-remove-filter"),
                accent: "ghost",
                onClick: () => removed(name, actions),
              })
            : nothing
        }
      </div>
    </form>`,
  });
}

/** @param {FilterName} name @param {Actions} actions */
function removed(name, actions) {
  actions.asking.close({ focus: false });
  actions.asking.removeFilter(name);
}

/** @param {FilterName} name @param {Asking} asking @param {Actions} actions @returns {Part} */
function field(name, asking, actions) {
  if (isList(name)) return lookupField(name, asking, actions);
  const { filters } = asking;
  switch (name) {
    case "direction":
      return directions(filters, actions);
    case "duration":
      return durations(filters, actions);
    case "holding":
      return holding(filters, actions);
    case "sentiment":
      return sentiment(filters, actions);
    default:
      return numberField(filters, actions);
  }
}

/** @returns {[Direction | null, string][]} */
const choices = () => [
  [null, t("search-either-direction")],
  ["inbound", t("search-inbound")],
  ["outbound", t("search-outbound")],
];

/** @param {Filters} filters @param {Actions} actions */
const directions = ({ direction }, actions) => html`<fieldset>
  <legend class="sr-only">${t("search-filter-direction")}</legend>
  ${choices().map(
    ([value, label]) =>
      html`<label class="menu-choice"
        ><input
          type="radio"
          name="direction"
          value=${value ?? ""}
          ?data-first=${direction === value}
          .checked=${live(direction === value)}
          @change=${() => actions.asking.filter({ direction: value })}
        /><span>${label}</span></label
      >`,
  )}
</fieldset>`;

/** @param {Filters} filters @param {Actions} actions */
function durations(filters, actions) {
  /** @param {"minDurationS" | "maxDurationS"} name @param {string} label */
  const line = (name, label) => {
    const seconds = filters[name];
    /** @param {Event} event */
    const change = (event) => {
      const parts = [...(input(event).closest(".editor-line")?.querySelectorAll("input") ?? [])];
      const [m = 0, s = 0] = parts.map((part) => Math.max(0, Math.round(Number(part.value) || 0)));
      actions.asking.filter({ [name]: parts.every((part) => part.value === "") ? null : m * 60 + s });
    };
    const part = (/** @type {string} */ unit, /** @type {number | null} */ value) =>
      html`<input
          class="plain-field number-field"
          type="number"
          min="0"
          aria-label=${t("search-field-unit", { label, unit })}
          .value=${live(value === null ? "" : String(value))}
          @change=${change}
        />
        ${unit}`;
    return html`<span>${label}</span
      ><span class="editor-line"
        >${part(t("search-min"), seconds === null ? null : Math.floor(seconds / 60))}
        ${part(t("search-s"), seconds === null ? null : seconds % 60)}</span
      >`;
  };
  return html`<div class="editor-grid">${line("minDurationS", t("search-at-least"))}${line("maxDurationS", t("search-at-most"))}</div>`;
}

/** @returns {[string, string][]} */
const either = () => [
  ["", t("search-either")],
  ["true", t("search-yes")],
  ["false", t("search-no")],
];

/** @param {Filters} filters @param {Actions} actions */
function holding(filters, actions) {
  /** @param {"held" | "transferred"} name @param {string} label */
  const line = (name, label) => html`<label for=${`filter-${name}-choice`}>${label}</label>
    ${select(
      `filter-${name}-choice`,
      either(),
      filters[name] === null ? "" : String(filters[name]),
      (value) => actions.asking.filter({ [name]: value === "" ? null : value === "true" }),
    )}`;
  return html`<div class="editor-grid">${line("held", t("search-held"))}${line("transferred", t("search-transferred"))}</div>`;
}

/** @returns {[string, string][]} */
const feelings = () => [
  ["", t("search-choose")],
  ...["negative", "positive", "gotWorse", "gotBetter"].map(
    (is) => /** @type {[string, string]} */ ([is, t(`search-is-${is}`)]),
  ),
];

/** @param {Filters} filters @param {Actions} actions */
function sentiment({ sentiment }, actions) {
  const side = sentiment?.side ?? "customer";
  const is = sentiment?.is ?? "";
  /** @param {string} side @param {string} is */
  const set = (side, is) =>
    actions.asking.filter({ sentiment: is ? /** @type {SentimentIs} */ ({ side, is }) : null });
  const whose = /** @type {[string, string][]} */ ([
    ["customer", t("search-sentiment-customer")],
    ["agent", t("search-sentiment-agent")],
  ]);
  const chooseSide = (/** @type {string} */ value) => set(value, is || "negative");
  return html`<p class="editor-line sentiment-line">
    ${rich(
      "search-sentiment-line",
      {},
      {
        whose: () => select("sentiment-side", whose, side, chooseSide, t("search-sentiment-whose")),
        is: () =>
          select("sentiment-is", feelings(), is, (value) => set(side, value), t("search-sentiment-is")),
      },
    )}
  </p>`;
}

/** @param {Filters} filters @param {Actions} actions */
const numberField = ({ number }, actions) => html`<label class="stacked-field" for="filter-number-text"
  >${t("search-number-field")}
  <input
    id="filter-number-text"
    class="plain-field"
    type="tel"
    autocomplete="off"
    placeholder=${t("search-example", { example: "0151 23" })}
    .value=${live(number ?? "")}
    @input=${(/** @type {Event} */ event) => actions.asking.filter({ number: input(event).value || null })}
/></label>`;
