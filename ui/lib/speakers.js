// The letters that stand for speakers, so that colour is never the only sign.
import { laneOf } from "./overview-geometry.js";
import { language, t } from "./t.js";

/** @import { CallView } from "./phrases.js" */

/** @type {WeakMap<CallView, { language: string, letters: string[] }>} */
const known = new WeakMap();

/**
 * One short sign a speaker of the call: `C`, `A`; where several share one, `A1` and `A2` in the order they are listed.
 * @param {CallView} call @returns {readonly string[]}
 */
export function lettersOf(call) {
  const made = known.get(call);
  if (made?.language === language()) return made.letters;
  const letters = numbered(call.speakers.map((speaker) => letter(laneOf(speaker))));
  known.set(call, { language: language(), letters });
  return letters;
}

/** @param {import("./overview-geometry.js").Lane} lane */
function letter(lane) {
  if (lane === "other") return t("reading-letter-system");
  return t(lane === "agent" ? "reading-letter-agent" : "reading-letter-customer");
}

/** @param {string[]} letters */
const numbered = (letters) =>
  letters.map((one, at) =>
    letters.indexOf(one) === letters.lastIndexOf(one)
      ? one
      : `${one}${letters.slice(0, at + 1).filter((other) => other === one).length}`,
  );
