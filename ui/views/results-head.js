// Above the cards: how far the run is, how it ended, why it went this way.
import { html, nothing } from "../lib/lit.js";
import { count, number, querySentence, unread } from "../lib/words.js";
import { requestOf } from "../actions/search.js";
import { isBusy } from "../state/running.js";
import { alert, button, errorText, icon } from "./parts.js";
import { saveMenu } from "./save-menu.js";

/**
 * @import { State } from "../state.js"
 * @import { Running } from "../state/running.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {State} state @param {Actions} actions */
export function resultsHead(state, actions) {
  const { running, saving } = state;
  if (running.status === "none") return nothing;
  const savable = running.cards.length > 0 && !isBusy(running);
  return html`<header class="results-head">
    <div class="results-summary">
      <p class="results-count" id="results-count" role="status">${summary(running, actions)}</p>
      <span class="menu-anchor">${
        savable
          ? button({
              id: "save-all-button",
              label: saving.busy === "all" ? savingLabel(saving.progress) : "Save all…",
              accent: "ghost",
              icon: "download-regular",
              disabled: saving.busy !== null,
              expanded: saving.menu === "all",
              menu: true,
              onClick: () => actions.reading.menu(saving.menu === "all" ? null : "all"),
            })
          : nothing
      }${saving.menu === "all" ? saveMenu(state, actions, "all") : nothing}</span>
    </div>
    ${progressBar(running, saving.busy === "all" ? saving.progress : null)}
    ${
      running.error && running.cards.length > 0
        ? alert("error", html`<div role="alert" id="run-error">${errorText(running.error)}</div>`)
        : nothing
    }
    ${why(running)}
    ${running.warnings.map(({ message }) => html`<p class="results-warning">${icon("triangle-exclamation-regular")}<span>${message}</span></p>`)}
  </header>`;
}

/** @param {{ done: number, total: number } | null} progress */
const savingLabel = (progress) =>
  progress ? `Saving ${number(progress.done)} of ${number(progress.total)}` : "Saving…";

/** @param {Running} running @param {Actions} actions */
function summary(running, actions) {
  const { status, cards, receipt, progress } = running;
  const hits = receipt?.hits ?? progress?.hits ?? 0;
  const found = html`<strong>${count(cards.length, "call")}</strong><span class="muted"> · ${count(hits, "hit")}</span>`;
  if (status === "failed" && cards.length === 0) return html`<strong>The search stopped</strong>`;
  if (status === "starting") return html`<span class="muted">Asking Genesys Cloud…</span>`;
  if (status === "running") return html`${found}<span class="muted"> · ${reading(running)}</span>`;
  return html`${found}${receipt ? ending(running, actions) : nothing}`;
}

/** @param {Running} running */
function reading({ cancelling, progress }) {
  if (cancelling) return "stopping";
  if (!progress) return "listing calls";
  const of = progress.listing ? `${number(progress.listed)} so far` : number(progress.listed);
  return `${number(progress.examined)} of ${of} read`;
}

/** The last word about a run is a button: behind it stand the numbers. @param {Running} running @param {Actions} actions */
function ending({ receipt }, actions) {
  if (!receipt) return nothing;
  const missing = unread(receipt);
  const [kind, text] = receipt.cancelled
    ? ["warn", "stopped early"]
    : receipt.complete && missing === 0
      ? ["good", "complete"]
      : ["warn", missing > 0 ? `incomplete: ${count(missing, "call")} could not be read` : "incomplete"];
  return html`${kind === "good" ? html`<span class="muted"> · </span>` : nothing}<button class="receipt-button" id="receipt-button" data-kind=${kind} aria-haspopup="dialog" @click=${() => actions.app.show("receipt")}>
    ${kind === "warn" ? icon("triangle-exclamation-regular") : icon("circle-check-solid")}<span>${text}</span></button>`;
}

/** @param {Running} running @param {{ done: number, total: number } | null} saving */
function progressBar(running, saving) {
  if (saving)
    return html`<progress class="thin-progress" max=${saving.total} .value=${saving.done} aria-label="Saving"></progress>`;
  if (!isBusy(running)) return nothing;
  const { progress } = running;
  return progress && !progress.listing && progress.listed > 0
    ? html`<progress class="thin-progress" max=${progress.listed} .value=${progress.examined} aria-label="Calls read"></progress>`
    : html`<div class="thin-progress unknown" role="progressbar" aria-label="Listing calls"><i></i></div>`;
}

/** What these results answer (when the box says something else by now), and why the run took this way. @param {Running} running */
function why({ plan, request, draft }) {
  const stale = request && querySentence(request) !== querySentence(requestOf(draft));
  return html`${stale ? html`<p class="results-plan" dir="auto">${querySentence(request)}</p>` : nothing}
    ${plan ? html`<p class="results-plan">${plan.reason}</p>` : nothing}`;
}
