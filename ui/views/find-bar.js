import { nothing } from "../lib/lit.js";

/**
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {State} _state @param {Actions} _actions */
export const findBar = (_state, _actions) => nothing;
