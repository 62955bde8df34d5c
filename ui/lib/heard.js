// The word that is heard at this moment, lit in the list by a CSS highlight: the rows are not drawn anew for it.
import { canHighlight, highlightsShown } from "./highlights.js";
import { phraseAt } from "./timeline.js";

/** @import { Actions } from "../actions.js" */

const NAME = "earshot-heard";
const TICK_MS = 80;

/** Lights words as long as something is heard. @param {Actions} actions @returns {() => void} ends it */
export function showHeard({ playing }) {
  if (!canHighlight()) return () => {};
  const timer = setInterval(() => light(playing.heard()), TICK_MS);
  return () => {
    clearInterval(timer);
    CSS.highlights.delete(NAME);
  };
}

/** @param {import("../actions/playing.js").Heard | null} heard */
function light(heard) {
  const range = heard ? rangeOf(heard) : null;
  if (range && highlightsShown()) CSS.highlights.set(NAME, new Highlight(range));
  else CSS.highlights.delete(NAME);
}

/** @param {import("../actions/playing.js").Heard} heard */
function rangeOf({ phrase, words, ms }) {
  const word = words[phraseAt(words, ms)];
  if (!word || ms > word.atMs + word.durationMs + TICK_MS) return null;
  const text = document.querySelector(`#transcript [data-phrase="${phrase}"] .phrase-text`);
  const node = [...(text?.childNodes ?? [])].find(
    (one) => one.nodeType === Node.TEXT_NODE && one.textContent?.trim(),
  );
  if (!node || word.end > (node.textContent?.length ?? 0)) return null;
  const range = document.createRange();
  range.setStart(node, word.start);
  range.setEnd(node, word.end);
  return range;
}
