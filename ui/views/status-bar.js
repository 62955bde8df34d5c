// At the foot of the window: the connection, how much of the request limit is used, whether there is a network.
import { shortcut } from "../lib/commands.js";
import { html, nothing } from "../lib/lit.js";
import { rich, t } from "../lib/t.js";
import { number } from "../lib/words.js";
import { budgetOf, currentConnection } from "../state.js";
import { isOffline } from "../state/network.js";
import { isBusy } from "../state/running.js";
import { languageChoice } from "./language-choice.js";
import { icon } from "./parts.js";

/** @import { State } from "../state.js" */
/** @import { Actions } from "../actions.js" */

/** @param {State} state @param {Actions} actions */
export function statusBar(state, actions) {
  return html`<footer class="status-bar" id="status">
    ${connection(state)} ${isOffline(state) ? offline() : nothing} ${budget(state)} ${sharing(state)}
    <span class="status-space"></span>
    ${languageChoice(state, actions)}
    <span class="status-item muted version">Earshot ${state.app?.version}</span>
    <button
      class="status-button"
      id="show-keys"
      aria-label=${t("frame-keys")}
      aria-keyshortcuts=${shortcut("keys")}
      @click=${() => actions.app.show("keys")}
    >
      <kbd>?</kbd><span class="keys-word">${t("frame-keys")}</span>
    </button>
  </footer>`;
}

/** @param {State} state */
function connection(state) {
  const current = currentConnection(state);
  if (!current) return html`<span class="status-item">${t("frame-not-connected")}</span>`;
  const { organization, name, demo, region, sessionOnly } = current;
  return html`<span class="status-item connection-state"
    ><strong dir="auto">${organization ?? name}</strong>
    ${demo ? html`<span class="tag">${t("frame-demo")}</span>` : html`<span class="muted">${region}</span>`}
    ${sessionOnly && !demo ? html`<span class="tag" title=${t("frame-session-only-why")}>${t("frame-session-only")}</span>` : nothing}</span
  >`;
}

const offline = () =>
  html`<span class="status-item"
    ><span class="tag warn">${icon("wifi-slash-regular")}${t("frame-offline")}</span></span
  >`;

/** Who uses the budget, when it is more than the search on screen. @param {State} state */
function sharing({ running }) {
  const n = running.runs.filter(isBusy).length;
  return n > 1 ? html`<span class="status-item muted">${t("frame-shared", { n })}</span>` : nothing;
}

/** @param {State} state */
function budget(state) {
  const now = budgetOf(state);
  if (!now) return nothing;
  const { used, allowed, waitSeconds } = now;
  return html`<span class="status-item" title=${t("frame-budget-why")}>
    <meter class="budget" min="0" max=${allowed} .value=${used} aria-label=${t("frame-budget")}></meter>
    <span
      >${rich(
        "frame-budget-used",
        { used: number(used), allowed: number(allowed) },
        {
          b: (text) => html`<strong>${text}</strong>`,
          long: (text) => html`<span class="budget-long">${text}</span>`,
        },
      )}</span
    >
    ${waitSeconds ? html`<span class="tag warn">${t("frame-budget-wait", { seconds: Math.ceil(waitSeconds) })}</span>` : nothing}
  </span>`;
}
