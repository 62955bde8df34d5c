import { toAppError } from "../lib/errors.js";
import { zoneOf } from "../state.js";
import { isoDay } from "../lib/time.js";
import { isBusy } from "../state/running.js";

/**
 * @import * as Ipc from "../ipc.js"
 * @import { SearchRequest } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Store } from "../state.js"
 * @import { Draft, Running } from "../state/running.js"
 * @import { appActions } from "./app.js"
 */

const MINUTE = 60_000;

/**
 * What can be said about a draft without asking the shell.
 * @param {Draft} draft
 * @returns {Running["errors"]}
 */
export function checkDraft(draft) {
  /** @type {Running["errors"]} */
  const errors = {};
  if (!draft.phrase.trim()) errors.phrase = "Type the words to look for.";
  if (draft.preset === "custom") {
    if (!draft.from || !draft.to) errors.dates = "Choose the first and the last day.";
    else if (draft.to < draft.from) errors.dates = "The last day is before the first day.";
  }
  return errors;
}

/** @param {Draft} draft @returns {SearchRequest} */
export function requestOf({ phrase, matching, preset, from, to }) {
  return { phrase: phrase.trim(), matching, dates: preset === "custom" ? { from, to } : { preset } };
}

/** @param {Store} store @param {typeof Ipc} ipc @param {ReturnType<typeof appActions>} app */
export function searchActions(store, ipc, app) {
  /** Cancelling before the shell has said the run's number: remembered until it does. */
  let cancelWhenBegun = 0;

  /** Nobody tells when the minute of the last requests is over. @param {number} key */
  function forgetBudget(key) {
    /** @type {any} A number here; in the tests' Node an object that would keep the process. */
    const timer = setTimeout(() => store.dispatch({ type: "minute-passed", key }), MINUTE);
    timer.unref?.();
  }

  /** @param {number} id */
  const cancelRun = (id) => ipc.cancelSearch(id).catch(app.report);

  /** @param {number} key @param {SearchRequest} request */
  async function run(key, request) {
    store.dispatch({ type: "run-asked", key, request });
    try {
      const { run: id } = await ipc.startSearch(request, (event) => {
        store.dispatch({ type: "run-event", key, event });
        if (event.type === "finished" || event.type === "failed") forgetBudget(key);
      });
      store.dispatch({ type: "run-began", key, id });
      if (cancelWhenBegun === key || store.state.running.key !== key) await cancelRun(id);
    } catch (cause) {
      const error = toAppError(cause);
      store.dispatch({ type: "run-failed", key, error });
      if (error.code === "not-connected") app.report(error);
    }
  }

  function cancel() {
    const { running } = store.state;
    if (!isBusy(running) || running.cancelling) return;
    store.dispatch({ type: "run-cancelling" });
    if (running.id === null) cancelWhenBegun = running.key;
    else void cancelRun(running.id);
  }

  return {
    /** @param {Partial<Draft>} values */
    edit(values) {
      if (values.preset === "custom" && !store.state.running.draft.from) {
        const zone = zoneOf(store.state);
        values = { from: isoDay(zone, 6), to: isoDay(zone), ...values };
      }
      store.dispatch({ type: "draft-edited", values });
    },
    /** @param {Partial<Draft>} [values] changes to make first, from a suggestion */
    search(values) {
      if (values) store.dispatch({ type: "draft-edited", values });
      const { draft, key } = store.state.running;
      const errors = checkDraft(draft);
      if (Object.keys(errors).length > 0) {
        store.dispatch({ type: "search-refused", errors });
        return Promise.resolve();
      }
      cancel();
      return run(key + 1, requestOf(draft));
    },
    cancel,
    /** @param {string} id */
    stand: (id) => store.dispatch({ type: "card-current", id }),
  };
}
