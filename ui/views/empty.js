// The results pane without cards: before the first search, while waiting, when nothing was found, when it failed.
import { html, nothing } from "../lib/lit.js";
import { count, MATCHING, number, querySentence, unread } from "../lib/words.js";
import { isBusy } from "../state/running.js";
import { alert, button, errorText } from "./parts.js";

/**
 * @import { Matching } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { Running, Draft } from "../state/running.js"
 * @import { Actions } from "../actions.js"
 */

/** @type {{ phrase: string, matching: Matching, note: string }[]} */
const EXAMPLES = [
  { phrase: "refund", matching: "exact", note: "this word, said by anyone" },
  { phrase: "cancel my contract", matching: "exact", note: "these words, in this order" },
  { phrase: "complain", matching: "partial", note: "also complained, complaining, complaint…" },
  { phrase: "speak to (a|your) (manager|supervisor)", matching: "regex", note: "any of four ways to ask" },
];

/** @param {State} state @param {Actions} actions */
export function emptyResults({ running }, actions) {
  if (isBusy(running)) return skeletons();
  if (running.status === "none") return beginning(actions);
  if (running.status === "failed") return failure(running, actions);
  return nothingFound(running, actions);
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
        ({ phrase, matching, note }) =>
          html`<li>
            <button class="example" @click=${() => actions.search.search({ phrase, matching })}>
              <span class="example-words">${phrase}</span
              ><span class="example-note">${MATCHING[matching]}: ${note}</span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Three pale cards: something is on its way. */
function skeletons() {
  return html`<div class="skeletons" aria-hidden="true">
    ${[0, 1, 2].map(() => html`<div class="skeleton"><i></i><i></i><i></i></div>`)}
  </div>`;
}

/** @param {Running} running @param {Actions} actions */
function failure({ error, receipt }, actions) {
  return html`<div class="empty">
    ${error ? alert("error", html`<div role="alert" id="run-error">${errorText(error)}</div>`) : nothing}
    <div class="empty-actions">
      ${button({ label: "Search again", accent: "primary", onClick: () => void actions.search.search() })}
      ${receipt && receipt.candidates > 0 ? button({ label: "What was read", onClick: () => actions.app.show("receipt") }) : nothing}
      ${button({ label: "Connections", accent: "ghost", onClick: () => actions.app.show("connections") })}
    </div>
  </div>`;
}

/** @param {Running} running @param {Actions} actions */
function nothingFound({ request, receipt, draft }, actions) {
  if (!request) return nothing;
  return html`<div class="empty" id="nothing-found">
    <h2>${receipt?.cancelled ? "Stopped before anything was found" : "Nobody said that"}</h2>
    <p>${querySentence(request)}: none${receipt ? read(receipt) : "."}</p>
    <div class="empty-actions">
      ${offers(draft).map(({ label, values }) => button({ label, onClick: () => void actions.search.search(values) }))}
    </div>
  </div>`;
}

/** @param {NonNullable<Running["receipt"]>} receipt */
function read(receipt) {
  const missing = unread(receipt);
  const looked =
    receipt.candidates === 0
      ? ". No call came into question."
      : ` among ${count(receipt.candidates, "candidate")}, ${number(receipt.fetched)} of them read.`;
  return missing > 0 ? `${looked} ${count(missing, "call")} could not be read.` : looked;
}

/**
 * Wider searches that may find something.
 * @param {Draft} draft
 * @returns {{ label: string, values: Partial<Draft> }[]}
 */
function offers(draft) {
  /** @type {{ label: string, values: Partial<Draft> }[]} */
  const out = [];
  if (draft.matching === "exact") out.push({ label: "Search inside words", values: { matching: "partial" } });
  if (draft.preset !== "days30") out.push({ label: "Search the last 30 days", values: { preset: "days30" } });
  return out;
}
