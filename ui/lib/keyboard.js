// Keys that work anywhere in the main window. Keys that belong to one control are that control's own.
import { isBusy, shownRun } from "../state/running.js";
import { focusPhrase } from "../views/nav.js";

/**
 * @import { Store } from "../state.js"
 * @import { Actions } from "../actions.js"
 * @import { Views } from "../views/shell.js"
 */

/** Letters are text while somebody types. @param {EventTarget | null} target */
export function typing(target) {
  return (
    target instanceof Element &&
    target.closest("input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]") !== null
  );
}

/** @param {Store} store @param {Actions} actions @param {Views} views */
export function listenForKeys(store, actions, views) {
  /** @type {Record<string, () => void>} */
  const anywhere = {
    "/": focusPhrase,
    "?": () => actions.app.show("keys"),
    j: () => views.results.move(store.state, 1),
    k: () => views.results.move(store.state, -1),
    n: () => void actions.reading.step(1),
    p: () => void actions.reading.step(-1),
  };
  /**
   * Only where the focus is in the list of calls: elsewhere arrows scroll.
   * @type {Record<string, () => void>}
   */
  const inResults = {
    ArrowDown: () => views.results.move(store.state, 1),
    ArrowUp: () => views.results.move(store.state, -1),
    Home: () => views.results.move(store.state, -Infinity),
    End: () => views.results.move(store.state, Infinity),
  };

  /** @param {KeyboardEvent} event @returns {(() => void) | undefined} */
  function meaning(event) {
    const { state } = store;
    if (event.key === "Escape") return onEscape(store, actions);
    if (state.dialog || state.saving.menu || state.screen !== "search" || typing(event.target))
      return undefined;
    const node = /** @type {Node | null} */ (event.target);
    if (event.key === "Enter" && node === document.body) return () => views.results.openCurrent(state);
    return (views.results.contains(node) ? inResults[event.key] : undefined) ?? anywhere[event.key];
  }

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = meaning(event);
    if (!act) return;
    event.preventDefault();
    act();
  });
  document.addEventListener("pointerdown", (event) => {
    const inside = event.target instanceof Element && event.target.closest(".menu-anchor");
    if (store.state.saving.menu && !inside) actions.reading.menu(null);
  });
}

/**
 * Escape closes the menu, else stops the run; dialogs close by themselves.
 * @param {Store} store
 * @param {Actions} actions
 */
function onEscape({ state }, actions) {
  if (state.dialog) return undefined;
  if (state.saving.menu) {
    const opener = state.saving.menu === "all" ? "save-all-button" : "save-button";
    return () => {
      actions.reading.menu(null);
      document.getElementById(opener)?.focus();
    };
  }
  return isBusy(shownRun(state)) ? () => actions.runs.cancel() : undefined;
}
