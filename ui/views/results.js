// The middle pane: what a run found, as it finds it.
import { html, nothing, ref } from "../lib/lit.js";
import { VirtualList } from "../lib/virtual-list.js";
import { zoneOf } from "../state.js";
import { cardId } from "../state/running.js";
import { callCard, cardHeight } from "./card.js";
import { emptyResults } from "./empty.js";
import { resultsHead } from "./results-head.js";

/**
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

export class Results {
  #actions;
  /** @type {VirtualList | null} */
  #list = null;
  /** @type {HTMLElement | null} */
  #viewport = null;
  /** @type {State | null} */
  #shown = null;

  /** @param {Actions} actions */
  constructor(actions) {
    this.#actions = actions;
  }

  #attach = (/** @type {Element | undefined} */ viewport) => {
    this.#list?.destroy();
    this.#list = null;
    this.#shown = null;
    this.#viewport = /** @type {HTMLElement | null} */ (viewport ?? null);
    const content = viewport?.firstElementChild;
    if (content)
      this.#list = new VirtualList(
        /** @type {HTMLElement} */ (viewport),
        /** @type {HTMLElement} */ (content),
        { padding: 8 },
      );
  };

  /** @param {State} state */
  view(state) {
    const { running } = state;
    const empty = running.cards.length === 0;
    return html`<section class="results" aria-label="Results" id="results">
      ${resultsHead(state, this.#actions)} ${empty ? emptyResults(state, this.#actions) : nothing}
      <div class="results-list" id="results-list" ?hidden=${empty} ${ref(this.#attach)}>
        <div class="virtual-content" role="list" aria-label="Calls"></div>
      </div>
    </section>`;
  }

  /**
   * After the page was painted: brings the list up to date, when something it shows has changed.
   * @param {State} state
   */
  sync(state) {
    const { running, reading } = state;
    const before = this.#shown;
    const same =
      before?.running.cards === running.cards &&
      before.running.current === running.current &&
      before.reading.card === reading.card &&
      before.reading.hit === reading.hit;
    if (!this.#list || same) return;
    const newRun = before?.running.key !== running.key;
    this.#shown = state;
    const width = this.#viewport?.clientWidth ?? 400;
    const { cards } = running;
    const currentId = running.current;
    this.#list.update(
      {
        count: cards.length,
        key: (index) => (cards[index] ? cardId(cards[index]) : String(index)),
        estimate: (index) => (cards[index] ? cardHeight(cards[index], width) : 90),
        row: (index) => this.#row(state, index),
      },
      { hold: !newRun && this.#inUse() },
    );
    if (newRun) this.#list.toStart();
    if (currentId && before?.running.current !== currentId) this.#revealCurrent(state);
  }

  /** Cards come in above others without moving what somebody reads, points at or has chosen. */
  #inUse() {
    const viewport = this.#viewport;
    if (!viewport || !this.#list) return false;
    return (
      !this.#list.atStart ||
      viewport.matches(":hover") ||
      viewport.contains(document.activeElement) ||
      this.#shown?.running.current !== null
    );
  }

  /** @param {State} state @param {number} index */
  #row(state, index) {
    const card = state.running.cards[index];
    if (!card) return html``;
    const id = cardId(card);
    const current = state.running.current ?? (state.running.cards[0] ? cardId(state.running.cards[0]) : "");
    return callCard(card, {
      zone: zoneOf(state),
      current: state.reading.card !== null && cardId(state.reading.card) === id,
      hit: state.reading.hit,
      focusable: id === current,
      open: (hit) => void this.#actions.reading.open(card, hit),
    });
  }

  /** @param {State} state */
  #revealCurrent({ running }) {
    const index = running.cards.findIndex((card) => cardId(card) === running.current);
    if (index >= 0) this.#list?.reveal(index);
  }

  /** Moves the keyboard's card. @param {State} state @param {number} step */
  move({ running }, step) {
    const { cards, current } = running;
    if (cards.length === 0) return;
    const at = cards.findIndex((card) => cardId(card) === current);
    const to = at < 0 ? 0 : Math.max(0, Math.min(cards.length - 1, at + step));
    const card = cards[to];
    if (!card) return;
    this.#actions.search.stand(cardId(card));
    this.#focusSoon(to);
  }

  /** @param {number} index */
  #focusSoon(index) {
    this.#list?.reveal(index);
    requestAnimationFrame(() => {
      const head = this.#list?.element(index)?.querySelector(".card-head");
      /** @type {HTMLElement | null | undefined} */ (head)?.focus({ preventScroll: true });
    });
  }

  /** @param {Node | null} node whether the keyboard is in this list */
  contains(node) {
    return this.#viewport?.contains(node) ?? false;
  }
}
