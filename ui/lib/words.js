// Sentences, lists and numbers made from data, in the current language.
import { locale, t } from "./t.js";
import { dayRange } from "./time.js";

/** @import { Dates, Preset } from "../../src-tauri/bindings/messages.d.ts" */

/** @type {Map<string, Intl.NumberFormat>} */
const numbers = new Map();

/** @param {number} n */
export function number(n) {
  const where = locale();
  let format = numbers.get(where);
  if (!format) {
    format = new Intl.NumberFormat(where);
    numbers.set(where, format);
  }
  return format.format(n);
}

/** Parts of a sentence that follow each other: `at least 1 min, at most 5 min`. @param {readonly (string | null | false)[]} parts */
export const inTurn = (parts) => parts.filter(Boolean).join(t("app-comma"));

/** `Billing, Claims or Sales`. @param {readonly string[]} names */
export const eitherOf = (names) => new Intl.ListFormat(locale(), { type: "disjunction" }).format(names);

/** A language by its name; what is no tag stays as it is. @param {string} tag */
export function languageName(tag) {
  try {
    return new Intl.DisplayNames(locale(), { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** @type {readonly Preset[]} */
export const PRESETS = ["today", "yesterday", "days7", "days30"];

/** `Calls of the last 7 days`. @param {Dates} dates */
export function whenInWords(dates) {
  return "preset" in dates
    ? t(`search-when-${dates.preset}`)
    : t("search-when-days", { days: dayRange(dates.from, dates.to) });
}

/**
 * The whole question as one sentence.
 * @param {{ dates: Dates }} question @param {string} said what the query means: `someone says “refund”`
 * @param {readonly string[]} filters the filters in plain words
 */
export function questionSentence({ dates }, said, filters) {
  return inTurn([t("search-question", { when: whenInWords(dates), said }), ...filters]);
}

/** @param {string} text */
export const capital = (text) => text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);
