// The receipt: what became of every candidate, in numbers that add up.
import { html, nothing } from "../lib/lit.js";
import { count, number, querySentence, receiptRows } from "../lib/words.js";
import { modal } from "./modal.js";
import { button } from "./parts.js";

/**
 * @import { Problem, Receipt, SearchRequest } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

/** So many problems are listed; the rest is in the copy. */
const SHOWN = 200;

/** @param {State} state @param {Actions} actions */
export function receiptDialog({ running }, actions) {
  const { receipt, request } = running;
  if (!receipt) return nothing;
  return modal({
    id: "receipt",
    title: "What this search read",
    close: () => actions.app.show(null),
    body: html`${request ? html`<p class="muted" dir="auto">${asked(request, receipt)}</p>` : nothing}
      <table class="receipt-table">
        <caption class="sr-only">
          Candidates by outcome
        </caption>
        <tbody>
          ${receiptRows(receipt).map(
            ({ label, n, note }) =>
              html`<tr class=${n === 0 ? "zero" : ""}>
                <td class="number">${number(n)}</td>
                <th scope="row">${label}</th>
                <td class="muted">${note}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <td class="number" id="receipt-candidates">${number(receipt.candidates)}</td>
            <th scope="row">${receipt.candidates === 1 ? "candidate" : "candidates"}</th>
            <td class="muted">${count(receipt.fetched, "transcript")} fetched</td>
          </tr>
        </tfoot>
      </table>
      ${receipt.problems.length > 0 ? problemList(receipt) : nothing}`,
    footer: html`${button({
      label: "Copy",
      icon: "copy-regular",
      onClick: () => actions.app.copy(receiptText(receipt), "Receipt"),
    })}
    ${button({ label: "Close", accent: "primary", onClick: () => actions.app.show(null) })}`,
  });
}

/** @param {SearchRequest} request @param {Receipt} receipt */
const asked = (request, { cancelled }) =>
  `${querySentence(request)}.${cancelled ? " You stopped it, so this is not all." : ""}`;

const OUTCOMES = {
  pending: "Too fresh",
  noTranscript: "No transcript",
  forbidden: "Not allowed",
  failed: "Failed",
};

/** @param {Receipt} receipt */
function problemList({ problems }) {
  return html`<h3>${count(problems.length, "call")} to look at</h3>
    <ul class="problems" tabindex="0" aria-label="Calls that could not be read">
      ${problems.slice(0, SHOWN).map(problemItem)}
    </ul>
    ${problems.length > SHOWN ? html`<p class="muted">and ${number(problems.length - SHOWN)} more; Copy takes them all.</p>` : nothing}`;
}

/** @param {Problem} problem */
function problemItem({ outcome, message, code, conversationId, correlationId }) {
  return html`<li class="problem">
    <span class="tag" data-outcome=${outcome}>${OUTCOMES[outcome]}</span>
    <span class="problem-text"
      >${message}<span class="problem-ids"
        >call ${conversationId} ·
        ${code}${correlationId ? html` · correlation id ${correlationId}` : nothing}</span
      ></span
    >
  </li>`;
}

/** The receipt as text, for a message to support. @param {Receipt} receipt */
export function receiptText(receipt) {
  const rows = receiptRows(receipt).map(({ label, n }) => `${n}\t${label}`);
  const problems = receipt.problems.map((p) =>
    [OUTCOMES[p.outcome], p.conversationId, p.communicationId, p.code, p.message, p.correlationId ?? ""].join(
      "\t",
    ),
  );
  return [
    ...rows,
    `${receipt.candidates}\tcandidates`,
    ...(problems.length > 0 ? ["", ...problems] : []),
  ].join("\n");
}
