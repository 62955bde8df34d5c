// Connections: switch, rename, remove, add.
import { html, nothing } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { button, icon } from "./parts.js";
import { modal } from "./modal.js";
import { whereOf } from "./nav.js";

/**
 * @import { Connection } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {State} state @param {Actions} actions */
export const connectionsDialog = (state, actions) =>
  modal({
    id: "connections",
    title: t("connect-connections"),
    close: () => actions.app.show(null),
    body: html`<ul class="connections">
      ${state.connections.map((connection) => item(connection, state, actions))}
    </ul>`,
    footer: footer(state, actions),
  });

/** @param {State} state @param {Actions} actions */
function footer(state, actions) {
  const demo = state.connections.some((connection) => connection.demo);
  return html`${
    demo
      ? nothing
      : button({
          label: t("connect-add-demo"),
          accent: "ghost",
          onClick: () => void actions.connections.tryDemo(),
        })
  }
  ${button({
    id: "add-connection",
    label: t("connect-add"),
    accent: "primary",
    icon: "plus-regular",
    onClick: () => actions.app.go("connect"),
  })}`;
}

/** What tells this connection from the others. @param {Connection} connection */
function facts(connection) {
  const { organization, name, demo, clientId, sessionOnly } = connection;
  const all = [
    organization && organization !== name ? organization : null,
    whereOf(connection),
    demo ? null : t("connect-client", { id: clientId.slice(0, 8) }),
    sessionOnly && !demo ? t("connect-this-session") : null,
    connection.tutorial ? t("connect-tutorial-short") : null,
  ];
  return all.filter(Boolean).join(" · ");
}

/**
 * Renaming and removing unfold inside the item (`details` closes the other by its shared name), so no second dialog
 * stands on the first.
 * @param {Connection} connection @param {State} state @param {Actions} actions
 */
function item(connection, state, actions) {
  const { id, name, current } = connection;
  return html`<li class="connection-item" data-connection=${id}>
    <div class="connection-line">
      <span class="dot" ?data-on=${current} aria-hidden="true"></span>
      <div class="connection-words">
        <strong>${name}</strong>
        <span class="muted"
          >${facts(connection)}</span
        >
      </div>
      ${
        current
          ? html`<span class="tag">${t("connect-in-use")}</span>`
          : button({ label: t("connect-use"), onClick: () => void actions.connections.select(id) })
      }
    </div>
    <div class="connection-more">
      ${current ? checkButton(actions) : nothing}
      <details name="connection-edit">
        <summary>${icon("pen-regular")}${t("app-rename")}</summary>
        ${renameForm(connection, actions)}
      </details>
      <details name="connection-edit">
        <summary>${icon("trash-regular")}${t("app-remove")}</summary>
        ${removeQuestion(connection, state, actions)}
      </details>
    </div>
  </li>`;
}

/** @param {Actions} actions */
const checkButton = (
  actions,
) => html`<button class="summary-button" id="check-permissions" @click=${() => actions.connections.showPermissions()}>
  ${icon("shield-keyhole-regular")}${t("connect-check")}
</button>`;

/** @param {Connection} connection @param {Actions} actions */
function renameForm({ id, name }, actions) {
  /** @param {SubmitEvent} event */
  const submit = async (event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const value = String(new FormData(form).get("name") ?? "").trim();
    const details = form.closest("details");
    if (value && (await actions.connections.rename(id, value)) && details) {
      details.open = false;
      details.querySelector("summary")?.focus();
    }
  };
  return html`<form class="connection-edit" @submit=${submit}>
    <input
      class="plain-field"
      name="name"
      aria-label=${t("connect-new-name", { name })}
      .value=${name}
      required
      maxlength="80"
    />
    ${button({ label: t("app-rename"), submit: true })}
  </form>`;
}

/** @param {Connection} connection @param {State} state @param {Actions} actions */
function removeQuestion(connection, { app }, actions) {
  const { name, demo, sessionOnly } = connection;
  const keyring = app?.keyring.name ?? t("connect-the-keyring");
  const what = demo
    ? t("connect-remove-demo", { name })
    : sessionOnly
      ? t("connect-remove-session", { name })
      : t("connect-remove-kept", { name, keyring });
  return html`<div class="connection-edit">
    <p>${what}</p>
    ${button({ label: t("app-remove"), accent: "danger", onClick: () => void actions.connections.remove(connection) })}
  </div>`;
}
