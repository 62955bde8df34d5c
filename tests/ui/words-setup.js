// The words of the page for its tests: English, from disk; a message that is missing is an error here.
// Import it before (or after) the views: words are asked for when something is drawn.
import { existsSync, readFileSync } from "node:fs";
import { AREAS, catalog } from "../../ui/locales/index.js";
import { useWords } from "../../ui/lib/t.js";

/** The texts of a language, from disk. @param {string} tag */
export const texts = (tag) =>
  AREAS.map((area) => new URL(`../../ui/${catalog(tag, area)}`, import.meta.url))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, "utf8"));

/** Speaks a language from now on. @param {string} tag @param {string} [locale] */
export const speak = (tag, locale = tag) =>
  useWords({ tag, locale, strict: true }, [{ tag, texts: texts(tag) }]);

speak("en", "en-GB");
