// What the page does. Actions call the shell and dispatch events; they hold no state but counters.
import { toAppError } from "../lib/errors.js";
import { said } from "../lib/said.js";
import { t } from "../lib/t.js";

/**
 * @import * as Ipc from "../ipc.js"
 * @import { Store, Toast, Dialog } from "../state.js"
 */

/** How long a toast stays (WCAG 2.2.1: none of them is needed to go on). */
const TOAST_MS = 8000;

/** @param {Store} store @param {typeof Ipc} ipc */
export function appActions(store, ipc) {
  let toasts = 0;

  /** @param {Omit<Toast, "id">} toast */
  function toast(toast) {
    toasts += 1;
    const id = toasts;
    store.dispatch({ type: "toast-added", toast: { id, ...toast } });
    setTimeout(() => store.dispatch({ type: "toast-gone", id }), TOAST_MS);
  }

  /**
   * An error with no better place; a lost connection leads to the connection screen.
   * @param {unknown} cause
   */
  function report(cause) {
    const error = toAppError(cause);
    if (error.code === "cancelled") return;
    if (error.code === "not-connected") store.dispatch({ type: "screen-shown", screen: "connect" });
    toast({ kind: "error", text: said(error) });
  }

  return {
    toast,
    report,
    /** @param {number} id */
    dismiss: (id) => store.dispatch({ type: "toast-gone", id }),
    /** @param {Dialog} dialog */
    show: (dialog) => store.dispatch({ type: "dialog-shown", dialog }),
    /** @param {"connect" | "search"} screen */
    go: (screen) => store.dispatch({ type: "screen-shown", screen }),
    /** @param {string} text @param {string} what */
    async copy(text, what) {
      try {
        await navigator.clipboard.writeText(text);
        toast({ kind: "success", text: t("app-copied", { what }) });
      } catch {
        toast({ kind: "error", text: t("app-not-copied", { what }) });
      }
    },
    /** @param {string} path */
    async openFolder(path) {
      await ipc.showInFolder(path).catch(report);
    },
    async start() {
      try {
        // First and alone: with `--demo` it makes the connection that the list then shows.
        const app = await ipc.appInfo();
        const [regions, connections] = await Promise.all([ipc.regions(), ipc.listConnections()]);
        store.dispatch({ type: "app-started", app, regions, connections });
      } catch (cause) {
        store.dispatch({ type: "app-broken", error: toAppError(cause) });
      }
    },
  };
}
