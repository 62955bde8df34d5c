// Runs: started, paused, stopped, closed; several go on at once.
import { toAppError } from "../lib/errors.js";
import { said } from "../lib/said.js";
import { t } from "../lib/t.js";
import { capital } from "../lib/words.js";
import { questionField } from "../state/asking.js";
import { rememberDisplay } from "../state/display.js";
import { WIDE } from "../state/run.js";
import { isBusy, runOf, shownRun } from "../state/running.js";
import { feed } from "./feed.js";

/**
 * @import * as Ipc from "../ipc.js"
 * @import { Interrupted, Look, Narrow, Piece, RunEvent, RunStarted, SearchRequest, Way } from "../../src-tauri/bindings/messages.d.ts"
 * @import { AppError } from "../lib/errors.js"
 * @import { Store } from "../state.js"
 * @import { Display } from "../state/display.js"
 * @import { Asked, Place, Run } from "../state/run.js"
 * @import { appActions } from "./app.js"
 */

const MINUTE = 60_000;
/** So many runs stay open; the oldest that has ended makes room. */
const OPEN_RUNS = 6;

/** @type {Record<"cancel" | "close" | "resume", (ipc: typeof Ipc, run: number) => Promise<unknown>>} */
const BEGUN = {
  cancel: (ipc, run) => ipc.cancelSearch(run),
  close: (ipc, run) => ipc.closeRun(run),
  resume: (ipc, run) => ipc.resumeSearch(run),
};

