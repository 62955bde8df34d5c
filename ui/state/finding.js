// Find in the open call: what is looked for, and where it was found.

/** @typedef {{ phrase: number, start: number, end: number }} Match UTF-16 units of the phrase's text */

/**
 * @typedef {object} Finding
 * @property {boolean} open
 * @property {string} text what is looked for
 * @property {boolean} matchCase
 * @property {boolean} regex
 * @property {number} key counts searches; an answer with another key is late and ignored
 * @property {boolean} busy more may be found
 * @property {string | null} error why the text cannot be looked for: a code, `bad-regex` or `too-slow`
 * @property {Match[]} matches in the order of the call
 * @property {number} count matches.length
 * @property {number} at index of the current match; -1 = none
 * @property {"start" | "end" | null} wrapped where the last step came round to
 * @property {number} opened changes whenever the field must get the focus
 */

/**
 * @typedef {{ type: "find-opened" }
 *   | { type: "find-closed" }
 *   | { type: "find-asked", key: number, text: string, matchCase: boolean, regex: boolean }
 *   | { type: "find-found", key: number, matches: Match[], busy: boolean, error: string | null, at: number }
 *   | { type: "find-at", at: number, wrapped: "start" | "end" | null }} FindingEvent
 */

/** @returns {Finding} */
export function firstFinding() {
  return {
    open: false,
    text: "",
    matchCase: false,
    regex: false,
    key: 0,
    busy: false,
    error: null,
    matches: [],
    count: 0,
    at: -1,
    wrapped: null,
    opened: 0,
  };
}

/** @param {Finding} state @param {FindingEvent} event @returns {Finding} */
export function finding(state, event) {
  switch (event.type) {
    case "find-opened":
      return { ...state, open: true, opened: state.opened + 1 };
    case "find-closed":
      return { ...state, ...emptied, key: state.key + 1, open: false, busy: false };
    case "find-asked": {
      const { key, text, matchCase, regex } = event;
      return { ...state, ...emptied, key, text, matchCase, regex, busy: text !== "" };
    }
    case "find-found": {
      const { key, matches, busy, error, at } = event;
      if (key !== state.key) return state;
      return { ...state, matches, count: matches.length, busy, error, at };
    }
    case "find-at":
      return { ...state, at: event.at, wrapped: event.wrapped };
    default:
      return state;
  }
}

/** @satisfies {Partial<Finding>} */
const emptied = { matches: [], count: 0, at: -1, error: null, wrapped: null };
