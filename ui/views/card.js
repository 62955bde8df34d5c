// One call in the results.
import { html, nothing } from "../lib/lit.js";
import { dayAndTime, moment, short, spoken } from "../lib/time.js";
import { count, number } from "../lib/words.js";

/**
 * @import { CallCard, HitView } from "../../src-tauri/bindings/messages.d.ts"
 */

/**
 * @typedef {{ open: (hit: number) => void, current: boolean, hit: number, focusable: boolean, zone: string }} CardOptions
 */

const SIDES = { customer: "Customer", agent: "Agent" };

/** Who spoke for us: the agents, or what happened instead. @param {CallCard} card */
export const agentsOf = (card) => (card.agents.length > 0 ? card.agents.join(", ") : "No agent");

/**
 * Plain elements, not Spark's: a list of thousands must cost nothing per row.
 * @param {CallCard} card
 * @param {CardOptions} options
 */
export function callCard(card, { open, current, hit: now, focusable, zone }) {
  /**
   * A click anywhere on the card opens the call; the buttons in it have their own.
   * @param {MouseEvent} event
   */
  const onCard = (event) => {
    if (!(/** @type {Element} */ (event.target).closest("button"))) open(0);
  };
  return html`<article
    class="card"
    data-testid="call-card"
    data-conversation=${card.conversationId}
    aria-current=${current ? "true" : nothing}
    @click=${onCard}
  >
    <button class="card-head" tabindex=${focusable ? 0 : -1} @click=${() => open(0)}>
      <span class="card-line"
        ><span class="card-when">${dayAndTime(card.start, zone)}</span>
        <span class="card-who"
          ><span class="sr-only">, </span
          >${agentsOf(card)}${card.queue ? html`<span class="card-queue"> · ${card.queue}</span>` : nothing}</span
        ></span
      >
      <span class="card-length" title=${`Lasted ${spoken(card.durationMs)}`}>${short(card.durationMs)}</span>
      <span class="hit-count" title=${count(card.hitCount, "hit")}
        >${number(card.hitCount)}<span class="sr-only"> ${card.hitCount === 1 ? "hit" : "hits"}</span></span
      >
    </button>
    ${card.hits.map((hit) => hitLine(hit, current && hit.index === now, open))}
    ${
      card.hitCount > card.hits.length
        ? html`<button class="more-hits" @click=${() => open(card.hits.length)}>
            +${number(card.hitCount - card.hits.length)} more
          </button>`
        : nothing
    }
  </article>`;
}

/** @param {HitView} hit @param {boolean} current @param {(hit: number) => void} open */
function hitLine(hit, current, open) {
  return html`<button
    class="hit"
    data-testid="hit"
    aria-current=${current ? "true" : nothing}
    @click=${() => open(hit.index)}
  >
    <span class="hit-time">${moment(hit.atMs)}</span>
    <span class="hit-words"
      ><span class="side" data-side=${hit.side}>${SIDES[hit.side]}</span>
      <bdi class="snippet" dir="auto">${hit.before}<mark>${hit.match}</mark>${hit.after}</bdi></span
    >
  </button>`;
}

/**
 * A first guess of a card's height, until it is measured.
 * @param {CallCard} card
 * @param {number} width pixels
 */
export function cardHeight(card, width) {
  const letters = Math.max(20, (width - 120) / 7.2);
  const lines = card.hits.reduce(
    (sum, { before, match, after }) =>
      sum + Math.min(2, Math.ceil((before.length + match.length + after.length + 9) / letters)),
    0,
  );
  return 52 + lines * 20 + card.hits.length * 6 + (card.hitCount > card.hits.length ? 24 : 0);
}
