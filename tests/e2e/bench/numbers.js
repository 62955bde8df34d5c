// Numbers taken in one run, and how they are shown.

/** @typedef {{ what: string, value: string, against?: string, ratio?: string, target?: string, met?: boolean }} Row */

/** @param {number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/** @param {number[]} values @param {number} share of the values that are smaller */
export function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {number} value */
export const ms = (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

/** @param {number} value */
export const mb = (value) => `${value.toFixed(1)} MB`;

/** @param {number} value @param {number} base */
export const times = (value, base) => `${(value / base).toFixed(2)}x`;

/**
 * Frames as a person sees them: how long each stood, and how many did not come.
 *
 * @param {number[]} lengths in ms @param {number} usual of an empty page
 */
export function framesOf(lengths, usual) {
  const missed = lengths.reduce((sum, one) => sum + Math.max(0, Math.round(one / usual) - 1), 0);
  return {
    median: median(lengths),
    p95: quantile(lengths, 0.95),
    dropped: missed / Math.max(1, lengths.length + missed),
  };
}

/** @param {string} title @param {Row[]} rows */
export function print(title, rows) {
  const cells = rows.map((row) => [row.what, row.value, row.against, row.ratio, row.target, verdict(row)]);
  const head = ["", "Earshot", "against", "ratio", "target", ""];
  const all = [head, ...cells].map((row) => row.map((cell) => cell ?? ""));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  console.log(`\n${title}`);
  for (const row of all)
    console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column])).join("  ")}`.trimEnd());
}

/** @param {Row} row */
function verdict({ met }) {
  if (met === undefined) return "";
  return met ? "met" : "MISSED";
}
