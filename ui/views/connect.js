// The first screen: why, how, and two ways in.
import { html } from "../lib/lit.js";
import { currentConnection } from "../state.js";
import { connectForm } from "./connect-form.js";
import { button, icon, mark } from "./parts.js";
import { copyButton, permissionsList } from "./permissions.js";

/**
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

/** @type {[icon: string, text: string][]} */
const PROMISES = [
  [
    "magnifying-glass-regular",
    "Search the transcripts of your Genesys Cloud calls for words, across any dates.",
  ],
  ["waveform-lines-regular", "Read the call as a timeline and jump to the second it was said."],
  ["download-regular", "Save what matters as text, captions, CSV or JSON."],
];

/** @param {State} state @param {Actions} actions */
export function connectScreen(state, actions) {
  const { connected } = state.connecting;
  return html`<main class="connect" id="connect-screen">
    <div class="connect-page">
      <section class="connect-why">
        <div class="brand large">${mark()}<span class="brand-name">Earshot</span></div>
        <h1>Find the calls in which somebody said it.</h1>
        <ul class="promises">
          ${PROMISES.map(([name, text]) => html`<li>${icon(name, "medium")}<span>${text}</span></li>`)}
        </ul>
        ${demoWay(state, actions)}
      </section>
      <section class="connect-form-pane" aria-labelledby="connect-title">
        ${connected ? success(connected, state, actions) : connectForm(state, actions)}
      </section>
    </div>
  </main>`;
}

/** @param {State} state @param {Actions} actions */
const demoWay = ({ connecting: { busy } }, actions) => html`<div class="demo-way">
  <h2>Only looking?</h2>
  <p>
    The demo organization runs inside Earshot: several hundred invented service calls, no account, nothing
    leaves this computer.
  </p>
  ${button({
    id: "try-demo",
    label: busy === "demo" ? "Opening the demo…" : "Try the demo organization",
    disabled: busy !== "idle",
    onClick: () => void actions.connections.tryDemo(),
  })}
</div>`;

/** @param {string} organization @param {State} state @param {Actions} actions */
const success = (organization, state, actions) => html`<div class="connected">
  <div class="connected-head" role="status">
    ${icon("circle-check-solid", "large")}
    <div>
      <h2 id="connect-title">Connected to ${organization}</h2>
      <p>The sign-in worked. ${currentConnection(state)?.sessionOnly ? "The secret is kept until Earshot closes." : "The connection is saved."}</p>
    </div>
  </div>
  <div class="form-actions">
    ${button({
      id: "start-searching",
      label: "Start searching",
      accent: "primary",
      onClick: () => actions.app.go("search"),
    })}
    ${copyButton(state.checking.permissions, actions)}
  </div>
  <section class="connected-check" tabindex="0" aria-label="What this connection may do">${permissionsList(state, actions)}</section>
</div>`;
