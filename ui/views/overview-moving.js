// The strip's upper layer: what moves while the lanes stay. It must be cheap, because it is drawn at every step of the pointer.
import { xOf } from "../lib/overview-geometry.js";
import { laneOfPhrase } from "../lib/overview-under.js";
import { drawHeads } from "./overview-signs.js";

/**
 * @import { Span } from "../lib/overview-geometry.js"
 * @import { Pen } from "./overview-pen.js"
 * @import { Scene } from "./overview-lanes.js"
 */

/**
 * @typedef {object} Moving
 * @property {Span | null} seen the rows in view of the list
 * @property {number} phrase the cursor; -1 = none
 * @property {number | null} hoverMs
 * @property {number | null} playMs
 * @property {boolean} zoomedIn
 */

const LEAST_WINDOW = 8;
const LEAST_THUMB = 16;

/** @param {Pen} pen @param {Scene} scene @param {Moving} moving */
export function drawMoving(pen, scene, moving) {
  const { context } = pen;
  const { scale, layout } = scene;
  if (moving.zoomedIn) drawBar(pen, scene);
  context.save();
  context.beginPath();
  context.rect(scale.left - 8, 0, scale.width + 16, layout.bar.top);
  context.clip();
  drawWindow(pen, scene, moving.seen);
  drawCursor(pen, scene, moving.phrase);
  drawHover(pen, scene, moving.hoverMs);
  drawCurrent(pen, scene);
  drawPlay(pen, scene, moving.playMs);
  context.restore();
}

/** The rows in view, so that list and strip are one thing. @param {Pen} pen @param {Scene} scene @param {Span | null} seen */
function drawWindow(pen, { scale, layout }, seen) {
  if (!seen) return;
  const { context, ink } = pen;
  const at = windowAt(scale, seen);
  const top = layout.customer.top - 2;
  const height = layout.axis.top - top - 1;
  context.beginPath();
  context.roundRect(
    pen.snap(at.x) + pen.hair / 2,
    top + pen.hair / 2,
    pen.snap(at.width) - pen.hair,
    height - pen.hair,
    3,
  );
  context.fillStyle = ink.colour("strip-window");
  context.fill();
  context.strokeStyle = ink.colour("strip-window-edge");
  context.lineWidth = pen.hair;
  context.stroke();
}

/** At least as wide as can be seen and caught. @param {Scene["scale"]} scale @param {Span} seen */
function windowAt(scale, { fromMs, toMs }) {
  const [x, end] = [xOf(scale, fromMs), xOf(scale, toMs)];
  const width = Math.max(LEAST_WINDOW, end - x);
  return { x: (x + end - width) / 2, width };
}

/** A frame around the phrase the reader is at, and a notch on the axis. @param {Pen} pen @param {Scene} scene @param {number} phrase */
function drawCursor(pen, { model, scale, layout }, phrase) {
  const at = model.call.phrases[phrase];
  if (!at) return;
  const { context, ink } = pen;
  const lane = layout[laneOfPhrase(model, phrase)];
  const x = xOf(scale, at.atMs);
  const width = Math.max(3, xOf(scale, at.atMs + at.durationMs) - x);
  if (lane.height > 0) {
    context.beginPath();
    context.roundRect(x - 1, lane.top - 1, width + 2, lane.height + 2, 3.5);
    // The ground between keeps the frame apart from the lane's colour.
    for (const [colour, thick] of /** @type {[string, number][]} */ ([
      ["strip-ground", 3.5],
      ["strip-cursor", 1.75],
    ])) {
      context.strokeStyle = ink.colour(colour);
      context.lineWidth = thick;
      context.stroke();
    }
  }
  const { top } = layout.axis;
  context.fillStyle = ink.colour("strip-cursor");
  context.beginPath();
  context.moveTo(x, top - 3);
  context.lineTo(x + 4, top + 3);
  context.lineTo(x - 4, top + 3);
  context.fill();
}

/** @param {Pen} pen @param {Scene} scene @param {number | null} hoverMs */
function drawHover(pen, { scale, layout }, hoverMs) {
  if (hoverMs === null) return;
  const top = layout.pins.top;
  pen.lines(pen.ink.colour("strip-hover"), [xOf(scale, hoverMs)], top, layout.axis.top + 3 - top);
}

/** The current hit and the current match lie over all others. @param {Pen} pen @param {Scene} scene */
function drawCurrent(pen, { pins, scale, layout }) {
  const find = pins.finds[pins.find];
  const hit = pins.hits[pins.hit];
  if (find) drawHeads(pen, layout, "find", [{ x: xOf(scale, find.atMs), pin: find }], true);
  if (hit) drawHeads(pen, layout, "hit", [{ x: xOf(scale, hit.atMs), pin: hit }], true);
}

/** @param {Pen} pen @param {Scene} scene @param {number | null} playMs */
function drawPlay(pen, { scale, layout }, playMs) {
  if (playMs === null) return;
  const { context, ink } = pen;
  const x = pen.snap(xOf(scale, playMs));
  const top = layout.pins.top;
  pen.lines(ink.colour("strip-play"), [x], top, layout.axis.top + 3 - top, 2 * pen.hair);
  context.fillStyle = ink.colour("strip-play");
  context.beginPath();
  context.moveTo(x - 5, top);
  context.lineTo(x + 5, top);
  context.lineTo(x, top + 6);
  context.fill();
}

/** The whole call, what of it is shown, and where its hits are. @param {Pen} pen @param {Scene} scene */
function drawBar(pen, { model, scale, layout, pins }) {
  const { top, height } = layout.bar;
  const { ink } = pen;
  const thick = height - 2;
  const all = [{ x: scale.left, width: scale.width }];
  pen.boxes(ink.colour("strip-bed"), all, top + 1, thick, thick / 2);
  pen.boxes(ink.colour("strip-thumb"), [thumb(model.lengthMs, scale)], top + 1, thick, thick / 2);
  const overall = { ...scale, fromMs: 0, toMs: model.lengthMs };
  const hits = pins.hits.map(({ atMs }) => xOf(overall, atMs));
  pen.lines(ink.colour("strip-hit"), hits, top + 1, thick, 2);
}

/** @param {number} lengthMs @param {Scene["scale"]} scale */
export function thumb(lengthMs, { fromMs, toMs, left, width }) {
  const wide = Math.max(LEAST_THUMB, ((toMs - fromMs) / lengthMs) * width);
  const share = fromMs / Math.max(1, lengthMs - (toMs - fromMs));
  return { x: left + share * (width - wide), width: wide };
}
