// What is said when: lanes, overtalk, silences and holds. Drawn once for a scale; see overview-layers.js.
import { fitted, xOf } from "../lib/overview-geometry.js";
import { isWait } from "../lib/overview-model.js";
import { runs } from "../lib/overview-stretches.js";
import { lengthWords } from "../lib/overview-words.js";
import { t } from "../lib/t.js";
import { TILE } from "./overview-pen.js";

/**
 * @import { Axis } from "../lib/overview-axis.js"
 * @import { Lane, Scale } from "../lib/overview-geometry.js"
 * @import { StripLayout } from "../lib/overview-layout.js"
 * @import { StripModel } from "../lib/overview-model.js"
 * @import { Pins } from "../lib/overview-pins.js"
 * @import { Run } from "../lib/overview-stretches.js"
 * @import { Pen } from "./overview-pen.js"
 */

/**
 * @typedef {object} Scene what the lanes' layer shows
 * @property {StripModel} model
 * @property {Scale} scale
 * @property {StripLayout} layout
 * @property {Pins} pins
 * @property {"all" | "customer" | "agent"} side whose words are read; the others' are lighter
 * @property {Axis} axis
 * @property {(ms: number, axis: Axis) => string} axisLabel
 */

/** @type {readonly Lane[]} */
const LANES = ["customer", "agent", "other"];
/** Of those who are not read at the moment. */
const DIMMED = 0.35;
/** Words are written in phrases that are at least so wide, in lanes at least so high. */
const WORDS = { width: 64, height: 13, size: 11, inset: 5 };
const LEAST_SILENCE = 4;
/** Narrower overtalk than this cannot show a hatching. */
const HATCHED = 5;
const BRIDGE = 4;

/** @param {Pen} pen @param {Scene} scene */
export function drawLanes(pen, scene) {
  drawBeds(pen, scene);
  drawSilences(pen, scene);
  drawHolds(pen, scene);
  for (const lane of LANES) drawLane(pen, lane, scene);
  drawOvertalk(pen, scene);
}

/** Where nobody speaks the lane's bed is seen, so that a gap is a gap and not the end. @param {Pen} pen @param {Scene} scene */
function drawBeds(pen, { scale, layout, axis }) {
  const { context, ink } = pen;
  context.fillStyle = ink.colour("strip-bed");
  context.beginPath();
  for (const lane of LANES) {
    const { top, height } = layout[lane];
    if (height > 0) context.roundRect(scale.left, top, scale.width, height, 2);
  }
  context.fill();
  const { top } = layout.customer;
  pen.lines(
    ink.colour("strip-grid"),
    axis.labels.map((ms) => xOf(scale, ms)),
    top,
    layout.axis.top - top + 2,
  );
}

/**
 * Like a measure in a drawing: ends, a line, the length on it where it fits.
 * @param {Pen} pen @param {Scene} scene
 */
function drawSilences(pen, { model, scale, layout }) {
  const { silences } = model;
  const { top, height } = layout.people;
  const seen = runs(silences, scale).filter(({ width }) => width >= LEAST_SILENCE);
  pen.boxes(pen.ink.colour("strip-silence"), seen, top, height, 0);
  const colour = pen.ink.colour("strip-measure");
  const y = pen.snap(top + height / 2);
  pen.font(10.5);
  /** @type {{ x: number, width: number }[]} */
  const measures = [];
  for (const run of seen) {
    const room = inView(run, scale);
    const text = textsOf(model, run).find((one) => pen.measure(one) + 8 <= room.width);
    if (text) {
      const wide = pen.measure(text);
      const middle = room.x + room.width / 2;
      pen.text(text, middle - wide / 2, y, pen.ink.colour("strip-text"));
      const arm = (room.width - wide) / 2 - 5;
      if (arm >= 4)
        measures.push({ x: room.x + 2, width: arm - 1 }, { x: middle + wide / 2 + 4, width: arm - 1 });
    } else if (room.width >= 6) measures.push({ x: room.x + 1.5, width: room.width - 3 });
  }
  pen.boxes(colour, measures, y, pen.hair, 0);
}

/** What may stand on a silence, the fullest first. @param {StripModel} model @param {Run} run */
function textsOf(model, { first, last }) {
  if (first !== last) return [];
  const { from, to } = model.silences;
  const length = lengthWords((to[first] ?? 0) - (from[first] ?? 0));
  return isWait(model, first) ? [t("strip-waiting-length", { length }), length] : [length];
}

/**
 * A texture that moves with the call, instead of standing still behind what moves.
 * @param {Pen} pen @param {"hatch" | "hold"} name @param {readonly Run[]} seen @param {Scale} scale @param {number} top @param {number} height
 */
