// What the connection may do: each ability with what it is for and, where it is missing, what to ask the administrator for.
import { html, nothing } from "../lib/lit.js";
import { currentConnection } from "../state.js";
import { modal } from "./modal.js";
import { alert, button, errorText, icon, waiting } from "./parts.js";

/**
 * @import { Ability, Permissions } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

/** Shape, word and colour: none of them alone. */
const STATES = {
  granted: { icon: "circle-check-solid", word: "Allowed" },
  missing: { icon: "triangle-exclamation-solid", word: "Missing" },
  unknown: { icon: "circle-question-regular", word: "Not known" },
};

/** What has to be seen to stands first. @type {Ability["state"][]} */
const URGENCY = ["missing", "unknown", "granted"];

/** @param {State} state @param {Actions} actions */
export function permissionsDialog(state, actions) {
  const current = currentConnection(state);
  return modal({
    id: "permissions",
    title: `Permissions of ${current?.name ?? "this connection"}`,
    wide: true,
    text: true,
    close: () => actions.app.show(null),
    body: permissionsList(state, actions),
    footer: html`${copyButton(state.checking.permissions, actions)}
    ${button({
      id: "check-again",
      label: "Check again",
      accent: "secondary",
      disabled: state.checking.status === "loading",
      onClick: () => void actions.connections.check(),
    })}`,
  });
}

/** @param {Permissions | null} permissions @param {Actions} actions */
export function copyButton(permissions, actions) {
  if (!permissions || permissions.abilities.every((one) => one.state === "granted")) return nothing;
  return button({
    id: "copy-permissions",
    label: "Copy text for the administrator",
    accent: "secondary",
    icon: "copy-regular",
    onClick: () => actions.app.copy(permissions.text, "Text for the administrator"),
  });
}

/** @param {State} state @param {Actions} actions */
export function permissionsList({ checking }, actions) {
  const { status, permissions, error } = checking;
  if (status === "failed" && error)
    return html`<div class="permissions-failed">
      ${alert("error", html`<div role="alert">${errorText(error)}</div>`)}
      ${button({ label: "Check again", onClick: () => void actions.connections.check() })}
    </div>`;
  if (!permissions) return waiting("Asking Genesys Cloud what this connection may do");
  return html`<p class="permissions-sum" role="status" data-ready=${permissions.ready}>${sum(permissions)}</p>
    <ul class="abilities">${URGENCY.flatMap((state) => permissions.abilities.filter((one) => one.state === state)).map(ability)}</ul>`;
}

/** @param {Permissions} permissions */
function sum({ ready, abilities }) {
  const missing = abilities.filter((one) => one.state === "missing").length;
  if (!ready) return "Earshot cannot search yet: something it cannot do without is missing.";
  if (missing === 0) return "Everything Earshot needs is allowed.";
  return "Earshot can search. What is missing only takes away what is said beside it.";
}

/** @param {Ability} one */
function ability({ title, purpose, state, message, permissions, allNeeded, scope, required }) {
  const shown = STATES[state];
  return html`<li class="ability" data-state=${state} data-testid="ability">
    <span class="ability-state">${icon(shown.icon, "medium")}<span>${shown.word}</span></span>
    <div class="ability-words">
      <p><strong>${title}</strong>${required ? html` <span class="tag">needed</span>` : nothing}</p>
      <p class="muted">${purpose}</p>
      ${message ? html`<p>${message}</p>` : nothing}
      ${state === "granted" ? nothing : wanted(permissions, allNeeded, scope)}
    </div>
  </li>`;
}

/** @param {string[]} permissions @param {boolean} allNeeded @param {string} scope */
const wanted = (permissions, allNeeded, scope) => html`<p class="ability-wanted">
  ${permissions.length > 1 ? (allNeeded ? "Permissions, all of them: " : "Permission, one of these: ") : "Permission: "}
  ${permissions.map((name, index) => html`${index > 0 ? (allNeeded ? " and " : " or ") : nothing}<code>${name}</code>`)}
  ${scope ? html`<span class="muted"> · scope </span><code>${scope}</code>` : nothing}
</p>`;
