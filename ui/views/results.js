// The middle pane: what a run found, as it finds it; as cards, a table, or lines of words in context.
import { debounced } from "../lib/debounce.js";
import { html, nothing } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { VirtualList } from "../lib/virtual-list.js";
import { cardId, shownRun } from "../state/running.js";
import { emptyResults } from "./empty.js";
import { facetsPanel } from "./facets.js";
import { resultsHead } from "./results-head.js";
import { isEmpty, resultsList } from "./results-list.js";
import { LISTS } from "./results-lists.js";
import { runTabs } from "./runs.js";
import { HEAD_HEIGHT } from "./table.js";

/**
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 * @import { CallId, Place, Run } from "../state/run.js"
 * @import { ListView } from "./results-lists.js"
 */

/** Rows stood for by an empty place before the shell has said how many there are. */
const GUESSED_ROWS = 8;
/** Whoever drags through a call passes many hits: the list marks the one that is read when they stand. */
const STANDING_MS = 120;

export class Results {
  #actions;
  /** @type {VirtualList | null} */
  #list = null;
  /** @type {HTMLElement | null} */
  #viewport = null;
  /** @type {State | null} */
  #shown = null;
  /** The newest state; the list may be painted again between two of them. @type {State | null} */
  #now = null;
  /** Where the keyboard goes as soon as that row is there. @type {number | null} */
  #awaited = null;

  #standing = debounced(STANDING_MS, () => this.#now && this.sync(this.#now, true));
  /** Which row was the first in view, of each run in each view. @type {Map<string, number>} */
  #seen = new Map();

  /** @param {Actions} actions */
  constructor(actions) {
    this.#actions = actions;
  }

