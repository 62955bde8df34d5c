// What the connection may do: each ability with what it is for and, where it is missing, what to ask the administrator for.
import { html, nothing } from "../lib/lit.js";
import { abilityPurpose, abilityTitle } from "../lib/said.js";
import { rich, t } from "../lib/t.js";
import { currentConnection } from "../state.js";
import { modal } from "./modal.js";
import { alert, button, errorText, icon, waiting } from "./parts.js";

/**
 * @import { Ability, Permissions } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

/** Shape, word and colour: none of them alone. */
const ICONS = {
  granted: "circle-check-solid",
  missing: "triangle-exclamation-solid",
  unknown: "circle-question-regular",
};

/** What has to be seen to stands first. @type {Ability["state"][]} */
const URGENCY = ["missing", "unknown", "granted"];

/** @param {State} state @param {Actions} actions */
export function permissionsDialog(state, actions) {
  const current = currentConnection(state);
  return modal({
    id: "permissions",
    title: t("connect-permissions-of", { name: current?.name ?? t("connect-this-connection") }),
    wide: true,
    text: true,
    close: () => actions.app.show(null),
    body: permissionsList(state, actions),
    footer: html`${copyButton(state.checking.permissions, actions)}
    ${button({
      id: "check-again",
      label: t("connect-check-again"),
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
    label: t("connect-copy-text"),
    accent: "secondary",
    icon: "copy-regular",
    onClick: () => actions.app.copy(permissions.text, t("connect-text-for")),
  });
}

/** @param {State} state @param {Actions} actions */
export function permissionsList({ checking }, actions) {
  const { status, permissions, error } = checking;
  if (status === "failed" && error)
    return html`<div class="permissions-failed">
      ${alert("error", html`<div role="alert">${errorText(error)}</div>`)}
      ${button({ label: t("connect-check-again"), onClick: () => void actions.connections.check() })}
    </div>`;
  if (!permissions) return waiting(t("connect-asking-permissions"));
  return html`<p class="permissions-sum" role="status" data-ready=${permissions.ready}>${sum(permissions)}</p>
    <ul class="abilities">${URGENCY.flatMap((state) => permissions.abilities.filter((one) => one.state === state)).map(ability)}</ul>`;
}

/** @param {Permissions} permissions */
function sum({ ready, abilities }) {
  const missing = abilities.filter((one) => one.state === "missing").length;
  if (!ready) return t("connect-not-ready");
  if (missing === 0) return t("connect-all-allowed");
  return t("connect-some-missing");
}

/** @param {Ability} one */
function ability(one) {
  const { state, message, permissions, allNeeded, scope, required } = one;
  return html`<li class="ability" data-state=${state} data-testid="ability">
    <span class="ability-state">${icon(ICONS[state], "medium")}<span>${t(`connect-${state}`)}</span></span>
    <div class="ability-words">
      <p><strong>${abilityTitle(one)}</strong>${required ? html` <span class="tag">${t("connect-needed")}</span>` : nothing}</p>
      <p class="muted">${abilityPurpose(one)}</p>
      ${message ? html`<p>${message}</p>` : nothing}
      ${state === "granted" ? nothing : wanted(permissions, allNeeded, scope)}
    </div>
  </li>`;
}

/** @param {string[]} permissions @param {boolean} allNeeded @param {string} scope */
function wanted(permissions, allNeeded, scope) {
  const many = allNeeded ? "connect-wanted-all" : "connect-wanted-any";
  const between = allNeeded ? t("connect-and") : t("connect-or");
  const names = () =>
    html`${permissions.map((name, index) => html`${index > 0 ? between : nothing}<code>${name}</code>`)}`;
  return html`<p class="ability-wanted">
    ${rich(permissions.length > 1 ? many : "connect-wanted-one", {}, { names })}${scope ? html`<span class="muted">${t("connect-scope")}</span><code>${scope}</code>` : nothing}
  </p>`;
}
