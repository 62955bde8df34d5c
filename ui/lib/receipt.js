// A receipt in rows that add up to its candidates (DESIGN.md section 1).
import { labelOf, setFilters, valueInWords } from "./filters.js";
import { t } from "./t.js";

/** @import { Filters, Receipt, ReceiptCall, ReceiptList } from "../../src-tauri/bindings/messages.d.ts" */

/** @typedef {{ list: ReceiptList, label: string, n: number, note: string, retry: boolean }} ReceiptRow retry: reading again may help */

/** How many candidates could not be read although they should. @param {Receipt} receipt */
export function unread(receipt) {
  return receipt.pending + receipt.forbidden + receipt.failed;
}

/** The rows whose sum is the candidates. @param {Receipt} receipt @returns {ReceiptRow[]} */
export function receiptRows(receipt) {
  const { matched, unmatched, noTranscript, pending, forbidden, failed, hits } = receipt;
  const inAll = hits > 0 || matched === 0;
  return [
    row("matched", matched, inAll ? t("receipt-matched-note", { n: hits }) : t("receipt-matched-unsaid")),
    row("unmatched", unmatched),
    row("noTranscript", noTranscript),
    row("pending", pending, null, true),
    row("forbidden", forbidden, null, true),
    row("failed", failed, null, true),
  ];
}

/** @param {ReceiptCall["outcome"]} list @param {number} n @param {string | null} [note] @param {boolean} [retry] @returns {ReceiptRow} */
const row = (list, n, note = null, retry = false) => ({
  list,
  label: t(`receipt-${list}`),
  n,
  note: note ?? t(`receipt-${list}-note`),
  retry,
});

/** Where the words came from: other ways to look at the same calls, which do not add up with the rows. @param {Receipt} receipt */
export function sourceRows({ fetched, fromLibrary, earlier }) {
  /** @type {[ReceiptList, number][]} */
  const rows = [
    ["fetched", fetched],
    ["fromLibrary", fromLibrary],
    ["earlier", earlier],
  ];
  return rows.filter(([, n]) => n > 0).map(([list, n]) => ({ list, label: t(`receipt-${list}`), n }));
}

/** What else there is to know about the numbers, in sentences. @param {Receipt} receipt @param {Filters | null} [filters] of the question @returns {string[]} */
export function receiptNotes({ slices, setAside, limited, cancelled }, filters = null) {
  return [
    cancelled ? t("receipt-cancelled") : null,
    limited ? t("receipt-limited") : null,
    setAside > 0 ? asideNote(setAside, filters) : null,
    slices > 1 ? t("receipt-slices", { n: slices }) : null,
  ].filter((note) => note !== null);
}

/** @param {number} n @param {Filters | null} filters */
function asideNote(n, filters) {
  const named = filters
    ? setFilters(filters).map((name) =>
        t("receipt-filter", { label: labelOf(filters, name), words: valueInWords(filters, name) }),
      )
    : [];
  if (named.length === 0) return t("receipt-set-aside", { n });
  return t("receipt-set-aside-by", { n, filters: named.join(t("app-semicolon")) });
}

/** The receipt as text, for a message. @param {Receipt} receipt @param {string} sentence @param {Filters | null} [filters] */
export function receiptText(receipt, sentence, filters = null) {
  return [
    sentence,
    ...receiptRows(receipt).map(({ label, n }) => `${n}\t${label}`),
    `${receipt.candidates}\t${t("receipt-candidates", { n: receipt.candidates })}`,
    ...sourceRows(receipt).map(({ label, n }) => `${n}\t${label}`),
    ...receiptNotes(receipt, filters),
  ].join("\n");
}
