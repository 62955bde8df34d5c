// Sentiment by shape and word; colour only repeats it.
import { html, nothing, svg } from "../lib/lit.js";

/** @import { CallCard } from "../../src-tauri/bindings/messages.d.ts" */

/** @type {Record<NonNullable<CallCard["sentiment"]>, { word: string, shape: string }>} */
export const FEELINGS = {
  negative: { word: "negative", shape: "M1 2h10L6 11z" },
  neutral: { word: "neutral", shape: "M1 4.5h10v3H1z" },
  positive: { word: "positive", shape: "M1 10h10L6 1z" },
};

/** @type {Record<NonNullable<CallCard["trend"]>, string>} */
const TRENDS = { worse: "got worse", same: "", better: "got better" };

/** `negative, got worse`, or nothing when none is known. @param {Pick<CallCard, "sentiment" | "trend">} card */
export function feelingWords({ sentiment, trend }) {
  return [sentiment && FEELINGS[sentiment].word, trend && TRENDS[trend]].filter(Boolean).join(", ");
}

/** @param {Pick<CallCard, "sentiment" | "trend">} card */
export function feeling(card) {
  const words = feelingWords(card);
  if (!words) return nothing;
  return html`<span class="feeling" data-feeling=${card.sentiment ?? "neutral"} title=${`The customer’s sentiment: ${words}`}
    >${card.sentiment ? shape(FEELINGS[card.sentiment].shape) : nothing}<span class="sr-only">customer’s sentiment </span>${words}</span
  >`;
}

/** @param {string} d */
const shape = (d) =>
  html`<svg class="feeling-shape" viewBox="0 0 12 12" aria-hidden="true">${svg`<path d=${d}></path>`}</svg>`;
