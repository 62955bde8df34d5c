// The page's only door to the shell. No other file touches `window.__TAURI__` (tests/ui/walls.test.js holds it to that).
// Commands and messages: src-tauri/bindings/messages.d.ts.
import { toAppError } from "./lib/errors.js";
import { withPhrases } from "./lib/phrases.js";
import { dialogWords } from "./lib/said.js";

/**
 * @import {
 *   AppInfo, AudioView, CallFacts, Connection, ConnectionForm, Directory, Entry, Flag, Format, Interrupted,
 *   LinesPage, LineOrder, Look, Neighbour, Permissions, Question, QueryView, ReceiptCalls, ReceiptList, Region,
 *   ResultsPage, RunEvent, RunStarted, SaveEvent, SavedAll, SavedFile, SearchRequest, Searches, Term, TimeStyle, WordView
 * } from "../src-tauri/bindings/messages.d.ts"
 * @import { CallView } from "./lib/phrases.js"
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

/** A paused run starts no new request. @param {number} run @returns {Promise<null>} */
export const pauseSearch = (run) => invoke("pause_search", { run });

/** Goes on after a pause, and starts a run that is held. @param {number} run @returns {Promise<null>} */
export const resumeSearch = (run) => invoke("resume_search", { run });

/** Forgets a run and what it found; one that goes on is stopped first. @param {number} run @returns {Promise<null>} */
export const closeRun = (run) => invoke("close_run", { run });

/**
 * Reads those calls again; the run then ends anew, with a receipt that adds up.
 * @param {number} run @param {string[]} outcomes @param {(event: RunEvent) => void} onEvent @returns {Promise<null>}
 */
export const retrySearch = (run, outcomes, onEvent) =>
  invoke("retry_search", { run, outcomes, onEvent: channel(onEvent) });

/** @param {{ run: number, look: Look, from: number, count: number }} page @returns {Promise<ResultsPage>} */
export const listResults = (page) => invoke("list_results", { ...page });

/**
 * @param {{ run: number, look: Look, order: LineOrder, from: number, count: number }} page
 * @returns {Promise<LinesPage>} one line a hit
 */
export const listLines = (page) => invoke("list_lines", { ...page });

/**
 * The call before or after another in the same look; ids of null stand outside the list.
 * @param {{ run: number, look: Look, conversationId: string | null, communicationId: string | null, step: 1 | -1 }} from
 * @returns {Promise<Neighbour | null>} null: there is none
 */
export const neighbour = (from) => invoke("neighbour", { ...from });

/**
 * @param {{ run: number, list: ReceiptList, from: number, count: number }} page
 * @returns {Promise<ReceiptCalls>}
 */
export const receiptCalls = (page) => invoke("receipt_calls", { ...page });

/** @param {number} run @returns {Promise<SavedFile | null>} null: the dialog was closed */
export const saveReceipt = (run) => invoke("save_receipt", { run, words: dialogWords("save-receipt") });

/** What a query means, or what is wrong with it and where. @param {string} text @returns {Promise<QueryView>} */
export const readQuery = (text) => invoke("read_query", { text });

/** How one part is written. @param {Term} term @returns {Promise<string>} */
export const writeTerm = (term) => invoke("write_term", { term });

/** @param {Directory} what @param {string} text @returns {Promise<Entry[]>} */
export const lookUp = (what, text) => invoke("look_up", { what, text });

/** @returns {Promise<Searches>} */
export const listSearches = () => invoke("list_searches");

/** @param {string | null} id null: a new one @param {string} name @param {Question} question @returns {Promise<Searches>} */
export const saveSearch = (id, name, question) => invoke("save_search", { id, name, question });

/** @param {string} id @returns {Promise<Searches>} */
export const duplicateSearch = (id) => invoke("duplicate_search", { id });

/** @param {string} id @returns {Promise<Searches>} */
export const removeSearch = (id) => invoke("remove_search", { id });

/** @param {string[]} ids @returns {Promise<SavedFile | null>} null: the dialog was closed */
export const exportSearches = (ids) =>
  invoke("export_searches", { ids, words: dialogWords("save-searches") });

/** @returns {Promise<Searches | null>} null: the dialog was closed */
export const importSearches = () => invoke("import_searches", { words: dialogWords("import-searches") });

