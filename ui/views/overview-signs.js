// The signs above and below the lanes: turns, pins, sentiment, topics, times.
import { bandPlaces } from "../lib/overview-bands.js";
import { xOf } from "../lib/overview-geometry.js";
import { feelingMarks, pinPlaces, topicMarks } from "../lib/overview-marks.js";

/**
 * @import { Lane } from "../lib/overview-geometry.js"
 * @import { Pin } from "../lib/overview-under.js"
 * @import { Pen } from "./overview-pen.js"
 * @import { Scene } from "./overview-lanes.js"
 */

const CORNER = Math.PI * 2;
const BESIDE = 7;

/** @param {Pen} pen @param {Scene} scene */
export function drawSigns(pen, scene) {
  drawBands(pen, scene);
  drawFeelings(pen, scene);
  drawTopics(pen, scene);
}

/** What may reach over the strip's two ends: heads of pins, halves of times. @param {Pen} pen @param {Scene} scene */
export function drawEdges(pen, scene) {
  drawPins(pen, scene);
  drawAxis(pen, scene);
}

/** @param {Pen} pen @param {Scene} scene */
function drawBands(pen, { model, scale, layout }) {
  if (layout.bandHeight === 0) return;
  pen.font(10.5);
  const rows = layout.bands.height / layout.bandHeight;
  const places = bandPlaces(model.bands, rows, scale, pen.measure);
  const height = layout.bandHeight - 2;
  for (const row of new Set(places.map(({ row }) => row)))
    for (const lane of /** @type {const} */ (["agent", "other"])) {
      const top = layout.bands.top + row * layout.bandHeight;
      const boxes = places.filter((one) => one.row === row && one.band.lane === lane);
      pen.boxes(pen.ink.colour(`strip-band-${lane}`), boxes, top, height, 2);
      const begins = boxes.map(({ x }) => x + 1);
      pen.lines(pen.ink.colour(`lane-${lane}`), begins, top, height, 2);
    }
  for (const { row, text, textX } of places) {
    const top = layout.bands.top + row * layout.bandHeight;
    if (text) pen.text(text, textX, top + height / 2, pen.ink.colour("strip-band-text"));
  }
}

/** Up and green for good, down and red for bad: shape, place and colour say the same. @param {Pen} pen @param {Scene} scene */
function drawFeelings(pen, { model, scale, layout }) {
  const { top, height } = layout.feelings;
  if (height === 0) return;
  const { context, ink } = pen;
  const marks = feelingMarks(model.feelings, scale, layout.compact ? 8 : 10);
  const small = layout.compact ? 2.6 : 3;
  for (const positive of [true, false]) {
    context.fillStyle = ink.colour(positive ? "feeling-positive" : "feeling-negative");
    context.beginPath();
    for (const mark of marks) {
      if (mark.positive !== positive) continue;
      const half = mark.strong ? small + 1.2 : small;
      const up = positive ? 1 : -1;
      const middle = layout.compact ? top + height / 2 : top + height / 2 - up * (height / 4 - 0.5);
      context.moveTo(mark.x, middle - up * half);
      context.lineTo(mark.x + half + 0.6, middle + up * half);
      context.lineTo(mark.x - half - 0.6, middle + up * half);
      context.closePath();
    }
    context.fill();
  }
}

/** A bar as long as the topic, and its name beside it where there is room. @param {Pen} pen @param {Scene} scene */
function drawTopics(pen, { model, scale, layout }) {
  const { top, height } = layout.topics;
  if (height === 0) return;
  const { call, topics } = model;
  pen.font(10.5);
  const nameOf = (/** @type {number} */ item) => call.topics[item]?.name ?? "";
  const marks = topicMarks(topics, scale, nameOf, pen.measure);
  const bar = layout.compact ? 3 : 4;
  const y = top + (height - bar) / 2;
  pen.boxes(pen.ink.colour("strip-topic"), marks, y, bar, 2);
  if (layout.compact) return;
  for (const { x, width, text } of marks)
    if (text) pen.text(text, x + width + 4, top + height / 2, pen.ink.colour("strip-text"));
}

