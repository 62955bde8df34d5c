// Several searches at once: which of them is on screen, how far the others are.
import { html, nothing, repeat } from "../lib/lit.js";
import { runSentence } from "../lib/speech.js";
import { t } from "../lib/t.js";
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
  return html`<nav class="runs" id="runs" aria-label=${t("results-searches")}>
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
  const asked = run.request?.query ?? runSentence(run);
  return html`<li class="run" ?data-shown=${shown}>
    <button
      class="run-show"
      data-testid="run"
      aria-current=${shown ? "true" : nothing}
      title=${runSentence(run)}
      @click=${() => actions.runs.show(run.key)}
    >
      <span class="run-asked" dir="auto">${asked}</span>
      <span class="run-state">${stateWords(run)}</span>
    </button>
    <button
      class="run-close"
      aria-label=${t("results-close-search", { asked })}
      title=${t("results-close")}
      @click=${() => actions.runs.close(run.key)}
    >
      ${icon("xmark-large-regular")}
    </button>
    ${isBusy(run) && run.progress && run.progress.listed > 0 ? bar(run.progress) : nothing}
  </li>`;
}

/** @param {{ listed: number, examined: number }} progress */
const bar = ({ listed, examined }) =>
  html`<progress class="thin-progress" max=${listed} .value=${examined} aria-label=${t("results-calls-read")}></progress>`;

/** @param {Run} run */
function stateWords({ status, paused, cancelling, progress, calls, receipt }) {
  if (status === "held") return t("results-run-held");
  if (status === "starting") return t("results-run-starting");
  if (status === "failed") return t("results-run-stopped");
  if (cancelling) return t("results-run-stopping");
  if (paused) return t("results-run-paused");
  if (status === "running" && progress && !progress.listing && progress.listed > 0)
    return t("results-run-percent", { n: Math.floor((100 * progress.examined) / progress.listed) });
  if (status === "running") return t("results-run-running");
  return t(receipt && !receipt.complete ? "results-run-calls-incomplete" : "results-run-calls", { n: calls });
}
