// Everything the page knows, and the one function that changes it. Views read it, actions dispatch events.
import { asking, firstAsking, inOtherOrganization } from "./state/asking.js";
import { checking, firstChecking } from "./state/checking.js";
import { connecting, firstConnecting } from "./state/connecting.js";
import { facts, firstFacts } from "./state/facts.js";
import { firstLanguage, language } from "./state/language.js";
import { firstLayout, layout } from "./state/layout.js";
import { firstNetwork, network } from "./state/network.js";
import { finding, firstFinding } from "./state/finding.js";
import { firstFlags, flags } from "./state/flags.js";
import { firstPalette, palette } from "./state/palette.js";
import { firstPlaying, playing } from "./state/playing.js";
import { firstReading, reading } from "./state/reading.js";
import { firstRunning, running } from "./state/running.js";
import { firstSaving, saving } from "./state/saving.js";

/**
 * @import { AppInfo, Budget, Connection, Region } from "../src-tauri/bindings/messages.d.ts"
 * @import { Asking, AskingEvent } from "./state/asking.js"
 * @import { Checking, CheckingEvent } from "./state/checking.js"
 * @import { Connecting, ConnectingEvent } from "./state/connecting.js"
 * @import { Language, LanguageEvent } from "./state/language.js"
 * @import { Running, RunningEvent } from "./state/running.js"
 * @import { Facts, FactsEvent } from "./state/facts.js"
 * @import { Layout, LayoutEvent } from "./state/layout.js"
 * @import { Network, NetworkEvent } from "./state/network.js"
 * @import { Finding, FindingEvent } from "./state/finding.js"
 * @import { Flags, FlagsEvent } from "./state/flags.js"
 * @import { Palette, PaletteEvent } from "./state/palette.js"
 * @import { Playing, PlayingEvent } from "./state/playing.js"
 * @import { Reading, ReadingEvent } from "./state/reading.js"
 * @import { Saving, SavingEvent } from "./state/saving.js"
 * @import { AppError } from "./lib/errors.js"
 */

/** @typedef {"starting" | "broken" | "connect" | "search"} Screen */
/** @typedef {null | "receipt" | "connections" | "keys" | "palette" | "permissions"} Dialog */
/**
 * @typedef {{ id: number, kind: "info" | "success" | "error", text: string, path?: string }} Toast path: a file or folder that can be shown
 */

/**
 * @typedef {object} State
 * @property {Screen} screen
 * @property {AppError | null} broken why the page could not start
 * @property {AppInfo | null} app
 * @property {Language} language
 * @property {Region[]} regions
 * @property {Connection[]} connections
 * @property {Connecting} connecting
 * @property {Checking} checking
 * @property {Asking} asking
 * @property {Running} running
 * @property {Reading} reading
 * @property {Playing} playing
 * @property {Facts} facts
 * @property {Layout} layout
 * @property {Network} network
 * @property {Finding} finding
 * @property {Saving} saving
 * @property {Flags} flags
 * @property {Palette} palette
 * @property {Dialog} dialog
 * @property {Toast[]} toasts
 */

/**
 * @typedef {{ type: "app-started", app: AppInfo, regions: Region[], connections: Connection[] }
 *   | { type: "app-broken", error: AppError }
 *   | { type: "connections-changed", connections: Connection[] }
 *   | { type: "screen-shown", screen: "connect" | "search" }
 *   | { type: "dialog-shown", dialog: Dialog }
 *   | { type: "toast-added", toast: Toast }
 *   | { type: "toast-gone", id: number }} AppEvent
 * @typedef {AppEvent | ConnectingEvent | CheckingEvent | AskingEvent | RunningEvent | ReadingEvent | PlayingEvent | FactsEvent | LayoutEvent | NetworkEvent | FindingEvent | SavingEvent | FlagsEvent | PaletteEvent | LanguageEvent} Event
 */

/** @returns {State} */
export function firstState() {
  return {
    screen: "starting",
    broken: null,
    app: null,
    language: firstLanguage(),
    regions: [],
    connections: [],
    connecting: firstConnecting(),
    checking: firstChecking(),
    asking: firstAsking(),
    running: firstRunning(),
    reading: firstReading(),
    playing: firstPlaying(),
    facts: firstFacts(),
    layout: firstLayout(),
    network: firstNetwork(),
    finding: firstFinding(),
    saving: firstSaving(),
    flags: firstFlags(),
    palette: firstPalette(),
    dialog: null,
    toasts: [],
  };
}

