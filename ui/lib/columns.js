// The columns of the table: their names and widths, what stands in them, and by which of them the shell can sort.
import { agentNames } from "./said.js";
import { t } from "./t.js";
import { dayAndTime, short } from "./time.js";
import { number } from "./words.js";

/**
 * @import { CallCard, Look } from "../../src-tauri/bindings/messages.d.ts"
 * @import { ColumnName } from "../state/display.js"
 */

/** @typedef {Look["sort"]} Sort */

/**
 * @typedef {object} Column
 * @property {string} width as in grid-template-columns
 * @property {(card: CallCard, zone: string) => string} text plain; "" = not known
 * @property {Sort[]} [sorts] what a click on the head sorts by, and a second click
 * @property {boolean} [end] stands at the end of its column, as numbers do
 */

/** @type {Record<ColumnName, Column>} */
export const TABLE = {
  when: {
    width: "132px",
    text: ({ start }, zone) => dayAndTime(start, zone),
    sorts: ["newest", "oldest"],
  },
  agent: { width: "minmax(110px, 2fr)", text: (card) => agentNames(card).join(t("app-comma")) },
  queue: { width: "minmax(90px, 1.4fr)", text: ({ queue }) => queue ?? "" },
  length: {
    width: "66px",
    text: ({ durationMs }) => short(durationMs),
    sorts: ["longest"],
    end: true,
  },
  direction: { width: "84px", text: ({ direction }) => (direction ? t(`results-${direction}`) : "") },
  language: { width: "84px", text: ({ language }) => language ?? "" },
  hits: {
    width: "54px",
    text: ({ hitCount }) => number(hitCount),
    sorts: ["hits"],
    end: true,
  },
  sentiment: { width: "minmax(160px, 1fr)", text: () => "", sorts: ["sentiment"] },
  number: { width: "130px", text: ({ customer }) => customer ?? "" },
  topics: { width: "minmax(120px, 2fr)", text: ({ topics }) => topics.join(t("app-comma")) },
};

/** What a column is called. @param {ColumnName} name */
export const columnName = (name) => t(`results-column-${name}`);

/** Pixels between two columns, and at both ends of a row together (table.css has the same). */
const GAP = 12;
const ENDS = 32;
/** Pixels that the word "new" needs beside the time. */
const BADGE = 44;

/**
 * The grid of a row: its columns, and the least room they need in pixels; in less the table scrolls.
 * @param {readonly ColumnName[]} columns @param {boolean} badges whether some rows are marked as new
 */
export function gridOf(columns, badges) {
  const widths = columns.map((name) => TABLE[name].width);
  const least = widths.map((width) => Number(/\d+/.exec(width)?.[0] ?? 0));
  if (badges && widths.length > 0) {
    least[0] = (least[0] ?? 0) + BADGE;
    widths[0] = `${least[0]}px`;
  }
  const sum = least.reduce((all, one) => all + one, 0);
  return { columns: widths.join(" "), least: sum + GAP * (columns.length - 1) + ENDS };
}

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
