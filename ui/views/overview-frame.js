// What stands around the canvases: the rows' names, the slider, the buttons, the words for those who do not see it.
import { html, nothing } from "../lib/lit.js";
import { laneName, summary, valueText } from "../lib/overview-words.js";
import { place } from "../lib/place.js";
import { t } from "../lib/t.js";

/**
 * @import { Row, StripLayout } from "../lib/overview-layout.js"
 * @import { StripModel } from "../lib/overview-model.js"
 * @import { Part } from "./parts.js"
 */

/**
 * @typedef {object} Frame
 * @property {StripModel} model
 * @property {StripLayout} layout
 * @property {number} phrase
 * @property {boolean} zoomedIn
 * @property {boolean} legendOpen
 * @property {Part} legend
 * @property {(event: KeyboardEvent) => void} onKey
 * @property {(how: "in" | "out" | "whole") => void} onZoom
 * @property {() => void} onLegend
 */

/** A row lower than this has no room for a name beside it. */
const LEAST_ROW = 6;
const LEAST_APART = { compact: 9, roomy: 12 };

/** @param {Frame} frame */
export const stripFrame = (frame) =>
  html`${names(frame)} ${slider(frame)} ${tools(frame)}
    <div class="strip-card" aria-hidden="true" hidden></div>
    <div class="sr-only" id="strip-summary">
      <p>${t("strip-help")}</p>
      ${summary(frame.model).map((sentence) => html`<p>${sentence}</p>`)}
    </div>
    ${frame.legend}`;

/** @param {Frame} frame */
function slider({ model, phrase, onKey }) {
  const { call, lengthMs } = model;
  const at = Math.max(0, phrase);
  return html`<div
    class="strip"
    id="overview-slider"
    role="slider"
    tabindex="0"
    aria-label=${t("strip-slider")}
    aria-orientation="horizontal"
    aria-describedby="strip-summary"
    aria-valuemin="0"
    aria-valuemax=${Math.round(lengthMs / 1000)}
    aria-valuenow=${Math.round((call.phrases[at]?.atMs ?? 0) / 1000)}
    aria-valuetext=${valueText(call, at)}
    @keydown=${onKey}
  >
    <canvas class="strip-lanes"></canvas><canvas class="strip-moving"></canvas>
  </div>`;
}

/** @typedef {{ row: Row, lane: string, text: string, letter: string }} RowName */

/** @param {Frame} frame */
function names({ layout, model }) {
  /** @type {RowName[]} */
  const rows = [
    {
      row: layout.customer,
      lane: "customer",
      text: laneName("customer"),
      letter: t("strip-letter-customer"),
    },
    { row: layout.agent, lane: "agent", text: laneName("agent"), letter: t("strip-letter-agent") },
    { row: layout.bands, lane: "none", text: t("strip-row-turns"), letter: "" },
    { row: layout.feelings, lane: "none", text: t("strip-row-feelings"), letter: "" },
    { row: layout.topics, lane: "none", text: t("strip-row-topics"), letter: "" },
  ];
  if (model.lanes.other.length > 0)
    rows.push({ row: layout.other, lane: "other", text: laneName("other"), letter: t("strip-letter-other") });
  return html`<div class="strip-names" aria-hidden="true" ?data-compact=${layout.compact}>
    ${rows
      .filter(
        ({ row, lane }, at) =>
          (lane === "other" || row.height >= LEAST_ROW) && isFree(row, rows.slice(0, at), layout.compact),
      )
      .map(
        ({ row, lane, text, letter }) =>
          html`<span data-lane=${lane} ${place({ top: `${middle(row)}px` })}
            ><span class="long">${text}</span><span class="short">${letter}</span></span
          >`,
      )}
  </div>`;
}

/** @param {Row} row */
const middle = ({ top, height }) => top + height / 2;

/** Names may not stand on each other; those of people go first. @param {Row} row @param {readonly RowName[]} taken @param {boolean} compact */
const isFree = (row, taken, compact) =>
  row.height > 0 &&
  taken.every((one) => Math.abs(middle(one.row) - middle(row)) >= LEAST_APART[compact ? "compact" : "roomy"]);

/** @param {Frame} frame */
function tools({ zoomedIn, legendOpen, onZoom, onLegend, layout }) {
  /** @param {"in" | "out" | "whole"} how @param {string} face @param {boolean} can */
  const zoom = (how, face, can) =>
    html`<button
      class="strip-tool"
      id=${`strip-zoom-${how}`}
      title=${t(`strip-zoom-${how}`)}
      aria-label=${t(`strip-zoom-${how}`)}
      ?disabled=${!can}
      @click=${() => onZoom(how)}
    >
      ${face}
    </button>`;
  return html`<div class="strip-tools" role="group" aria-label=${t("strip-tools")} ?data-zoomed=${zoomedIn}>
    ${zoom("in", "+", true)} ${zoom("out", "−", zoomedIn)} ${layout.compact ? nothing : zoom("whole", "↔", zoomedIn)}
    <button
      class="strip-tool always"
      id="strip-legend-button"
      title=${t("strip-legend")}
      aria-label=${t("strip-legend")}
      aria-haspopup="dialog"
      aria-expanded=${String(legendOpen)}
      @click=${onLegend}
    >
      ?
    </button>
  </div>`;
}
