// The ink of the overview strip. Colours are the page's own tokens, so light, dark and forced colours come by themselves.
import { runs, ticks, xOf } from "../lib/overview-geometry.js";
import { elapsed, short } from "../lib/time.js";

/**
 * @import { CallView } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Lane, Scale } from "../lib/overview-geometry.js"
 * @import { SideFilter } from "../state/reading.js"
 * @import { TimeWindow } from "./transcript.js"
 */

/**
 * Pixels from the strip's top: pins, lanes, axis (css/reading.css places the lanes' names by the same
 * numbers).
 */
export const placesOf = {
  margin: 10,
  pin: 7,
  customer: 18,
  agent: 39,
  other: 61,
  lane: 16,
  thin: 7,
  axis: 74,
  axisText: 89,
};
export const LANES_HEIGHT = 96;

/**
 * @typedef {object} Drawing
 * @property {CallView} call
 * @property {Scale} scale
 * @property {boolean} other whether the third lane has anything
 * @property {number} hit
 * @property {SideFilter} side
 * @property {TimeWindow} window
 * @property {number} atMs
 * @property {number | null} hoverMs
 */

/** @typedef {(name: string) => string} Ink */

/** @param {HTMLCanvasElement} canvas @param {Drawing} drawing */
export function drawOverview(canvas, drawing) {
  const context = canvas.getContext("2d");
  const width = canvas.parentElement?.clientWidth ?? 0;
  if (!context || width === 0) return;
  sharpen(canvas, context, width);
  const style = getComputedStyle(canvas);
  /** @type {Ink} */
  const ink = (name) => style.getPropertyValue(`--${name}`).trim() || style.color;
  context.font = `11px ${style.fontFamily}`;
  drawAxis(context, drawing.scale, ink);
  drawWindow(context, drawing, ink);
  drawLane(context, "customer", drawing, ink);
  drawLane(context, "agent", drawing, ink);
  if (drawing.other) drawLane(context, "other", drawing, ink);
  drawCursors(context, drawing, ink);
  drawPins(context, drawing, ink);
}

/**
 * One canvas pixel a device pixel.
 * @param {HTMLCanvasElement} canvas
 * @param {CanvasRenderingContext2D} context
 * @param {number} width
 */
function sharpen(canvas, context, width) {
  const ratio = window.devicePixelRatio || 1;
  const [w, h] = [Math.round(width * ratio), Math.round(LANES_HEIGHT * ratio)];
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${LANES_HEIGHT}px`;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, LANES_HEIGHT);
}

/** @param {CanvasRenderingContext2D} context @param {Scale} scale @param {Ink} ink */
function drawAxis(context, scale, ink) {
  const all = ticks(scale);
  const label = scale.durationMs >= 3_600_000 ? elapsed : short;
  context.fillStyle = ink("strip-grid");
  for (const ms of all)
    context.fillRect(
      Math.round(xOf(scale, ms)),
      placesOf.customer - 4,
      1,
      placesOf.axis - placesOf.customer + 6,
    );
  context.fillStyle = ink("strip-text");
  for (const ms of all) {
    const text = label(ms);
    const half = context.measureText(text).width / 2;
    const x = Math.max(2 + half, Math.min(xOf(scale, ms), scale.left * 2 + scale.width - half - 2));
    context.fillText(text, x - half, placesOf.axisText);
  }
}

/**
 * The rows in view, so that list and strip are one thing.
 * @param {CanvasRenderingContext2D} context
 * @param {Drawing} drawing
 * @param {Ink} ink
 */
function drawWindow(context, { window: seen, scale }, ink) {
  if (!seen) return;
  const x = xOf(scale, seen.fromMs);
  const width = Math.max(6, xOf(scale, seen.toMs) - x);
  context.fillStyle = ink("strip-window");
  context.strokeStyle = ink("strip-window-edge");
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(
    Math.round(x) - 2.5,
    placesOf.customer - 5.5,
    Math.round(width) + 5,
    placesOf.axis - placesOf.customer + 4,
    5,
  );
  context.fill();
  context.stroke();
}

/** @param {CanvasRenderingContext2D} context @param {Lane} lane @param {Drawing} drawing @param {Ink} ink */
function drawLane(context, lane, { call, scale, side }, ink) {
  const height = lane === "other" ? placesOf.thin : placesOf.lane;
  const top = placesOf[lane];
  context.globalAlpha = side === "all" || side === lane ? 1 : 0.3;
  context.fillStyle = ink(`lane-${lane}`);
  context.beginPath();
  for (const { x, width } of runs(call.phrases, call.speakers, lane, scale)) {
    context.roundRect(x, top, width, height, Math.min(2.5, width / 2));
  }
  context.fill();
  context.globalAlpha = 1;
}

/** @param {CanvasRenderingContext2D} context @param {Drawing} drawing @param {Ink} ink */
function drawCursors(context, { hoverMs, scale }, ink) {
  if (hoverMs === null) return;
  context.fillStyle = ink("strip-text");
  context.fillRect(
    Math.round(xOf(scale, hoverMs)),
    placesOf.customer - 4,
    1,
    placesOf.axis - placesOf.customer + 4,
  );
}

/**
 * A pin a hit; the current one is larger, has a rim and its line is drawn last.
 * @param {CanvasRenderingContext2D} context
 * @param {Drawing} drawing
 * @param {Ink} ink
 */
function drawPins(context, { call, scale, hit }, ink) {
  call.hits.forEach((place, index) => {
    if (index !== hit) pin(context, xOf(scale, place.atMs), false, ink);
  });
  const current = call.hits[hit];
  if (current) pin(context, xOf(scale, current.atMs), true, ink);
}

/** @param {CanvasRenderingContext2D} context @param {number} x @param {boolean} current @param {Ink} ink */
function pin(context, x, current, ink) {
  const at = Math.round(x) + 0.5;
  context.fillStyle = context.strokeStyle = ink(current ? "pin-current" : "pin");
  context.lineWidth = current ? 2 : 1;
  context.beginPath();
  context.moveTo(at, placesOf.pin + 2);
  context.lineTo(at, placesOf.axis - 2);
  context.stroke();
  context.beginPath();
  context.arc(at, placesOf.pin, current ? 5.5 : 3.5, 0, Math.PI * 2);
  context.fill();
  if (!current) return;
  context.strokeStyle = ink("pin-rim");
  context.lineWidth = 1.5;
  context.stroke();
}
