// The first screen: why, how, and two ways in.
import { html } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { currentConnection } from "../state.js";
import { connectForm } from "./connect-form.js";
import { languageChoice } from "./language-choice.js";
import { button, icon, mark } from "./parts.js";
import { copyButton, permissionsList } from "./permissions.js";

/**
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

/** @type {[icon: string, id: string][]} */
const PROMISES = [
  ["magnifying-glass-regular", "connect-promise-search"],
  ["waveform-lines-regular", "connect-promise-read"],
  ["download-regular", "connect-promise-save"],
];

/** @param {State} state @param {Actions} actions */
export function connectScreen(state, actions) {
  const { connected } = state.connecting;
  return html`<main class="connect" id="connect-screen">
    <div class="connect-page">
      <section class="connect-why">
        <div class="brand large">${mark()}<span class="brand-name">Earshot</span></div>
        <h1>${t("connect-headline")}</h1>
        <ul class="promises">
          ${PROMISES.map(([name, id]) => html`<li>${icon(name, "medium")}<span>${t(id)}</span></li>`)}
        </ul>
        ${demoWay(state, actions)} ${languageChoice(state, actions)}
      </section>
      <section class="connect-form-pane" aria-labelledby="connect-title">
        ${connected ? success(connected, state, actions) : connectForm(state, actions)}
      </section>
    </div>
  </main>`;
}

/** @param {State} state @param {Actions} actions */
const demoWay = ({ connecting: { busy } }, actions) => html`<div class="demo-way">
  <h2>${t("connect-only-looking")}</h2>
  <p>${t("connect-demo-note")}</p>
  ${button({
    id: "try-demo",
    label: busy === "demo" ? t("connect-demo-opening") : t("connect-demo"),
    disabled: busy !== "idle",
    onClick: () => void actions.connections.tryDemo(),
  })}
</div>`;

/** @param {string} organization @param {State} state @param {Actions} actions */
const success = (organization, state, actions) => html`<div class="connected">
  <div class="connected-head" role="status">
    ${icon("circle-check-solid", "large")}
    <div>
      <h2 id="connect-title">${t("connect-connected", { organization })}</h2>
      <p>${currentConnection(state)?.sessionOnly ? t("connect-worked-session") : t("connect-worked-saved")}</p>
    </div>
  </div>
  <div class="form-actions">
    ${button({
      id: "start-searching",
      label: t("connect-start-searching"),
      accent: "primary",
      onClick: () => actions.app.go("search"),
    })}
    ${copyButton(state.checking.permissions, actions)}
  </div>
  <section class="connected-check" tabindex="0" aria-label=${t("connect-may-do")}>${permissionsList(state, actions)}</section>
</div>`;
