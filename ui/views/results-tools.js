// Above the list: which view, which order, which columns, and the way into the facets.
import { columnName } from "../lib/columns.js";
import { ticks } from "../lib/facets.js";
import { html, live, nothing } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { COLUMNS, toggled } from "../state/display.js";
import { icon } from "./parts.js";

/**
 * @import { LineOrder, Look } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Actions } from "../actions.js"
 * @import { Display, ViewName } from "../state/display.js"
 * @import { Run } from "../state/run.js"
 */

/** @type {readonly ViewName[]} */
const VIEWS = ["cards", "table", "lines"];

/** @type {readonly Look["sort"][]} */
const SORTS = ["newest", "oldest", "hits", "sentiment", "longest"];

/** @type {readonly LineOrder[]} */
const ORDERS = ["time", "before", "after"];

/** @param {Run} run @param {Display} display @param {Actions} actions */
export function resultsTools(run, display, actions) {
  const { view } = display;
  return html`<div class="results-tools">
    <div class="segments" role="group" aria-label=${t("results-view")}>
      ${VIEWS.map(
        (name) =>
          html`<button
            class="segment"
            data-view=${name}
            title=${t(`results-view-${name}-title`)}
            aria-pressed=${view === name}
            @click=${() => actions.runs.display({ view: name })}
          >
            ${t(`results-view-${name}`)}
          </button>`,
      )}
    </div>
    ${
      view === "lines"
        ? select("order", ORDERS, display.order, (order) => actions.runs.display({ order }))
        : select("sort", SORTS, run.look.sort, (sort) => actions.runs.sort(sort))
    }
    <span class="tools-space"></span>
    ${view === "table" ? columnsMenu(display, actions) : nothing} ${narrowButton(run, display, actions)}
  </div>`;
}

/**
 * @template {string} T
 * @param {"order" | "sort"} id also the name of its messages @param {readonly T[]} values @param {T} chosen @param {(value: T) => void} choose
 */
function select(id, values, chosen, choose) {
  return html`<span class="tool-choice"
    ><select
    id=${id}
    class="tool-select"
    aria-label=${t(`results-${id}`)}
    .value=${live(chosen)}
    @change=${(/** @type {Event} */ event) => choose(/** @type {T} */ (/** @type {HTMLSelectElement} */ (event.target).value))}
  >
    ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${t(`results-${id}-${value}`)}</option>`)}
  </select
    >${icon("custom/chevron-down-small-regular")}</span
  >`;
}

/** @param {Run} run @param {Display} display @param {Actions} actions */
function narrowButton({ look, facets: of }, { facets }, actions) {
  const n = ticks(look.narrow, of).length;
  return html`<button
    class="tool"
    id="narrow"
    aria-expanded=${facets}
    aria-controls=${facets ? "facets" : nothing}
    title=${t("results-narrow-title")}
    @click=${() => actions.runs.display({ facets: !facets })}
  >
    ${icon("filter-regular")}<span>${t("results-narrow")}</span>${n > 0 ? html`<span class="tool-count">${n}</span>` : nothing}
  </button>`;
}

/** `details` opens and closes by itself and needs no state. @param {Display} display @param {Actions} actions */
function columnsMenu({ columns }, actions) {
  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    const details = /** @type {HTMLDetailsElement} */ (event.currentTarget);
    if (event.key !== "Escape" || !details.open) return;
    event.preventDefault();
    details.open = false;
    details.querySelector("summary")?.focus();
  };
  /** @param {FocusEvent} event */
  const onLeave = (event) => {
    const details = /** @type {HTMLDetailsElement} */ (event.currentTarget);
    if (!details.contains(/** @type {Node | null} */ (event.relatedTarget))) details.open = false;
  };
  return html`<details class="columns-menu" id="columns" @keydown=${onKey} @focusout=${onLeave}>
    <summary class="tool">${icon("table-columns-regular")}<span>${t("results-columns")}</span></summary>
    <fieldset class="columns-panel" tabindex="-1">
      <legend class="sr-only">${t("results-columns-title")}</legend>
      ${COLUMNS.map(
        (name) =>
          html`<label class="menu-choice"
            ><input
              type="checkbox"
              value=${name}
              .checked=${live(columns.includes(name))}
              @change=${() => actions.runs.display({ columns: toggled(columns, name) })}
            /><span>${columnName(name)}</span></label
          >`,
      )}
    </fieldset>
  </details>`;
}
