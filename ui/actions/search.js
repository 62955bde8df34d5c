// Asking: what is typed is read as it is typed, and a search starts only from a question that could be read.
import { debounced } from "../lib/debounce.js";
import { toAppError } from "../lib/errors.js";
import { checkDraft, questionOf, sameQuestion } from "../lib/question.js";
import { isoDay } from "../lib/time.js";
import { said } from "../lib/said.js";
import { wholeSentence } from "../lib/speech.js";
import { zoneOf } from "../state.js";
import { draftFrom, isRead, questionField } from "../state/asking.js";
import { isBusy } from "../state/running.js";

/**
 * @import * as Ipc from "../ipc.js"
 * @import { Piece, QueryView, Question, SearchRequest } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Store } from "../state.js"
 * @import { AskingErrors } from "../state/asking.js"
 * @import { AppError } from "../lib/errors.js"
 * @import { Draft } from "../lib/question.js"
 * @import { appActions } from "./app.js"
 */

/** Typing slower than this shows its chips with every letter. */
const PAUSE_MS = 120;

/**
 * @typedef {object} Runs what asking needs of the runs
 * @property {(request: SearchRequest, sentence: string, pieces: readonly Piece[]) => Promise<AppError | null>} start why it did not begin
 * @property {(key: number) => void} show
 */

/** Puts the selection on what is wrong, once the words are on screen. @param {{ start: number, end: number }} place */
function selectPlace({ start, end }) {
  if (typeof document === "undefined") return;
  const box = /** @type {HTMLInputElement | null} */ (document.getElementById("phrase"));
  box?.focus();
  box?.setSelectionRange(start === end ? Math.max(0, start - 1) : start, end);
}

/** Where the faulty field is; the first of them that is there. @type {Record<keyof AskingErrors, string[]>} */
const FIELD_IDS = { phrase: ["phrase"], dates: ["date-from", "dates"], filters: ["add-filter"] };

/** @param {AskingErrors} errors */
function focusFirst(errors) {
  const [field] = /** @type {(keyof AskingErrors)[]} */ (Object.keys(errors));
  if (!field || typeof document === "undefined") return;
  FIELD_IDS[field]
    .map((id) => document.getElementById(id))
    .find((one) => one !== null)
    ?.focus();
}

/** @param {Store} store @param {typeof Ipc} ipc @param {ReturnType<typeof appActions>} app @param {Runs} runs */
export function searchActions(store, ipc, app, runs) {
  // Whoever types is not told that reading failed; who searches is.
  const reading = debounced(PAUSE_MS, () => void read().catch(() => {}));
  let starting = false;

  /** What the text means now. @returns {Promise<QueryView | null>} null: overtaken by other words, or not readable at all */
  async function read() {
    reading.forget();
    const { text, key } = store.state.asking;
    store.dispatch({ type: "query-asked", key: key + 1 });
    if (!text.trim()) {
      store.dispatch({ type: "query-read", key: key + 1, text, view: null });
      return null;
    }
    const view = await ipc.readQuery(text);
    store.dispatch({ type: "query-read", key: key + 1, text, view });
    return store.state.asking.key === key + 1 ? view : null;
  }

  /** @param {Partial<Draft>} values */
  function ask(values) {
    if (values.preset === "custom" && !store.state.asking.from && !values.from) {
      const zone = zoneOf(store.state);
      values = { from: isoDay(zone, 6), to: isoDay(zone), ...values };
    }
    store.dispatch({ type: "question-edited", values });
    if (values.text !== undefined) reading.soon();
  }

  /** @param {AskingErrors} errors */
  function refuse(errors) {
    store.dispatch({ type: "question-refused", errors });
    focusFirst(errors);
  }

  /** @param {unknown} cause */
  function failed(cause) {
    const error = toAppError(cause);
    const field = questionField(error.code);
    if (field) refuse({ [field]: said(error) });
    else app.report(error);
  }

  /** The saved search this is, so that it is known what is new in it; an edited one is another. @param {Question} question */
  function savedId(question) {
    const { saved, searches } = store.state.asking;
    const found = searches.saved.find((one) => one.id === saved);
    return found && sameQuestion(found.question, question) ? found.id : null;
  }

  async function start() {
    const { asking } = store.state;
    const view = isRead(asking) ? asking.view : await read();
    if (!view) return;
    if (!view.ok) {
      store.dispatch({ type: "question-refused", errors: { phrase: said(view) } });
      selectPlace(view);
      return;
    }
    const question = questionOf(draftFrom(asking));
    const going = runWith(question);
    if (going) return runs.show(going.key);
    const sentence = wholeSentence(question, view.pieces);
    const error = await runs.start({ ...question, saved: savedId(question) }, sentence, view.pieces);
    if (error && questionField(error.code)) failed(error);
  }

  /** Asking twice what is being searched shows the search that goes on. @param {Question} question */
  const runWith = (question) =>
    store.state.running.runs.find(
      (run) => isBusy(run) && !run.cancelling && run.request && sameQuestion(run.request, question),
    );

  /** @param {Partial<Draft>} [values] changes to make first, from a suggestion */
  async function search(values) {
    if (values) ask(values);
    const errors = checkDraft(store.state.asking);
    if (Object.keys(errors).length > 0) return refuse(errors);
    store.dispatch({ type: "popover-shown", popover: null });
    if (starting) return;
    starting = true;
    await start().catch(failed);
    starting = false;
  }

  return {
    ask,
    search,
    read: () => read().catch(failed),
    /** To the faulty place of the words. */
    goToError() {
      const { view } = store.state.asking;
      if (view && !view.ok) selectPlace(view);
    },
    /** A question from elsewhere: saved, recent. @param {Question} question @param {string | null} saved */
    async load(question, saved = null) {
      store.dispatch({ type: "question-loaded", question, saved });
      reading.soon();
      await search();
    },
  };
}
