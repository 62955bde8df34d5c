// One call in the results.
import { html, nothing } from "../lib/lit.js";
import { agentNames } from "../lib/said.js";
import { t } from "../lib/t.js";
import { dayAndTime, moment, short, spoken } from "../lib/time.js";
import { number } from "../lib/words.js";
import { flagMark } from "./flag-mark.js";
import { feeling } from "./feeling.js";

/**
 * @import { CallCard, HitView } from "../../src-tauri/bindings/messages.d.ts"
 */

/**
 * @typedef {{ open: (hit: number) => void, current: boolean, hit: number, focusable: boolean, zone: string, flags?: number }} CardOptions
 */

/** Hits shown on a card; the call has them all. */
const SHOWN_HITS = 3;

/** Who spoke for us: the agents, or what happened instead. @param {Pick<CallCard, "agents" | "unknownAgent">} card */
export const agentsOf = (card) =>
  card.agents.length > 0 ? agentNames(card).join(t("app-comma")) : t("app-no-agent");

/**
 * Plain elements, not Spark's: a list of thousands must cost nothing per row.
 * @param {CallCard} card
 * @param {CardOptions} options
 */
export function callCard(card, { open, current, hit: now, focusable, zone, flags = 0 }) {
  /**
   * A click anywhere on the card opens the call; the buttons in it have their own.
   * @param {MouseEvent} event
   */
  const onCard = (event) => {
    if (!(/** @type {Element} */ (event.target).closest("button"))) open(0);
  };
  const hits = card.hits.slice(0, SHOWN_HITS);
  return html`<article
    class="card"
    data-testid="call-card"
    data-conversation=${card.conversationId}
    aria-current=${current ? "true" : nothing}
    @click=${onCard}
  >
    <button class="card-head" data-focus tabindex=${focusable ? 0 : -1} @click=${() => open(0)}>
      <span class="card-line"
        ><span class="card-when">${dayAndTime(card.start, zone)}</span>
        ${card.isNew ? html`<span class="tag new">${t("results-new")}</span>` : nothing}<span class="card-space"></span
        ><span class="card-length" title=${t("results-lasted", { time: spoken(card.durationMs) })}>${short(card.durationMs)}</span>
        ${flagMark(flags)}<span class="hit-count" title=${t("app-hits", { n: card.hitCount })}
          >${number(card.hitCount)}<span class="sr-only"> ${t("results-hits-word", { n: card.hitCount })}</span></span
        ></span
      >
      <span class="card-line"
        ><span class="card-who"
          ><span class="sr-only">, </span
          >${agentsOf(card)}${card.queue ? html`<span class="card-queue"> · ${card.queue}</span>` : nothing}</span
        >${feeling(card)}</span
      >
    </button>
    ${hits.map((hit) => hitLine(hit, current && hit.index === now, focusable, open))}
    ${card.hitCount === 0 ? html`<p class="unsaid">${t("results-unsaid")}</p>` : nothing}
    ${
      card.hitCount > hits.length
        ? html`<button class="more-hits" tabindex=${focusable ? 0 : -1} @click=${() => open(hits.length)}>
            ${t("results-more-hits", { n: card.hitCount - hits.length })}
          </button>`
        : nothing
    }
  </article>`;
}

/**
 * Tab reaches the hits of the keyboard's card only: else it would never come out of a list that loads as one goes.
 * @param {HitView} hit @param {boolean} current @param {boolean} focusable @param {(hit: number) => void} open
 */
function hitLine(hit, current, focusable, open) {
  return html`<button
    class="hit"
    data-testid="hit"
    tabindex=${focusable ? 0 : -1}
    aria-current=${current ? "true" : nothing}
    @click=${() => open(hit.index)}
  >
    <span class="hit-time">${moment(hit.atMs)}</span>
    <span class="hit-words"
      ><span class="side" data-side=${hit.side}>${t(`app-${hit.side}`)}</span>
      <bdi class="snippet" dir="auto">${hit.before}<mark>${hit.match}</mark>${hit.after}</bdi></span
    >
  </button>`;
}

/** A row that is on its way from the shell. */
export const waitingCard = () => html`<div class="card-waiting" aria-hidden="true"><i></i><i></i></div>`;

/** About the height of a card nobody has seen yet. */
export const CARD_HEIGHT = 112;

/**
 * A first guess of a card's height, until it is measured.
 * @param {CallCard} card
 * @param {number} width pixels
 */
export function cardHeight(card, width) {
  const letters = Math.max(20, (width - 120) / 7.2);
  const hits = card.hits.slice(0, SHOWN_HITS);
  const lines = hits.reduce(
    (sum, { before, match, after }) =>
      sum + Math.min(2, Math.ceil((before.length + match.length + after.length + 9) / letters)),
    0,
  );
  const more = card.hitCount > hits.length || card.hitCount === 0 ? 24 : 0;
  return 62 + lines * 20 + hits.length * 4 + more;
}
