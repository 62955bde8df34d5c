// Sentiment by shape and word; colour only repeats it.
import { html, nothing, svg } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { inTurn } from "../lib/words.js";

/** @import { CallCard } from "../../src-tauri/bindings/messages.d.ts" */

/** @type {Record<NonNullable<CallCard["sentiment"]>, string>} */
export const SHAPES = {
  negative: "M1 2h10L6 11z",
  neutral: "M1 4.5h10v3H1z",
  positive: "M1 10h10L6 1z",
};

/** `negative, got worse`, or nothing when none is known. @param {Pick<CallCard, "sentiment" | "trend">} card */
export function feelingWords({ sentiment, trend }) {
  return inTurn([
    sentiment && t(`app-feeling-${sentiment}`),
    trend && trend !== "same" && t(`app-trend-${trend}`),
  ]);
}

/** @param {Pick<CallCard, "sentiment" | "trend">} card */
export function feeling(card) {
  const words = feelingWords(card);
  if (!words) return nothing;
  return html`<span class="feeling" data-feeling=${card.sentiment ?? "neutral"} title=${t("app-feeling", { words })}
    >${card.sentiment ? shape(SHAPES[card.sentiment]) : nothing}<span class="sr-only">${t("app-feeling-prefix")} </span>${words}</span
  >`;
}

/** @param {string} d */
const shape = (d) =>
  html`<svg class="feeling-shape" viewBox="0 0 12 12" aria-hidden="true">${svg`<path d=${d}></path>`}</svg>`;
