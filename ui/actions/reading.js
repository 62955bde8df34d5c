import { toAppError } from "../lib/errors.js";
import { copiedLines } from "../lib/lines.js";
import { remember } from "../lib/remembered.js";
import { said } from "../lib/said.js";
import { nextHit, nextPhrase, shownOf } from "../lib/stepping.js";
import { t } from "../lib/t.js";
import { zoneOf } from "../state.js";
import { SIZES } from "../state/reading.js";
import { cardId, shownRun } from "../state/running.js";

/**
 * @import * as Ipc from "../ipc.js"
 * @import { CallCard, Format, TimeStyle } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Store } from "../state.js"
 * @import { Filter, Reveal, SideFilter, TextSize } from "../state/reading.js"
 * @import { appActions } from "./app.js"
 */

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
    // The shell looks for it while the page makes room.
    const asked = ipc.openCall(keyOf(run, card));
    store.dispatch({ type: "call-asked", key, run, card, hit });
    try {
      const call = await asked;
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
    const target = nextHit(store.state.reading, step);
    if (target !== null) store.dispatch({ type: "hit-chosen", hit: target });
    else await cross(step, step > 0 ? 0 : -1, t(step > 0 ? "reading-last-hit" : "reading-first-hit"));
  }

  /** The next call in the list. @param {1 | -1} step */
  const stepCall = (step) => cross(step, 0, t(step > 0 ? "reading-last-call" : "reading-first-call"));

  /** One crossing at a time: a key that is held down must not run ahead. @param {1 | -1} step @param {number} hit @param {string} end */
  async function cross(step, hit, end) {
    if (stepping) return;
    stepping = true;
    try {
      await crossTo(step, hit, end);
    } catch (cause) {
      app.report(cause);
    } finally {
      stepping = false;
    }
  }

  /** @param {1 | -1} step @param {number} hit @param {string} end */
  async function crossTo(step, hit, end) {
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
    if (next) await open(next.card, hit, next.index);
    else app.toast({ kind: "info", text: end });
  }

  return {
    open,
    step,
    retry() {
      const { run, card, hit } = store.state.reading;
      if (card) void read(run, card, hit);
    },
    stepCall,
    ...cursorActions(store, app),
    ...rulerActions(store, ipc, app),
    async openInGenesys() {
      const { card } = store.state.reading;
      if (card) await ipc.openInGenesys(card.conversationId).catch(app.report);
    },
    ...savingActions(store, ipc, app),
  };
}

/** Where the reader is in the call, and how it is shown. @param {Store} store @param {ReturnType<typeof appActions>} app */
function cursorActions(store, app) {
  /** @param {number} phrase @param {{ reveal?: Reveal }} [how] */
  function toPhrase(phrase, { reveal = "auto" } = {}) {
    store.dispatch({ type: "phrase-chosen", phrase, reveal });
  }
  /** @param {number} phrase the passage goes from the cursor to here */
  function extendTo(phrase) {
    const { reading } = store.state;
    const from = reading.passage?.from ?? Math.max(0, reading.phrase);
    store.dispatch({ type: "passage-chosen", passage: { from, to: phrase }, phrase });
  }
  /** @param {TextSize} size */
  function size(size) {
    remember("text-size", size);
    store.dispatch({ type: "size-chosen", size });
  }
  return {
    toPhrase,
    /** The next phrase that is neither folded nor dimmed, or the one so many further. @param {number} step */
    stepPhrase(step) {
      const next = nextPhrase(store.state.reading, step);
      if (next !== null) toPhrase(next);
    },
    /** Makes the passage longer or shorter at the cursor's end. @param {number} step */
    extend(step) {
      const { reading } = store.state;
      const next = nextPhrase({ ...reading, phrase: reading.passage?.to ?? reading.phrase }, step);
      if (next !== null) extendTo(next);
    },
    extendTo,
    /** @param {number} from @param {number} to phrases, both included; the cursor stays */
    choosePassage: (from, to) => store.dispatch({ type: "passage-chosen", passage: { from, to } }),
    leavePassage: () => store.dispatch({ type: "passage-chosen", passage: null }),
    /** @param {string} key of a fold */
    fold: (key) => store.dispatch({ type: "fold-toggled", key }),
    /** @param {Partial<Filter>} filter */
    filter: (filter) => store.dispatch({ type: "filter-chosen", filter }),
    /** @param {SideFilter} side */
    side: (side) => store.dispatch({ type: "filter-chosen", filter: { side } }),
    /** @param {TimeStyle} time */
    time: (time) => store.dispatch({ type: "time-chosen", time }),
    size,
    nextSize: () => size(SIZES[(SIZES.indexOf(store.state.reading.size) + 1) % SIZES.length] ?? "M"),
    /** The passage, or the phrase the reader is at, with the call's address. */
    copyPhrase: () => copy(true),
    /** The passage as lines. */
    copyPassage: () => copy(false),
  };

  /** @param {boolean} withLink */
  async function copy(withLink) {
    const { reading } = store.state;
    const { call, phrase, passage, time } = reading;
    if (!call || (phrase < 0 && !passage)) return;
    const part = passage ?? { from: phrase, to: phrase };
    const lines = copiedLines(call, shownOf(reading, part), { time, zone: zoneOf(store.state) });
    const text = [...lines, ...(withLink && call.link ? [call.link] : [])].join("\n");
    await app.copy(text, t(passage ? "reading-copied-passage" : "reading-copied-phrase"));
  }
}

