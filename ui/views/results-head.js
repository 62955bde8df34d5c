// Above the results: how far the run is, how it ended, what it answers.
import { paceWords } from "../lib/pace.js";
import { questionOf, sameQuestion } from "../lib/question.js";
import { html, nothing } from "../lib/lit.js";
import { unread } from "../lib/receipt.js";
import { said, saidTogether } from "../lib/said.js";
import { runSentence } from "../lib/speech.js";
import { rich, t } from "../lib/t.js";
import { draftFrom } from "../state/asking.js";
import { isNarrowed } from "../state/run.js";
import { isBusy } from "../state/running.js";
import { tickChips } from "./facets.js";
import { alert, button, errorText, icon } from "./parts.js";
import { resultsTools } from "./results-tools.js";
import { saveMenu } from "./save-menu.js";

/**
 * @import { Receipt } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { Run } from "../state/run.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {State} state @param {Run} run @param {Actions} actions */
export function resultsHead(state, run, actions) {
  const { running, saving } = state;
  const ended = run.receipt && !isBusy(run) ? outcome(run.receipt) : null;
  if (run.status === "held") return nothing;
  return html`<header class="results-head">
    <div class="results-summary">
      <p class="results-count" id="results-count" role="status" aria-live=${isBusy(run) ? "off" : "polite"}>
        <span>${summary(run)}</span> ${ended?.kind === "good" ? receiptButton(ended, actions) : nothing}
      </p>
      ${isBusy(run) ? runButtons(run, actions) : run.calls > 0 ? saveAll(state, isNarrowed(run), actions) : nothing}
    </div>
    ${ended?.kind === "warn" ? html`<p class="results-ending">${receiptButton(ended, actions)}</p>` : nothing}
    ${isBusy(run) ? html`<p class="going" id="run-progress">${going(run)}</p>` : nothing} ${why(state, run)}
    ${running.display.view === "lines" && run.leftOut > 0 ? leftOut(run.leftOut) : nothing}
    ${run.calls > 0 ? resultsTools(run, running.display, actions) : nothing} ${tickChips(run, actions)}
    ${progressBar(run, saving.busy === "all" ? saving.progress : null)}
    ${
      run.error && run.calls > 0
        ? alert("error", html`<div role="alert" id="run-error">${errorText(run.error)}</div>`)
        : nothing
    }
    ${run.warnings.map(
      (warning) =>
        html`<p class="results-warning">${icon("triangle-exclamation-regular")}<span>${said(warning, "warning")}</span></p>`,
    )}
  </header>`;
}

/** @param {number} n */
const leftOut = (n) => html`<p class="results-plan">${t("results-left-out", { n })}</p>`;

/** @param {State} state @param {boolean} narrowed @param {Actions} actions */
function saveAll(state, narrowed, actions) {
  const { saving } = state;
  const open = saving.menu === "all";
  return html`<span class="menu-anchor"
    >${button({
      id: "save-all-button",
      label:
        saving.busy === "all"
          ? savingLabel(saving.progress)
          : narrowed
            ? t("results-save")
            : t("results-save-all"),
      accent: "ghost",
      icon: "download-regular",
      expanded: open,
      menu: true,
      onClick: () => saving.busy || actions.reading.menu(open ? null : "all"),
    })}${open ? saveMenu(state, actions, "all") : nothing}</span
  >`;
}

/** @param {{ done: number, total: number } | null} progress */
const savingLabel = (progress) =>
  progress ? t("results-saving-of", { done: progress.done, total: progress.total }) : t("results-saving");

/** How the parts of “12 of 42 calls” look. */
const SOME = {
  b: (/** @type {string} */ text) => html`<strong>${text}</strong>`,
  m: (/** @type {string} */ text) => html`<span class="muted">${text}</span>`,
};

