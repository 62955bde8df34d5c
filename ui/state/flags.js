// Places in calls that somebody flagged, of the connection that is used.

/**
 * @import { Flag } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Reading } from "./reading.js"
 */

/**
 * @typedef {object} Flags
 * @property {ReadonlySet<string>} all `conversation/communication/atMs` of each
 */

/**
 * @typedef {{ type: "flags-listed", flags: Flag[] }
 *   | { type: "flag-set", flag: Flag, on: boolean }} FlagsEvent flag-set: shown at once, before it is kept
 */

/** @typedef {{ conversationId: string, communicationId: string }} CallId */

/** @returns {Flags} */
export const firstFlags = () => ({ all: new Set() });

/** @param {CallId} call @param {number} atMs */
export const flagId = ({ conversationId, communicationId }, atMs) =>
  `${conversationId}/${communicationId}/${atMs}`;

/** @param {Flags} state @param {FlagsEvent} event @returns {Flags} */
export function flags(state, event) {
  switch (event.type) {
    case "flags-listed":
      return { all: new Set(event.flags.map((flag) => flagId(flag, flag.atMs))) };
    case "flag-set": {
      const all = new Set(state.all);
      const id = flagId(event.flag, event.flag.atMs);
      if (event.on) all.add(id);
      else all.delete(id);
      return { all };
    }
    default:
      return state;
  }
}

/** Whether a phrase is flagged. @param {Flags} flags @param {CallId} call @param {number} atMs */
export const isFlagged = ({ all }, call, atMs) => all.has(flagId(call, atMs));

/** How many places of a call are flagged. @param {Flags} flags @param {CallId} call */
export function flagCount({ all }, { conversationId, communicationId }) {
  const begin = `${conversationId}/${communicationId}/`;
  let count = 0;
  for (const id of all) if (id.startsWith(begin)) count += 1;
  return count;
}

/** The flagged phrases of the open call, in order. @param {{ reading: Reading, flags: Flags }} state @returns {number[]} */
export function flagsOfCall({ reading: { call }, flags }) {
  if (!call || flags.all.size === 0) return [];
  return call.phrases.flatMap(({ atMs }, index) => (isFlagged(flags, call.card, atMs) ? [index] : []));
}
