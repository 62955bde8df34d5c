// The filters by name: what each says, whether it is set, and how it is taken away.
import { noFilters } from "./question.js";
import { t } from "./t.js";
import { spoken } from "./time.js";
import { inTurn, languageName } from "./words.js";

/**
 * @import { Entry, Filters } from "../../src-tauri/bindings/messages.d.ts"
 * @import { FilterName, ListFilter } from "../state/asking.js"
 */

/** Which fields of the filters each is about. @type {Record<FilterName, (keyof Filters)[]>} */
const FIELDS = {
  queues: ["queues"],
  agents: ["agents"],
  direction: ["direction"],
  duration: ["minDurationS", "maxDurationS"],
  sentiment: ["sentiment"],
  topics: ["topics"],
  wrapUpCodes: ["wrapUpCodes"],
  holding: ["held", "transferred"],
  languages: ["languages", "unknownLanguage"],
  number: ["number"],
  divisions: ["divisions"],
};

/** @type {FilterName[]} in the order of the menu */
export const FILTER_NAMES = /** @type {FilterName[]} */ (Object.keys(FIELDS));

/** @type {ListFilter[]} */
const LISTS = ["queues", "agents", "divisions", "wrapUpCodes", "topics", "languages"];

/** @param {FilterName} name @returns {name is ListFilter} */
export const isList = (name) => LISTS.includes(/** @type {ListFilter} */ (name));

/**
 * What is chosen in a filter with several values, as id and name.
 * @param {Filters} filters @param {ListFilter} name @returns {{ id: string, name: string }[]}
 */
export function chosen(filters, name) {
  return filters[name].map((one) =>
    typeof one === "string" ? { id: one, name: name === "languages" ? languageName(one) : one } : one,
  );
}

/**
 * Puts an entry in, or takes it out when it is there. Topics go by name and languages by tag, the rest by id.
 * @param {Filters} filters @param {ListFilter} name @param {Pick<Entry, "id" | "name">} entry @returns {Filters}
 */
export function toggled(filters, name, entry) {
  const key = name === "topics" ? entry.name : entry.id;
  const now = chosen(filters, name);
  const kept = now.filter((one) => one.id !== key);
  const next = kept.length < now.length ? kept : [...now, { id: key, name: entry.name }];
  const plain = name === "topics" || name === "languages";
  return { ...filters, [name]: plain ? next.map((one) => one.id) : next };
}

/** @param {Filters} filters @param {FilterName} name */
export function isSet(filters, name) {
  const none = noFilters();
  return FIELDS[name].some((field) => {
    const value = filters[field];
    if (field === "unknownLanguage") return false;
    return Array.isArray(value) ? value.length > 0 : value !== none[field];
  });
}

/** @param {Filters} filters @returns {FilterName[]} */
export const setFilters = (filters) => FILTER_NAMES.filter((name) => isSet(filters, name));

/** @param {Filters} filters @param {FilterName} name @returns {Filters} */
export function without(filters, name) {
  const none = noFilters();
  return { ...filters, ...Object.fromEntries(FIELDS[name].map((field) => [field, none[field]])) };
}

/** @param {number} seconds */
const lasting = (seconds) => spoken(seconds * 1000);

/** What a token says first: together with its value it is a sentence. @param {Filters} filters @param {FilterName} name */
export const labelOf = ({ sentiment }, name) =>
  name === "sentiment" && sentiment ? t(`search-whose-${sentiment.side}`) : t(`search-filter-${name}`);

/** What a token says after its label. @param {Filters} filters @param {FilterName} name @returns {string} */
export function valueInWords(filters, name) {
  if (isList(name)) return listInWords(filters, name);
  const { minDurationS: least, maxDurationS: most, held, transferred, sentiment } = filters;
  switch (name) {
    case "direction":
      return filters.direction ? t(`search-is-${filters.direction}`) : "";
    case "duration":
      return inTurn([
        least !== null && t("search-is-at-least", { time: lasting(least) }),
        most !== null && t("search-is-at-most", { time: lasting(most) }),
      ]);
    case "holding":
      return inTurn([yesOrNo(held, "held"), yesOrNo(transferred, "transferred")]);
    case "sentiment":
      return sentiment ? t(`search-is-${sentiment.is}`) : "";
    default:
      return filters.number ?? "";
  }
}

/** @param {Filters} filters @param {ListFilter} name */
function listInWords(filters, name) {
  const names = chosen(filters, name).map((one) => one.name);
  const [first = ""] = names;
  const told =
    names.length > 2
      ? t("search-is-one-or-more", { name: first, n: names.length - 1 })
      : names.reduce((left, right) => t("search-or", { left, right }));
  return inTurn([told, name === "languages" && !filters.unknownLanguage && t("search-is-not-unknown")]);
}

/** @param {boolean | null} value @param {"held" | "transferred"} what */
const yesOrNo = (value, what) =>
  value === null ? null : t(value ? `search-is-${what}` : `search-is-not-${what}`);