/** @param {State} state */
export function currentConnection(state) {
  return state.connections.find((connection) => connection.current) ?? null;
}

/** @param {State} state */
export function zoneOf(state) {
  return state.app?.zone ?? "UTC";
}

/** What the request limit said last. @param {State} state @returns {Budget | null} */
export function budgetOf(state) {
  return state.running.budget;
}

/**
 * Changing organization empties the window: results and words of one never stand under the name of another.
 */
const organizationChanged = (/** @type {State} */ state, /** @type {Connection[]} */ next) =>
  currentConnection(state)?.id !== next.find((connection) => connection.current)?.id;

/** @param {State} state @param {AppEvent} event @returns {State} */
function app(state, event) {
  switch (event.type) {
    case "app-started": {
      const { app, regions, connections } = event;
      const connected = connections.some((connection) => connection.current);
      return { ...state, app, regions, connections, screen: connected ? "search" : "connect" };
    }
    case "app-broken":
      return { ...state, screen: "broken", broken: event.error };
    case "connections-changed": {
      const { connections } = event;
      const emptied = organizationChanged(state, connections)
        ? {
            asking: inOtherOrganization(state.asking),
            checking: { ...firstChecking(), key: state.checking.key + 1 },
            // The counters go on: an answer to the old organization must still be seen to be late.
            running: { ...firstRunning(), keys: state.running.keys },
            reading: { ...firstReading(), key: state.reading.key + 1 },
            facts: firstFacts(),
            network: { ...state.network, reached: null },
            finding: { ...firstFinding(), key: state.finding.key + 1 },
            saving: firstSaving(),
          }
        : {};
      const lost = !connections.some((connection) => connection.current);
      return { ...state, ...emptied, connections, ...(lost ? { screen: "connect", dialog: null } : {}) };
    }
    case "screen-shown":
      return {
        ...state,
        screen: event.screen,
        dialog: null,
        ...(event.screen === "connect" ? { connecting: firstConnecting() } : {}),
      };
    case "dialog-shown":
      return { ...state, dialog: event.dialog };
    case "toast-added":
      return { ...state, toasts: [...state.toasts.slice(-2), event.toast] };
    case "toast-gone":
      return { ...state, toasts: state.toasts.filter((toast) => toast.id !== event.id) };
    default:
      return state;
  }
}

/** @param {State} state @param {Event} event @returns {State} */
export function reduce(state, event) {
  const next = app(state, /** @type {AppEvent} */ (event));
  const slices = {
    connecting: connecting(next.connecting, /** @type {ConnectingEvent} */ (event)),
    language: language(next.language, /** @type {LanguageEvent} */ (event)),
    checking: checking(next.checking, /** @type {CheckingEvent} */ (event)),
    asking: asking(next.asking, /** @type {AskingEvent} */ (event)),
    running: running(next.running, /** @type {RunningEvent} */ (event)),
    reading: reading(next.reading, /** @type {ReadingEvent} */ (event)),
    facts: facts(next.facts, /** @type {FactsEvent | ReadingEvent} */ (event)),
    layout: layout(next.layout, event),
    network: network(next.network, event),
    finding: finding(next.finding, /** @type {FindingEvent} */ (event)),
    saving: saving(next.saving, /** @type {SavingEvent} */ (event)),
    flags: flags(next.flags, /** @type {FlagsEvent} */ (event)),
    palette: palette(next.palette, /** @type {PaletteEvent} */ (event)),
  };
  const other = {
    call: slices.reading.key !== state.reading.key,
    connection: currentConnection(next)?.id !== currentConnection(state)?.id,
  };
  const heard = playing(next.playing, /** @type {PlayingEvent} */ (event), other);
  const same =
    heard === next.playing &&
    Object.entries(slices).every(([name, slice]) => slice === /** @type {any} */ (next)[name]);
  return same ? next : { ...next, ...slices, playing: heard };
}

/** @typedef {ReturnType<typeof createStore>} Store */

/** A store: the state, `dispatch`, and listeners told after each change. */
export function createStore(state = firstState()) {
  /** @type {Set<(state: State) => void>} */
  const listeners = new Set();
  return {
    get state() {
      return state;
    },
    /** @param {Event} event */
    dispatch(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener(state);
    },
    /** @param {(state: State) => void} listener */
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
