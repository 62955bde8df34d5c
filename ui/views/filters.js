// The filters as tokens in a row, and the menu to add one.
import { html, nothing } from "../lib/lit.js";
import { FILTER_NAMES, isSet, labelOf, setFilters, valueInWords } from "../lib/filters.js";
import { noFilters } from "../lib/question.js";
import { t } from "../lib/t.js";
import { filterField } from "./filter-field.js";
import { icon } from "./parts.js";
import { popover, rove } from "./popover.js";

/**
 * @import { Asking, FilterName } from "../state/asking.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {Asking} asking @param {Actions} actions */
export function filterTokens(asking, actions) {
  const set = setFilters(asking.filters);
  const { popover: panel } = asking;
  return html`${set.length > 0 ? html`<ul class="tokens" aria-label=${t("search-filters")}>${set.map((name) => token(name, asking, actions))}</ul>` : nothing}
    <button
      type="button"
      class="add-button"
      id="add-filter"
      aria-haspopup="dialog"
      aria-expanded=${panel?.opener === "add-filter" ? "true" : "false"}
      @click=${() => actions.asking.toggle({ name: "filters", opener: "add-filter" })}
    >
      ${icon("plus-regular")}${t("search-filter")}
    </button>
    ${set.length > 1 ? html`<button type="button" class="link" id="clear-filters" @click=${() => actions.asking.clearFilters(noFilters())}>${t("search-clear-filters")}</button>` : nothing}
    ${asking.errors.filters ? html`<span class="field-error" id="filters-error" role="alert">${asking.errors.filters}</span>` : nothing}`;
}

/** @param {FilterName} name @param {Asking} asking @param {Actions} actions */
function token(name, { filters, popover: panel }, actions) {
  const label = labelOf(filters, name);
  const id = `filter-${name}`;
  const words = valueInWords(filters, name);
  const isOpen = panel?.opener === id;
  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    if (event.key !== "Delete" && event.key !== "Backspace") return;
    event.preventDefault();
    actions.asking.removeFilter(name);
  };
  return html`<li class="token" data-testid="filter">
    <button
      type="button"
      class="token-main"
      id=${id}
      title=${t("search-filter-is", { label, words })}
      aria-haspopup="dialog"
      aria-expanded=${isOpen ? "true" : "false"}
      @click=${() => (isOpen ? actions.asking.close() : actions.asking.openFilter(name, id))}
      @keydown=${onKey}
    >
      <span class="token-label">${label}</span> <strong>${words}</strong>
    </button>
    <button
      type="button"
      class="token-remove"
      aria-label=${t("search-remove-named-filter", { label, words })}
      title=${t("search-remove-filter")}
      @click=${() => actions.asking.removeFilter(name)}
    >
      ${icon("xmark-large-regular")}
    </button>
  </li>`;
}

/** The open panel of the filters, if one is. @param {Asking} asking @param {Actions} actions */
export function filterPanel(asking, actions) {
  const { popover: panel } = asking;
  if (panel?.name === "filters") return filterMenu(asking, actions);
  return panel?.name === "filter" ? filterField(panel.filter, asking, actions) : nothing;
}

/** @param {Asking} asking @param {Actions} actions */
const filterMenu = ({ filters }, actions) =>
  popover({
    id: "filter-menu",
    label: t("search-add-filter"),
    opener: "add-filter",
    close: actions.asking.close,
    body: html`<ul class="choices" @keydown=${rove}>
      ${FILTER_NAMES.map(
        (name) =>
          html`<li>
            <button
              type="button"
              class="choice-item"
              data-filter=${name}
              @click=${() => actions.asking.openFilter(name, isSet(filters, name) ? `filter-${name}` : "add-filter")}
            >
              <span class="choice-name">${t(`search-filter-${name}`)}</span>
              <span class="choice-note">${t(`search-note-${name}`)}</span>
            </button>
          </li>`,
      )}
    </ul>`,
  });
