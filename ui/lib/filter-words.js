// Filters as parts of the question's sentence: “in queue Billing or Claims”, “never put on hold”.
import { t } from "./t.js";
import { eitherOf, languageName } from "./words.js";

/** @import { Filters } from "../../src-tauri/bindings/messages.d.ts" */

/** @param {{ id: string, name: string }[]} choices a name may be unknown where only ids were at hand */
const names = (choices) => eitherOf(choices.map(({ id, name }) => name || id));

/** Each filter that is set, to stand after “calls”. @param {Filters} filters @returns {string[]} */
export function filterSentences(filters) {
  const { queues, agents, divisions, wrapUpCodes, direction, held, transferred, number, sentiment, topics } =
    filters;
  return [
    queues.length > 0 && t("search-where-queues", { names: names(queues) }),
    agents.length > 0 && t("search-where-agents", { names: names(agents) }),
    divisions.length > 0 && t("search-where-divisions", { names: names(divisions) }),
    wrapUpCodes.length > 0 && t("search-where-wrapUpCodes", { names: names(wrapUpCodes) }),
    direction && t(`search-where-${direction}`),
    languages(filters),
    duration(filters),
    held !== null && t(held ? "search-where-held" : "search-where-not-held"),
    transferred !== null && t(transferred ? "search-where-transferred" : "search-where-not-transferred"),
    number !== null && t("search-where-number", { number: number.trim() }),
    sentiment && t("search-where-sentiment", { side: sentiment.side, is: sentiment.is }),
    topics.length > 0 && t("search-where-topics", { names: eitherOf(topics) }),
  ].filter((sentence) => typeof sentence === "string");
}

/** @param {Filters} filters */
function languages({ languages, unknownLanguage }) {
  if (languages.length === 0) return null;
  const id = unknownLanguage ? "search-where-languages-or-unknown" : "search-where-languages";
  return t(id, { names: eitherOf(languages.map(languageName)) });
}

/** @param {Filters} filters */
function duration({ minDurationS: least, maxDurationS: most }) {
  if (least !== null && most !== null)
    return t("search-where-between", { least: lasting(least), most: lasting(most) });
  if (least !== null) return t("search-where-at-least", { least: lasting(least) });
  return most === null ? null : t("search-where-at-most", { most: lasting(most) });
}

/** `2 minutes 30 seconds`. @param {number} all seconds */
function lasting(all) {
  const [minutes, seconds] = [Math.floor(all / 60), all % 60];
  if (minutes === 0) return t("app-seconds", { n: seconds });
  if (seconds === 0) return t("app-minutes", { n: minutes });
  return t("app-minutes-and-seconds", {
    minutes: t("app-minutes", { n: minutes }),
    seconds: t("app-seconds", { n: seconds }),
  });
}
