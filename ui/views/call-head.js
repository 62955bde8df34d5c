// What is known of the call in one glance: who, when, which way, how long; and what can be done with it.
import { html, nothing } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { longDate, short, spoken } from "../lib/time.js";
import { shortcut, withKey } from "../lib/commands.js";
import { inUtc, zoneName } from "../lib/facts.js";
import { zoneOf } from "../state.js";
import { agentsOf } from "./card.js";
import { feeling, feelingWords } from "./feeling.js";
import { button, icon } from "./parts.js";
import { saveMenu } from "./save-menu.js";

/**
 * @import { CallCard } from "../../src-tauri/bindings/messages.d.ts"
 * @import { CallView } from "../lib/phrases.js"
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {State} state @param {CallCard} card @param {CallView | null} call @param {Actions} actions */
export function callHead(state, card, call, actions) {
  return html`<header class="call-head">
    <h2 id="call-title">
        <span dir="auto">${agentsOf(card)}</span
        >${card.queue ? html`<span class="call-queue"><span class="separator"> · </span><bdi>${card.queue}</bdi></span>` : nothing}
    </h2>
    ${callActions(state, call, actions)}
    <p class="head-facts">${facts(card, call?.zone ?? zoneOf(state))} ${copyId(card, actions)}</p>
  </header>`;
}

/** @param {CallCard} card @param {Actions} actions */
const copyId = (card, { app }) => html`<span class="fact"
  >${t("frame-id")}
  <button
    class="copy-id"
    id="copy-id"
    title=${t("frame-copy-id-title", { id: card.conversationId })}
    @click=${() => app.copy(card.conversationId, t("frame-id-copied-what"))}
  >
    <code>${card.conversationId.slice(0, 8)}</code>${icon("copy-regular")}<span class="sr-only"
      >${t("frame-copy-id")}</span
    >
  </button></span
>`;

/** @param {State} state @param {CallView | null} call @param {Actions} actions */
function callActions(state, call, actions) {
  return html`<div class="call-actions">
    <span class="can-shrink"
      >${button({
        id: "open-in-genesys",
        label: t("frame-open-in-genesys"),
        title: t("frame-open-in-genesys"),
        accent: "ghost",
        icon: "arrow-up-right-from-square-regular",
        onClick: () => actions.reading.openInGenesys(),
      })}</span
    >
    ${factsButton(state, call, actions)} ${saveButton(state, call, actions)} ${closeButton(state, actions)}
  </div>`;
}

/** @param {State} state @param {CallView | null} call @param {Actions} actions */
const factsButton = ({ facts }, call, actions) => html`<button
  class="tool facts-button"
  id="facts-button"
  aria-pressed=${facts.open ? "true" : "false"}
  aria-controls=${facts.open ? "facts" : nothing}
  aria-keyshortcuts=${shortcut("facts")}
  title=${withKey(t("frame-facts-title"), "facts")}
  ?disabled=${!call}
  @click=${() => actions.facts.toggle()}
>
  ${icon("circle-info-regular")}<span>${t("frame-facts")}</span>
</button>`;

/** @param {State} state @param {CallView | null} call @param {Actions} actions */
function saveButton(state, call, actions) {
  const { saving } = state;
  const open = saving.menu === "call";
  return html`<span class="menu-anchor"
    >${button({
      id: "save-button",
      label: saving.busy === "call" ? t("frame-saving") : t("frame-save"),
      accent: "primary",
      icon: "download-regular",
      expanded: open,
      menu: true,
      disabled: !call,
      onClick: () => saving.busy || actions.reading.menu(open ? null : "call"),
    })}${open ? saveMenu(state, actions, "call") : nothing}</span
  >`;
}

/** Where there is one pane only, the switch above leads back to the results. @param {State} state @param {Actions} actions */
function closeButton({ layout }, { layout: act }) {
  if (layout.mode === "one") return nothing;
  return html`<button
    class="frame-button"
    id="close-call"
    aria-label=${t("frame-close-call")}
    title=${t("frame-close-call")}
    @click=${() => act.collapseReading()}
  >
    ${icon("xmark-large-regular")}
  </button>`;
}

/** @param {CallCard} card @param {string} zone */
function facts(card, zone) {
  const all = [
    html`<time datetime=${card.start} title=${t("frame-when-title", { utc: inUtc(card.start), zone })}
      >${longDate(card.start, zone)} <span class="muted-zone">${zoneName(card.start, zone)}</span></time
    >`,
    card.direction ? t(`frame-direction-${card.direction}`) : null,
    html`<span title=${spoken(card.durationMs)}>${short(card.durationMs)}</span>`,
    card.customer ? html`<bdi>${card.customer}</bdi>` : null,
    card.language,
    feelingWords(card) ? feeling(card) : null,
  ];
  return all.filter(Boolean).map((fact) => html`<span class="fact">${fact}</span>`);
}
