// Panes: resized, folded away, gone to.
import { announce } from "../lib/keyboard-said.js";
import { number } from "../lib/words.js";
import { isRail, panesSeen, rememberLayout, zoomBeside } from "../state/layout.js";
import { t } from "../lib/t.js";

/**
 * @import * as Ipc from "../ipc.js"
 * @import { Pane } from "../lib/pane-widths.js"
 * @import { Store } from "../state.js"
 * @import { appActions } from "./app.js"
 * @import { askingActions } from "./asking.js"
 * @import { playingActions } from "./playing.js"
 */

/** 1 saved searches, 2 search box, 3 results, 4 the call. @typedef {1 | 2 | 3 | 4} PaneNumber */

/** Where the keyboard goes in a pane: the first of these that is there. @type {Record<PaneNumber, string[]>} */
const ENTRIES = {
  1: ["#saved-panel .saved[aria-current]", "#saved-panel .saved", ".nav [aria-current=page]", ".nav button"],
  2: ["#phrase"],
  3: ['#results-list [data-focus][tabindex="0"]', "#results-list [data-focus]", "#results button"],
  4: ['#transcript [tabindex="0"]', "#transcript", "#reading button"],
};

/** The button that brings the saved searches where they have no pane. */
const DRAWER = "nav-toggle";

/**
 * @param {Store} store @param {typeof Ipc} ipc @param {ReturnType<typeof appActions>} app
 * @param {Pick<ReturnType<typeof askingActions>, "toggle" | "close">} asking
 * @param {Pick<ReturnType<typeof playingActions>, "hush">} playing
 */
export function layoutActions(store, ipc, app, asking, playing) {
  const drawn = () => store.state.asking.popover?.name === "searches";

  /** @param {"saved" | "reading"} pane @param {boolean} collapsed */
  function collapse(pane, collapsed) {
    store.dispatch({ type: "pane-collapsed", pane, collapsed });
    rememberLayout(store.state.layout);
  }

  function openDrawer() {
    if (!drawn()) asking.toggle({ name: "searches", opener: DRAWER });
  }

  /** The saved searches: a pane or a rail where there is room for three, else a drawer over the page. */
  function toggleSaved() {
    const { layout } = store.state;
    if (drawn()) asking.close();
    else if (layout.mode === "three") collapse("saved", !layout.collapsed.saved);
    else focusPane(1);
  }

  /** Brings a pane into sight, if it is not. @param {PaneNumber} pane @returns {boolean} whether it is */
  function bring(pane) {
    const { layout, reading } = store.state;
    if (pane === 1) {
      if (layout.mode === "one" || isRail(layout)) openDrawer();
      return true;
    }
    if (drawn()) asking.close({ focus: false });
    if (pane === 4 && !reading.card) {
      app.toast({ kind: "info", text: t("frame-no-call-open") });
      return false;
    }
    const wanted = pane === 4 ? "reading" : "results";
    const seen = panesSeen(layout, reading.card !== null);
    if (seen !== "both" && seen !== wanted) store.dispatch({ type: "pane-shown", pane: wanted });
    return true;
  }

  /** @param {PaneNumber} pane */
  function focusPane(pane) {
    if (bring(pane)) focusIn(pane);
  }

  /** What was asked for last: the next key may come before the window has it. */
  let wanted = store.state.layout.zoom;

  /** @param {number} zoom */
  async function zoomTo(zoom) {
    wanted = zoom;
    try {
      await ipc.setZoom(zoom);
      store.dispatch({ type: "zoomed", zoom });
      rememberLayout(store.state.layout);
      announce(t("frame-zoomed", { percent: number(Math.round(zoom * 100)) }));
    } catch (cause) {
      wanted = store.state.layout.zoom;
      app.report(cause);
    }
  }

  return {
    /** The size that was chosen last time; the page's own needs no asking. */
    beginZoom: () => (store.state.layout.zoom === 1 ? undefined : zoomTo(store.state.layout.zoom)),
    /** The whole page larger (1), smaller (-1), or in its own size (0). @param {1 | -1 | 0} step */
    zoom: (step) => zoomTo(step === 0 ? 1 : zoomBeside(wanted, step)),
    /** The window has another width, in CSS pixels. @param {number} width */
    resized: (width) => store.dispatch({ type: "window-resized", width }),
    /** @param {Pane} pane @param {number | null} width null: it follows the window again */
    resize(pane, width) {
      store.dispatch({ type: "pane-resized", pane, width });
      rememberLayout(store.state.layout);
    },
    toggleSaved,
    /** Puts the call away, and its sound; the results take its place until a call is opened. */
    collapseReading() {
      playing.hush();
      collapse("reading", true);
      store.dispatch({ type: "pane-shown", pane: "results" });
      focusIn(3);
    },
    /** Where one pane has the whole window: which one. @param {"results" | "reading"} pane */
    show: (pane) => store.dispatch({ type: "pane-shown", pane }),
    focusPane,
  };
}

/** At once, because the next key may be a letter; else after the painting in which the pane comes into sight. @param {PaneNumber} pane */
function focusIn(pane) {
  if (!enter(pane)) requestAnimationFrame(() => void enter(pane));
}

/** @param {PaneNumber} pane @returns {boolean} whether the keyboard is there now */
function enter(pane) {
  if (typeof document === "undefined") return true;
  const found = ENTRIES[pane].map((css) => document.querySelector(css));
  const entry = /** @type {HTMLElement | undefined} */ (
    found.find((one) => one?.checkVisibility?.({ visibilityProperty: true }) ?? false)
  );
  entry?.focus();
  if (pane === 2 && entry instanceof HTMLInputElement) entry.select();
  return entry !== undefined && document.activeElement === entry;
}
