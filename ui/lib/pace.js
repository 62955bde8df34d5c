// How far a run is, how fast, and how long it will take.
import { t } from "./t.js";
import { spoken } from "./time.js";

/** @import { Progress } from "../../src-tauri/bindings/messages.d.ts" */

/** `about 8 min left`; rounded, because the pace changes with every minute. @param {number} seconds */
export function timeLeft(seconds) {
  if (seconds < 50) return t("results-left-moment");
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return t("results-left", { time: spoken(minutes * 60_000) });
  return t("results-left", { time: spoken(Math.round(minutes / 10) * 600_000) });
}

/**
 * `1,204 of 3,412 read`, `42 calls a minute`, `about 8 min left`, as far as each is known.
 * @param {Progress | null} progress @returns {string[]}
 */
export function paceWords(progress) {
  if (!progress) return [t("results-listing")];
  const { examined, listed, listing, perMinute, secondsLeft, paused } = progress;
  const words = [t(listing ? "results-read-of-so-far" : "results-read-of", { examined, listed })];
  // The first calls come in a burst, before the limit is felt: that is no pace yet.
  if (paused || listing) return words;
  if (perMinute >= 1) words.push(t("results-a-minute", { n: Math.round(perMinute) }));
  if (secondsLeft !== null) words.push(timeLeft(secondsLeft));
  return words;
}
