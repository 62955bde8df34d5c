// Several searches at once: which of them is on screen, how far the others are.
import { html, nothing, repeat } from "../lib/lit.js";
import { count, number } from "../lib/words.js";
import { isBusy } from "../state/running.js";
import { icon } from "./parts.js";

/**
 * @import { State } from "../state.js"
 * @import { Run } from "../state/run.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {State} state @param {Actions} actions */
export function runTabs({ running }, actions) {
  const { runs, shown } = running;
  if (runs.length < 2) return nothing;
  return html`<nav class="runs" id="runs" aria-label="Searches">
    <ul>
      ${repeat(
        runs,
        (run) => run.key,
        (run) => tab(run, run.key === shown, actions),
      )}
    </ul>
  </nav>`;
}

/** @param {Run} run @param {boolean} shown @param {Actions} actions */
function tab(run, shown, actions) {
  const asked = run.request?.query ?? run.sentence;
  return html`<li class="run" ?data-shown=${shown}>
    <button
      class="run-show"
      data-testid="run"
      aria-current=${shown ? "true" : nothing}
      title=${run.sentence}
      @click=${() => actions.runs.show(run.key)}
    >
      <span class="run-asked" dir="auto">${asked}</span>
      <span class="run-state">${stateWords(run)}</span>
    </button>
    <button
      class="run-close"
      aria-label=${`Close the search ${asked}`}
      title="Close"
      @click=${() => actions.runs.close(run.key)}
    >
      ${icon("xmark-large-regular")}
    </button>
    ${isBusy(run) && run.progress && run.progress.listed > 0 ? bar(run.progress) : nothing}
  </li>`;
}

/** @param {{ listed: number, examined: number }} progress */
const bar = ({ listed, examined }) =>
  html`<progress class="thin-progress" max=${listed} .value=${examined} aria-label="Calls read"></progress>`;

/** @param {Run} run */
function stateWords({ status, paused, cancelling, progress, calls, receipt }) {
  if (status === "held") return "waits for you";
  if (status === "starting") return "starting";
  if (status === "failed") return "stopped";
  if (cancelling) return "stopping";
  if (paused) return "paused";
  if (status === "running" && progress && !progress.listing && progress.listed > 0)
    return `${number(Math.floor((100 * progress.examined) / progress.listed))} %`;
  if (status === "running") return "running";
  return `${count(calls, "call")}${receipt && !receipt.complete ? ", incomplete" : ""}`;
}
