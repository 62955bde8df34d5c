// Who spoke how much of a call, so that the parts are honest: silence is a part, and they add up to the whole.
import { locale } from "./t.js";

/** @import { Course } from "../../src-tauri/bindings/messages.d.ts" */

/** @typedef {"customer" | "agent" | "other" | "silence"} Talker */
/** @typedef {{ who: Talker, ms: number, share: number }} Talk share: 0 to 1 */

/**
 * Parts of the time in which each spoke or nobody did. Where both spoke at once both are counted, so the whole is the sum
 * of the parts, not the length of the call.
 * @param {Course} course @param {number} durationMs the call's, for one without a word
 * @returns {Talk[]} without the parts that are nothing
 */
export function talkShares({ customerMs, agentMs, otherMs, silenceMs }, durationMs) {
  /** @type {[Talker, number][]} */
  const parts = [
    ["customer", customerMs],
    ["agent", agentMs],
    ["other", otherMs],
    ["silence", silenceMs],
  ];
  const whole = parts.reduce((sum, [, ms]) => sum + ms, 0) || Math.max(1, durationMs);
  return parts.filter(([, ms]) => ms > 0).map(([who, ms]) => ({ who, ms, share: ms / whole }));
}

/** `42 %`, as the language writes it. @param {number} share 0 to 1 */
export const shareOf = (share) => new Intl.NumberFormat(locale(), { style: "percent" }).format(share);
