// Words that are chosen with the mouse inside one phrase: what one most likely wants to find elsewhere in the call.

/** Longer than this nobody looks for. */
const MOST = 200;

/** @returns {string | undefined} undefined: nothing, or more than one phrase */
export function chosenWords() {
  const selection = document.getSelection?.();
  if (!selection || selection.isCollapsed) return undefined;
  const [from, to] = [wordsAround(selection.anchorNode), wordsAround(selection.focusNode)];
  const words = from && from === to ? selection.toString().trim() : "";
  return words && words.length <= MOST ? words : undefined;
}

/** @param {Node | null} node */
const wordsAround = (node) =>
  (node instanceof Element ? node : node?.parentElement)?.closest("#transcript .phrase-text") ?? null;
