// Facts that somebody judged: sentiment, topics, categories, the summary. Always with who did.
import { html, nothing, svg } from "../lib/lit.js";
import { feelingOf, ourScores, signed, topicsOf, trendWords } from "../lib/facts.js";
import { dayAndTime } from "../lib/time.js";
import { has, t } from "../lib/t.js";
import { SHAPES, feeling } from "./feeling.js";
import { part, place, rows, section } from "./call-facts-parts.js";
import { icon } from "./parts.js";

/**
 * @import { CallFacts } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Sheet } from "./call-facts.js"
 */

/** @param {Sheet} sheet */
export const judged = (sheet) =>
  html`${sentiment(sheet)} ${topics(sheet)} ${categories(sheet)} ${summary(sheet)}`;

/** @param {Sheet} sheet */
function sentiment(sheet) {
  const genesys = part(sheet, (facts) => facts.sentiment, t("facts-not-analysed"), score);
  return section(
    "sentiment",
    t("facts-sentiment"),
    rows([
      [t("facts-sentiment-genesys"), genesys],
      [t("facts-sentiment-ours"), ours(sheet)],
    ]),
  );
}

/** @param {Extract<CallFacts["sentiment"], { state: "known" }>["value"]} value */
function score({ score, trend, trendClass }) {
  const feels = feelingOf(score);
  const way = trendWords(trend, trendClass);
  return html`<span class="feeling" data-feeling=${feels}
    ><svg class="feeling-shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${svg`<path d=${SHAPES[feels]} />`}</svg
    ><strong>${signed(score)}</strong><span class="sr-only"> ${t("facts-of-hundred")}</span></span
  >${way ? html`<span class="facts-more">${way}</span>` : nothing}`;
}

/** @param {Sheet} sheet */
function ours({ call }) {
  const counts = ourScores(call);
  if (counts.negative + counts.neutral + counts.positive === 0)
    return html`<span class="facts-none">${t("facts-not-scored")}</span>`;
  return html`${feeling(call.card)}<span class="facts-more">${t("facts-scored", counts)}</span>`;
}

/** @param {Sheet} sheet */
function topics(sheet) {
  const found = topicsOf(sheet.call);
  return section(
    "topics",
    t("facts-topics"),
    found.length === 0
      ? html`<p class="facts-none">${t("facts-topics-none")}</p>`
      : html`<ul class="facts-topics">
          ${found.map(
            ({ name, atMs, times }) =>
              html`<li>
                <bdi>${name}</bdi>${times > 1 ? html`<span class="facts-more">${t("facts-times", { n: times })}</span>` : nothing}
                ${place(sheet, atMs)}
              </li>`,
          )}
        </ul>`,
  );
}

/** @param {Sheet} sheet */
const categories = (sheet) =>
  section(
    "categories",
    t("facts-categories"),
    part(
      sheet,
      (facts) => facts.categories,
      t("facts-not-analysed"),
      (value) =>
        value.length === 0
          ? html`<p class="facts-none">${t("facts-categories-none")}</p>`
          : html`<ul class="facts-tags">
              ${value.map((name) => html`<li class="tag" dir="auto">${name}</li>`)}
            </ul>`,
    ),
  );

/** @param {Sheet} sheet */
const summary = (sheet) =>
  section(
    "summary",
    t("facts-summary"),
    part(
      sheet,
      (facts) => facts.summary,
      t("facts-summary-none"),
      (value) =>
        value.length === 0
          ? html`<p class="facts-none">${t("facts-summary-none")}</p>`
          : value.map((one) => written(one, sheet)),
    ),
  );

/** @param {Extract<CallFacts["summary"], { state: "known" }>["value"][number]} summary @param {Sheet} sheet */
function written({ text, language, generated, at, points }, { zone }) {
  return html`<div class="facts-summary" lang=${language ?? nothing}>
    ${
      generated
        ? html`<p class="facts-generated" title=${t("facts-generated-why")}>
            ${icon("wand-magic-sparkles-regular")}<span>${t("facts-generated")}${at ? ` · ${dayAndTime(at, zone)}` : nothing}</span>
          </p>`
        : nothing
    }
    <p dir="auto">${text}</p>
    ${points.map(
      ({ kind, title, text, outcome }) =>
        html`<div class="facts-point">
          <span class="facts-more">${has(`facts-point-${kind}`) ? t(`facts-point-${kind}`) : t("facts-point-other")}</span>
          <p dir="auto"><strong>${title}</strong>${outcome ? html` <span class="tag">${outcome}</span>` : nothing}</p>
          ${text ? html`<p dir="auto">${text}</p>` : nothing}
        </div>`,
    )}
  </div>`;
}