function textured(pen, name, seen, scale, top, height) {
  const shift = pen.snap(xOf(scale, 0) % TILE);
  pen.context.translate(shift, 0);
  const boxes = seen.map(({ x, width }) => ({ x: x - shift, width }));
  pen.boxes(pen.ink.texture(name), boxes, top, height, 0);
  pen.context.translate(-shift, 0);
}

/** @param {Run} run @param {Scale} scale */
function inView({ x, width }, scale) {
  const from = Math.max(x, scale.left);
  return { x: from, width: Math.min(x + width, scale.left + scale.width) - from };
}

/** Dots over both lanes, and the word on a clear ground. @param {Pen} pen @param {Scene} scene */
function drawHolds(pen, { model, scale, layout }) {
  const { holds } = model;
  if (holds.length === 0) return;
  const { top, height } = layout.people;
  const seen = runs(holds, scale, 3);
  pen.boxes(pen.ink.colour("strip-ground"), seen, top, height, 0);
  textured(pen, "hold", seen, scale, top, height);
  const edges = seen.flatMap(({ x, width }) => [x, x + width]);
  pen.lines(pen.ink.colour("strip-hold"), edges, top, height);
  pen.font(10.5, "600");
  for (const run of seen) {
    const room = inView(run, scale);
    const length = lengthWords((holds.to[run.last] ?? 0) - (holds.from[run.first] ?? 0));
    const text = [t("strip-hold-length", { length }), t("strip-hold")].find(
      (one) => pen.measure(one) + 14 <= room.width,
    );
    if (!text) continue;
    const wide = pen.measure(text);
    const x = room.x + (room.width - wide) / 2;
    const y = top + height / 2;
    pen.boxes(pen.ink.colour("strip-ground"), [{ x: x - 5, width: wide + 10 }], y - 8, 16, 4);
    pen.text(text, x, y, pen.ink.colour("strip-text"));
  }
}

/** @param {Pen} pen @param {Lane} lane @param {Scene} scene */
function drawLane(pen, lane, { model, scale, layout, side }) {
  const { top, height } = layout[lane];
  if (height <= 0) return;
  const { context, ink } = pen;
  const seen = runs(model.lanes[lane], scale);
  context.globalAlpha = side === "all" || side === lane ? 1 : DIMMED;
  const striped = ink.forced && lane === "agent";
  pen.boxes(striped ? ink.texture("bars") : ink.colour(`lane-${lane}`), seen, top, height);
  if (height >= WORDS.height && !striped) drawWords(pen, lane, seen, model, scale, top + height / 2);
  context.globalAlpha = 1;
}

/**
 * Close enough, the strip can be read.
 * @param {Pen} pen @param {Lane} lane @param {readonly Run[]} seen @param {StripModel} model @param {Scale} scale @param {number} y
 */
function drawWords(pen, lane, seen, model, scale, y) {
  const { context, ink } = pen;
  pen.font(WORDS.size);
  const rtl = model.call.dir === "rtl";
  context.direction = model.call.dir;
  context.textAlign = rtl ? "right" : "left";
  for (const run of seen) {
    if (run.width < WORDS.width || run.first !== run.last) continue;
    const phrase = model.call.phrases[model.lanes[lane].item[run.first] ?? -1];
    const room = inView(run, scale);
    const text = phrase ? fitted(phrase.text, room.width - 2 * WORDS.inset, pen.measure) : "";
    if (!text) continue;
    const x = rtl ? room.x + room.width - WORDS.inset : room.x + WORDS.inset;
    pen.text(text, x, y, ink.colour("strip-words"));
  }
  context.direction = "ltr";
  context.textAlign = "left";
}

/**
 * Hatched across both lanes; what is too narrow for that is a bridge between them.
 * @param {Pen} pen @param {Scene} scene
 */
function drawOvertalk(pen, { model, scale, layout }) {
  const { people, customer, agent } = layout;
  const seen = runs(model.overtalk, scale, 2);
  const wide = seen.filter(({ width }) => width >= HATCHED);
  const colour = pen.ink.colour("strip-overtalk");
  textured(pen, "hatch", wide, scale, people.top, people.height);
  const edges = wide.flatMap(({ x, width }) => [x, x + width]);
  pen.lines(colour, edges, people.top, people.height);
  // Short, or a lively call would be full of bars.
  const reach = Math.min(BRIDGE, customer.height / 3);
  const top = customer.top + customer.height - reach;
  const narrow = seen.filter(({ width }) => width < HATCHED);
  pen.boxes(colour, narrow, top, agent.top + reach - top, 0);
}
