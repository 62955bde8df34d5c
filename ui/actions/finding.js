import { findNow } from "../lib/find.js";

/**
 * @import { Store } from "../state.js"
 */

/** @param {Store} store */
export function findingActions(store) {
  /** @param {{ text?: string, matchCase?: boolean, regex?: boolean }} change */
  function ask(change) {
    const { finding, reading } = store.state;
    const { text, matchCase, regex } = { ...finding, ...change };
    const key = finding.key + 1;
    store.dispatch({ type: "find-asked", key, text, matchCase, regex });
    const { matches, error } = findNow(reading.call?.phrases ?? [], { text, matchCase, regex });
    const after = matches.findIndex((match) => match.phrase >= reading.phrase);
    const at = after < 0 && matches.length > 0 ? 0 : after;
    store.dispatch({ type: "find-found", key, matches, error, busy: false, at });
    reveal(at);
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
    const to = (at + by + count) % count;
    const wrapped = at >= 0 && (by > 0 ? to <= at : to >= at) ? (by > 0 ? "start" : "end") : null;
    store.dispatch({ type: "find-at", at: to, wrapped });
    reveal(to);
  }

  return {
    open() {
      if (store.state.reading.call) store.dispatch({ type: "find-opened" });
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
