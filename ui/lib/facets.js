// Narrowing by facets: which values to list, what is ticked, and the look after a tick.
import { facetName } from "./said.js";
import { t } from "./t.js";
import { shortDay } from "./time.js";

/** @import { Facet, FacetValue, Narrow } from "../../src-tauri/bindings/messages.d.ts" */

/** @typedef {Facet["name"]} FacetName */
/** @typedef {{ name: FacetName | "onlyNew" | "onlyFlagged", value: string, label: string }} Tick */

/** So many values are listed before "n more". */
export const FOLDED = 6;

/** @type {readonly FacetName[]} */
const NAMES = ["queue", "agent", "day", "sentiment"];

/**
 * The values a facet lists: the first ones and every ticked one, whose count may have become none.
 * @param {Facet} facet @param {Narrow} narrow @param {boolean} unfolded
 * @returns {{ values: (FacetValue & { ticked: boolean })[], more: number }}
 */
export function listedValues({ name, values }, narrow, unfolded) {
  const ticked = new Set(narrow[name]);
  const missing = narrow[name]
    .filter((value) => !values.some((one) => one.value === value))
    .map((value) => ({ value, label: value, count: 0 }));
  const all = [...values, ...missing].map((one) => ({
    ...one,
    label: labelOf(name, one),
    ticked: ticked.has(one.value),
  }));
  // "1 more" would take the place of the one it hides.
  if (unfolded || all.length <= FOLDED + 1) return { values: all, more: 0 };
  const shown = all.filter((one, at) => at < FOLDED || one.ticked);
  return { values: shown, more: all.length - shown.length };
}

/** @param {Narrow} narrow @param {FacetName} name @param {string} value @returns {Narrow} */
export function toggledValue(narrow, name, value) {
  const without = narrow[name].filter((one) => one !== value);
  return { ...narrow, [name]: without.length < narrow[name].length ? without : [...without, value] };
}

/** What is ticked, one by one. @param {Narrow} narrow @param {readonly Facet[]} facets @returns {Tick[]} */
export function ticks(narrow, facets) {
  /** @type {Tick[]} */
  const of = NAMES.flatMap((name) =>
    narrow[name].map((value) => ({ name, value, label: named(facets, name, value) })),
  );
  if (narrow.onlyNew) of.push({ name: "onlyNew", value: "", label: t("results-only-new") });
  if (narrow.onlyFlagged) of.push({ name: "onlyFlagged", value: "", label: t("keys-only-flagged") });
  return of;
}

/** The look without one tick. @param {Narrow} narrow @param {Tick} tick @returns {Narrow} */
export const unticked = (narrow, { name, value }) =>
  name === "onlyNew" || name === "onlyFlagged"
    ? { ...narrow, [name]: false }
    : toggledValue(narrow, name, value);

/** @param {readonly Facet[]} facets @param {FacetName} name @param {string} value */
function named(facets, name, value) {
  const facet = facets.find((one) => one.name === name);
  return labelOf(name, facet?.values.find((one) => one.value === value) ?? { value, label: value });
}

/** A value in words. @param {FacetName} name @param {Pick<FacetValue, "value" | "label" | "code">} value */
const labelOf = (name, value) => (name === "day" ? shortDay(value.value) : facetName(value));
