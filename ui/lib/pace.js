// How far a run is, how fast, and how long it will take.
import { count, number } from "./words.js";

/** @import { Progress } from "../../src-tauri/bindings/messages.d.ts" */

/** `about 8 min left`; rounded, because the pace changes with every minute. @param {number} seconds */
export function timeLeft(seconds) {
  if (seconds < 50) return "less than a minute left";
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `about ${minutes} min left`;
  const rest = Math.round((minutes % 60) / 10) * 10;
  const hours = Math.floor(minutes / 60) + (rest === 60 ? 1 : 0);
  return `about ${hours} h${rest % 60 ? ` ${rest} min` : ""} left`;
}

/**
 * `1,204 of 3,412 read`, `42 calls a minute`, `about 8 min left`, as far as each is known.
 * @param {Progress | null} progress @returns {string[]}
 */
export function paceWords(progress) {
  if (!progress) return ["listing calls"];
  const { examined, listed, listing, perMinute, secondsLeft, paused } = progress;
  const words = [`${number(examined)} of ${number(listed)}${listing ? " so far" : ""} read`];
  // The first calls come in a burst, before the limit is felt: that is no pace yet.
  if (paused || listing) return words;
  if (perMinute >= 1) words.push(`${count(Math.round(perMinute), "call")} a minute`);
  if (secondsLeft !== null) words.push(timeLeft(secondsLeft));
  return words;
}
