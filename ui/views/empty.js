// The results pane without rows: before the first search, while waiting, held, when nothing was found, when it failed.
import { html, nothing } from "../lib/lit.js";
import { unread } from "../lib/receipt.js";
import { suggestions } from "../lib/suggestions.js";
import { count, number } from "../lib/words.js";
import { isBusy } from "../state/running.js";
import { alert, button, errorText } from "./parts.js";
import { planPanel } from "./plan.js";

/**
 * @import { Plan, Receipt } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Run } from "../state/run.js"
 * @import { Actions } from "../actions.js"
 */

/** @type {{ text: string, note: string }[]} */
const EXAMPLES = [
  { text: "refund", note: "this word, said by anyone" },
  { text: '"cancel my contract"', note: "these words, in this order" },
  { text: "customer:complain*", note: "the customer says complain, complained, complaint…" },
  { text: "refund NEAR/10 angry", note: "both, at most ten words apart" },
  { text: "-agent:sorry", note: "calls in which the agent never says sorry" },
];

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
    <h2>What was said?</h2>
    <p>
      Type words into the box above. Earshot finds the calls in which somebody said them and takes you to the
      second.
    </p>
    <h3>For example</h3>
    <ul class="examples">
      ${EXAMPLES.map(
        ({ text, note }) =>
          html`<li>
            <button class="example" @click=${() => actions.search.search({ text })}>
              <span class="example-words">${text}</span><span class="example-note">${note}</span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** @param {Actions} actions */
const narrowedAway = (actions) => html`<div class="empty" id="narrowed-away">
  <h2>None of the calls is left</h2>
  <p>Nothing that was found fits everything you have ticked.</p>
  <div class="empty-actions">${button({ label: "Show all calls", accent: "primary", onClick: () => actions.runs.widen() })}</div>
</div>`;

/** Only calls that answer by what was not said have no hits. @param {Actions} actions */
const withoutLines = (actions) => html`<div class="empty" id="without-lines">
  <h2>No words to show in lines</h2>
  <p>These calls answer the question by what was not said.</p>
  <div class="empty-actions">
    ${button({ label: "Show them as cards", accent: "primary", onClick: () => actions.runs.display({ view: "cards" }) })}
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
      ${request ? button({ label: "Search again", accent: "primary", onClick: () => void actions.runs.again(run) }) : nothing}
      ${receipt && receipt.candidates > 0 ? button({ label: "What was read", onClick: () => actions.app.show("receipt") }) : nothing}
      ${button({ label: "Connections", accent: "ghost", onClick: () => actions.app.show("connections") })}
    </div>
  </div>`;
}

/** @param {Run} run @param {Actions} actions */
function nothingFound(run, actions) {
  const { receipt, request, plan, asked, sentence } = run;
  const steps = request ? suggestions(request, asked, plan?.way ?? null) : [];
  return html`<div class="empty" id="nothing-found">
    <h2>${receipt?.cancelled ? "Stopped before anything was found" : "No call answers this"}</h2>
    <p dir="auto">${sentence}: none.</p>
    ${receipt ? html`<p id="looked">${looked(receipt, plan)}</p>` : nothing}
    ${receipt ? unreadable(receipt, run, actions) : nothing}
    ${
      steps.length > 0
        ? html`<h3>Search instead</h3>
            <div class="empty-actions" id="suggestions">
              ${steps.map(({ label, values }) => button({ label, title: values.text, onClick: () => void actions.search.search(values) }))}
            </div>`
        : nothing
    }
  </div>`;
}

/** What was looked at, and in which way. @param {Receipt} receipt @param {Plan | null} plan */
function looked({ candidates, fetched, fromLibrary, earlier, setAside }, plan) {
  const read = number(fetched + fromLibrary + earlier);
  const aside = setAside > 0 ? ` The filters set ${count(setAside, "more call")} aside unread.` : "";
  if (plan?.way === "content")
    return candidates === 0
      ? `Genesys Cloud’s content search proposed no call.${aside}`
      : `Genesys Cloud’s content search proposed ${count(candidates, "call")}; ${read} could be read, and the words were not in them.${aside}`;
  return candidates === 0
    ? `There were no calls to read on these dates.${aside}`
    : `Every call of these dates was listed: ${number(candidates)}, of which ${read} could be read.${aside}`;
}

/** What may still hold the answer. @param {Receipt} receipt @param {Run} run @param {Actions} actions */
function unreadable(receipt, run, actions) {
  if (unread(receipt) === 0) return nothing;
  const { pending, forbidden, failed } = receipt;
  const reasons = [
    pending > 0 ? `${count(pending, "transcript")} not written yet` : null,
    forbidden > 0 ? `${count(forbidden, "call")} that this connection may not read` : null,
    failed > 0 ? `${count(failed, "call")} that could not be read` : null,
  ].filter((reason) => reason !== null);
  return alert(
    "warning",
    html`<div id="unread">
      The answer may be among ${reasons.join(", ")}.
      <div class="empty-actions">
        ${button({ label: "Try these again", onClick: () => void actions.runs.retry(run, ["pending", "forbidden", "failed"]) })}
        ${button({ label: "See which", accent: "ghost", onClick: () => actions.app.show("receipt") })}
      </div>
    </div>`,
  );
}
