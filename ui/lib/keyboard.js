// Keys that work anywhere in the main window. Keys that belong to one control are that control's own.
import { VIEWS } from "../state/display.js";
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
    f: () => narrow(store, actions),
    "[": () => besides(store, actions, -1),
    "]": () => besides(store, actions, 1),
    ...Object.fromEntries(VIEWS.map((view, at) => [String(at + 1), () => actions.runs.display({ view })])),
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
    leaveSearches(event.target, store, actions);
  });
}

/** Opens the facets with the focus in them, or closes them. @param {Store} store @param {Actions} actions */
function narrow({ state }, actions) {
  const run = shownRun(state);
  if (!run || run.calls === 0) return;
  const facets = !state.running.display.facets;
  actions.runs.display({ facets });
  requestAnimationFrame(() => {
    const first = document.querySelector(facets ? "#facets input" : "#narrow");
    /** @type {HTMLElement | null} */ (first)?.focus();
  });
}

/** Shows the search before or after the one on screen. @param {Store} store @param {Actions} actions @param {1 | -1} step */
function besides({ state }, actions, step) {
  const { runs, shown } = state.running;
  const next = runs[runs.findIndex((run) => run.key === shown) + step];
  if (next) actions.runs.show(next.key);
}

/**
 * In a narrow window the saved searches lie over the page: a press beside them puts them away.
 * @param {EventTarget | null} target @param {Store} store @param {Actions} actions
 */
function leaveSearches(target, { state }, actions) {
  const inside = target instanceof Element && target.closest("#saved-panel, #saved-button");
  if (state.asking.popover?.name === "searches" && !inside) actions.asking.close({ focus: false });
}

/**
 * Escape closes the menu, else stops the run; dialogs close by themselves.
 * @param {Store} store
 * @param {Actions} actions
 */
function onEscape({ state }, actions) {
  if (state.dialog) return undefined;
  if (state.asking.popover) return () => actions.asking.close();
  if (state.saving.menu) {
    const opener = state.saving.menu === "all" ? "save-all-button" : "save-button";
    return () => {
      actions.reading.menu(null);
      document.getElementById(opener)?.focus();
    };
  }
  return isBusy(shownRun(state)) ? () => actions.runs.cancel() : undefined;
}
