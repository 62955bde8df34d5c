// The columns of the table: their names and widths, what stands in them, and by which of them the shell can sort.
import { dayAndTime, short } from "./time.js";
import { number } from "./words.js";

/**
 * @import { CallCard, Look } from "../../src-tauri/bindings/messages.d.ts"
 * @import { ColumnName } from "../state/display.js"
 */

/** @typedef {Look["sort"]} Sort */

/**
 * @typedef {object} Column
 * @property {string} label
 * @property {string} width as in grid-template-columns
 * @property {(card: CallCard, zone: string) => string} text plain; "" = not known
 * @property {Sort[]} [sorts] what a click on the head sorts by, and a second click
 * @property {boolean} [end] stands at the end of its column, as numbers do
 */

/** @type {Record<ColumnName, Column>} */
export const TABLE = {
  when: {
    label: "When",
    width: "140px",
    text: ({ start }, zone) => dayAndTime(start, zone),
    sorts: ["newest", "oldest"],
  },
  agent: { label: "Agent", width: "minmax(110px, 2fr)", text: ({ agents }) => agents.join(", ") },
  queue: { label: "Queue", width: "minmax(90px, 1.4fr)", text: ({ queue }) => queue ?? "" },
  length: {
    label: "Length",
    width: "74px",
    text: ({ durationMs }) => short(durationMs),
    sorts: ["longest"],
    end: true,
  },
  direction: { label: "Direction", width: "84px", text: ({ direction }) => direction ?? "" },
  language: { label: "Language", width: "84px", text: ({ language }) => language ?? "" },
  hits: {
    label: "Hits",
    width: "62px",
    text: ({ hitCount }) => number(hitCount),
    sorts: ["hits"],
    end: true,
  },
  sentiment: { label: "Sentiment", width: "minmax(112px, 1fr)", text: () => "", sorts: ["sentiment"] },
  number: { label: "Number", width: "130px", text: ({ customer }) => customer ?? "" },
  topics: { label: "Topics", width: "minmax(120px, 2fr)", text: ({ topics }) => topics.join(", ") },
};

/** @param {readonly ColumnName[]} columns */
export const gridOf = (columns) => columns.map((name) => TABLE[name].width).join(" ");

/** The least room the columns need, in pixels; beside it the table scrolls. @param {readonly ColumnName[]} columns */
export const leastWidth = (columns) =>
  columns.reduce((sum, name) => sum + Number(/\d+/.exec(TABLE[name].width)?.[0] ?? 0), 0);

/** What a click on a head sorts by now. @param {Column} column @param {Sort} now @returns {Sort | null} */
export function nextSort({ sorts }, now) {
  if (!sorts) return null;
  return sorts[(sorts.indexOf(now) + 1) % sorts.length] ?? null;
}

/** As `aria-sort` says it. @param {Column} column @param {Sort} now @returns {"ascending" | "descending" | "none" | null} */
export function sortState({ sorts }, now) {
  if (!sorts) return null;
  if (!sorts.includes(now)) return "none";
  return now === "oldest" || now === "sentiment" ? "ascending" : "descending";
}
