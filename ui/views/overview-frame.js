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
const LEAST_ROW = 8;

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

/** @param {Frame} frame */
function names({ layout, model }) {
  /** @type {[row: Row, lane: string, text: string, letter: string][]} */
  const rows = [
    [layout.customer, "customer", laneName("customer"), t("strip-letter-customer")],
    [layout.agent, "agent", laneName("agent"), t("strip-letter-agent")],
    [layout.feelings, "none", t("strip-row-feelings"), ""],
    [layout.topics, "none", t("strip-row-topics"), ""],
  ];
  if (!layout.compact && model.lanes.other.length > 0)
    rows.push([{ ...layout.other, height: 8 }, "other", laneName("other"), t("strip-letter-other")]);
  return html`<div class="strip-names" aria-hidden="true" ?data-compact=${layout.compact}>
    ${rows.map(([row, lane, text, letter]) =>
      row.height < LEAST_ROW
        ? nothing
        : html`<span data-lane=${lane} ${place({ top: `${row.top + row.height / 2}px` })}
            ><span class="long">${text}</span><span class="short">${letter}</span></span
          >`,
    )}
  </div>`;
}

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
