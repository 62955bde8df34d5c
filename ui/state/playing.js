// The sound of the call that is open. Moments are milliseconds since the conversation started, as everywhere in the page.
import { remembered } from "../lib/remembered.js";

/**
 * Why nothing can be heard.
 * @typedef {{ code: string, message: string, args: import("../lib/t.js").Args }} Reason as the shell says it; `args.permissions`: what to ask for
 */

/**
 * @typedef {object} Playing
 * @property {"none" | "asking" | "ready" | "playing" | "paused" | "absent" | "failed"} status none: nobody has asked for it yet; absent: asking again changes nothing by itself
 * @property {number} atMs
 * @property {number} fromMs where the recording begins
 * @property {number} toMs where it ends
 * @property {boolean} waits it plays, but its next seconds have not come yet
 * @property {number} rate 1: as it was said
 * @property {boolean} skipSilence
 * @property {boolean} follow the list goes with the sound
 * @property {boolean} lost the reader went elsewhere while it played, so following stopped
 * @property {Reason | null} reason
 * @property {Reason | null} denied the connection may not hear any call; asking anew costs a request
 */

/** @typedef {Pick<Playing, "rate" | "skipSilence" | "follow">} Wishes */

/** @import { Permissions } from "../../src-tauri/bindings/messages.d.ts" */

/**
 * @typedef {{ type: "playing-changed", change: Partial<Playing> }
 *   | { type: "playing-denied", reason: Reason }
 *   | { type: "check-answered", permissions: Permissions }} PlayingEvent
 */

export const RATES = /** @type {const} */ ([0.75, 1, 1.25, 1.5, 1.75, 2]);

/** @returns {Playing} */
export function firstPlaying() {
  return {
    status: "none",
    atMs: 0,
    fromMs: 0,
    toMs: 0,
    waits: false,
    rate: RATES.find((rate) => String(rate) === remembered("rate")) ?? 1,
    skipSilence: remembered("skip-silence") === "yes",
    follow: remembered("follow") !== "no",
    lost: false,
    reason: null,
    denied: null,
  };
}

/** Another call is opened, or none: what the user wished stays. @param {Playing} state @returns {Playing} */
function another({ rate, skipSilence, follow, denied }) {
  const status = denied ? "absent" : "none";
  return { ...firstPlaying(), rate, skipSilence, follow, denied, reason: denied, status };
}

/** The permission check knows before anybody pressed play. @param {Playing} state @param {Permissions} permissions @returns {Playing} */
function checked(state, { abilities }) {
  const found = abilities.find(({ ability }) => ability === "recordings");
  if (found?.state === "granted" && state.denied)
    return { ...state, status: "none", reason: null, denied: null };
  if (found?.state !== "missing" || state.denied) return state;
  const reason = {
    code: "audio-forbidden",
    message: "",
    args: { permissions: found.permissions.join(", ") },
  };
  return { ...state, denied: reason, ...(state.status === "none" ? { status: "absent", reason } : {}) };
}

/**
 * @param {Playing} state @param {PlayingEvent} event
 * @param {{ call: boolean, connection: boolean }} other which of these is another one now
 * @returns {Playing}
 */
export function playing(state, event, other) {
  if (other.connection) return another({ ...state, denied: null });
  if (other.call) return another(state);
  switch (event.type) {
    case "playing-changed":
      return { ...state, ...event.change };
    case "check-answered":
      return checked(state, event.permissions);
    case "playing-denied":
      return { ...state, status: "absent", reason: event.reason, denied: event.reason };
    default:
      return state;
  }
}
