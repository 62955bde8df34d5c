// Narrowing by facets: which values to list, what is ticked, and the look after a tick.

/** @import { Facet, FacetValue, Narrow } from "../../src-tauri/bindings/messages.d.ts" */

/** @typedef {Facet["name"]} FacetName */
/** @typedef {{ name: FacetName | "onlyNew", value: string, label: string }} Tick */

/** So many values are listed before "n more". */
export const FOLDED = 6;

/** @type {Record<FacetName, string>} */
export const FACETS = { queue: "Queue", agent: "Agent", day: "Day", sentiment: "Customer’s sentiment" };

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
  const all = [...values, ...missing].map((one) => ({ ...one, ticked: ticked.has(one.value) }));
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
  const names = /** @type {FacetName[]} */ (Object.keys(FACETS));
  /** @type {Tick[]} */
  const of = names.flatMap((name) =>
    narrow[name].map((value) => ({ name, value, label: labelOf(facets, name, value) })),
  );
  return narrow.onlyNew ? [...of, { name: "onlyNew", value: "", label: "only new" }] : of;
}

/** The look without one tick. @param {Narrow} narrow @param {Tick} tick @returns {Narrow} */
export const unticked = (narrow, { name, value }) =>
  name === "onlyNew" ? { ...narrow, onlyNew: false } : toggledValue(narrow, name, value);

/** @param {readonly Facet[]} facets @param {FacetName} name @param {string} value */
function labelOf(facets, name, value) {
  const facet = facets.find((one) => one.name === name);
  return facet?.values.find((one) => one.value === value)?.label ?? value;
}
