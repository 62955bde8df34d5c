// Saved and recent searches, and searches that were cut short.
import { questionOf } from "../lib/question.js";
import { t } from "../lib/t.js";
import { currentConnection } from "../state.js";
import { draftFrom } from "../state/asking.js";

/**
 * @import * as Ipc from "../ipc.js"
 * @import { Interrupted, Recent, SavedSearch, Searches } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Store } from "../state.js"
 * @import { appActions } from "./app.js"
 * @import { runsActions } from "./runs.js"
 * @import { searchActions } from "./search.js"
 */

/**
 * @param {Store} store @param {typeof Ipc} ipc @param {ReturnType<typeof appActions>} app
 * @param {ReturnType<typeof searchActions>} search @param {ReturnType<typeof runsActions>} runs
 * @param {() => void} close puts the open panel away and the focus back
 */
export function searchesActions(store, ipc, app, search, runs, close) {
  /** @param {Searches} searches */
  const listed = (searches) => store.dispatch({ type: "searches-listed", searches });

  /** @param {Promise<Searches>} change @returns {Promise<Searches | null>} null: it failed, and was said */
  async function apply(change) {
    try {
      const searches = await change;
      listed(searches);
      return searches;
    } catch (cause) {
      app.report(cause);
      return null;
    }
  }

  const load = () => apply(ipc.listSearches());

  async function listInterrupted() {
    try {
      store.dispatch({ type: "interrupted-listed", interrupted: await ipc.interruptedRuns() });
    } catch (cause) {
      app.report(cause);
    }
  }

  let known = "";

  /** A run that begins or ends changes the recent searches and when a saved one was run last: for each connection. */
  function follow() {
    const { running } = store.state;
    const connection = currentConnection(store.state);
    const ends = running.runs.reduce((sum, run) => sum + run.ends, 0);
    const now = `${connection?.id} ${running.keys} ${ends}`;
    if (now === known) return;
    known = now;
    if (connection) void load();
  }

  return {
    load,
    /** Once, when the page has started. */
    async begin() {
      store.subscribe(follow);
      follow();
      await listInterrupted();
    },
    /** Loads and runs. @param {SavedSearch} saved */
    run: ({ id, question }) => search.load(question, id),
    /** @param {Recent} recent */
    runRecent: ({ question }) => search.load(question),
    ...keeping(store, ipc, app, apply, close),
    ...leftOver(store, ipc, app, runs),
  };
}

/**
 * @param {Store} store @param {typeof Ipc} ipc @param {ReturnType<typeof appActions>} app
 * @param {(change: Promise<Searches>) => Promise<Searches | null>} apply @param {() => void} close
 */
function keeping(store, ipc, app, apply, close) {
  const now = () => questionOf(draftFrom(store.state.asking));

  /** @param {string} name @param {string | null} id */
  async function save(name, id) {
    const before = new Set(store.state.asking.searches.saved.map((one) => one.id));
    const lists = await apply(ipc.saveSearch(id, name, now()));
    if (!lists) return false;
    const made = id ?? lists.saved.find((one) => !before.has(one.id))?.id ?? null;
    store.dispatch({ type: "saved-as", id: made });
    close();
    app.toast({ kind: "success", text: t("search-saved-as", { name }) });
    return true;
  }

  return {
    /** The question in the search bar, under a new name. @param {string} name */
    saveAs: (name) => save(name, null),
    /** The question in the search bar takes the place of the one that was kept. @param {SavedSearch} saved */
    replace: ({ id, name }) => save(name, id),
    /** @param {SavedSearch} saved @param {string} name */
    async rename({ id, question }, name) {
      if (await apply(ipc.saveSearch(id, name, question))) close();
    },
    /** @param {SavedSearch} saved */
    async duplicate({ id }) {
      if (await apply(ipc.duplicateSearch(id))) close();
    },
    /** @param {SavedSearch} saved */
    async remove({ id, name }) {
      if (await apply(ipc.removeSearch(id))) {
        close();
        app.toast({ kind: "success", text: t("search-removed", { name }) });
      }
    },
    /** @param {SavedSearch[]} some */
    async exportTo(some) {
      const saved = await ipc.exportSearches(some.map((one) => one.id)).catch(app.report);
      if (!saved) return;
      close();
      app.toast({ kind: "success", text: t("app-saved-as", { path: saved.path }), path: saved.path });
    },
    async importFrom() {
      const before = store.state.asking.searches.saved.length;
      const lists = await ipc.importSearches().catch(app.report);
      if (!lists) return;
      store.dispatch({ type: "searches-listed", searches: lists });
      const more = lists.saved.length - before;
      app.toast({ kind: "success", text: t("search-imported", { n: more }) });
    },
  };
}

/**
 * @param {Store} store @param {typeof Ipc} ipc @param {ReturnType<typeof appActions>} app
 * @param {ReturnType<typeof runsActions>} runs
 */
function leftOver(store, ipc, app, runs) {
  /** @param {string} id */
  const gone = (id) => {
    const interrupted = store.state.asking.interrupted.filter((one) => one.id !== id);
    store.dispatch({ type: "interrupted-listed", interrupted });
  };
  return {
    /** @param {Interrupted} one */
    async goOn(one) {
      gone(one.id);
      await runs.goOn(one);
    },
    /** @param {Interrupted} one */
    async forget({ id }) {
      try {
        await ipc.forgetInterrupted(id);
        gone(id);
      } catch (cause) {
        app.report(cause);
      }
    },
  };
}
