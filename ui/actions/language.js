// Choosing the language, and fetching its words.
import { bestOf, isOurs, localeFor, ofTheSystem } from "../lib/languages.js";
import { remember, remembered } from "../lib/remembered.js";
import { standIn, useWords } from "../lib/t.js";
import { AREAS, catalog } from "../locales/index.js";

/**
 * @import { Store } from "../state.js"
 * @import { Language, Tag } from "../state/language.js"
 */

const ENGLISH = "en";

/** @param {Store} store */
export function languageActions(store) {
  /** Of two choices in quick succession the later one counts, whichever files come first. */
  let asked = 0;

  /** @param {Language["choice"]} choice */
  async function use(choice) {
    asked += 1;
    const mine = asked;
    const wanted = ofTheSystem();
    const tag = choice === "system" ? bestOf(wanted) : choice;
    const texts = await fetchTexts(tag);
    // English waits until the window stands; only where a catalog could not be had it is needed at once.
    const english = tag === ENGLISH ? null : fetchTexts(ENGLISH);
    const sources = [{ tag, texts }];
    if (english && texts.includes("")) sources.push({ tag: ENGLISH, texts: await english });
    if (mine !== asked) return;
    useWords({ tag, locale: localeFor(tag, wanted) }, sources);
    show({ choice, tag, dir: "ltr" });
    void english?.then((late) => mine === asked && standIn(ENGLISH, late));
  }

  /** @param {Language} language */
  function show(language) {
    document.documentElement.lang = language.tag;
    document.documentElement.dir = language.dir;
    store.dispatch({ type: "language-changed", language });
  }

  return {
    /** Before the first painting: the remembered language, or the system's. */
    async begin() {
      const kept = remembered("language");
      await use(isOurs(kept) ? kept : "system");
    },
    /** From now on, and next time. The search and the call stay as they are. @param {Language["choice"]} choice */
    async choose(choice) {
      remember("language", choice);
      await use(choice);
    },
  };
}

/** All catalogs of a language, side by side. One that cannot be fetched is empty: English stands in. @param {Tag} tag */
async function fetchTexts(tag) {
  return Promise.all(AREAS.map((area) => fetchText(new URL(`../${catalog(tag, area)}`, import.meta.url))));
}

/** @param {URL} url */
async function fetchText(url) {
  try {
    const answer = await fetch(url);
    return answer.ok ? await answer.text() : "";
  } catch {
    return "";
  }
}