/** Searches that were going on when Earshot ended. @returns {Promise<Interrupted[]>} */
export const interruptedRuns = () => invoke("interrupted_runs");

/** @param {string} id @param {(event: RunEvent) => void} onEvent @returns {Promise<RunStarted>} */
export const continueRun = (id, onEvent) => invoke("continue_run", { id, onEvent: channel(onEvent) });

/** @param {string} id @returns {Promise<null>} */
export const forgetInterrupted = (id) => invoke("forget_interrupted", { id });

/** @returns {Promise<Permissions>} */
export const checkPermissions = () => invoke("check_permissions");

/** @param {CallKey} key @returns {Promise<CallView>} */
export const openCall = async (key) => withPhrases(await invoke("open_call", { ...key }));

/** What is known of a call beyond its words, part by part. @param {CallKey} key @returns {Promise<CallFacts>} */
export const callFacts = (key) => invoke("call_facts", { ...key });

/**
 * The words of one phrase with their times, in order; none where the engine gave no times.
 * @param {CallKey} key @param {number} phrase @returns {Promise<WordView[]>}
 */
export const phraseWords = (key, phrase) => invoke("phrase_words", { ...key, phrase });

/** The flagged places of the current connection. @returns {Promise<Flag[]>} */
export const listFlags = () => invoke("list_flags");

/** Flags a place or takes its flag away. @param {Flag} flag @param {boolean} on @returns {Promise<Flag[]>} all of them */
export const setFlag = ({ conversationId, communicationId, atMs }, on) =>
  invoke("set_flag", { conversationId, communicationId, atMs, on });

/**
 * @param {CallKey} key @param {{ from: number, to: number }} phrases both included
 * @param {Format} format @param {TimeStyle} time
 * @returns {Promise<SavedFile | null>} null: the dialog was closed
 */
export const savePassage = (key, { from, to }, format, time) =>
  invoke("save_passage", { ...key, from, to, format, time, words: dialogWords("save-passage") });

/**
 * @param {CallKey} key
 * @param {Format} format
 * @param {TimeStyle} time
 * @returns {Promise<SavedFile | null>} null: the dialog was closed
 */
export const saveCall = (key, format, time) =>
  invoke("save_call", { ...key, format, time, words: dialogWords("save-transcript") });

/**
 * @param {{ run: number, look: Look | null }} which null: every call of the run
 * @param {Format} format @param {TimeStyle} time @param {(event: SaveEvent) => void} onEvent
 * @returns {Promise<SavedAll | null>} null: the dialog was closed
 */
export const saveAll = ({ run, look }, format, time, onEvent) =>
  invoke("save_all", { run, look, format, time, onEvent: channel(onEvent), words: dialogWords("save-all") });

/** Makes a call's recording ready; asks Genesys for it. @param {CallKey} key @returns {Promise<AudioView>} */
export const openAudio = (key) => invoke("open_audio", { ...key });

/** @returns {Promise<null>} */
export const closeAudio = () => invoke("close_audio");

/**
 * Bytes of the recording that is open, by the shell's own protocol.
 * @param {string} url as `openAudio` gave it @param {number} from @param {number} to both included
 * @returns {Promise<{ bytes: Uint8Array, total: number }>} fewer bytes than asked for at the end of the file
 */
export async function readAudio(url, from, to) {
  const answer = await fetch(url, { headers: { Range: `bytes=${from}-${to}` } }).catch((cause) => {
    throw toAppError(cause);
  });
  if (answer.status !== 206) throw toAppError(await answer.json().catch(() => `sound: ${answer.status}`));
  const total = Number(answer.headers.get("content-range")?.split("/")[1]);
  return { bytes: new Uint8Array(await answer.arrayBuffer()), total };
}

/** @param {string} path one saved in this session @returns {Promise<null>} */
export const showInFolder = (path) => invoke("show_in_folder", { path });

/** @param {number} factor 1: the page's own size @returns {Promise<null>} */
export const setZoom = (factor) => invoke("set_zoom", { factor });

/** @param {string} conversationId @returns {Promise<null>} */
export const openInGenesys = (conversationId) => invoke("open_in_genesys", { conversationId });
