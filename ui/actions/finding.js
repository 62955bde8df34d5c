// Find in the open call. Its matches are its own; only the cursor is everybody's.
import { debounced } from "../lib/debounce.js";
import { find } from "../lib/find.js";

/**
 * @import { CallView } from "../lib/phrases.js"
 * @import { Store } from "../state.js"
 */

/** Somebody who writes a regular expression is not done after each sign. */
const WRITING_MS = 150;

/** @typedef {{ find?: typeof find, wait?: number }} FindingOptions for tests */

/** @param {Store} store @param {FindingOptions} [options] */
export function findingActions(store, { find: look = find, wait = WRITING_MS } = {}) {
  const soon = debounced(wait, search);
  /** @type {CallView | null} the call that was searched last */
  let searched = null;

  /** @param {{ text?: string, matchCase?: boolean, regex?: boolean }} change */
  function ask(change) {
    const { text, matchCase, regex, key } = { ...store.state.finding, ...change };
    store.dispatch({ type: "find-asked", key: key + 1, text, matchCase, regex });
    soon.forget();
    if (regex) soon.soon(true);
    else void search(true);
  }

  /** @param {boolean} go whether the cursor goes to the first match */
  async function search(go) {
    const { finding, reading } = store.state;
    const { key, origin } = finding;
    searched = reading.call;
    const isLate = () => store.state.finding.key !== key;
    const answer = await look(reading.call?.phrases ?? [], finding, { isLate });
    if (!answer || isLate()) return;
    const { matches, error, more } = answer;
    const after = matches.findIndex((match) => match.phrase >= origin);
    const at = after < 0 ? Math.min(0, matches.length - 1) : after;
    store.dispatch({ type: "find-found", key, matches, error, more, at });
    if (go) reveal(at);
  }

  /** @param {number} at */
  function reveal(at) {
    const match = store.state.finding.matches[at];
    if (match) store.dispatch({ type: "phrase-chosen", phrase: match.phrase, reveal: "center" });
  }

  /** @param {1 | -1} by */
  function step(by) {
    const { at, count } = store.state.finding;
    if (count === 0) return;
    const beyond = at + by >= count ? "start" : at + by < 0 ? "end" : null;
    const to = (at + by + count) % count;
    store.dispatch({ type: "find-at", at: to, wrapped: beyond });
    reveal(to);
  }

  /** Another call is looked through for the same, without leaving the place where it opened. */
  function onCall() {
    const { finding, reading } = store.state;
    if (!finding.open || !finding.text || !reading.call || reading.call === searched) return;
    searched = reading.call;
    store.dispatch({ type: "find-moved", origin: Math.max(0, reading.phrase) });
    void search(false);
  }
  store.subscribe(onCall);

  return {
    /**
     * In a call that is still on its way, the field comes with its words.
     * @param {string} [text] words to be looked for at once, as they are
     */
    open(text) {
      const { reading, finding } = store.state;
      if (!reading.card) return;
      const other = text !== undefined && (text !== finding.text || finding.regex);
      store.dispatch({ type: "find-opened", origin: Math.max(0, reading.phrase), ...(text ? { text } : {}) });
      if (reading.call && (text ?? finding.text) && (other || finding.count === 0)) ask({});
    },
    close: () => store.dispatch({ type: "find-closed" }),
    /** @param {string} text */
    type: (text) => ask({ text }),
    /** @param {"matchCase" | "regex"} what */
    toggle: (what) => ask({ [what]: !store.state.finding[what] }),
    next: () => step(1),
    previous: () => step(-1),
  };
}