/** All pins but the current ones, which lie on the upper layer. @param {Pen} pen @param {Scene} scene */
function drawPins(pen, { pins, scale, layout }) {
  const others = (/** @type {Pin[]} */ all, /** @type {number} */ but) =>
    pinPlaces(
      all.filter((_, at) => at !== but),
      scale,
    );
  drawHeads(pen, layout, "hit", others(pins.hits, pins.hit));
  drawHeads(pen, layout, "find", others(pins.finds, pins.find));
  drawHeads(pen, layout, "flag", besides(others(pins.flags, -1), pins, scale));
}

/**
 * A flag whose phrase has another pin nearby stands beside that pin's head, or it could not be seen.
 * @param {readonly { x: number, pin: Pin }[]} flags @param {Scene["pins"]} pins @param {Scene["scale"]} scale
 */
function besides(flags, { hits, finds }, scale) {
  const taken = new Map([...hits, ...finds].map(({ phrase, atMs }) => [phrase, atMs]));
  return flags.map(({ x, pin }) => {
    const other = xOf(scale, taken.get(pin.phrase) ?? Number.NEGATIVE_INFINITY);
    return { x: Math.abs(other - x) < 2 * BESIDE ? other + BESIDE : x, pin };
  });
}

/**
 * Round heads for hits, diamonds for finds, flags for flags; each on a stem that ends in the lane of who says it.
 * @param {Pen} pen @param {Scene["layout"]} layout @param {Pin["kind"]} kind
 * @param {readonly { x: number, pin: { lane: Lane } }[]} places
 */
export function drawHeads(pen, layout, kind, places, current = false) {
  if (places.length === 0) return;
  const { context, ink } = pen;
  const { pins } = layout;
  const colour = ink.colour(current ? `${INK[kind]}-current` : INK[kind]);
  const size = (layout.compact ? 3 : 3.6) + (current ? 1.4 : 0);
  const y = pins.top + pins.height / 2 - 0.5;
  for (const lane of LANES) {
    const { top, height } = layout[lane];
    const xs = places.filter(({ pin }) => pin.lane === lane).map(({ x }) => x);
    const end = kind === "flag" ? pins.top + pins.height : top + (current ? height : height / 2);
    if (xs.length > 0) pen.lines(colour, xs, y, end - y, current ? 2 * pen.hair : pen.hair);
  }
  context.beginPath();
  for (const { x } of places) HEADS[kind](context, pen.snap(x), y, size);
  if (current) {
    context.strokeStyle = ink.colour("strip-ground");
    context.lineWidth = 3;
    context.stroke();
  }
  context.fillStyle = colour;
  context.fill();
}

/** @type {readonly Lane[]} */
const LANES = ["customer", "agent", "other"];

/** @type {Record<Pin["kind"], string>} */
const INK = { hit: "strip-hit", find: "strip-find", flag: "strip-flag" };

/** @type {Record<Pin["kind"], (context: CanvasRenderingContext2D, x: number, y: number, size: number) => void>} */
const HEADS = {
  hit(context, x, y, size) {
    context.moveTo(x + size, y);
    context.arc(x, y, size, 0, CORNER);
  },
  find(context, x, y, size) {
    const half = size * 1.25;
    context.moveTo(x, y - half);
    context.lineTo(x + half, y);
    context.lineTo(x, y + half);
    context.lineTo(x - half, y);
    context.closePath();
  },
  flag(context, x, y, size) {
    context.moveTo(x, y - size);
    context.lineTo(x + 2.4 * size, y - size * 0.2);
    context.lineTo(x, y + size * 0.6);
    context.closePath();
  },
};

/** @param {Pen} pen @param {Scene} scene */
function drawAxis(pen, { axis, axisLabel, scale, layout }) {
  const { top, height } = layout.axis;
  const { ink } = pen;
  const at = (/** @type {number} */ ms) => xOf(scale, ms);
  pen.lines(ink.colour("strip-tick"), axis.minor.map(at), top, 2);
  pen.lines(ink.colour("strip-tick"), axis.labels.map(at), top, 4);
  pen.font(layout.compact ? 10 : 11);
  for (const ms of axis.labels) {
    const text = axisLabel(ms, axis);
    const half = pen.measure(text) / 2;
    // The first and the last may not hang over the edge.
    const x = Math.max(half, Math.min(at(ms), scale.left * 2 + scale.width - half));
    pen.text(text, x - half, top + 3 + (height - 3) / 2, ink.colour("strip-text"));
  }
}
