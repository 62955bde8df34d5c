// Flags: put up and taken down by the same key. They are drawn at once, and taken back when they could not be kept.
import { toAppError } from "../lib/errors.js";
import { announce } from "../lib/keyboard-said.js";
import { said } from "../lib/said.js";
import { t } from "../lib/t.js";
import { currentConnection } from "../state.js";
import { flagsOfCall, isFlagged } from "../state/flags.js";

/**
 * @import * as Ipc from "../ipc.js"
 * @import { Store } from "../state.js"
 * @import { appActions } from "./app.js"
 */

/**
 * @param {Store} store @param {typeof Ipc} ipc @param {ReturnType<typeof appActions>} app
 * @param {{ toPhrase: (phrase: number, how: { reveal: "center" }) => void }} reading
 */
export function flagsActions(store, ipc, app, reading) {
  /** The connection the flags on the page are of. @type {string | null} */
  let known = null;
  /** Changes go to the shell one after the other: each answers with all flags, and the last must be the newest. */
  let queue = Promise.resolve();
  let waiting = 0;

  async function load() {
    const connection = currentConnection(store.state)?.id ?? null;
    if (connection === known) return;
    known = connection;
    store.dispatch({ type: "flags-listed", flags: [] });
    if (connection === null) return;
    try {
      const flags = await ipc.listFlags();
      if (known === connection && waiting === 0) store.dispatch({ type: "flags-listed", flags });
    } catch (cause) {
      app.report(cause);
    }
  }

  /** @param {import("../../src-tauri/bindings/messages.d.ts").Flag} flag @param {boolean} on */
  async function keep(flag, on) {
    const connection = known;
    try {
      const flags = await ipc.setFlag(flag, on);
      if (known === connection && waiting === 1) store.dispatch({ type: "flags-listed", flags });
    } catch (cause) {
      if (known === connection) store.dispatch({ type: "flag-set", flag, on: !on });
      const key = on ? "keys-flag-not-kept" : "keys-flag-not-removed";
      app.toast({ kind: "error", text: t(key, { reason: said(toAppError(cause)) }) });
    } finally {
      waiting -= 1;
    }
  }

  /** @param {number} [phrase] the cursor's unless said */
  function toggle(phrase = store.state.reading.phrase) {
    const { reading, flags } = store.state;
    const place = reading.call?.phrases[phrase];
    if (!reading.call || !place) return announce(t("keys-flag-nowhere"));
    const { conversationId, communicationId } = reading.call.card;
    const flag = { conversationId, communicationId, atMs: place.atMs };
    const on = !isFlagged(flags, flag, flag.atMs);
    store.dispatch({ type: "flag-set", flag, on });
    announce(t(on ? "keys-flag-up" : "keys-flag-down", { count: flagsOfCall(store.state).length }));
    waiting += 1;
    queue = queue.then(() => keep(flag, on));
  }

  /** To the next or previous flagged phrase of the call; behind the last comes the first. @param {1 | -1} step */
  function step(step) {
    const { state } = store;
    const all = flagsOfCall(state);
    const { phrase } = state.reading;
    const next = step > 0 ? all.find((at) => at > phrase) : all.findLast((at) => at < phrase);
    const target = next ?? (step > 0 ? all[0] : all.at(-1));
    if (target === undefined) return announce(t("keys-flag-none"));
    reading.toPhrase(target, { reveal: "center" });
    announce(t("keys-flag-at", { index: all.indexOf(target) + 1, count: all.length }));
  }

  return {
    toggle,
    step,
    /** Once, when the page has started. */
    begin() {
      store.subscribe(() => void load());
      return load();
    },
  };
}
