// The participants' turns as bands: one row while they take turns, a second where two are on the line at once.
import { fitted, xOf } from "./overview-geometry.js";

/**
 * @import { CallView } from "./phrases.js"
 * @import { Lane, Scale, Span } from "./overview-geometry.js"
 */

/** @typedef {CallView["participants"][number]} Turn */
/** @typedef {Span & { label: string, lane: Lane, row: number }} Band `row` counts from the top */
/** @typedef {{ band: Band, row: number, x: number, width: number, text: string, textX: number }} BandPlace pixels */

/** More at once than this share the last row. */
const ROWS = 2;
/** A warm transfer's handshake shorter than this is a change of turns, not a conference. */
const HANDSHAKE_MS = 1000;
const INSET = 5;
/** Less of a name than fits here says nothing. */
const LEAST_TEXT = 16;
const LEAST_CUT = 44;

/**
 * Everybody but the customer, who is on the line all the time.
 * @param {readonly Turn[]} turns @param {number} lengthMs @param {(turn: Turn) => string} nameOf
 * @returns {Band[]} by begin
 */
export function bandsOf(turns, lengthMs, nameOf) {
  /** When each row is free again. @type {number[]} */
  const free = [];
  return turns
    .filter((turn) => turn.role !== "customer")
    .map((turn) => ({
      turn,
      fromMs: Math.max(0, turn.fromMs),
      toMs: Math.min(turn.toMs ?? lengthMs, lengthMs),
    }))
    .filter(({ fromMs, toMs }) => toMs > fromMs)
    .sort((a, b) => a.fromMs - b.fromMs)
    .map(({ turn, fromMs, toMs }) => {
      const row = rowFor(free, fromMs);
      free[row] = Math.max(free[row] ?? 0, toMs);
      return { fromMs, toMs, row, label: nameOf(turn), lane: turn.role === "agent" ? "agent" : "other" };
    });
}

/** The first row that is free, else the one that is free next. @param {number[]} free @param {number} fromMs */
function rowFor(free, fromMs) {
  const empty = free.findIndex((until) => until <= fromMs + HANDSHAKE_MS);
  if (empty >= 0) return empty;
  if (free.length < ROWS) return free.length;
  return free.indexOf(Math.min(...free));
}

/**
 * Where bands and their names stand. A name begins at the band's part that is in view and ends before the next band of
 * its row begins, so that no two names ever overlap.
 * @param {readonly Band[]} bands @param {number} rows as many as there is room for @param {Scale} scale
 * @param {(text: string) => number} measure
 * @returns {BandPlace[]}
 */
export function bandPlaces(bands, rows, scale, measure) {
  const rowOf = (/** @type {Band} */ band) => Math.min(band.row, rows - 1);
  const [leftmost, rightmost] = [scale.left, scale.left + scale.width];
  return bands.flatMap((band, at) => {
    const x = Math.max(leftmost, xOf(scale, band.fromMs));
    const next = bands.find((other, index) => index > at && rowOf(other) === rowOf(band));
    const end = Math.min(rightmost, xOf(scale, Math.min(band.toMs, next?.fromMs ?? band.toMs)));
    if (end <= leftmost || x >= rightmost || end <= x) return [];
    const room = end - x - 2 * INSET;
    const fits = room >= (measure(band.label) <= room ? LEAST_TEXT : LEAST_CUT);
    const text = fits ? fitted(band.label, room, measure) : "";
    return [{ band, row: rowOf(band), x, width: end - x, text, textX: x + INSET }];
  });
}
