// What Genesys Cloud knows of a call: asked for once its words are on screen, kept as long as its run.
import { toAppError } from "../lib/errors.js";
import { t } from "../lib/t.js";
import { factsText } from "../lib/facts-text.js";
import { factsKey, rememberFacts } from "../state/facts.js";
import { zoneOf } from "../state.js";

/**
 * @import * as Ipc from "../ipc.js"
 * @import { CallFacts } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Store } from "../state.js"
 * @import { appActions } from "./app.js"
 */

/** Who leafs through calls does not spend requests on each: so long a call stays before its facts are asked for. */
const STAYING_MS = 600;
/** Parts that a request was made for, each of which may have failed by itself. */
const PARTS = /** @type {const} */ (["wrapUps", "sentiment", "shares", "categories", "summary"]);

/** @param {Store} store @param {typeof Ipc} ipc @param {ReturnType<typeof appActions>} app */
export function factsActions(store, ipc, app) {
  /** @type {Map<string, CallFacts>} */
  const kept = new Map();
  /** @type {any} A number here; in the tests' Node an object that would keep the process. */
  let timer = null;
  /** @type {string | null} */
  let awaited = null;

  store.subscribe(({ running }) => {
    const open = new Set(running.runs.map(({ id }) => String(id)));
    for (const key of kept.keys()) if (!open.has(key.slice(0, key.indexOf("/")))) kept.delete(key);
  });

  /** The call whose words are on screen. */
  function current() {
    const { reading } = store.state;
    if (reading.status !== "open" || !reading.card) return null;
    const { conversationId, communicationId } = reading.card;
    const id = { run: reading.run, conversationId, communicationId };
    return { id, key: factsKey(reading.run, id) };
  }

  /** Asks now, unless it is known. @param {{ again?: boolean }} [how] again: also what is known */
  async function load({ again = false } = {}) {
    const call = current();
    clearTimeout(timer);
    awaited = null;
    if (!call) return;
    const { key, id } = call;
    const known = kept.get(key);
    if (known && !again) {
      store.dispatch({ type: "facts-came", key, facts: known, reached: null });
      return;
    }
    if (store.state.facts.key === key && store.state.facts.status === "loading") return;
    store.dispatch({ type: "facts-asked", key });
    try {
      const facts = await ipc.callFacts(id);
      if (!hasFailed(facts)) kept.set(key, facts);
      store.dispatch({ type: "facts-came", key, facts, reached: reachedBy(facts) });
    } catch (cause) {
      store.dispatch({ type: "facts-failed", key, error: toAppError(cause) });
    }
  }

  /** After the words were painted: asks for the facts of a call that stays on screen. */
  function follow() {
    const call = current();
    const { facts } = store.state;
    if (!call || facts.key !== call.key || facts.status !== "none" || awaited === call.key) return;
    awaited = call.key;
    clearTimeout(timer);
    timer = setTimeout(() => void load(), kept.has(call.key) || facts.open ? 0 : STAYING_MS);
    timer.unref?.();
  }

  /** @param {boolean} open */
  function open(open) {
    store.dispatch({ type: "facts-toggled", open });
    rememberFacts(open);
    const call = current();
    if (open && call && store.state.facts.key === call.key && store.state.facts.status === "none")
      void load();
  }

  return {
    load,
    follow,
    retry: () => load({ again: true }),
    toggle() {
      const shut = store.state.facts.open;
      open(!shut);
      focusSheet(!shut);
    },
    async copyAll() {
      const { reading, facts } = store.state;
      if (!reading.call) return;
      await app.copy(factsText(reading.call, facts.facts, zoneOf(store.state)), t("facts-copied-what"));
    },
  };
}

/** Who opens the sheet is in it; who closes it from inside is back at its button. @param {boolean} open */
function focusSheet(open) {
  if (typeof document === "undefined") return;
  const inside = document.activeElement?.closest("#facts") !== null;
  if (!open && !inside) return;
  requestAnimationFrame(() => document.getElementById(open ? "facts" : "facts-button")?.focus());
}

/** @param {CallFacts} facts */
const hasFailed = (facts) => PARTS.some((name) => facts[name].state === "failed");

/** What the answers show of the network; null: nothing. @param {CallFacts} facts @returns {boolean | null} */
function reachedBy(facts) {
  const states = PARTS.map((name) => facts[name]);
  if (states.some(({ state }) => state === "known" || state === "absent")) return true;
  return states.some((part) => part.state === "failed" && part.error.code === "unreachable") ? false : null;
}
