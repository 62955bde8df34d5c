// Hears from the system whether there is a network.

/** @import { Store } from "../state.js" */

/** @param {Store} store */
export const networkActions = (store) => ({
  /** From now on. @param {Pick<Window, "addEventListener">} window */
  listen(window) {
    window.addEventListener("online", () => store.dispatch({ type: "network-changed", online: true }));
    window.addEventListener("offline", () => store.dispatch({ type: "network-changed", online: false }));
  },
});
