// Above the list: which view, which order, which columns, and the way into the facets.
import { TABLE } from "../lib/columns.js";
import { ticks } from "../lib/facets.js";
import { html, live, nothing } from "../lib/lit.js";
import { COLUMNS, toggled } from "../state/display.js";
import { icon } from "./parts.js";

/**
 * @import { LineOrder, Look } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Actions } from "../actions.js"
 * @import { Display, ViewName } from "../state/display.js"
 * @import { Run } from "../state/run.js"
 */

/** @type {[ViewName, string, string][]} */
const VIEWS = [
  ["cards", "Cards", "One card a call, with its first hits"],
  ["table", "Table", "One row a call, in columns"],
  ["lines", "Lines", "One line a hit, the words under each other"],
];

/** @type {Record<Look["sort"], string>} */
const SORTS = {
  newest: "Newest first",
  oldest: "Oldest first",
  hits: "Most hits",
  sentiment: "Worst sentiment",
  longest: "Longest",
};

/** @type {Record<LineOrder, string>} */
const ORDERS = { time: "By time", before: "By the words before", after: "By the words after" };

/** @param {Run} run @param {Display} display @param {Actions} actions */
export function resultsTools(run, display, actions) {
  const { view } = display;
  return html`<div class="results-tools">
    <div class="segments" role="group" aria-label="View">
      ${VIEWS.map(
        ([name, label, title]) =>
          html`<button
            class="segment"
            data-view=${name}
            title=${title}
            aria-pressed=${view === name}
            @click=${() => actions.runs.display({ view: name })}
          >
            ${label}
          </button>`,
      )}
    </div>
    ${
      view === "lines"
        ? select("order", "Order of the lines", ORDERS, display.order, (order) =>
            actions.runs.display({ order }),
          )
        : select("sort", "Order of the calls", SORTS, run.look.sort, (sort) => actions.runs.sort(sort))
    }
    <span class="tools-space"></span>
    ${view === "table" ? columnsMenu(display, actions) : nothing} ${narrowButton(run, display, actions)}
  </div>`;
}

/**
 * @template {string} T
 * @param {string} id @param {string} label @param {Record<T, string>} options @param {T} chosen @param {(value: T) => void} choose
 */
function select(id, label, options, chosen, choose) {
  const values = /** @type {[T, string][]} */ (Object.entries(options));
  return html`<span class="tool-choice"
    ><select
    id=${id}
    class="tool-select"
    aria-label=${label}
    .value=${live(chosen)}
    @change=${(/** @type {Event} */ event) => choose(/** @type {T} */ (/** @type {HTMLSelectElement} */ (event.target).value))}
  >
    ${values.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
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
    title="Narrow by queue, agent, day or sentiment"
    @click=${() => actions.runs.display({ facets: !facets })}
  >
    ${icon("filter-regular")}<span>Narrow</span>${n > 0 ? html`<span class="tool-count">${n}</span>` : nothing}
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
    <summary class="tool">${icon("table-columns-regular")}<span>Columns</span></summary>
    <fieldset class="columns-panel" tabindex="-1">
      <legend class="sr-only">Columns of the table</legend>
      ${COLUMNS.map(
        (name) =>
          html`<label class="menu-choice"
            ><input
              type="checkbox"
              value=${name}
              .checked=${live(columns.includes(name))}
              @change=${() => actions.runs.display({ columns: toggled(columns, name) })}
            /><span>${TABLE[name].label}</span></label
          >`,
      )}
    </fieldset>
  </details>`;
}
