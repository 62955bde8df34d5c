// Keys that work anywhere in the main window. What they do is in the list of commands; keys of one control are its own.
import { isBusy, shownRun } from "../state/running.js";
import { applies, COMMANDS } from "./commands.js";
import { coveringSheet, isUnder } from "./facts-sheet.js";
import { strokes } from "./keyboard-strokes.js";

/**
 * @import { State, Store } from "../state.js"
 * @import { Actions } from "../actions.js"
 * @import { Views } from "../views/shell.js"
 * @import { Command, Context } from "./commands.js"
 */

/** What takes letters for itself. */
const FIELDS =
  "input:not([type=radio], [type=checkbox], [type=range], [type=button]), select, textarea, [contenteditable]";
/** What takes Space for itself. */
const CONTROLS =
  "a[href], button, input, select, textarea, summary, audio, [role=slider], [role=option], [role=button]";
/** Small panels: letters typed in one of them are not meant for the window behind. */
const PANELS = ".popover, #save-menu";

/** Of some keys there are several commands, each for its place. @type {Map<string, Command[]>} */
const BY_KEY = new Map();
for (const command of COMMANDS)
  for (const key of command.keys) BY_KEY.set(key, [...(BY_KEY.get(key) ?? []), command]);

/** Letters are text while somebody types. @param {EventTarget | null} target */
export const typing = (target) => target instanceof Element && target.closest(FIELDS) !== null;

/** @param {Store} store @param {Actions} actions @param {Views} views */
export function listenForKeys(store, actions, views) {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented) return;
    const context = contextOf(store.state, actions, views, event.target);
    const act = event.key === "Escape" ? onEscape(event, context) : meaning(event, context);
    if (!act) return;
    event.preventDefault();
    act();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    const inside = target instanceof Element && target.closest(".menu-anchor");
    if (store.state.saving.menu && !inside) actions.reading.menu(null);
    leaveSearches(target, store.state, actions);
  });
  document.addEventListener("focusin", ({ target }) => uncover(target, store.state, actions));
}

/** @param {State} state @param {Actions} actions @param {Views} views @param {EventTarget | null} target @returns {Context} */
export const contextOf = (state, actions, views, target) => ({
  state,
  actions,
  views,
  inResults: views.results.contains(/** @type {Node | null} */ (target)),
});

/** @param {KeyboardEvent} event @param {Context} context @returns {(() => void) | undefined} */
function meaning(event, context) {
  for (const stroke of strokes(event)) {
    const fits = (/** @type {Command} */ one) =>
      isFor(one, stroke, event.target, context) && applies(one, context.state);
    const command = BY_KEY.get(stroke)?.find(fits);
    if (!command) continue;
    // A key that is held down would put a flag up and down again; it is still not the browser's.
    return () => (event.repeat && !command.repeats ? undefined : void command.run(context));
  }
  return undefined;
}

/** Whether a key means this command where the keyboard is. @param {Command} command @param {string} stroke @param {EventTarget | null} target @param {Context} context */
function isFor(command, stroke, target, { state, inResults }) {
  if (state.dialog) return command.id === state.dialog && stroke.startsWith("Ctrl+");
  if (stroke.startsWith("Ctrl+")) return command.typing === true || !typing(target);
  if (typing(target) || !isFree(target, PANELS)) return false;
  if (command.only === "results") return inResults;
  if (command.only === "body") return target === document.body;
  if (command.only === "free" && !isFree(target, CONTROLS)) return false;
  return state.palette.letters || command.only !== undefined;
}

/** @param {EventTarget | null} target @param {string} selector */
const isFree = (target, selector) => !(target instanceof Element && target.closest(selector));

/**
 * In a narrow window the saved searches lie over the page: a press beside them puts them away.
 * @param {EventTarget | null} target @param {State} state @param {Actions} actions
 */
function leaveSearches(target, { asking }, actions) {
  if (asking.popover?.name === "searches" && isFree(target, "#nav, #nav-toggle"))
    actions.asking.close({ focus: false });
}

/** The keyboard goes on to what the sheet of facts lies over: it gives way. @param {EventTarget | null} target @param {State} state @param {Actions} actions */
function uncover(target, { facts }, actions) {
  if (!facts.open || !(target instanceof Element) || !target.closest("#reading")) return;
  const sheet = coveringSheet();
  if (sheet && !sheet.contains(target) && isUnder(sheet, target)) actions.facts.toggle();
}

/**
 * Escape closes the menu, else what lies over the call, else stops the run, else leaves the search box; dialogs close by
 * themselves.
 * @param {KeyboardEvent} event @param {Context} context @returns {(() => void) | undefined}
 */
function onEscape({ target, isComposing }, { state, actions }) {
  if (state.dialog || isComposing) return undefined;
  if (state.asking.popover) return () => actions.asking.close();
  if (state.saving.menu) return () => leaveMenu(state, actions);
  if (inCall(target)) {
    if (state.finding.open) return () => actions.finding.close();
    if (state.facts.open && coveringSheet()) return () => actions.facts.toggle();
  }
  const run = shownRun(state);
  if (state.screen === "search" && isBusy(run)) return () => actions.runs.cancel();
  const inBox = target instanceof Element && target.id === "phrase";
  return inBox && run && run.calls > 0 ? () => actions.layout.focusPane(3) : undefined;
}

/** Where the call is read, or nowhere. @param {EventTarget | null} target */
const inCall = (target) =>
  target === document.body || (target instanceof Element && target.closest("#reading") !== null);

/** @param {State} state @param {Actions} actions */
function leaveMenu({ saving }, actions) {
  actions.reading.menu(null);
  document.getElementById(saving.menu === "all" ? "save-all-button" : "save-button")?.focus();
}
