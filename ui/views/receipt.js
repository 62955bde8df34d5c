// The receipt: what became of every candidate, in numbers that add up; behind each number stand its calls.
import { html, nothing, ref } from "../lib/lit.js";
import { receiptNotes, receiptRows, receiptText, sourceRows } from "../lib/receipt.js";
import { runSentence } from "../lib/speech.js";
import { t } from "../lib/t.js";
import { number } from "../lib/words.js";
import { VirtualList } from "../lib/virtual-list.js";
import { zoneOf } from "../state.js";
import { shownRun } from "../state/running.js";
import { modal } from "./modal.js";
import { button } from "./parts.js";
import { planPanel } from "./plan.js";
import { RECEIPT_CALL_HEIGHT, receiptCall, waitingCall } from "./receipt-call.js";

/**
 * @import { Receipt, ReceiptCall, ReceiptList } from "../../src-tauri/bindings/messages.d.ts"
 * @import { ReceiptRow } from "../lib/receipt.js"
 * @import { State } from "../state.js"
 * @import { Run } from "../state/run.js"
 * @import { Actions } from "../actions.js"
 */

/** These lists hold calls of every outcome. @type {ReadonlySet<ReceiptList>} */
const MIXED = new Set(/** @type {const} */ (["fetched", "fromLibrary", "earlier"]));

export class ReceiptDialog {
  #actions;
  /** @type {VirtualList | null} */
  #list = null;
  /** @type {State | null} */
  #now = null;

  /** @param {Actions} actions */
  constructor(actions) {
    this.#actions = actions;
  }

  #attach = (/** @type {Element | undefined} */ viewport) => {
    this.#list?.destroy();
    this.#list = null;
    const content = viewport?.firstElementChild;
    if (!viewport || !content) return;
    this.#list = new VirtualList(
      /** @type {HTMLElement} */ (viewport),
      /** @type {HTMLElement} */ (content),
      { onWindow: () => this.#tell() },
    );
    if (this.#now) this.sync(this.#now);
  };

  /** @param {State} state */
  view(state) {
    this.#now = state;
    const run = shownRun(state);
    if (!run?.receipt) return nothing;
    return run.list ? this.#calls(run, run.list) : this.#numbers(run, run.receipt);
  }

