// The frame: navigation, search bar, results, reading pane, status bar.
import { html, nothing } from "../lib/lit.js";
import { connectScreen } from "./connect.js";
import { connectionsDialog } from "./connections.js";
import { keysDialog } from "./keys.js";
import { nav } from "./nav.js";
import { errorText, mark, waiting } from "./parts.js";
import { permissionsDialog } from "./permissions.js";
import { searchBar } from "./search-bar.js";
import { statusBar } from "./status-bar.js";
import { toasts } from "./toasts.js";

/**
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 * @import { Results } from "./results.js"
 * @import { ReadingPane } from "./reading.js"
 * @import { ReceiptDialog } from "./receipt.js"
 * @import { Panes } from "./panes.js"
 */

/**
 * @typedef {{ results: Results, reading: ReadingPane, receipt: ReceiptDialog, panes: Panes }} Views the views that keep elements of their own
 */

/** @param {State} state @param {Actions} actions @param {Views} views */
function screen(state, actions, views) {
  switch (state.screen) {
    case "starting":
      return html`<main class="splash">${mark()}${waiting("Starting Earshot")}</main>`;
    case "broken":
      return html`<main class="splash">
        ${mark()}
        <h1>Earshot could not start</h1>
        <p role="alert">${state.broken ? errorText(state.broken) : nothing}</p>
      </main>`;
    case "connect":
      return connectScreen(state, actions);
    default:
      return mainWindow(state, actions, views);
  }
}

/** @param {State} state @param {Actions} actions @param {Views} views */
function mainWindow(state, actions, { results, reading, panes }) {
  return html`<div class="shell" ${panes.ref}>
    ${nav(state, actions)}
    <main class="work" aria-label="Search">
      ${searchBar(state, actions)} ${results.view(state)}
      <div
        class="splitter"
        id="splitter"
        role="separator"
        tabindex="0"
        aria-orientation="vertical"
        aria-label="Width of the results"
        ${panes.splitterRef}
      ></div>
      ${reading.view(state)}
    </main>
    ${statusBar(state, actions)}
  </div>`;
}

/** @param {State} state @param {Actions} actions @param {Views} views */
function dialog(state, actions, views) {
  switch (state.dialog) {
    case "receipt":
      return views.receipt.view(state);
    case "connections":
      return connectionsDialog(state, actions);
    case "permissions":
      return permissionsDialog(state, actions);
    case "keys":
      return keysDialog(actions);
    default:
      return nothing;
  }
}

/** @param {State} state @param {Actions} actions @param {Views} views */
export const shell = (state, actions, views) =>
  html`${screen(state, actions, views)}${dialog(state, actions, views)}${toasts(state, actions)}`;
