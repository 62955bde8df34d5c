// A receipt in rows that add up to its candidates (DESIGN.md section 1).
import { labelOf, setFilters, valueInWords } from "./filters.js";
import { count, number } from "./words.js";

/** @import { Filters, Receipt, ReceiptCall, ReceiptList } from "../../src-tauri/bindings/messages.d.ts" */

/** @typedef {{ list: ReceiptList, label: string, n: number, note: string, retry: boolean }} ReceiptRow retry: reading again may help */

/** How many candidates could not be read although they should. @param {Receipt} receipt */
export function unread(receipt) {
  return receipt.pending + receipt.forbidden + receipt.failed;
}

/** The rows whose sum is the candidates. @param {Receipt} receipt @returns {ReceiptRow[]} */
export function receiptRows(receipt) {
  /** @type {(list: ReceiptList, label: string, n: number, note: string, retry?: boolean) => ReceiptRow} */
  const row = (list, label, n, note, retry = false) => ({ list, label, n, note, retry });
  const { matched, unmatched, noTranscript, pending, forbidden, failed, hits } = receipt;
  return [
    row(
      "matched",
      "answer it",
      matched,
      hits > 0 || matched === 0 ? `${count(hits, "hit")} in all` : "by what was not said",
    ),
    row("unmatched", "do not", unmatched, "read, and they did not fit the words or the filters"),
    row("noTranscript", "no transcript", noTranscript, "not transcribed, or nothing was said"),
    row("pending", "too fresh", pending, "usually there within minutes, at times hours", true),
    row("forbidden", "not allowed", forbidden, "this connection may not read them", true),
    row("failed", "failed", failed, "open the list to see why", true),
  ];
}

/** Where the words came from: other ways to look at the same calls, which do not add up with the rows. @param {Receipt} receipt */
export function sourceRows({ fetched, fromLibrary, earlier }) {
  /** @type {{ list: ReceiptList, label: string, n: number }[]} */
  const rows = [
    { list: "fetched", label: "fetched from Genesys Cloud", n: fetched },
    { list: "fromLibrary", label: "read before in this session", n: fromLibrary },
    { list: "earlier", label: "read before the search was interrupted", n: earlier },
  ];
  return rows.filter(({ n }) => n > 0);
}

/** What else there is to know about the numbers, in sentences. @param {Receipt} receipt @param {Filters | null} [filters] of the question @returns {string[]} */
export function receiptNotes({ slices, setAside, limited, cancelled }, filters = null) {
  return [
    cancelled ? "You stopped the search, so this is not all." : null,
    limited ? "The search ended at its limit of calls, so this is not all." : null,
    setAside > 0
      ? `${count(setAside, "more call")} ${setAside === 1 ? "was" : "were"} listed and set aside by the filters${named(filters)} without being read.`
      : null,
    slices > 1
      ? `The dates were asked for in ${number(slices)} slices, so that no list was cut short.`
      : null,
  ].filter((note) => note !== null);
}

/** @param {Filters | null} filters */
function named(filters) {
  const names = filters
    ? setFilters(filters).map((name) => `${labelOf(filters, name)} ${valueInWords(filters, name)}`)
    : [];
  return names.length > 0 ? ` (${names.join("; ")})` : "";
}

/** @type {Record<ReceiptList, string>} */
export const LISTS = {
  matched: "Calls that answer the question",
  unmatched: "Calls that do not answer the question",
  noTranscript: "Calls without a transcript",
  pending: "Calls whose transcript is not there yet",
  forbidden: "Calls that this connection may not read",
  failed: "Calls that could not be read",
  fetched: "Calls fetched from Genesys Cloud",
  fromLibrary: "Calls read before in this session",
  earlier: "Calls read before the search was interrupted",
};

/** @type {Record<ReceiptCall["outcome"], string>} */
export const OUTCOMES = {
  matched: "Answers",
  unmatched: "Does not",
  noTranscript: "No transcript",
  pending: "Too fresh",
  forbidden: "Not allowed",
  failed: "Failed",
};

/** The receipt as text, for a message. @param {Receipt} receipt @param {string} sentence @param {Filters | null} [filters] */
export function receiptText(receipt, sentence, filters = null) {
  return [
    sentence,
    ...receiptRows(receipt).map(({ label, n }) => `${n}\t${label}`),
    `${receipt.candidates}\tcandidates`,
    ...sourceRows(receipt).map(({ label, n }) => `${n}\t${label}`),
    ...receiptNotes(receipt, filters),
  ].join("\n");
}