/** @param {Store} store @param {typeof Ipc} ipc @param {ReturnType<typeof appActions>} app */
export function runsActions(store, ipc, app) {
  /** Stopped, closed or let go before the shell had said the run's number: remembered until it does. @type {Map<number, "cancel" | "close" | "resume">} */
  const whenBegun = new Map();

  /** Nobody tells when the minute of the last requests is over. */
  function forgetBudget() {
    /** @type {any} A number here; in the tests' Node an object that would keep the process. */
    const timer = setTimeout(() => store.dispatch({ type: "minute-passed" }), MINUTE);
    timer.unref?.();
  }

  /** @param {number} key @param {boolean} [sure] what it takes has been agreed to: it is not held @returns {(event: RunEvent) => void} */
  const listener = (key, sure) => (event) => {
    if (event.type === "held" && sure) return letGo(key);
    store.dispatch({ type: "run-event", key, event });
    if (event.type !== "finished" && event.type !== "failed") return;
    forgetBudget();
    void explainNothing(key);
  };

  /** Starts a run that is held without asking again. @param {number} key */
  function letGo(key) {
    const id = runOf(store.state.running, key)?.id ?? null;
    if (id !== null) void ipc.resumeSearch(id).catch(app.report);
    else if (!whenBegun.has(key)) whenBegun.set(key, "resume");
  }

  /** When nothing was found, the next steps are made from how the query was understood. @param {number} key */
  async function explainNothing(key) {
    const run = runOf(store.state.running, key);
    if (!run?.request || run.calls > 0 || run.asked) return;
    try {
      store.dispatch({ type: "run-read", key, view: await ipc.readQuery(run.request.query) });
    } catch {
      // Fewer next steps are offered then.
    }
  }

  /**
   * @param {Asked} asked
   * @param {(listen: (event: RunEvent) => void) => Promise<RunStarted>} begin
   * @param {boolean} [sure] it goes on however long it takes
   * @returns {Promise<AppError | null>} why it did not begin
   */
  async function open(asked, begin, sure) {
    const key = store.state.running.keys + 1;
    store.dispatch({ type: "run-asked", key, ...asked });
    makeRoom();
    try {
      const { run: id } = await begin(listener(key, sure));
      store.dispatch({ type: "run-began", key, id });
      const next = whenBegun.get(key) ?? (runOf(store.state.running, key) ? undefined : "close");
      whenBegun.delete(key);
      if (next) await BEGUN[next](ipc, id).catch(app.report);
      return null;
    } catch (cause) {
      return refused(key, toAppError(cause));
    }
  }

  /** What is wrong with the question is said at the question; the run is then none. @param {number} key @param {AppError} error */
  function refused(key, error) {
    whenBegun.delete(key);
    const field = questionField(error.code);
    if (field) store.dispatch({ type: "question-refused", errors: { [field]: said(error) } });
    if (field || error.code === "too-many-runs") store.dispatch({ type: "run-gone", key, id: null });
    else store.dispatch({ type: "run-failed", key, error });
    if (error.code === "not-connected" || error.code === "too-many-runs") app.report(error);
    return error;
  }

  function makeRoom() {
    const { runs, shown } = store.state.running;
    const over = runs.filter(
      ({ status, key }) => (status === "finished" || status === "failed") && key !== shown,
    );
    for (const run of over.slice(0, Math.max(0, runs.length - OPEN_RUNS))) close(run.key);
  }

  /** @param {number} key */
  function close(key) {
    const run = runOf(store.state.running, key);
    if (!run) return;
    if (run.id === null && isBusy(run)) whenBegun.set(key, "close");
    store.dispatch({ type: "run-gone", key, id: run.id });
    if (run.id !== null) void ipc.closeRun(run.id).catch(app.report);
  }

  /** @param {number} [key] the run on screen unless said */
  function cancel(key = store.state.running.shown ?? -1) {
    const run = runOf(store.state.running, key);
    if (run?.status === "held") return close(key);
    if (!run || !isBusy(run) || run.cancelling) return;
    store.dispatch({ type: "run-cancelling", key });
    if (run.id === null) whenBegun.set(key, "cancel");
    else void ipc.cancelSearch(run.id).catch(app.report);
  }

  /** Pauses, or goes on; also starts a run that is held. @param {number} key @param {boolean} paused */
  async function pause(key, paused) {
    const run = runOf(store.state.running, key);
    if (!run || run.id === null) return;
    try {
      await (paused ? ipc.pauseSearch(run.id) : ipc.resumeSearch(run.id));
      store.dispatch({ type: "run-paused", key, paused });
    } catch (cause) {
      app.report(cause);
    }
  }

  /** @param {Asked & { request: SearchRequest }} asked @param {boolean} [sure] */
  const start = (asked, sure) => open(asked, (listen) => ipc.startSearch(asked.request, listen), sure);

  return {
    /** @param {SearchRequest} request @param {string} sentence @param {readonly Piece[]} [pieces] of its query */
    start: (request, sentence, pieces = []) =>
      start({ request, sentence, said: { question: request, pieces } }),
    close,
    cancel,
    /** @param {number} key */
    pause: (key) => pause(key, true),
    /** @param {number} key */
    resume: (key) => pause(key, false),
    /** Takes up a run that was going on when Earshot ended. @param {Interrupted} interrupted */
    goOn: ({ id, sentence, question, pieces }) =>
      open({ request: null, sentence: capital(sentence), said: { question, pieces } }, (listen) =>
        ipc.continueRun(id, listen),
      ),
    /** The same question once more. @param {Run} run */
    again(run) {
      if (!run.request) return Promise.resolve(null);
      close(run.key);
      return start({ request: run.request, sentence: run.sentence, said: run.said });
    },
    /** A held run is begun anew in another way, and not held again: what that takes has been read. @param {Run} run @param {Way} way */
    otherWay(run, way) {
      if (!run.request) return Promise.resolve(null);
      close(run.key);
      return start({ request: { ...run.request, way }, sentence: run.sentence, said: run.said }, true);
    },
    /** Reads those that could not be read once more. @param {Run} run @param {string[]} outcomes */
    async retry({ key, id }, outcomes) {
      if (id === null) return;
      const { dialog } = store.state;
      store.dispatch({ type: "run-again", key });
      if (dialog === "receipt") app.show(null);
      try {
        await ipc.retrySearch(id, outcomes, listener(key));
      } catch (cause) {
        store.dispatch({ type: "run-failed", key, error: toAppError(cause) });
      }
    },
    /** @param {Run} run */
    async saveReceipt({ id }) {
      if (id === null) return;
      const saved = await ipc.saveReceipt(id).catch(app.report);
      if (saved)
        app.toast({ kind: "success", text: t("app-saved-as", { path: saved.path }), path: saved.path });
    },
    ...showing(store),
    ...feed(store, ipc, app),
  };
}

/** What of the results is shown, and how. @param {Store} store */
function showing(store) {
  /** @param {Partial<Look>} values */
  function look(values) {
    const run = shownRun(store.state);
    if (run) store.dispatch({ type: "look-changed", key: run.key, look: { ...run.look, ...values } });
  }
  /** @param {Partial<Display>} values */
  function display(values) {
    store.dispatch({ type: "display-changed", values });
    rememberDisplay(store.state.running.display);
  }
  return {
    /** @param {number} key */
    show: (key) => store.dispatch({ type: "run-shown", key }),
    /** @param {Place} place where the keyboard stands in the results on screen */
    stand(place) {
      const run = shownRun(store.state);
      if (run) store.dispatch({ type: "place-taken", key: run.key, place });
    },
    /** @param {Look["sort"]} sort */
    sort: (sort) => look({ sort }),
    /** @param {(narrow: Narrow) => Narrow} change of what is ticked now, which may be newer than what is drawn */
    narrow(change) {
      const run = shownRun(store.state);
      if (run) look({ narrow: change(run.look.narrow) });
    },
    widen: () => look({ narrow: WIDE }),
    display,
    /** @param {Run} run @param {import("../../src-tauri/bindings/messages.d.ts").ReceiptList | null} list */
    openList: (run, list) => store.dispatch({ type: "receipt-list", key: run.key, list }),
  };
}
