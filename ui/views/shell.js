// The frame: navigation, search bar, results, reading pane, status bar.
import { guard, html, nothing } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { connectScreen } from "./connect.js";
import { connectionsDialog } from "./connections.js";
import { keysDialog } from "./keys.js";
import { nav } from "./nav.js";
import { offlineBanner } from "./offline.js";
import { paneSwitch } from "./pane-switch.js";
import { Panes } from "./panes.js";
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
 */

/**
 * @typedef {{ results: Results, reading: ReadingPane, receipt: ReceiptDialog, panes: Panes, palette: (state: State) => import("./parts.js").Part }} Views the views that keep elements of their own
 */

/** @param {State} state @param {Actions} actions @param {Views} views */
function screen(state, actions, views) {
  switch (state.screen) {
    case "starting":
      return html`<main class="splash">${mark()}${waiting(t("frame-starting"))}</main>`;
    case "broken":
      return html`<main class="splash">
        ${mark()}
        <h1>${t("frame-broken")}</h1>
        <p role="alert">${state.broken ? errorText(state.broken) : nothing}</p>
      </main>`;
    case "connect":
      return connectScreen(state, actions);
    default:
      return mainWindow(state, actions, views);
  }
}

/** What changes with every step through a call, and nothing around the call depends on. @type {readonly string[]} */
const OF_THE_CALL = ["reading", "playing", "finding", "facts"];

/** All else: when it is as it was, what stands around the call is not drawn again. @param {State} state @returns {unknown[]} */
const aroundTheCall = (state) =>
  Object.entries(state).flatMap(([name, part]) => (OF_THE_CALL.includes(name) ? [] : [part]));

/** @param {State} state @param {Actions} actions @param {Views} views */
function mainWindow(state, actions, { results, reading, panes }) {
  const { mode, left, seen, drawer } = Panes.told(state);
  const around = aroundTheCall(state);
  return html`<div
    class="shell"
    data-mode=${mode}
    data-left=${left}
    data-seen=${seen}
    ?data-drawer=${drawer}
    ${panes.ref}
  >
    ${guard(around, () => nav(state, actions))}
    <main class="work-place" aria-label=${t("frame-search")}><div class="work" ?inert=${drawer}>
      ${panes.savedSplitter(state)} ${paneSwitch(state, actions)} ${guard(around, () => searchBar(state, actions))} ${offlineBanner(state)} ${guard(around, () => results.view(state))}
      ${panes.resultsSplitter(state)} ${reading.view(state)}
    </div></main>
    ${guard(around, () => statusBar(state, actions))}
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
      return keysDialog(state, actions);
    case "palette":
      return views.palette(state);
    default:
      return nothing;
  }
}

/** @param {State} state @param {Actions} actions @param {Views} views */
export const shell = (state, actions, views) =>
  html`${screen(state, actions, views)}${dialog(state, actions, views)}${toasts(state, actions)}`;
