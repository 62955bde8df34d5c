// Brings rows of long lists from the shell: those that are looked at, when they are looked at.
import { wanted } from "../lib/windows.js";
import { aboutCards, aboutLines, cardId, runOf } from "../state/running.js";

/**
 * @import * as Ipc from "../ipc.js"
 * @import { Sheet, Span } from "../lib/windows.js"
 * @import { ReceiptList } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Store } from "../state.js"
 * @import { RunningEvent } from "../state/running.js"
 * @import { CallId, Run } from "../state/run.js"
 * @import { appActions } from "./app.js"
 */

/** Between two askings because the list has changed; results stream in faster than anybody reads. */
const PAUSE_MS = 250;

/** @typedef {"cards" | "lines" | "receipt"} ListName */
/**
 * @typedef {object} Looking what a list on screen shows
 * @property {ListName} list
 * @property {number} key of the run
 * @property {number} first
 * @property {number} last
 * @property {CallId | null} [anchor] the call whose place in the window must stay, whatever comes in above it
 */

/** @typedef {{ about: string, version: number, grown: number, sheet: Sheet<unknown> }} Now */

/** @param {Store} store @param {typeof Ipc} ipc @param {ReturnType<typeof appActions>} app */
export function feed(store, ipc, app) {
  /** @type {Map<ListName, ReturnType<typeof asker>>} */
  const askers = new Map();
  /** One asking of a list at a time, so that answers come in the order of the questions. @param {ListName} list */
  function asker(list) {
    /** @type {Looking | null} */
    let looking = null;
    let busy = false;
    let askedAt = 0;
    /** @type {any} */
    let timer = null;

    async function pump() {
      if (busy || timer || !looking) return;
      const run = runOf(store.state.running, looking.key);
      if (!run || run.id === null) return;
      const now = nowOf(store, list, run);
      const span = now && wanted(now.sheet, { ...now, ...looking });
      if (!now || !span) return;
      const stale = now.sheet.about === now.about && now.sheet.version < now.version;
      const wait = stale ? askedAt + PAUSE_MS - Date.now() : 0;
      if (wait > 0) return later(wait);
      busy = true;
      askedAt = Date.now();
      try {
        await bring(run, now, span, looking, stale);
      } catch (cause) {
        // A run that was closed meanwhile has no results; nobody looks at them either.
        if (runOf(store.state.running, run.key)) app.report(cause);
        looking = null;
      }
      busy = false;
      void pump();
    }

    /** @param {number} ms */
    function later(ms) {
      timer = setTimeout(() => {
        timer = null;
        void pump();
      }, ms);
      timer.unref?.();
    }

    /** @param {Run} run @param {Now} now @param {Span} span @param {Looking} looking @param {boolean} stale */
    async function bring(run, now, span, { first, last, anchor }, stale) {
      const ask = asking(list, run, now);
      let came = await ask(span, stale ? (anchor ?? null) : null);
      const { sheet, about } = now;
      // Rows of two moments never stand beside each other: when the list has changed meanwhile, all that is looked at is asked for.
      if (!stale && sheet.about === about && came.version > sheet.version) {
        const whole = wanted(sheet, { ...now, version: came.version, first, last });
        if (whole) came = await ask(whole, anchor ?? null);
      }
      store.dispatch(came.event);
    }

    return {
      /** @param {Looking} now */
      look(now) {
        looking = now;
        return pump();
      },
    };
  }

  /**
   * How rows of a list are asked for.
   * @param {ListName} list @param {Run} run @param {Now} now
   * @returns {(span: Span, anchor: CallId | null) => Promise<{ version: number, event: RunningEvent }>}
   */
  function asking(list, { id, key, look }, { about, version }) {
    const run = id ?? -1;
    return async (span, anchor) => {
      if (list === "cards") {
        const { from, page } = await cards(run, look, span, anchor);
        return { version: page.version, event: { type: "results-came", key, about, from, page } };
      }
      const { from } = span;
      if (list === "lines") {
        const page = await ipc.listLines({ run, look, order: store.state.running.display.order, ...span });
        return { version: page.version, event: { type: "lines-came", key, about, from, page } };
      }
      const page = await ipc.receiptCalls({ run, list: /** @type {ReceiptList} */ (about), ...span });
      return { version, event: { type: "receipt-calls-came", key, about, version, from, page } };
    };
  }

  /**
   * The cards of a span; when the call that must stay is not among them any more, those around its new place.
   * @param {number} run @param {Run["look"]} look @param {Span} span @param {CallId | null} anchor
   */
  async function cards(run, look, span, anchor) {
    const page = await ipc.listResults({ run, look, ...span });
    if (!anchor || page.calls.some((card) => cardId(card) === cardId(anchor)))
      return { from: span.from, page };
    const index = await indexOf(run, look, anchor);
    if (index === null) return { from: span.from, page };
    const from = Math.max(0, index - Math.floor(span.count / 2));
    return { from, page: await ipc.listResults({ run, look, from, count: span.count }) };
  }

  /** @param {number} run @param {Run["look"]} look @param {CallId} call */
  async function indexOf(run, look, { conversationId, communicationId }) {
    const beside = { run, look, conversationId, communicationId };
    const after = await ipc.neighbour({ ...beside, step: 1 });
    if (after) return after.index - 1;
    const before = await ipc.neighbour({ ...beside, step: -1 });
    return before ? before.index + 1 : null;
  }

  return {
    /** Says what is looked at; asks the shell for what of it is missing or has changed. @param {Looking} looking */
    look(looking) {
      const one = askers.get(looking.list) ?? asker(looking.list);
      askers.set(looking.list, one);
      return one.look(looking);
    },
  };
}

/** What a list is about at this moment. @param {Store} store @param {ListName} list @param {Run} run @returns {Now | null} */
function nowOf(store, list, run) {
  const { version } = run;
  if (list === "cards")
    return {
      about: aboutCards(run),
      version,
      grown: grownBy(run.cards, run.calls),
      sheet: run.cards,
    };
  if (list === "receipt")
    return run.list && { about: run.list, version: run.ends, grown: 0, sheet: run.listed };
  const about = aboutLines(run, store.state.running.display.order);
  return { about, version, grown: grownBy(run.lines, run.hits), sheet: run.lines };
}

/** How many rows came since the sheet was laid, at most. @param {Sheet<unknown>} sheet @param {number} all */
const grownBy = ({ total }, all) => (total === null ? 0 : Math.max(0, all - total));