  /** After the page was painted. @param {State} state */
  sync(state) {
    this.#now = state;
    const run = state.dialog === "receipt" ? shownRun(state) : null;
    if (!this.#list || !run?.list) return;
    const { rows, total } = run.listed;
    this.#list.update({
      count: total ?? 1,
      key: (index) => String(index),
      estimate: () => RECEIPT_CALL_HEIGHT,
      row: (index) => this.#row(run, rows.get(index)),
    });
    this.#tell();
  }

  /** @param {Run} run @param {Receipt} receipt */
  #numbers(run, receipt) {
    const { app, runs } = this.#actions;
    return modal({
      id: "receipt",
      title: t("receipt-title"),
      close: () => app.show(null),
      body: html`<p class="muted" dir="auto">${t("receipt-sentence", { sentence: runSentence(run) })}</p>
        <table class="receipt-table">
          <caption class="sr-only">
            ${t("receipt-outcomes")}
          </caption>
          <tbody>
            ${receiptRows(receipt).map((row) => this.#outcome(run, row))}
          </tbody>
          <tfoot>
            <tr>
              <td class="number" id="receipt-candidates">${number(receipt.candidates)}</td>
              <th scope="row">${t("receipt-candidates", { n: receipt.candidates })}</th>
              <td colspan="2"></td>
            </tr>
          </tfoot>
        </table>
        ${this.#sources(run, receipt)}
        ${receiptNotes(receipt, run.request?.filters).map((note) => html`<p class="receipt-note">${note}</p>`)}
        ${run.plan ? html`<details class="receipt-plan"><summary>${t("receipt-how")}</summary>${planPanel(run.plan)}</details>` : nothing}`,
      footer: html`${button({
        label: t("app-copy"),
        accent: "ghost",
        icon: "copy-regular",
        onClick: () =>
          app.copy(receiptText(receipt, runSentence(run), run.request?.filters), t("receipt-what")),
      })}
      ${button({ id: "save-receipt", label: t("receipt-save"), icon: "download-regular", onClick: () => void runs.saveReceipt(run) })}
      ${button({ label: t("app-close"), accent: "primary", onClick: () => app.show(null) })}`,
    });
  }

  /** @param {Run} run @param {ReceiptRow} row */
  #outcome(run, { list, label, n, note, retry }) {
    return html`<tr class=${n === 0 ? "zero" : ""}>
      <td class="number">${this.#number(run, list, n, label)}</td>
      <th scope="row">${label}</th>
      <td class="muted">${note}</td>
      <td class="receipt-again">
        ${
          retry && n > 0
            ? html`<button class="receipt-retry" @click=${() => void this.#actions.runs.retry(run, [list])}>
                ${t("receipt-retry")}<span class="sr-only">: ${label}</span>
              </button>`
            : nothing
        }
      </td>
    </tr>`;
  }

  /** A number that opens its calls; none has nothing to open. @param {Run} run @param {ReceiptList} list @param {number} n @param {string} label */
  #number(run, list, n, label) {
    if (n === 0) return number(n);
    return html`<button
      class="receipt-number"
      data-list=${list}
      title=${t("receipt-show-calls")}
      @click=${() => this.#actions.runs.openList(run, list)}
    >
      ${number(n)}<span class="sr-only"> ${t("receipt-show-calls-of", { label })}</span>
    </button>`;
  }

  /** @param {Run} run @param {Receipt} receipt */
  #sources(run, receipt) {
    const rows = sourceRows(receipt);
    if (rows.length === 0) return nothing;
    return html`<h3>${t("receipt-where-from")}</h3>
      <ul class="receipt-sources">
        ${rows.map(({ list, label, n }) => html`<li><span class="number">${this.#number(run, list, n, label)}</span> ${label}</li>`)}
      </ul>`;
  }

  /** @param {Run} run @param {ReceiptList} list */
  #calls(run, list) {
    const { app, runs } = this.#actions;
    const again = run.receipt && receiptRows(run.receipt).some((row) => row.list === list && row.retry);
    const { total } = run.listed;
    return modal({
      id: "receipt",
      title: t(`receipt-list-${list}`),
      close: () => {
        runs.openList(run, null);
        app.show(null);
      },
      body: html`<div class="receipt-list-head">
          ${button({ id: "receipt-back", label: t("receipt-all-numbers"), accent: "ghost", icon: "chevron-left-regular", onClick: () => runs.openList(run, null) })}
          <span class="muted" role="status">${total === null ? "" : t("app-calls", { n: total })}</span>
          ${again ? button({ label: t("receipt-retry"), onClick: () => void runs.retry(run, [list]) }) : nothing}
        </div>
        <div class="receipt-calls" id="receipt-calls" tabindex="0" role="region" aria-label=${t(`receipt-list-${list}`)} ${ref(this.#attach)}>
          <div class="virtual-content" role="list" aria-label=${t(`receipt-list-${list}`)}></div>
        </div>`,
    });
  }

  /** @param {Run} run @param {ReceiptCall | undefined} call */
  #row(run, call) {
    if (!call) return waitingCall();
    const { app, reading, runs } = this.#actions;
    return receiptCall(call, {
      mixed: run.list !== null && MIXED.has(run.list),
      zone: this.#now ? zoneOf(this.#now) : "UTC",
      copy: () => app.copy(call.conversationId, t("receipt-conversation-id")),
      open: (card) => {
        runs.openList(run, null);
        app.show(null);
        void reading.open(card);
      },
    });
  }

  #tell() {
    const run = this.#now && shownRun(this.#now);
    const window = this.#list?.window;
    if (!run?.list || !window) return;
    void this.#actions.runs.look({ list: "receipt", key: run.key, first: window[0], last: window[1] });
  }
}
