import { html, nothing } from "../lib/lit.js";
import { number } from "../lib/words.js";
import { budgetOf, currentConnection } from "../state.js";
import { isBusy } from "../state/running.js";

/** @import { State } from "../state.js" */
/** @import { Actions } from "../actions.js" */

/** @param {State} state @param {Actions} actions */
export function statusBar(state, actions) {
  const current = currentConnection(state);
  return html`<footer class="status-bar" id="status">
    ${
      current
        ? html`<span class="status-item"
            ><strong>${current.organization ?? current.name}</strong>
            ${current.demo ? html`<span class="tag">demo</span>` : html`<span class="muted">${current.region}</span>`}
            ${current.sessionOnly && !current.demo ? html`<span class="tag" title="The secret is in memory only and is gone when Earshot closes.">this session only</span>` : nothing}</span
          >`
        : html`<span class="status-item">Not connected</span>`
    }
    ${budget(state)} ${sharing(state)}
    <span class="status-space"></span>
    <span class="status-item muted">Earshot ${state.app?.version}</span>
    <button
      class="status-button"
      id="show-keys"
      aria-keyshortcuts="?"
      @click=${() => actions.app.show("keys")}
    >
      <kbd>?</kbd> Keys
    </button>
  </footer>`;
}

/** Who uses the budget, when it is more than the search on screen. @param {State} state */
function sharing({ running }) {
  const n = running.runs.filter(isBusy).length;
  return n > 1 ? html`<span class="status-item muted">shared by ${number(n)} searches</span>` : nothing;
}

/** @param {State} state */
function budget(state) {
  const now = budgetOf(state);
  if (!now) return nothing;
  const waits = now.waitSeconds;
  return html`<span
    class="status-item"
    title="Genesys Cloud allows a connection so many requests a minute. Earshot stays below."
  >
    <meter class="budget" min="0" max=${now.allowed} .value=${now.used} aria-label="Request budget"></meter>
    <span><strong>${number(now.used)}</strong> / ${number(now.allowed)} requests this minute</span>
    ${waits ? html`<span class="tag warn">waiting ${number(Math.ceil(waits))} s for the request limit</span>` : nothing}
  </span>`;
}
