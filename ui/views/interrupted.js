// Searches that were going on when Earshot ended: they can go on where they were.
import { html, nothing } from "../lib/lit.js";
import { wholeSentence } from "../lib/speech.js";
import { t } from "../lib/t.js";
import { dayAndTime } from "../lib/time.js";
import { currentConnection, zoneOf } from "../state.js";
import { button, icon } from "./parts.js";

/**
 * @import { Interrupted } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {State} state @param {Actions} actions */
export function interruptedRuns(state, actions) {
  const { interrupted } = state.asking;
  if (interrupted.length === 0) return nothing;
  return html`<ul class="interrupted" id="interrupted" aria-label=${t("search-interrupted")}>
    ${interrupted.map((one) => item(one, state, actions))}
  </ul>`;
}

/** @param {Interrupted} one @param {State} state @param {Actions} actions */
function item(one, state, actions) {
  const { examined, started, connection } = one;
  const sentence = one.pieces?.length ? wholeSentence(one.question, one.pieces) : one.sentence;
  const elsewhere = currentConnection(state)?.name !== connection;
  return html`<li class="interrupted-item">
    ${icon("clock-rotate-left-regular")}
    <span class="interrupted-words"
      ><strong>${t("search-interrupted-at", { n: examined })}</strong>
      <span class="muted" title=${sentence}
        >${dayAndTime(started, zoneOf(state))}${elsewhere ? ` · ${connection}` : ""} · ${sentence}</span
      ></span
    >
    ${button({ label: t("search-go-on"), title: sentence, onClick: () => void actions.searches.goOn(one) })}
    ${button({ label: t("search-forget"), title: sentence, accent: "ghost", onClick: () => void actions.searches.forget(one) })}
  </li>`;
}
