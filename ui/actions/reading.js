import { toAppError } from "../lib/errors.js";
import { cardId } from "../state/running.js";

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
  /** @param {CallCard} card @param {number} [hit] */
  async function open(card, hit = 0) {
    const { running, reading } = store.state;
    store.dispatch({ type: "card-current", id: cardId(card) });
    if (running.id === null) return;
    const here = reading.card && cardId(reading.card) === cardId(card) && reading.run === running.id;
    if (here && reading.status === "open") {
      store.dispatch({ type: "hit-chosen", hit });
      return;
    }
    const key = reading.key + 1;
    store.dispatch({ type: "call-asked", key, run: running.id, card, hit });
    try {
      const call = await ipc.openCall(keyOf(running.id, card));
      store.dispatch({ type: "call-opened", key, call });
    } catch (cause) {
      store.dispatch({ type: "call-failed", key, error: toAppError(cause) });
    }
  }

  /** The next (1) or previous (-1) hit, crossing into the neighbouring call. @param {1 | -1} step */
  function step(step) {
    const { running, reading } = store.state;
    const target = reading.hit + step;
    if (reading.call && target >= 0 && target < reading.call.hits.length) {
      store.dispatch({ type: "hit-chosen", hit: target });
      return;
    }
    const id = reading.card && cardId(reading.card);
    const at = running.cards.findIndex((card) => cardId(card) === id);
    // A call of an older search has no neighbours here: forward leads into the new results.
    const next = at < 0 && step < 0 ? undefined : running.cards[at + step];
    if (next) void open(next, step > 0 ? 0 : -1);
    else app.toast({ kind: "info", text: step > 0 ? "That was the last hit." : "That was the first hit." });
  }

  return {
    open,
    step,
    retry() {
      const { card, hit } = store.state.reading;
      if (card) void open(card, hit);
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

  async function saveEvery() {
    const { running, saving } = store.state;
    if (running.id === null) return;
    const done = await ipc.saveAll(running.id, saving.format, saving.time, (event) => {
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
    saveAll: () => during("all", saveEvery),
  };
}
