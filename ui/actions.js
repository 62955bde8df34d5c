import { appActions } from "./actions/app.js";
import { connectionActions } from "./actions/connections.js";
import { readingActions } from "./actions/reading.js";
import { searchActions } from "./actions/search.js";

/**
 * @import * as Ipc from "./ipc.js"
 * @import { Store } from "./state.js"
 */

/** @typedef {ReturnType<typeof createActions>} Actions */

/** Everything the views can ask for. @param {Store} store @param {typeof Ipc} ipc */
export function createActions(store, ipc) {
  const app = appActions(store, ipc);
  return {
    app,
    connections: connectionActions(store, ipc, app),
    search: searchActions(store, ipc, app),
    reading: readingActions(store, ipc, app),
  };
}
