// The results as a table: a grid of rows that are made as they are scrolled to, under a head that stays.
import { columnName, gridOf, nextSort, sortState, TABLE } from "../lib/columns.js";
import { html, nothing } from "../lib/lit.js";
import { place } from "../lib/place.js";
import { t } from "../lib/t.js";
import { feeling } from "./feeling.js";
import { icon } from "./parts.js";

/**
 * @import { CallCard, Look } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Sort } from "../lib/columns.js"
 * @import { ColumnName } from "../state/display.js"
 */

export const ROW_HEIGHT = 34;
export const HEAD_HEIGHT = 34;

/** @param {readonly ColumnName[]} columns @param {boolean} badges */
function grid(columns, badges) {
  const { columns: gridTemplateColumns, least } = gridOf(columns, badges);
  return place({ gridTemplateColumns, minWidth: `${least}px` });
}

/** @typedef {{ columns: readonly ColumnName[], badges: boolean }} Shape badges: whether some rows are marked as new */

/** @param {Shape} shape @param {Look["sort"]} sort @param {(sort: Sort) => void} choose */
export function tableHead({ columns, badges }, sort, choose) {
  return html`<div class="table-head" role="rowgroup">
    <div class="table-row" role="row" aria-rowindex="1" ${grid(columns, badges)}>
      ${columns.map((name) => headCell(name, sort, choose))}
    </div>
  </div>`;
}

/** @param {ColumnName} name @param {Look["sort"]} sort @param {(sort: Sort) => void} choose */
function headCell(name, sort, choose) {
  const column = TABLE[name];
  const state = sortState(column, sort);
  const next = nextSort(column, sort);
  return html`<span class="table-cell" role="columnheader" ?data-end=${column.end} aria-sort=${state ?? nothing}
    >${
      next
        ? html`<button class="table-sort" data-column=${name} @click=${() => choose(next)}>
            <span>${columnName(name)}</span
            >${state === "none" ? nothing : icon(state === "ascending" ? "arrow-up-regular" : "arrow-down-regular")}
          </button>`
        : columnName(name)
    }</span
  >`;
}

/**
 * @param {CallCard} card
 * @param {Shape & { index: number, zone: string, current: boolean, focusable: boolean, open: () => void }} options
 */
export function tableRow(card, { index, columns, badges, zone, current, focusable, open }) {
  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open();
  };
  return html`<div
    class="table-row call-row"
    role="row"
    data-testid="call-row"
    data-conversation=${card.conversationId}
    data-focus
    tabindex=${focusable ? 0 : -1}
    aria-rowindex=${index + 2}
    aria-selected=${current}
    @click=${open}
    @keydown=${onKey}
    ${grid(columns, badges)}
  >
    ${columns.map((name, at) => cell(card, name, zone, at === 0))}
  </div>`;
}

/** @param {CallCard} card @param {ColumnName} name @param {string} zone @param {boolean} first */
function cell(card, name, zone, first) {
  const column = TABLE[name];
  const text = column.text(card, zone);
  const badge = first && card.isNew ? html`<span class="tag new">${t("results-new")}</span> ` : nothing;
  return html`<span class="table-cell" role="gridcell" data-column=${name} ?data-end=${column.end} title=${text || nothing}
    >${badge}${name === "sentiment" ? feeling(card) : text}</span
  >`;
}

/** A row that is on its way from the shell. @param {number} index @param {Shape} shape */
export const waitingRow = (index, { columns, badges }) => html`<div
  class="table-row waiting-row"
  role="row"
  aria-rowindex=${index + 2}
  ${grid(columns, badges)}
>
  ${columns.map(() => html`<span class="table-cell" role="gridcell"><i></i></span>`)}
</div>`;
