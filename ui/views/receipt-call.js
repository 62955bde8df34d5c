// One call in a list of the receipt.
import { html, nothing } from "../lib/lit.js";
import { said } from "../lib/said.js";
import { t } from "../lib/t.js";
import { dayAndTime } from "../lib/time.js";
import { icon } from "./parts.js";
import { unknownCard } from "./results-lists.js";

/**
 * @import { CallCard, ReceiptCall } from "../../src-tauri/bindings/messages.d.ts"
 */

export const RECEIPT_CALL_HEIGHT = 52;

/** These have words to read. @type {ReadonlySet<ReceiptCall["outcome"]>} */
const READABLE = new Set(/** @type {const} */ (["matched", "unmatched"]));

/**
 * @param {ReceiptCall} call
 * @param {{ zone: string, mixed: boolean, open: (card: CallCard) => void, copy: () => void }} options mixed: calls of several outcomes stand beside each other
 */
export function receiptCall(call, { zone, mixed, open, copy }) {
  const { start, outcome, message, code, args, conversationId, correlationId } = call;
  const when = start ? dayAndTime(start, zone) : t("receipt-time-unknown");
  return html`<div class="receipt-call" data-testid="receipt-call" data-conversation=${conversationId}>
    <span class="receipt-call-when">${
      READABLE.has(outcome)
        ? html`<button class="receipt-open" @click=${() => open(unknownCard(call))}>${when}<span class="sr-only">${t("receipt-open-call")}</span></button>`
        : when
    }</span>
    ${mixed ? html`<span class="tag" data-outcome=${outcome}>${t(`receipt-outcome-${outcome}`)}</span>` : nothing}
    <button class="copy-id" title=${t("receipt-copy-id", { id: conversationId })} @click=${copy}>
      <code>${conversationId.slice(0, 8)}</code>${icon("copy-regular")}<span class="sr-only">${t("receipt-copy-id-label")}</span>
    </button>
    ${
      message
        ? html`<span class="receipt-call-why"
            >${said({ code: code ?? "", args, message })}<span class="problem-ids"
              >${correlationId ? t("receipt-problem", { code: code ?? "", id: correlationId }) : nothing}</span
            ></span
          >`
        : nothing
    }
  </div>`;
}

/** A call that is on its way from the shell. */
export const waitingCall = () =>
  html`<div class="receipt-call waiting-call" aria-hidden="true"><i></i></div>`;
