// Sentences and numbers made from data.
import { dayRange, LOCALE } from "./time.js";

/** @import { Dates, Preset } from "../../src-tauri/bindings/messages.d.ts" */

const numbers = new Intl.NumberFormat(LOCALE);

/** @param {number} n */
export const number = (n) => numbers.format(n);

/** `1 call`, `1,204 calls`. @param {number} n @param {string} one @param {string} [many] */
export function count(n, one, many = `${one}s`) {
  return `${number(n)} ${n === 1 ? one : many}`;
}

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

/** `Calls of the last 7 days`. @param {Dates} dates */
export function whenInWords(dates, locale = LOCALE) {
  return "preset" in dates ? WHEN[dates.preset] : `Calls of ${dayRange(dates.from, dates.to, locale)}`;
}

/**
 * The whole question as one sentence.
 * @param {{ dates: Dates }} question @param {string} said what the query means: `someone says “refund”`
 * @param {readonly string[]} filters the filters in plain words
 */
export function questionSentence({ dates }, said, filters, locale = LOCALE) {
  return [`${whenInWords(dates, locale)} in which ${said}`, ...filters].join(", ");
}

/** @param {string} text */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
