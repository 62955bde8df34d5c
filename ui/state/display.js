// How results are shown. It is remembered, and the same for all runs.

/** @import { LineOrder } from "../../src-tauri/bindings/messages.d.ts" */
import { remember, remembered } from "../lib/remembered.js";

/** @typedef {"cards" | "table" | "lines"} ViewName */
/**
 * @typedef {"when" | "agent" | "queue" | "length" | "direction" | "language" | "hits" | "sentiment" | "number" | "topics"} ColumnName
 */

/**
 * @typedef {object} Display
 * @property {ViewName} view
 * @property {LineOrder} order of the lines
 * @property {ColumnName[]} columns of the table, in their order
 * @property {boolean} facets whether the panel that narrows is open
 * @property {string[]} unfolded facets that show all their values; not remembered
 */

/** @type {readonly ViewName[]} */
export const VIEWS = ["cards", "table", "lines"];

/** @type {readonly LineOrder[]} */
export const ORDERS = ["time", "before", "after"];

/** All there are, in the order in which they stand. @type {readonly ColumnName[]} */
export const COLUMNS = [
  "when",
  "agent",
  "queue",
  "length",
  "direction",
  "language",
  "hits",
  "sentiment",
  "number",
  "topics",
];

/** @type {readonly ColumnName[]} */
export const FIRST_COLUMNS = ["when", "agent", "queue", "length", "hits", "sentiment"];

/** Whatever was remembered, in whatever state: only what can be shown is taken from it. @returns {Display} */
export function firstDisplay() {
  const kept = parsed(remembered("display"));
  const columns = COLUMNS.filter((name) => Array.isArray(kept.columns) && kept.columns.includes(name));
  return {
    view: VIEWS.find((name) => name === kept.view) ?? "cards",
    order: ORDERS.find((name) => name === kept.order) ?? "time",
    columns: columns.length > 0 ? columns : [...FIRST_COLUMNS],
    facets: kept.facets === true,
    unfolded: [],
  };
}

/** @param {Display} display */
export function rememberDisplay({ view, order, columns, facets }) {
  remember("display", JSON.stringify({ view, order, columns, facets }));
}

/** A column more or less; the last one stays. @param {readonly ColumnName[]} columns @param {ColumnName} name @returns {ColumnName[]} */
export function toggled(columns, name) {
  const next = COLUMNS.filter((one) => (one === name ? !columns.includes(name) : columns.includes(one)));
  return next.length > 0 ? next : [...columns];
}

/** @param {string | null} text @returns {Record<string, unknown>} */
function parsed(text) {
  try {
    const value = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
