// Which languages there are, and which files a language is made of: `<tag>/<area>.ftl`. Every id begins with its area.

/** @typedef {(typeof TAGS)[number]} Tag */

/** The first stands in where the others lack a message, and where nobody's language is one of these. */
export const TAGS = /** @type {const} */ (["en", "de", "fr", "es", "pt-BR", "ja"]);

/** Each language by its own name: who looks for theirs may not read the one that is shown. @type {Record<Tag, string>} */
export const NAMES = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  "pt-BR": "Português (Brasil)",
  ja: "日本語",
};

export const AREAS = /** @type {const} */ ([
  "app",
  "search",
  "results",
  "receipt",
  "connect",
  "errors",
  "reading",
  "find",
  "strip",
  "facts",
  "frame",
  "player",
  "keys",
  "shell",
]);

/** Where a catalog lies, from the page's folder. @param {string} tag @param {string} area */
export const catalog = (tag, area) => `locales/${tag}/${area}.ftl`;
