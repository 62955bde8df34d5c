// What is known of the call in one glance: who, when, which way, how long; and what can be done with it.
import { html, nothing } from "../lib/lit.js";
import { longDate, short, spoken } from "../lib/time.js";
import { zoneOf } from "../state.js";
import { agentsOf } from "./card.js";
import { feeling, feelingWords } from "./feeling.js";
import { button, icon } from "./parts.js";
import { saveMenu } from "./save-menu.js";

/**
 * @import { CallCard, CallView } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {State} state @param {CallCard} card @param {CallView | null} call @param {Actions} actions */
export function callHead(state, card, call, actions) {
  return html`<header class="call-head">
    <div class="call-title">
      <h2 id="call-title">
        <span>${agentsOf(card)}</span
        >${card.queue ? html`<span class="call-queue"><span class="separator"> · </span>${card.queue}</span>` : nothing}
      </h2>
      <p class="call-facts">${facts(card, call?.zone ?? zoneOf(state))} ${copyId(card, actions)}</p>
    </div>
    ${callActions(state, call, actions)}
  </header>`;
}

/** @param {CallCard} card @param {Actions} actions */
const copyId = (card, { app }) => html`<span class="fact"
  >id
  <button
    class="copy-id"
    id="copy-id"
    title=${`Copy ${card.conversationId}`}
    @click=${() => app.copy(card.conversationId, "Conversation id")}
  >
    <code>${card.conversationId.slice(0, 8)}</code>${icon("copy-regular")}<span class="sr-only"
      >, copy the conversation id</span
    >
  </button></span
>`;

/** @param {State} state @param {CallView | null} call @param {Actions} actions */
function callActions(state, call, actions) {
  const { saving } = state;
  const { reading: act } = actions;
  return html`<div class="call-actions">
    ${button({
      id: "open-in-genesys",
      label: "Open in Genesys Cloud",
      title: "Open in Genesys Cloud",
      accent: "secondary",
      icon: "arrow-up-right-from-square-regular",
      onClick: () => act.openInGenesys(),
    })}
    <span class="menu-anchor"
      >${button({
        id: "save-button",
        label: saving.busy === "call" ? "Saving…" : "Save",
        accent: "primary",
        icon: "download-regular",
        expanded: saving.menu === "call",
        menu: true,
        disabled: !call,
        onClick: () => saving.busy || act.menu(saving.menu === "call" ? null : "call"),
      })}${saving.menu === "call" ? saveMenu(state, actions, "call") : nothing}</span
    >
  </div>`;
}

const DIRECTIONS = { inbound: "inbound", outbound: "outbound" };

/** @param {CallCard} card @param {string} zone */
function facts(card, zone) {
  const all = [
    html`<time
      datetime=${card.start}
      title=${`${card.start.replace("T", " ").replace(/(\.\d+)?Z$/, "")} UTC · shown in ${zone}`}
      >${longDate(card.start, zone)}</time
    >`,
    card.direction ? DIRECTIONS[card.direction] : null,
    html`<span title=${spoken(card.durationMs)}>${short(card.durationMs)}</span>`,
    card.customer,
    card.language,
    feelingWords(card) ? feeling(card) : null,
  ];
  return all.filter(Boolean).map((fact) => html`<span class="fact">${fact}</span>`);
}
