// Find in the open call: what is looked for, and where it was found.

/** @typedef {{ phrase: number, start: number, end: number }} Match UTF-16 units of the phrase's text */

/**
 * @typedef {object} Finding
 * @property {boolean} open
 * @property {string} text what is looked for
 * @property {boolean} matchCase
 * @property {boolean} regex
 * @property {number} key counts searches; an answer with another key is late and ignored
 * @property {boolean} busy it is being looked for
 * @property {string | null} error why the text cannot be looked for: a code, `bad-regex`, `too-slow` or `no-regex`
 * @property {Match[]} matches in the order of the call
 * @property {number} count matches.length
 * @property {boolean} more there are more than are kept
 * @property {number} at index of the current match; -1 = none
 * @property {number} origin the phrase from which on the first match is looked for
 * @property {"start" | "end" | null} wrapped where the last step came round to
 * @property {number} opened changes whenever the field must get the focus
 */

/**
 * @typedef {{ type: "find-opened", origin: number, text?: string }
 *   | { type: "find-moved", origin: number }
 *   | { type: "find-closed" }
 *   | { type: "find-asked", key: number, text: string, matchCase: boolean, regex: boolean }
 *   | { type: "find-found", key: number, matches: Match[], error: string | null, more: boolean, at: number }
 *   | { type: "call-asked" }
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
    more: false,
    at: -1,
    origin: 0,
    wrapped: null,
    opened: 0,
  };
}

/** @param {Finding} state @param {FindingEvent} event @returns {Finding} */
export function finding(state, event) {
  switch (event.type) {
    case "find-opened":
      return {
        ...state,
        open: true,
        origin: event.origin,
        opened: state.opened + 1,
        // There with the field, so that it is selected in it.
        text: event.text ?? state.text,
        regex: state.regex && event.text === undefined,
      };
    case "find-moved":
      return { ...state, origin: event.origin };
    case "find-closed":
      return { ...state, ...emptied, key: state.key + 1, open: false, busy: false };
    case "find-asked": {
      const { key, text, matchCase, regex } = event;
      return { ...state, ...emptied, key, text, matchCase, regex, busy: text !== "" };
    }
    case "find-found": {
      const { key, matches, error, more, at } = event;
      if (key !== state.key) return state;
      return { ...state, matches, count: matches.length, busy: false, error, more, at };
    }
    case "call-asked":
      // The matches of one call must not be drawn into another.
      return state.open ? { ...state, ...emptied, key: state.key + 1 } : state;
    case "find-at":
      return {
        ...state,
        at: event.at,
        wrapped: event.wrapped,
        origin: state.matches[event.at]?.phrase ?? state.origin,
      };
    default:
      return state;
  }
}

/** @satisfies {Partial<Finding>} */
const emptied = { matches: [], count: 0, more: false, at: -1, error: null, wrapped: null };
