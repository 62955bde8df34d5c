// Which of our languages somebody reads, and how their region writes dates and numbers in it.
import { TAGS } from "../locales/index.js";

/** @import { Tag } from "../locales/index.js" */

/** English without a region of the user's own keeps day before month. */
const REGIONS = /** @type {Partial<Record<Tag, string>>} */ ({ en: "en-GB" });

const base = (/** @type {string} */ tag) => tag.toLowerCase().split(/[-_]/)[0] ?? "";

/** @param {unknown} tag @returns {tag is Tag} */
export const isOurs = (tag) => TAGS.some((one) => one === tag);

/**
 * The first of the wanted languages that we have, whatever its region; else English.
 * @param {readonly string[]} wanted BCP 47, dearest first
 * @returns {Tag}
 */
export function bestOf(wanted) {
  for (const one of wanted) {
    const found = TAGS.find((tag) => base(tag) === base(one));
    if (found) return found;
  }
  return TAGS[0];
}

/** For `Intl`: our language in the region of the user's own list. @param {Tag} tag @param {readonly string[]} wanted */
export function localeFor(tag, wanted) {
  const own = wanted.find((one) => base(one) === base(tag) && /[-_]/.test(one));
  return (own && canonical(own)) ?? REGIONS[tag] ?? tag;
}

/** The languages of the system, dearest first. @returns {readonly string[]} */
export function ofTheSystem() {
  const { languages, language } = globalThis.navigator ?? {};
  return languages?.length ? languages : language ? [language] : [];
}

/** A tag as `Intl` takes it; none that it refuses. @param {string} tag */
function canonical(tag) {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}
