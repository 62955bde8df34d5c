// Above the cards: how far the run is, how it ended, why it went this way.
import { html, nothing } from "../lib/lit.js";
import { count, number, querySentence, unread } from "../lib/words.js";
import { requestOf } from "../actions/search.js";
import { isBusy } from "../state/running.js";
import { alert, button, errorText, icon } from "./parts.js";
import { saveMenu } from "./save-menu.js";

/**
 * @import { Receipt } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { Running } from "../state/running.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {State} state @param {Actions} actions */
export function resultsHead(state, actions) {
  const { running, saving } = state;
  if (running.status === "none") return nothing;
  const ended = running.receipt ? outcome(running.receipt) : null;
  return html`<header class="results-head">
    <div class="results-summary">
      <p
        class="results-count"
        id="results-count"
        role="status"
        aria-live=${isBusy(running) ? "off" : "polite"}
      >
        ${summary(running)}${ended?.kind === "good" ? html`<span class="muted"> · </span>${receiptButton(ended, actions)}` : nothing}
      </p>
      ${running.cards.length > 0 && !isBusy(running) ? saveAll(state, actions) : nothing}
    </div>
    ${ended?.kind === "warn" ? html`<p class="results-ending">${receiptButton(ended, actions)}</p>` : nothing}
    ${progressBar(running, saving.busy === "all" ? saving.progress : null)}
    ${
      running.error && running.cards.length > 0
        ? alert("error", html`<div role="alert" id="run-error">${errorText(running.error)}</div>`)
        : nothing
    }
    ${why(running)}
    ${running.warnings.map(
      ({ message }) =>
        html`<p class="results-warning">${icon("triangle-exclamation-regular")}<span>${message}</span></p>`,
    )}
  </header>`;
}

/** @param {State} state @param {Actions} actions */
function saveAll(state, actions) {
  const { saving } = state;
  const open = saving.menu === "all";
  return html`<span class="menu-anchor"
    >${button({
      id: "save-all-button",
      label: saving.busy === "all" ? savingLabel(saving.progress) : "Save all…",
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
  progress ? `Saving ${number(progress.done)} of ${number(progress.total)}` : "Saving…";

/** @param {Running} running */
function summary(running) {
  const { status, cards, receipt, progress } = running;
  if (status === "starting") return html`<span class="muted">Asking Genesys Cloud…</span>`;
  if (status === "failed" && cards.length === 0) return html`<strong>The search stopped</strong>`;
  const hits = receipt?.hits ?? progress?.hits ?? 0;
  const found = html`<strong>${count(cards.length, "call")}</strong
    ><span class="muted"> · ${count(hits, "hit")}</span>`;
  return status === "running" ? html`${found}<span class="muted"> · ${reading(running)}</span>` : found;
}

/** @param {Running} running */
function reading({ cancelling, progress }) {
  if (cancelling) return "stopping";
  if (!progress) return "listing calls";
  const of = progress.listing ? `${number(progress.listed)} so far` : number(progress.listed);
  return `${number(progress.examined)} of ${of} read`;
}

/** @typedef {{ kind: "good" | "warn", text: string }} Outcome */

/** The last word about a run. @param {Receipt} receipt @returns {Outcome} */
function outcome(receipt) {
  const missing = unread(receipt);
  if (receipt.cancelled) return { kind: "warn", text: "stopped early" };
  if (missing > 0) return { kind: "warn", text: `incomplete: ${count(missing, "call")} could not be read` };
  return receipt.complete ? { kind: "good", text: "complete" } : { kind: "warn", text: "incomplete" };
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

/** @param {Running} running @param {{ done: number, total: number } | null} saving */
function progressBar(running, saving) {
  if (saving)
    return html`<progress
      class="thin-progress"
      max=${saving.total}
      .value=${saving.done}
      aria-label="Saving"
    ></progress>`;
  if (!isBusy(running)) return nothing;
  const { progress } = running;
  return progress && !progress.listing && progress.listed > 0
    ? html`<progress
        class="thin-progress"
        max=${progress.listed}
        .value=${progress.examined}
        aria-label="Calls read"
      ></progress>`
    : html`<div class="thin-progress unknown" role="progressbar" aria-label="Listing calls"><i></i></div>`;
}

/**
 * What these results answer (when the box says something else by now), and why the run took this way.
 * @param {Running} running
 */
function why({ plan, request, draft }) {
  const stale = request && querySentence(request) !== querySentence(requestOf(draft));
  return html`${stale ? html`<p class="results-plan" dir="auto">${querySentence(request)}</p>` : nothing}
  ${plan ? html`<p class="results-plan">${plan.reason}</p>` : nothing}`;
}
