// Sentences and numbers made from data.
import { dayRange, LOCALE } from "./time.js";

/** @import { Matching, Preset, SearchRequest, Receipt } from "../../src-tauri/bindings/messages.d.ts" */

const numbers = new Intl.NumberFormat(LOCALE);

/** @param {number} n */
export const number = (n) => numbers.format(n);

/** `1 call`, `1,204 calls`. @param {number} n @param {string} one @param {string} [many] */
export function count(n, one, many = `${one}s`) {
  return `${number(n)} ${n === 1 ? one : many}`;
}

/** @type {Record<Matching, string>} */
export const MATCHING = { exact: "Exact words", partial: "Inside words", regex: "Regular expression" };

/** @type {Record<Preset, string>} */
export const PRESETS = {
  today: "Today",
  yesterday: "Yesterday",
  days7: "Last 7 days",
  days30: "Last 30 days",
};

/** @type {Record<Preset, string>} */
const WHEN = {
  today: "Today’s calls",
  yesterday: "Yesterday’s calls",
  days7: "Calls of the last 7 days",
  days30: "Calls of the last 30 days",
};

/**
 * The query in plain words; the parts marked strong are the user's own words.
 * @param {SearchRequest} request @returns {{ text: string, strong: boolean }[]}
 */
export function queryInWords({ phrase, matching, dates }, locale = LOCALE) {
  const when = "preset" in dates ? WHEN[dates.preset] : customDates(dates, locale);
  const said = phrase.trim();
  const how = {
    exact: [" in which someone says ", `“${said}”`],
    partial: [
      /\s/.test(said) ? " in which the words contain " : " in which someone says a word containing ",
      `“${said}”`,
    ],
    regex: [" in which the words match the pattern ", `/${said}/`],
  }[matching];
  return [
    { text: `${when}${how[0]}`, strong: false },
    { text: how[1] ?? "", strong: true },
  ];
}

/** @param {{ from: string, to: string }} dates @param {string} locale */
function customDates({ from, to }, locale) {
  return `Calls of ${dayRange(from, to, locale)}`;
}

/** @param {SearchRequest} request */
export function querySentence(request, locale = LOCALE) {
  return queryInWords(request, locale)
    .map((part) => part.text)
    .join("");
}

/** How many candidates could not be read although they should. @param {Receipt} receipt */
export function unread(receipt) {
  return receipt.pending + receipt.forbidden + receipt.failed;
}

/**
 * The receipt as rows that add up to the candidates (DESIGN.md section 1).
 * @param {Receipt} receipt @returns {{ label: string, n: number, note: string }[]}
 */
export function receiptRows(receipt) {
  return [
    { label: "with the words", n: receipt.matched, note: `${count(receipt.hits, "hit")} in all` },
    { label: "without them", n: receipt.unmatched, note: "read, and the words were not there" },
    { label: "no transcript", n: receipt.noTranscript, note: "not transcribed, or nothing was said" },
    {
      label: "too fresh",
      n: receipt.pending,
      note: "transcripts usually appear within minutes, at times hours",
    },
    { label: "not allowed", n: receipt.forbidden, note: "this connection may not read them" },
    { label: "failed", n: receipt.failed, note: "see the reasons below" },
  ];
}
