// The page's only door to the shell. No other file touches `window.__TAURI__` (tests/ui/walls.test.js holds it to that).
// Commands and messages: src-tauri/bindings/messages.d.ts.
import { toAppError } from "./lib/errors.js";

/**
 * @import {
 *   AppInfo, CallView, Connection, ConnectionForm, Format, Region, RunEvent, RunStarted, SaveEvent, SavedAll,
 *   SavedFile, SearchRequest, TimeStyle
 * } from "../src-tauri/bindings/messages.d.ts"
 */

/** @typedef {{ run: number, conversationId: string, communicationId: string }} CallKey */

/**
 * @template T
 * @param {string} command @param {Record<string, unknown>} [args] @returns {Promise<T>}
 */
async function invoke(command, args = {}) {
  try {
    return await tauri().invoke(command, args);
  } catch (cause) {
    throw toAppError(cause);
  }
}

/**
 * @template T
 * @param {(event: T) => void} onEvent
 */
function channel(onEvent) {
  const { Channel } = tauri();
  const made = new Channel();
  made.onmessage = (event) => onEvent(/** @type {T} */ (event));
  return made;
}

/** @returns {typeof import("@tauri-apps/api/core")} */
function tauri() {
  const api = /** @type {any} */ (window).__TAURI__;
  if (!api) throw toAppError("the page is not running inside Earshot");
  return api.core;
}

/** @returns {Promise<AppInfo>} */
export const appInfo = () => invoke("app_info");

/** @returns {Promise<Region[]>} */
export const regions = () => invoke("regions");

/** @returns {Promise<Connection[]>} */
export const listConnections = () => invoke("list_connections");

/** @param {ConnectionForm} form @returns {Promise<Connection[]>} */
export const testAndSaveConnection = (form) => invoke("test_and_save_connection", { form });

/** @returns {Promise<Connection[]>} */
export const connectDemo = () => invoke("connect_demo");

/** @param {string} id @returns {Promise<Connection[]>} */
export const selectConnection = (id) => invoke("select_connection", { id });

/** @param {string} id @param {string} name @returns {Promise<Connection[]>} */
export const renameConnection = (id, name) => invoke("rename_connection", { id, name });

/** @param {string} id @returns {Promise<Connection[]>} */
export const removeConnection = (id) => invoke("remove_connection", { id });

/**
 * @param {SearchRequest} request
 * @param {(event: RunEvent) => void} onEvent
 * @returns {Promise<RunStarted>}
 */
export const startSearch = (request, onEvent) =>
  invoke("start_search", { request, onEvent: channel(onEvent) });

/** @param {number} run @returns {Promise<null>} */
export const cancelSearch = (run) => invoke("cancel_search", { run });

/** @param {CallKey} key @returns {Promise<CallView>} */
export const openCall = (key) => invoke("open_call", { ...key });

/**
 * @param {CallKey} key
 * @param {Format} format
 * @param {TimeStyle} time
 * @returns {Promise<SavedFile | null>} null: the dialog was closed
 */
export const saveCall = (key, format, time) => invoke("save_call", { ...key, format, time });

/**
 * @param {number} run @param {Format} format @param {TimeStyle} time @param {(event: SaveEvent) => void} onEvent
 * @returns {Promise<SavedAll | null>} null: the dialog was closed
 */
export const saveAll = (run, format, time, onEvent) =>
  invoke("save_all", { run, format, time, onEvent: channel(onEvent) });

/** @param {string} path one saved in this session @returns {Promise<null>} */
export const showInFolder = (path) => invoke("show_in_folder", { path });

/** @param {string} conversationId @returns {Promise<null>} */
export const openInGenesys = (conversationId) => invoke("open_in_genesys", { conversationId });
