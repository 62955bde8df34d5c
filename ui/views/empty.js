// The results pane without rows: before the first search, while waiting, held, when nothing was found, when it failed.
import { html, nothing } from "../lib/lit.js";
import { unread } from "../lib/receipt.js";
import { suggestions } from "../lib/suggestions.js";
import { t } from "../lib/t.js";
import { inTurn } from "../lib/words.js";
import { isBusy } from "../state/running.js";
import { alert, button, errorText } from "./parts.js";
import { planPanel } from "./plan.js";

/**
 * @import { Plan, Receipt } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Run } from "../state/run.js"
 * @import { Actions } from "../actions.js"
 */

/** Messages: `frame-example-…` is a query in the words of the language, `frame-example-…-note` says what it means. */
const EXAMPLES = ["word", "phrase", "side", "near", "never"];

/** @param {Run | null} run @param {Actions} actions */
export function emptyResults(run, actions) {
  if (!run) return beginning(actions);
  if (run.calls > 0 && run.cards.total !== 0) return withoutLines(actions);
  if (run.calls > 0) return narrowedAway(actions);
  if (run.status === "held") return held(run, actions);
  if (isBusy(run)) return skeletons();
  return run.status === "failed" ? failure(run, actions) : nothingFound(run, actions);
}

/** @param {Actions} actions */
function beginning(actions) {
  return html`<div class="empty" id="start">
    <h2>${t("frame-start")}</h2>
    <p>${t("frame-start-how")}</p>
    <h3>${t("frame-start-examples")}</h3>
    <ul class="examples">
      ${EXAMPLES.map((name) => example(t(`frame-example-${name}`), t(`frame-example-${name}-note`), actions))}
    </ul>
  </div>`;
}

/** @param {string} text @param {string} note @param {Actions} actions */
const example = (text, note, actions) => html`<li>
  <button class="example" @click=${() => actions.search.search({ text })}>
    <span class="example-words" dir="auto">${text}</span><span class="example-note">${note}</span>
  </button>
</li>`;

/** @param {Actions} actions */
const narrowedAway = (actions) => html`<div class="empty" id="narrowed-away">
  <h2>${t("frame-narrowed-away")}</h2>
  <p>${t("frame-narrowed-away-why")}</p>
  <div class="empty-actions">
    ${button({ label: t("frame-show-all"), accent: "primary", onClick: () => actions.runs.widen() })}
  </div>
</div>`;

/** Only calls that answer by what was not said have no hits. @param {Actions} actions */
const withoutLines = (actions) => html`<div class="empty" id="without-lines">
  <h2>${t("frame-without-lines")}</h2>
  <p>${t("frame-without-lines-why")}</p>
  <div class="empty-actions">
    ${button({ label: t("frame-show-cards"), accent: "primary", onClick: () => actions.runs.display({ view: "cards" }) })}
  </div>
</div>`;

/** A long search waits until somebody has seen what it costs. @param {Run} run @param {Actions} actions */
function held(run, actions) {
  if (!run.plan) return skeletons();
  return html`<div class="empty holding">
    ${planPanel(run.plan, {
      start: () => void actions.runs.resume(run.key),
      cancel: () => actions.runs.close(run.key),
      choose: (way) => void actions.runs.otherWay(run, way),
    })}
  </div>`;
}

/** Three pale cards: something is on its way. */
function skeletons() {
  return html`<div class="skeletons" aria-hidden="true">
    ${[0, 1, 2].map(() => html`<div class="skeleton"><i></i><i></i><i></i></div>`)}
  </div>`;
}

/** @param {Run} run @param {Actions} actions */
function failure(run, actions) {
  const { error, receipt, request } = run;
  return html`<div class="empty">
    ${error ? alert("error", html`<div role="alert" id="run-error">${errorText(error)}</div>`) : nothing}
    <div class="empty-actions">
      ${request ? button({ label: t("frame-search-again"), accent: "primary", onClick: () => void actions.runs.again(run) }) : nothing}
      ${receipt && receipt.candidates > 0 ? button({ label: t("frame-what-was-read"), onClick: () => actions.app.show("receipt") }) : nothing}
      ${button({ label: t("frame-connections"), accent: "ghost", onClick: () => actions.app.show("connections") })}
    </div>
  </div>`;
}

/** @param {Run} run @param {Actions} actions */
function nothingFound(run, actions) {
  const { receipt, request, plan, asked, sentence } = run;
  const steps = request ? suggestions(request, asked, plan?.way ?? null) : [];
  return html`<div class="empty" id="nothing-found">
    <h2>${t(receipt?.cancelled ? "frame-stopped" : "frame-nothing-found")}</h2>
    <p dir="auto">${t("frame-none", { sentence })}</p>
    ${receipt ? html`<p id="looked">${looked(receipt, plan)}</p>` : nothing}
    ${receipt ? unreadable(receipt, run, actions) : nothing}
    ${
      steps.length > 0
        ? html`<h3>${t("frame-search-instead")}</h3>
            <div class="empty-actions" id="suggestions">
              ${steps.map(({ label, values }) => button({ label, title: values.text, onClick: () => void actions.search.search(values) }))}
            </div>`
        : nothing
    }
  </div>`;
}

/** What was looked at, and in which way. @param {Receipt} receipt @param {Plan | null} plan */
function looked({ candidates, fetched, fromLibrary, earlier, setAside }, plan) {
  const read = fetched + fromLibrary + earlier;
  const content = plan?.way === "content";
  const what =
    candidates === 0
      ? t(content ? "frame-proposed-none" : "frame-listed-none")
      : t(content ? "frame-proposed" : "frame-listed", { n: candidates, read });
  return setAside > 0 ? `${what} ${t("frame-set-aside", { n: setAside })}` : what;
}

/** What may still hold the answer. @param {Receipt} receipt @param {Run} run @param {Actions} actions */
function unreadable(receipt, run, actions) {
  if (unread(receipt) === 0) return nothing;
  const { pending, forbidden, failed } = receipt;
  const reasons = inTurn([
    pending > 0 && t("frame-unread-pending", { n: pending }),
    forbidden > 0 && t("frame-unread-forbidden", { n: forbidden }),
    failed > 0 && t("frame-unread-failed", { n: failed }),
  ]);
  return alert(
    "warning",
    html`<div id="unread">
      ${t("frame-unread", { reasons })}
      <div class="empty-actions">
        ${button({ label: t("frame-try-these-again"), onClick: () => void actions.runs.retry(run, ["pending", "forbidden", "failed"]) })}
        ${button({ label: t("frame-see-which"), accent: "ghost", onClick: () => actions.app.show("receipt") })}
      </div>
    </div>`,
  );
}
