import { toAppError } from "../lib/errors.js";
import { cardId, shownRun } from "../state/running.js";

/**
 * @import * as Ipc from "../ipc.js"
 * @import { CallCard, Format, TimeStyle } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Store } from "../state.js"
 * @import { SideFilter } from "../state/reading.js"
 * @import { appActions } from "./app.js"
 */
import { count } from "../lib/words.js";

/** @param {Store} store @param {typeof Ipc} ipc @param {ReturnType<typeof appActions>} app */
export function readingActions(store, ipc, app) {
  /**
   * @param {number} run the shell's
   * @param {CallCard} card @param {number} [hit]
   */
  async function read(run, card, hit = 0) {
    const { reading } = store.state;
    const here = reading.card && cardId(reading.card) === cardId(card) && reading.run === run;
    if (here && reading.status === "open") {
      store.dispatch({ type: "hit-chosen", hit });
      return;
    }
    const key = reading.key + 1;
    store.dispatch({ type: "call-asked", key, run, card, hit });
    try {
      const call = await ipc.openCall(keyOf(run, card));
      store.dispatch({ type: "call-opened", key, call });
    } catch (cause) {
      store.dispatch({ type: "call-failed", key, error: toAppError(cause) });
    }
  }

  /**
   * Opens a call of the run on screen.
   * @param {CallCard} card @param {number} [hit] @param {number} [index] where it stands in the list, if it does
   */
  async function open(card, hit = 0, index) {
    const run = shownRun(store.state);
    if (!run || run.id === null) return;
    if (index !== undefined) {
      const { conversationId, communicationId } = card;
      store.dispatch({
        type: "place-taken",
        key: run.key,
        place: { conversationId, communicationId, index },
      });
    }
    await read(run.id, card, hit);
  }

  let stepping = false;

  /** The next (1) or previous (-1) hit, crossing into the neighbouring call. @param {1 | -1} step */
  async function step(step) {
    const { reading } = store.state;
    const target = reading.hit + step;
    if (reading.call && target >= 0 && target < reading.call.hits.length) {
      store.dispatch({ type: "hit-chosen", hit: target });
      return;
    }
    if (stepping) return;
    stepping = true;
    try {
      await cross(step);
    } catch (cause) {
      app.report(cause);
    } finally {
      stepping = false;
    }
  }

  /** @param {1 | -1} step */
  async function cross(step) {
    const { reading } = store.state;
    const run = shownRun(store.state);
    if (!run || run.id === null) return;
    const { conversationId = null, communicationId = null } =
      (reading.run === run.id ? reading.card : null) ?? {};
    // A call of another search has no neighbours here: forward leads into these results.
    const outside = conversationId === null;
    const next =
      outside && step < 0
        ? null
        : await ipc.neighbour({ run: run.id, look: run.look, conversationId, communicationId, step });
    if (next) await open(next.card, step > 0 ? 0 : -1, next.index);
    else app.toast({ kind: "info", text: step > 0 ? "That was the last hit." : "That was the first hit." });
  }

  return {
    open,
    step,
    retry() {
      const { run, card, hit } = store.state.reading;
      if (card) void read(run, card, hit);
    },
    /** @param {SideFilter} side */
    side: (side) => store.dispatch({ type: "side-chosen", side }),
    /** @param {TimeStyle} time */
    time: (time) => store.dispatch({ type: "time-chosen", time }),
    async openInGenesys() {
      const { card } = store.state.reading;
      if (card) await ipc.openInGenesys(card.conversationId).catch(app.report);
    },
    ...savingActions(store, ipc, app),
  };
}

/** @param {number} run @param {CallCard} card */
const keyOf = (run, { conversationId, communicationId }) => ({ run, conversationId, communicationId });

/** @param {Store} store @param {typeof Ipc} ipc @param {ReturnType<typeof appActions>} app */
function savingActions(store, ipc, app) {
  /** @param {"call" | "all"} what @param {() => Promise<void>} work */
  async function during(what, work) {
    if (store.state.saving.busy) return;
    store.dispatch({ type: "save-began", what });
    try {
      await work();
    } catch (cause) {
      app.report(cause);
    } finally {
      store.dispatch({ type: "save-ended" });
    }
  }

  async function saveOne() {
    const { reading, saving } = store.state;
    if (!reading.card) return;
    const saved = await ipc.saveCall(keyOf(reading.run, reading.card), saving.format, saving.time);
    if (saved) app.toast({ kind: "success", text: `Saved as ${saved.path}`, path: saved.path });
  }

  /** @param {boolean} narrowed only the calls that what is ticked lets through */
  async function saveEvery(narrowed) {
    const { saving } = store.state;
    const run = shownRun(store.state);
    if (!run || run.id === null) return;
    const which = { run: run.id, look: narrowed ? run.look : null };
    const done = await ipc.saveAll(which, saving.format, saving.time, (event) => {
      store.dispatch({ ...event, type: "save-progress" });
    });
    if (!done) return;
    const text = `${count(done.saved, "file")} saved in ${done.folder}`;
    if (done.failed.length === 0) app.toast({ kind: "success", text, path: done.folder });
    else {
      const reason = done.failed[0]?.message ?? "";
      app.toast({ kind: "error", text: `${text}; ${done.failed.length} not: ${reason}`, path: done.folder });
    }
  }

  return {
    /** @param {null | "call" | "all"} menu */
    menu: (menu) => store.dispatch({ type: "save-menu", menu }),
    /** @param {{ format?: Format, time?: TimeStyle }} choice */
    choose: (choice) => store.dispatch({ type: "save-choice", ...choice }),
    saveCall: () => during("call", saveOne),
    /** @param {{ narrowed: boolean }} which */
    saveAll: ({ narrowed }) => during("all", () => saveEvery(narrowed)),
  };
}
