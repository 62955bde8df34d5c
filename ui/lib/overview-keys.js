// What a key means on the strip.
import { phraseAt } from "./overview-geometry.js";

/** @import { PhraseView } from "./phrases.js" */

const PAGE_MS = 30_000;

/** @typedef {{ phrase: number } | { zoom: "in" | "out" | "whole" } | { away: true }} Meaning */

/**
 * A slider's keys (Page Up goes forward), and those of the zoom. null: not ours.
 * @param {string} key @param {number} at the phrase gone from @param {readonly PhraseView[]} phrases
 * @returns {Meaning | null}
 */
export function keyMeaning(key, at, phrases) {
  const zoom = ZOOMS[key];
  if (zoom) return { zoom };
  if (key === "Escape") return { away: true };
  const last = phrases.length - 1;
  if (last < 0) return null;
  const to = target(key, at, phrases);
  return to === undefined ? null : { phrase: Math.max(0, Math.min(to, last)) };
}

/** @type {Record<string, "in" | "out" | "whole">} */
const ZOOMS = { "+": "in", "=": "in", "-": "out", "−": "out", 0: "whole" };

/** @param {string} key @param {number} at @param {readonly PhraseView[]} phrases */
function target(key, at, phrases) {
  const now = phrases[at]?.atMs ?? 0;
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return at + 1;
    case "ArrowLeft":
    case "ArrowDown":
      return at - 1;
    // A phrase longer than half a minute must not hold anybody back.
    case "PageUp":
      return Math.max(at + 1, phraseAt(phrases, now + PAGE_MS));
    case "PageDown":
      return Math.min(at - 1, phraseAt(phrases, now - PAGE_MS));
    case "Home":
      return 0;
    case "End":
      return phrases.length - 1;
    default:
      return undefined;
  }
}
