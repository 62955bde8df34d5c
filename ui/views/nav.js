// The left pane: saved searches, connections. A rail of icons where there is less room, a drawer where there is none.
import { html, nothing } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { currentConnection } from "../state.js";
import { isRail } from "../state/layout.js";
import { icon, mark } from "./parts.js";
import { savedSearches } from "./saved-searches.js";

/**
 * @import { Connection } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {Connection} connection */
export const whereOf = (connection) => (connection.demo ? t("frame-invented") : connection.region);

/** @param {State} state @param {Actions} actions */
export function nav(state, actions) {
  const current = currentConnection(state);
  return html`<nav class="nav" id="nav" aria-label="Earshot">
    <div class="brand">
      ${mark()}
      <h1 class="brand-name">Earshot</h1>
      ${state.layout.mode === "one" ? navClose(actions) : navToggle(state, actions)}
    </div>
    <button class="nav-item" aria-current="page" title=${t("frame-search")} @click=${() => actions.layout.focusPane(2)}>
      ${icon("magnifying-glass-regular")}<span class="nav-text">${t("frame-search")}</span>
    </button>
    ${savedSearches(state, actions)}
    <span class="nav-space"></span>
    <h2 class="nav-heading" id="connections-heading">${t("frame-connections")}</h2>
    <ul class="nav-list" aria-labelledby="connections-heading">
      ${state.connections.map((connection) => connectionItem(connection, actions))}
    </ul>
    <button
      class="nav-item quiet"
      id="manage-connections"
      title=${t("frame-manage-connections")}
      @click=${() => actions.app.show("connections")}
    >
      ${icon("gear-regular")}<span class="nav-text">${t("frame-manage-connections")}</span>
    </button>
    ${current?.demo ? html`<p class="nav-note">${t("frame-demo-note")}</p>` : nothing}
  </nav>`;
}

/** Opens and closes the left pane, whatever it is in this window. @param {State} state @param {Actions} actions */
export function navToggle({ layout, asking }, actions) {
  const drawer = asking.popover?.name === "searches";
  const open = layout.mode === "three" ? !isRail(layout) : drawer;
  const title = t(open ? "frame-nav-close" : "frame-nav-open");
  return html`<button
    class="frame-button"
    id="nav-toggle"
    aria-label=${title}
    title=${title}
    aria-expanded=${open ? "true" : "false"}
    aria-controls="nav"
    @click=${() => actions.layout.toggleSaved()}
  >
    ${icon(layout.mode === "one" ? "bars-regular" : open ? "arrow-left-to-line-regular" : "arrow-right-to-line-regular")}
  </button>`;
}

/** The drawer lies over the button that opened it. @param {Actions} actions */
const navClose = (actions) => html`<button
  class="frame-button"
  id="nav-close"
  aria-label=${t("frame-nav-close")}
  title=${t("frame-nav-close")}
  @click=${() => actions.layout.toggleSaved()}
>
  ${icon("arrow-left-to-line-regular")}
</button>`;

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
        ><span class="nav-name" dir="auto">${name}</span><span class="nav-where">${whereOf(connection)}</span></span
      >
    </button>
  </li>`;
}
