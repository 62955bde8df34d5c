// Where the window has room for one pane: which one, and the way to the saved searches.
import { html, nothing } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { panesSeen } from "../state/layout.js";
import { shownRun } from "../state/running.js";
import { navToggle } from "./nav.js";

/**
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {State} state @param {Actions} actions */
export function paneSwitch(state, actions) {
  const { layout, reading } = state;
  if (layout.mode !== "one") return nothing;
  const seen = panesSeen(layout, reading.card !== null);
  const calls = shownRun(state)?.calls ?? 0;
  return html`<div class="pane-switch">
    <h1 class="sr-only">Earshot</h1>
    ${navToggle(state, actions)}
    <div class="segments" role="group" aria-label=${t("frame-panes")}>
      <button
        class="segment"
        id="show-results"
        aria-pressed=${seen === "results"}
        @click=${() => actions.layout.show("results")}
      >
        ${calls > 0 ? t("frame-results-count", { n: calls }) : t("frame-results")}
      </button>
      <button
        class="segment"
        id="show-reading"
        aria-pressed=${seen === "reading"}
        ?disabled=${!reading.card}
        title=${reading.card ? nothing : t("frame-no-call-open")}
        @click=${() => actions.layout.show("reading")}
      >
        ${t("frame-call")}
      </button>
    </div>
  </div>`;
}
