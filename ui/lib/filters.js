// The filters by name: what each is called, whether it is set, and how it is taken away.
import { noFilters } from "./question.js";

/**
 * @import { Entry, Filters, Side } from "../../src-tauri/bindings/messages.d.ts"
 * @import { FilterName, ListFilter } from "../state/asking.js"
 */

/** @type {Record<FilterName, { label: string, note: string, fields: (keyof Filters)[] }>} */
export const FILTERS = {
  queues: { label: "Queue", note: "queues the call went through", fields: ["queues"] },
  agents: { label: "Agent", note: "who spoke with the customer", fields: ["agents"] },
  direction: { label: "Direction", note: "who called whom", fields: ["direction"] },
  duration: { label: "Duration", note: "how long the call lasted", fields: ["minDurationS", "maxDurationS"] },
  sentiment: { label: "Sentiment", note: "how a side felt, and how that changed", fields: ["sentiment"] },
  topics: { label: "Topic", note: "what Genesys Cloud found it to be about", fields: ["topics"] },
  wrapUpCodes: {
    label: "Wrap-up code",
    note: "what the agent chose after the call",
    fields: ["wrapUpCodes"],
  },
  holding: {
    label: "Hold or transfer",
    note: "calls put on hold or passed on",
    fields: ["held", "transferred"],
  },
  languages: {
    label: "Language",
    note: "the language of the transcript",
    fields: ["languages", "unknownLanguage"],
  },
  number: { label: "Number", note: "the caller’s or the called number, or a part", fields: ["number"] },
  divisions: {
    label: "Division",
    note: "divisions the call belongs to",
    fields: ["divisions"],
  },
};

/** @type {FilterName[]} in the order of the menu */
export const FILTER_NAMES = /** @type {FilterName[]} */ (Object.keys(FILTERS));

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
    typeof one === "string" ? { id: one, name: languageName(one, name) } : one,
  );
}

/** @param {string} value @param {ListFilter} name */
function languageName(value, name) {
  if (name !== "languages") return value;
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(value) ?? value;
  } catch {
    return value; // Not a language tag; it is still what was chosen.
  }
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
  return FILTERS[name].fields.some((field) => {
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
  return { ...filters, ...Object.fromEntries(FILTERS[name].fields.map((field) => [field, none[field]])) };
}

/** @param {number} seconds */
function lasting(seconds) {
  const [m, s] = [Math.floor(seconds / 60), seconds % 60];
  return [m && `${m} min`, (s || !m) && `${s} s`].filter(Boolean).join(" ");
}

const FEELING = {
  negative: "is negative",
  positive: "is positive",
  gotWorse: "got worse",
  gotBetter: "got better",
};

/** @type {Record<Side, string>} */
const WHOSE = { customer: "Customer’s sentiment", agent: "Agent’s sentiment" };

/** What a token says first: together with its value it is a sentence. @param {Filters} filters @param {FilterName} name */
export const labelOf = ({ sentiment }, name) =>
  name === "sentiment" && sentiment ? WHOSE[sentiment.side] : FILTERS[name].label;

/** What a token says after its label. @param {Filters} filters @param {FilterName} name @returns {string} */
export function valueInWords(filters, name) {
  if (isList(name)) {
    const names = chosen(filters, name).map((one) => one.name);
    const strict = name === "languages" && !filters.unknownLanguage ? ", not unknown" : "";
    return names.length > 2
      ? `${names[0]} or ${names.length - 1} more${strict}`
      : names.join(" or ") + strict;
  }
  const { minDurationS: least, maxDurationS: most, held, transferred, sentiment } = filters;
  switch (name) {
    case "direction":
      return filters.direction ?? "";
    case "duration":
      return [least !== null && `at least ${lasting(least)}`, most !== null && `at most ${lasting(most)}`]
        .filter(Boolean)
        .join(", ");
    case "holding":
      return [yesOrNo(held, "put on hold"), yesOrNo(transferred, "transferred")].filter(Boolean).join(", ");
    case "sentiment":
      return sentiment ? FEELING[sentiment.is] : "";
    default:
      return filters.number ?? "";
  }
}

/** @param {boolean | null} value @param {string} what */
const yesOrNo = (value, what) => (value === null ? null : value ? what : `not ${what}`);