/** @param {Run} run */
function summary(run) {
  const { status, calls, hits, newCalls } = run;
  if (status === "starting") return html`<span class="muted">${t("results-asking")}</span>`;
  if (status === "failed" && calls === 0) return html`<strong>${t("results-search-stopped")}</strong>`;
  const fresh =
    newCalls === null
      ? nothing
      : html`<span class="muted"> · ${t("results-new-calls", { n: newCalls })}</span>`;
  if (isNarrowed(run) && run.cards.total !== null)
    return html`${rich("results-some-of", { shown: run.shownCalls, n: calls }, SOME)}<span class="muted">
        · ${t("app-hits", { n: run.shownHits })}</span
      >${fresh}`;
  return html`<strong>${t("app-calls", { n: calls })}</strong><span class="muted"> · ${t("app-hits", { n: hits })}</span>${fresh}`;
}

/** How far, how fast, how long. @param {Run} run */
const going = ({ cancelling, paused, progress }) =>
  (cancelling ? [t("results-stopping")] : [paused ? t("results-paused") : null, ...paceWords(progress)])
    .filter(Boolean)
    .join(" · ");

/** @param {Run} run @param {Actions} actions */
function runButtons({ key, cancelling, paused, status }, actions) {
  return html`<span class="run-buttons"
    >${
      status === "running" && !cancelling
        ? button({
            id: "pause-button",
            label: paused ? t("results-go-on") : t("results-pause"),
            accent: "ghost",
            icon: paused ? "play-regular" : "pause-regular",
            onClick: () => (paused ? actions.runs.resume(key) : actions.runs.pause(key)),
          })
        : nothing
    }${button({
      id: "stop-button",
      label: t("results-stop"),
      accent: "ghost",
      icon: "stop-regular",
      disabled: cancelling,
      onClick: () => actions.runs.cancel(key),
    })}</span
  >`;
}

/** @typedef {{ kind: "good" | "warn", text: string }} Outcome */

/** The last word about a run. @param {Receipt} receipt @returns {Outcome} */
export function outcome(receipt) {
  const missing = unread(receipt);
  if (receipt.cancelled) return { kind: "warn", text: t("results-stopped-early") };
  if (missing > 0) return { kind: "warn", text: t("results-incomplete-calls", { n: missing }) };
  return receipt.complete
    ? { kind: "good", text: t("results-complete") }
    : { kind: "warn", text: t("results-incomplete") };
}

/** It is a button: behind it stand the numbers. @param {Outcome} outcome @param {Actions} actions */
function receiptButton({ kind, text }, actions) {
  return html`<button
    class="receipt-button"
    id="receipt-button"
    data-kind=${kind}
    aria-haspopup="dialog"
    @click=${() => actions.app.show("receipt")}
  >
    ${icon(kind === "warn" ? "triangle-exclamation-regular" : "circle-check-solid")}<span>${text}</span>
  </button>`;
}

/** @param {Run} run @param {{ done: number, total: number } | null} saving */
function progressBar(run, saving) {
  if (saving)
    return html`<progress
      class="thin-progress"
      max=${saving.total}
      .value=${saving.done}
      aria-label=${t("results-saving-label")}
    ></progress>`;
  if (!isBusy(run)) return nothing;
  const { progress } = run;
  return progress && !progress.listing && progress.listed > 0
    ? html`<progress
        class="thin-progress"
        max=${progress.listed}
        .value=${progress.examined}
        aria-label=${t("results-calls-read")}
      ></progress>`
    : html`<div class="thin-progress unknown" ?data-paused=${run.paused} role="progressbar" aria-label=${t("results-listing-calls")}><i></i></div>`;
}

/**
 * What these results answer, when the box asks something else by now; and why the run takes the way it takes.
 * @param {State} state @param {Run} run
 */
function why({ asking }, run) {
  const stale = !run.request || !sameQuestion(run.request, questionOf(draftFrom(asking)));
  return html`${stale ? html`<p class="results-plan" id="results-sentence" dir="auto">${runSentence(run)}</p>` : nothing}
  ${isBusy(run) && run.calls === 0 && run.plan ? html`<p class="results-plan">${saidTogether(run.plan.reasons)}</p>` : nothing}`;
}
