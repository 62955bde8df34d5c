// Connections: switch, rename, remove, add.
import { html, nothing } from "../lib/lit.js";
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
    title: "Connections",
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
          label: "Add the demo organization",
          accent: "ghost",
          onClick: () => void actions.connections.tryDemo(),
        })
  }
  ${button({
    id: "add-connection",
    label: "Add a connection",
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
    demo ? null : `client ${clientId.slice(0, 8)}…`,
    sessionOnly && !demo ? "this session only" : null,
    connection.tutorial ? "tutorial endpoints" : null,
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
          ? html`<span class="tag">in use</span>`
          : button({ label: "Use", onClick: () => void actions.connections.select(id) })
      }
    </div>
    <div class="connection-more">
      ${current ? checkButton(actions) : nothing}
      <details name="connection-edit">
        <summary>${icon("pen-regular")}Rename</summary>
        ${renameForm(connection, actions)}
      </details>
      <details name="connection-edit">
        <summary>${icon("trash-regular")}Remove</summary>
        ${removeQuestion(connection, state, actions)}
      </details>
    </div>
  </li>`;
}

/** @param {Actions} actions */
const checkButton = (
  actions,
) => html`<button class="summary-button" id="check-permissions" @click=${() => actions.connections.showPermissions()}>
  ${icon("shield-keyhole-regular")}Check permissions
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
      aria-label=${`New name for ${name}`}
      .value=${name}
      required
      maxlength="80"
    />
    ${button({ label: "Rename", submit: true })}
  </form>`;
}

/** @param {Connection} connection @param {State} state @param {Actions} actions */
function removeQuestion(connection, { app }, actions) {
  const { name, demo, sessionOnly } = connection;
  const what = demo
    ? "The demo organization is stopped. You can start it again at any time."
    : sessionOnly
      ? "Its secret is forgotten."
      : `Its secret is deleted from ${app?.keyring.name ?? "the keyring"}. Nothing is deleted in Genesys Cloud.`;
  return html`<div class="connection-edit">
    <p>Remove “${name}”? ${what}</p>
    ${button({ label: "Remove", accent: "danger", onClick: () => void actions.connections.remove(connection) })}
  </div>`;
}
