// A long list of which the page holds only what is looked at: the shell has the rest.

/**
 * @template T
 * @typedef {object} Sheet a few rows of one list in one order at one moment
 * @property {string} about which list in which order; rows of another never stand beside these
 * @property {number} version of the list, as the shell counts
 * @property {number | null} total rows of the whole list; null before the first answer
 * @property {Map<number, T>} rows by their place in the list
 */

/**
 * @template T
 * @typedef {{ about: string, version: number, total: number, from: number, rows: readonly T[] }} Answer
 */

/** @typedef {{ from: number, count: number }} Span */
/** @typedef {{ about: string, version: number, first: number, last: number, grown?: number }} View what is looked at */

/** So many rows are kept; enough for a few screens in any view. */
export const KEPT = 400;
/** So many are asked for at once. */
const MOST = 200;

/** @template T @returns {Sheet<T>} */
export const emptySheet = () => ({ about: "", version: -1, total: null, rows: new Map() });

/**
 * Lays an answer down. One about something else or of a newer version takes the place of everything; a late one of an
 * older version is dropped; else it joins the rows that are there, and those farthest from it are let go.
 * @template T
 * @param {Sheet<T>} sheet @param {Answer<T>} answer @returns {Sheet<T>}
 */
export function laid(sheet, { about, version, total, from, rows }) {
  const same = sheet.about === about;
  if (same && version < sheet.version) return sheet;
  const next = same && version === sheet.version ? new Map(sheet.rows) : new Map();
  rows.forEach((row, at) => {
    next.set(from + at, row);
  });
  return { about, version, total, rows: near(next, from + rows.length / 2) };
}

/** @template T @param {Map<number, T>} rows @param {number} middle */
function near(rows, middle) {
  if (rows.size <= KEPT) return rows;
  const nearest = [...rows.keys()].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  for (const index of nearest.slice(KEPT)) rows.delete(index);
  return rows;
}

/**
 * What to ask the shell for, so that the rows looked at and about a screen either side are there; null: nothing. When
 * the list has grown, what is looked at may have moved down by as many rows as came, and is asked for with them.
 * @param {Sheet<unknown>} sheet @param {View} view @returns {Span | null}
 */
export function wanted(sheet, { about, version, first, last, grown = 0 }) {
  const screen = Math.max(10, last - first + 1);
  if (sheet.about !== about || sheet.version < version || sheet.total === null)
    return span(first - screen, last + screen + grown);
  const end = Math.min(sheet.total - 1, last + Math.ceil(screen / 2));
  let missing = Math.max(0, first - Math.ceil(screen / 2));
  while (missing <= end && sheet.rows.has(missing)) missing += 1;
  if (missing > end) return null;
  return missing < first
    ? span(Math.min(missing, first - screen), last + screen)
    : span(missing, missing + 2 * screen);
}

/** @param {number} first @param {number} last @returns {Span} */
function span(first, last) {
  const from = Math.max(0, first);
  return { from, count: Math.min(MOST, last - from + 1) };
}