/** Times of words, on demand. @param {Store} store @param {typeof Ipc} ipc @param {ReturnType<typeof appActions>} app */
function rulerActions(store, ipc, app) {
  const hide = () => store.dispatch({ type: "ruler-shown", ruler: null });

  /** @param {number} phrase */
  async function show(phrase) {
    const { run, card, call } = store.state.reading;
    if (!card || !call) return;
    store.dispatch({ type: "phrase-chosen", phrase, reveal: "none" });
    store.dispatch({ type: "ruler-shown", ruler: { phrase, words: null, atMs: null } });
    const isLate = () => store.state.reading.call !== call || store.state.reading.ruler?.phrase !== phrase;
    try {
      const words = await ipc.phraseWords(keyOf(run, card), phrase);
      if (isLate()) return;
      store.dispatch({ type: "ruler-shown", ruler: { phrase, words, atMs: null } });
      if (store.state.reading.phrase === phrase)
        store.dispatch({ type: "phrase-chosen", phrase, reveal: "auto" });
    } catch (cause) {
      if (!isLate()) hide();
      app.report(cause);
    }
  }

  return {
    hideRuler: hide,
    /** @param {number} [phrase] the cursor's unless said */
    toggleRuler(phrase = store.state.reading.phrase) {
      if (store.state.reading.ruler?.phrase === phrase) hide();
      else void show(phrase);
    },
    /** A word was chosen; where there is a sound, it is heard from there (actions.js). @param {number} atMs */
    toMoment(atMs) {
      const { ruler } = store.state.reading;
      if (ruler) store.dispatch({ type: "ruler-shown", ruler: { ...ruler, atMs } });
    },
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

  /** @param {number} from @param {number} to phrases, both included */
  async function savePart(from, to) {
    const { reading, saving } = store.state;
    if (!reading.card) return;
    const key = keyOf(reading.run, reading.card);
    const part = { from: Math.min(from, to), to: Math.max(from, to) };
    const saved = await ipc.savePassage(key, part, saving.format, saving.time);
    if (saved)
      app.toast({ kind: "success", text: t("app-saved-as", { path: saved.path }), path: saved.path });
  }

  async function saveOne() {
    const { reading, saving } = store.state;
    if (!reading.card) return;
    const saved = await ipc.saveCall(keyOf(reading.run, reading.card), saving.format, saving.time);
    if (saved)
      app.toast({ kind: "success", text: t("app-saved-as", { path: saved.path }), path: saved.path });
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
    const { saved: n, folder, failed } = done;
    const text = failed[0]
      ? t("app-saved-files-but", { n, folder, failed: failed.length, reason: said(failed[0]) })
      : t("app-saved-files", { n, folder });
    app.toast({ kind: failed[0] ? "error" : "success", text, path: folder });
  }

  return {
    /** @param {null | "call" | "all"} menu */
    menu: (menu) => store.dispatch({ type: "save-menu", menu }),
    /** @param {{ format?: Format, time?: TimeStyle }} choice */
    choose: (choice) => store.dispatch({ type: "save-choice", ...choice }),
    saveCall: () => during("call", saveOne),
    /** @param {number} from @param {number} to phrases, both included */
    savePassage: (from, to) => during("call", () => savePart(from, to)),
    /** @param {{ narrowed: boolean }} which */
    saveAll: ({ narrowed }) => during("all", () => saveEvery(narrowed)),
  };
}
