// What the signs on the strip mean, each drawn as it is drawn there.
import { html, ref } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { inkOf, Pen } from "./overview-pen.js";
import { drawHeads } from "./overview-signs.js";
import { popover } from "./popover.js";

/** @import { Scene } from "./overview-lanes.js" */

const SIZE = { width: 34, height: 18 };

/** @typedef {(pen: Pen) => void} Sign */

/** A strip as high as a sign, for the pins. */
const LAYOUT = /** @type {Scene["layout"]} */ ({
  compact: false,
  pins: { top: 0, height: 11 },
  customer: { top: 11, height: 7 },
  agent: { top: 11, height: 7 },
  other: { top: 11, height: 7 },
});

/** @param {string} colour @returns {Sign} */
const lane = (colour) => (pen) => pen.boxes(pen.ink.colour(colour), [{ x: 3, width: 28 }], 4, 10);
/** @param {"hit" | "find" | "flag"} kind @returns {Sign} */
const pin = (kind) => (pen) =>
  drawHeads(pen, LAYOUT, kind, [{ x: kind === "flag" ? 13 : 17, pin: { lane: "customer" } }]);
/** @param {string} colour @param {1 | -1} up @returns {Sign} */
const triangle = (colour, up) => (pen) => {
  const { context } = pen;
  context.fillStyle = pen.ink.colour(colour);
  context.beginPath();
  context.moveTo(17, 9 - up * 4);
  context.lineTo(22, 9 + up * 4);
  context.lineTo(12, 9 + up * 4);
  context.fill();
};

/** @type {Record<string, Sign>} */
const SIGNS = {
  customer: lane("lane-customer"),
  agent: (pen) =>
    pen.boxes(
      pen.ink.forced ? pen.ink.texture("bars") : pen.ink.colour("lane-agent"),
      [{ x: 3, width: 28 }],
      4,
      10,
    ),
  other: (pen) => pen.boxes(pen.ink.colour("lane-other"), [{ x: 3, width: 28 }], 7, 5),
  overtalk(pen) {
    pen.boxes(pen.ink.colour("lane-customer"), [{ x: 3, width: 28 }], 1, 7);
    pen.boxes(pen.ink.colour("lane-agent"), [{ x: 3, width: 28 }], 10, 7);
    pen.boxes(pen.ink.texture("hatch"), [{ x: 10, width: 14 }], 1, 16, 0);
    pen.lines(pen.ink.colour("strip-overtalk"), [10, 24], 1, 16);
  },
  silence(pen) {
    pen.boxes(pen.ink.colour("strip-silence"), [{ x: 3, width: 28 }], 2, 14, 0);
    pen.boxes(
      pen.ink.colour("strip-measure"),
      [
        { x: 5, width: 6 },
        { x: 23, width: 6 },
      ],
      9,
      pen.hair,
      0,
    );
    pen.font(10);
    pen.text("3 s", 17 - pen.measure("3 s") / 2, 9, pen.ink.colour("strip-text"));
  },
  hold(pen) {
    pen.boxes(pen.ink.texture("hold"), [{ x: 3, width: 28 }], 2, 14, 0);
    pen.lines(pen.ink.colour("strip-hold"), [3, 31], 2, 14);
  },
  positive: triangle("feeling-positive", 1),
  negative: triangle("feeling-negative", -1),
  topic: (pen) => pen.boxes(pen.ink.colour("strip-topic"), [{ x: 5, width: 24 }], 7, 4, 2),
  hit: pin("hit"),
  find: pin("find"),
  flag: pin("flag"),
  window(pen) {
    const { context } = pen;
    context.beginPath();
    context.roundRect(7.5, 2.5, 19, 13, 3);
    context.fillStyle = pen.ink.colour("strip-window");
    context.fill();
    context.strokeStyle = pen.ink.colour("strip-window-edge");
    context.lineWidth = pen.hair;
    context.stroke();
  },
};

/** @param {Element | undefined} element */
function draw(element) {
  const canvas = /** @type {HTMLCanvasElement | undefined} */ (element);
  const context = canvas?.getContext("2d");
  const sign = SIGNS[canvas?.dataset.sign ?? ""];
  if (!canvas || !context || !sign) return;
  // It comes before it is in the document, where its colours are.
  requestAnimationFrame(() => {
    const ratio = Number(canvas.dataset.ratio);
    canvas.width = Math.round(SIZE.width * ratio);
    canvas.height = Math.round(SIZE.height * ratio);
    context.scale(ratio, ratio);
    sign(new Pen(context, inkOf(canvas, ratio), ratio));
  });
}

/** @param {string} opener id of the button @param {(how?: { focus?: boolean }) => void} close @param {number} ratio device pixels to one of the page's */
export const legend = (opener, close, ratio) =>
  popover({
    id: "strip-legend",
    label: t("strip-legend-title"),
    opener,
    close,
    body: html`<dl class="strip-legend">
        ${Object.keys(SIGNS).map(
          (name) =>
            html`<div>
              <dt><canvas data-sign=${name} data-ratio=${ratio} aria-hidden="true" ${ref(draw)}></canvas></dt>
              <dd>${t(`strip-legend-${name}`)}</dd>
            </div>`,
        )}
      </dl>
      <p class="muted">${t("strip-legend-keys")}</p>`,
  });
