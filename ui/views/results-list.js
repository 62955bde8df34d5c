// The element that scrolls: cards, a table with a head that stays, or lines.
import { html, keyed, ref } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { aboutCards, aboutLines } from "../state/running.js";
import { tableShape } from "./results-lists.js";
import { tableHead } from "./table.js";

/**
 * @import { State } from "../state.js"
 * @import { Run } from "../state/run.js"
 * @import { Sort } from "../lib/columns.js"
 */

/** @typedef {(viewport: Element | undefined) => void} Attach */

/**
 * The rows are made by the list that is attached, in the element `.virtual-content`.
 * @param {State} state @param {Run | null} run @param {Attach} attach one function for all paintings @param {(sort: Sort) => void} sort
 */
export function resultsList(state, run, attach, sort) {
  const { view } = state.running.display;
  const hidden = !run || isEmpty(state, run);
  if (view === "table") return keyed(view, table(state, run, hidden, attach, sort));
  return keyed(
    view,
    html`<div class="results-list" id="results-list" data-view=${view} ?hidden=${hidden} ${ref(attach)}>
      <div class="virtual-content" role="list" aria-label=${view === "lines" ? t("results-hits-in-context") : t("results-calls")}></div>
    </div>`,
  );
}

/** @param {State} state @param {Run | null} run @param {boolean} hidden @param {Attach} attach @param {(sort: Sort) => void} sort */
const table = (state, run, hidden, attach, sort) => html`<div
  class="results-list results-table"
  id="results-list"
  role="grid"
  aria-label=${t("results-calls")}
  aria-rowcount=${(run?.shownCalls ?? 0) + 1}
  aria-colcount=${state.running.display.columns.length}
  ?hidden=${hidden}
  ${ref(attach)}
>
  ${tableHead(tableShape(state), run?.look.sort ?? "newest", sort)}
  <div class="virtual-content" role="rowgroup"></div>
</div>`;

/** Whether there are no rows to show. @param {State} state @param {Run} run */
export const isEmpty = (state, run) => run.calls === 0 || nothingLeft(run) || noLines(state, run);

/** Whether the lines have nothing to show, although there are calls. @param {State} state @param {Run} run */
function noLines({ running: { display } }, run) {
  const { total, about } = run.lines;
  return display.view === "lines" && total === 0 && about === aboutLines(run, display.order);
}

/** Whether everything was narrowed away. @param {Run} run */
const nothingLeft = (run) => run.cards.total === 0 && run.cards.about === aboutCards(run);