  #attach = (/** @type {Element | undefined} */ viewport) => {
    this.#list?.destroy();
    this.#list = null;
    this.#shown = null;
    this.#viewport = /** @type {HTMLElement | null} */ (viewport ?? null);
    const content = viewport?.querySelector(".virtual-content");
    if (!viewport || !content) return;
    const grid = content.getAttribute("role") === "rowgroup";
    this.#list = new VirtualList(
      /** @type {HTMLElement} */ (viewport),
      /** @type {HTMLElement} */ (content),
      {
        padding: grid ? 0 : 8,
        head: grid ? HEAD_HEIGHT : 0,
        role: grid ? "none" : "listitem",
        onWindow: () => this.#tell(),
      },
    );
  };

  /** @param {State} state */
  view(state) {
    const run = shownRun(state);
    const empty = !run || isEmpty(state, run);
    const facets = run !== null && run.calls > 0 && state.running.display.facets;
    return html`<section class="results" aria-label=${t("results-title")} id="results" data-run=${run?.key ?? nothing}>
      <div class="results-top">${runTabs(state, this.#actions)} ${run ? resultsHead(state, run, this.#actions) : nothing}</div>
      <div class="results-body" ?data-facets=${facets}>
        ${facets && run ? facetsPanel(run, state.running.display, this.#actions, state.flags.all.size > 0) : nothing}
        ${empty ? emptyResults(run, this.#actions) : nothing}
        ${resultsList(state, run, this.#attach, (sort) => this.#actions.runs.sort(sort))}
      </div>
    </section>`;
  }

  /**
   * After the page was painted: brings the list up to date, when something it shows has changed.
   * @param {State} state
   * @param {boolean} [stands] the reader has stayed with that hit
   */
  sync(state, stands = false) {
    this.#now = state;
    const run = shownRun(state);
    // An element that is hidden forgets where it was scrolled to; its list begins anew when it is seen again.
    if (!this.#list || !run || isEmpty(state, run)) {
      this.#shown = null;
      this.#tell();
      return;
    }
    const before = this.#shown;
    if (before && !this.#differs(before, state, run)) {
      if (before.reading.hit === state.reading.hit) return;
      if (!stands) return this.#standing.soon();
    }
    this.#shown = state;
    const list = this.#view(state);
    const sheet = list.sheet(run);
    const other = before && shownRun(before);
    const another = other?.key !== run.key;
    const anew = another || list.sheet(other).about !== sheet.about;
    const left = another ? this.#seen.get(this.#seenId(state, run)) : undefined;
    const width = this.#viewport?.clientWidth ?? 400;
    this.#list.together(() => {
      this.#list?.update(
        {
          count: sheet.total ?? Math.min(run.calls, GUESSED_ROWS),
          key: (index) => {
            const row = sheet.rows.get(index);
            return row ? list.key(row) : `?${index}`;
          },
          estimate: (index) => list.height(sheet.rows.get(index), width),
          row: (index) => this.#row(index),
        },
        { hold: !anew && this.#inUse(), anew },
      );
      if (left) this.#list?.reveal(left, "start");
      else if (anew) this.#list?.toStart();
      this.#follow(other, run, anew);
    });
    if (this.#awaited !== null) this.#stand(this.#awaited);
    this.#tell();
  }

  /** @param {State} state @returns {ListView} */
  #view = (state) => LISTS[state.running.display.view];

  /** @param {State} before @param {State} state @param {Run} run */
  #differs(before, state, run) {
    const other = shownRun(before);
    const { reading, running } = state;
    const sheet = this.#view(state).sheet;
    return (
      !other ||
      sheet(other) !== sheet(run) ||
      other.version !== run.version ||
      other.look !== run.look ||
      other.id !== run.id ||
      other.current !== run.current ||
      before.language.tag !== state.language.tag ||
      before.running.display !== running.display ||
      (before.reading.card && cardId(before.reading.card)) !== (reading.card && cardId(reading.card)) ||
      before.flags !== state.flags
    );
  }

  /** @param {State} state @param {Run} run */
  #seenId = ({ running }, { key }) => `${key} ${running.display.view}`;

  /** Brings the keyboard's row into view when it is another. @param {Run | null} other @param {Run} run @param {boolean} anew */
  #follow(other, run, anew) {
    const place = this.#placeOf(run);
    const was = other && this.#placeOf(other);
    if (place && (anew || !was || cardId(was) !== cardId(place) || was.hit !== place.hit))
      this.#list?.reveal(place.index);
  }

  /** The keyboard's place, if it is one of this view: lines have places of their own. @param {Run} run @returns {Place | null} */
  #placeOf({ current }) {
    const lines = this.#now?.running.display.view === "lines";
    return current && lines === (current.hit !== undefined) ? current : null;
  }

  /** Tells what is in view, so that its rows are brought from the shell. */
  #tell() {
    const state = this.#now;
    const run = state && shownRun(state);
    if (!state || !run || run.calls === 0 || !this.#list) return;
    const list = this.#view(state);
    const [first, last] = this.#window(state, run);
    const hold = this.#inUse() && !this.#list.atStart;
    const anchor = hold ? this.#firstCall(list, run, first, last) : null;
    void this.#actions.runs.look({ list: list.name, key: run.key, first, last, anchor });
    // The calls come with the numbers and the facets, which lines have not.
    if (list.name === "lines")
      void this.#actions.runs.look({ list: "cards", key: run.key, first: 0, last: 0 });
  }

  /** The rows in view; of a list that is hidden the first. @param {State} state @param {Run} run @returns {[number, number]} */
  #window(state, run) {
    const window = this.#viewport?.clientHeight ? this.#list?.window : null;
    if (!window) return [0, 0];
    this.#seen.set(this.#seenId(state, run), window[0]);
    return window;
  }

  /** @param {ListView} list @param {Run} run @param {number} first @param {number} last @returns {CallId | null} */
  #firstCall(list, run, first, last) {
    const { rows } = list.sheet(run);
    for (let index = first; index <= last; index += 1) {
      const row = rows.get(index);
      if (row) return row;
    }
    return null;
  }

  /** Rows come in above others without moving what somebody reads, points at or has chosen. */
  #inUse() {
    const viewport = this.#viewport;
    if (!viewport || !this.#list) return false;
    const run = this.#shown && shownRun(this.#shown);
    return (
      !this.#list.atStart ||
      viewport.matches(":hover") ||
      viewport.contains(document.activeElement) ||
      (run?.current ?? null) !== null
    );
  }

  /** @param {number} index */
  #row(index) {
    const state = this.#now;
    const run = state && shownRun(state);
    if (!state || !run) return html``;
    const list = this.#view(state);
    const row = list.sheet(run).rows.get(index);
    if (!row) return list.waiting(index, state);
    return list.row(row, {
      state,
      index,
      focusable: index === this.#tabStop(run),
      open: (hit) => this.#open(run, index, hit),
    });
  }

  /** The one row that Tab reaches: the keyboard's, or the first in view. @param {Run} run */
  #tabStop(run) {
    const [first, last] = this.#list?.window ?? [0, 0];
    const at = this.#placeOf(run)?.index ?? first;
    return at >= first && at <= last ? at : first;
  }

  /** @param {Run} run @param {number} index @param {number} [hit] */
  #open(run, index, hit) {
    const state = this.#now;
    if (!state) return;
    const list = this.#view(state);
    const row = list.sheet(run).rows.get(index);
    if (!row) return;
    this.#actions.runs.stand(list.place(row, index));
    void this.#actions.reading.open(list.card(row), list.hit(row) ?? hit ?? 0);
  }

  /** Moves the keyboard's row. @param {State} state @param {number} step */
  move(state, step) {
    const run = shownRun(state);
    if (!run) return;
    const total = this.#view(state).sheet(run).total ?? run.calls;
    if (total === 0) return;
    const at = this.#placeOf(run)?.index;
    const to = at === undefined ? this.#entry(step, total) : Math.max(0, Math.min(total - 1, at + step));
    this.#list?.reveal(to);
    this.#stand(to);
  }

  /** Where the keyboard enters the list. @param {number} step @param {number} total */
  #entry(step, total) {
    return step === Infinity ? total - 1 : (this.#list?.window?.[0] ?? 0);
  }

  /** @param {number} index */
  #stand(index) {
    const state = this.#now;
    const run = state && shownRun(state);
    if (!state || !run) return;
    const list = this.#view(state);
    const row = list.sheet(run).rows.get(index);
    this.#awaited = row ? null : index;
    if (!row) return;
    this.#actions.runs.stand(list.place(row, index));
    this.#focusSoon(index);
  }

  /** @param {number} index */
  #focusSoon(index) {
    requestAnimationFrame(() => {
      this.#list?.reveal(index);
      const row = this.#list?.element(index)?.querySelector("[data-focus]");
      /** @type {HTMLElement | null | undefined} */ (row)?.focus({ preventScroll: true });
    });
  }

  /** Opens the keyboard's row. @param {State} state */
  openCurrent(state) {
    const run = shownRun(state);
    const place = run && this.#placeOf(run);
    if (run && place) this.#open(run, place.index);
  }

  /** @param {Node | null} node whether the keyboard is in this list */
  contains(node) {
    return this.#viewport?.contains(node) ?? false;
  }
}
