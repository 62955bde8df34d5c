import { html, nothing } from "../lib/lit.js";
import { currentConnection } from "../state.js";
import { icon, mark } from "./parts.js";
import { savedSearches } from "./saved-searches.js";

/**
 * @import { Connection } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {Connection} connection */
export const whereOf = (connection) => (connection.demo ? "invented calls" : connection.region);

/** @param {State} state @param {Actions} actions */
export function nav(state, actions) {
  const current = currentConnection(state);
  return html`<nav class="nav" aria-label="Earshot">
    <div class="brand">
      ${mark()}
      <h1 class="brand-name">Earshot</h1>
    </div>
    <button class="nav-item" aria-current="page" title="Search" @click=${focusPhrase}>
      ${icon("magnifying-glass-regular")}<span class="nav-text">Search</span>
    </button>
    ${savedSearches(state, actions)}
    <span class="nav-space"></span>
    <h2 class="nav-heading" id="connections-heading">Connections</h2>
    <ul class="nav-list" aria-labelledby="connections-heading">
      ${state.connections.map((connection) => connectionItem(connection, actions))}
    </ul>
    <button
      class="nav-item quiet"
      id="manage-connections"
      title="Manage connections"
      @click=${() => actions.app.show("connections")}
    >
      ${icon("gear-regular")}<span class="nav-text">Manage connections</span>
    </button>
    ${
      current?.demo
        ? html`<p class="nav-note">You are in the demo organization. Its people and calls are invented.</p>`
        : nothing
    }
  </nav>`;
}

/** @param {Connection} connection @param {Actions} actions */
function connectionItem(connection, actions) {
  const { current, name } = connection;
  return html`<li>
    <button
      class="nav-item connection"
      aria-current=${current ? "true" : nothing}
      title=${`${name} · ${whereOf(connection)}`}
      @click=${() => (current ? undefined : actions.connections.select(connection.id))}
    >
      <span class="dot" aria-hidden="true"></span>
      <span class="nav-text"
        ><span class="nav-name">${name}</span><span class="nav-where">${whereOf(connection)}</span></span
      >
    </button>
  </li>`;
}

export function focusPhrase() {
  const box = /** @type {HTMLInputElement | null} */ (document.getElementById("phrase"));
  box?.focus();
  box?.select();
}
