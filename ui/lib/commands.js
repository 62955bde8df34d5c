// Everything that can be done from the keyboard: one list for the keys, the sheet of keys, the palette and the hints on buttons.
// A command's title is the message `keys-command-<id>`; other words it is looked for by are in `keys-also-<id>`.
import { CALL, SOUND } from "./commands-call.js";
import { RESULTS, SEARCH, WINDOW } from "./commands-window.js";
import { printed, spelledOut } from "./keyboard-strokes.js";
import { nothing } from "./lit.js";
import { t } from "./t.js";

/**
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 * @import { Views } from "../views/shell.js"
 */

/**
 * @typedef {object} Context
 * @property {State} state now
 * @property {Actions} actions
 * @property {Views} views
 * @property {boolean} inResults whether the keyboard is in the list of calls
 */

/** @typedef {"search" | "results" | "call" | "sound" | "window"} Group */

/**
 * @typedef {object} Command
 * @property {string} id
 * @property {readonly string[]} keys as `strokes` writes them; none: only in the palette
 * @property {(state: State) => boolean} when whether it can be done now
 * @property {(context: Context) => unknown} run
 * @property {boolean} [typing] works while somebody types, too
 * @property {boolean} [repeats] a key that is held down does it again and again
 * @property {"results" | "body" | "free"} [only] where the keyboard has to be: in the list of calls, nowhere, or on nothing that takes the key itself
 * @property {boolean} [everywhere] also where there is no search yet
 * @property {boolean} [unlisted] not offered by the palette: it moves in steps, or belongs to one place
 */

/** @type {readonly [Group, readonly Command[]][]} */
export const GROUPS = [
  ["search", SEARCH],
  ["results", RESULTS],
  ["call", CALL],
  ["sound", SOUND],
  ["window", WINDOW],
];

/** @type {readonly Command[]} */
export const COMMANDS = GROUPS.flatMap(([, commands]) => commands);

const byId = new Map(COMMANDS.map((command) => [command.id, command]));

/** @param {string} id @returns {Command} */
export function commandOf(id) {
  const command = byId.get(id);
  if (!command) throw new Error(`no command is called ${id}`);
  return command;
}

/** @param {Command} command */
export const titleOf = ({ id }) => t(`keys-command-${id}`);

/** Whether it can be done at all on this screen, and now. @param {Command} command @param {State} state */
export const applies = (command, state) =>
  (state.screen === "search" || command.everywhere === true) && command.when(state);

/** The value of `aria-keyshortcuts` for the button that does the same. @param {string} id */
export const shortcut = (id) => {
  const { keys } = commandOf(id);
  return keys.length > 0 ? spelledOut(keys) : nothing;
};

/** A button's title with its key behind it: `Next hit (n)`. @param {string} title @param {string} id */
export const withKey = (title, id) => {
  const [first] = commandOf(id).keys;
  return first ? `${title} (${printed(first)})` : title;
};
