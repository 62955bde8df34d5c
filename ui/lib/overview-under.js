// What lies under the pointer.
import { laneOf, msOf, msPerPixel, phraseAt, xOf } from "./overview-geometry.js";
import { isWait } from "./overview-model.js";
import { over } from "./overview-stretches.js";

/**
 * @import { Lane, Scale, Span } from "./overview-geometry.js"
 * @import { Row, StripLayout } from "./overview-layout.js"
 * @import { StripModel } from "./overview-model.js"
 * @import { Stretches } from "./overview-stretches.js"
 */

/**
 * @typedef {object} Pin a mark above the lanes that leads to a phrase
 * @property {"hit" | "find" | "flag"} kind
 * @property {number} atMs
 * @property {number} phrase
 * @property {Lane} lane where the phrase is said
 */

/**
 * @typedef {object} Under
 * @property {number} ms
 * @property {number} phrase the phrase that is spoken there, in the lane that is pointed at if both speak; -1 = nobody
 * @property {number} target the phrase a click goes to
 * @property {Span & { waits: boolean } | null} silence waits: in a queue, where nobody is expected to speak
 * @property {Span | null} hold
 * @property {boolean} overtalk
 * @property {number[]} topics indices of the call's topics
 * @property {Pin | null} pin
 */

/** A finger's and a hand's tremble, in pixels. */
const SLACK = 3;
const PIN_SLACK = 7;

/** @param {Row} row @param {number} y */
const inRow = ({ top, height }, y) => y >= top && y < top + height;

/** The lane at a height; above and below the lanes none. @param {StripLayout} layout @param {number} y @returns {Lane | null} */
export function laneAt({ customer, agent, other }, y) {
  if (inRow(customer, y)) return "customer";
  if (inRow(agent, y)) return "agent";
  return inRow(other, y) ? "other" : null;
}

/**
 * @param {StripModel} model @param {Scale} scale @param {StripLayout} layout @param {readonly Pin[]} pins
 * @param {{ x: number, y: number }} point pixels in the strip
 * @returns {Under}
 */
export function under(model, scale, layout, pins, { x, y }) {
  const ms = msOf(scale, x);
  const slack = SLACK * msPerPixel(scale);
  const [silence, hold] = [silenceAt(model, ms), spanAt(model.holds, ms)];
  // A silence is narrow in a long call, and as good a target as a phrase.
  const phrase = phraseUnder(model, ms, silence || hold ? 0 : slack, laneAt(layout, y));
  const pin = y < layout.customer.top ? nearestPin(pins, scale, x) : null;
  return {
    ms,
    phrase: pin ? pin.phrase : phrase,
    target: pin?.phrase ?? (phrase >= 0 ? phrase : nearest(model, ms)),
    silence,
    hold,
    overtalk: over(model.overtalk, ms, slack).length > 0,
    topics: over(model.topics, ms, slack).map((at) => model.topics.item[at] ?? 0),
    pin,
  };
}

/** @param {StripModel} model @param {number} ms @returns {Under["silence"]} */
function silenceAt(model, ms) {
  const [at = -1] = over(model.silences, ms);
  const span = spanAt(model.silences, ms);
  return span && { ...span, waits: isWait(model, at) };
}

/** @param {Stretches} all @param {number} ms @returns {Span | null} */
function spanAt(all, ms) {
  const at = over(all, ms)[0];
  return at === undefined ? null : { fromMs: all.from[at] ?? 0, toMs: all.to[at] ?? 0 };
}

/**
 * Exactly there first, then within the slack; of two, the one in the lane that is pointed at.
 * @param {StripModel} model @param {number} ms @param {number} slack @param {Lane | null} lane
 */
function phraseUnder({ lanes }, ms, slack, lane) {
  /** @type {Lane[]} */
  const order = ["customer", "agent", "other"];
  order.sort((a, b) => Number(b === lane) - Number(a === lane));
  for (const tolerance of [0, slack])
    for (const name of order) {
      const at = over(lanes[name], ms, tolerance)[0];
      if (at !== undefined) return lanes[name].item[at] ?? -1;
    }
  return -1;
}

/** In a gap: the phrase whose begin or end is nearer. @param {StripModel} model @param {number} ms */
function nearest({ call: { phrases } }, ms) {
  const before = phraseAt(phrases, ms);
  const [last, next] = [phrases[before], phrases[before + 1]];
  if (!last || !next) return before;
  return next.atMs - ms < ms - (last.atMs + last.durationMs) ? before + 1 : before;
}

/** @param {readonly Pin[]} pins @param {Scale} scale @param {number} x */
function nearestPin(pins, scale, x) {
  let found = null;
  let distance = PIN_SLACK;
  for (const pin of pins) {
    const away = Math.abs(xOf(scale, pin.atMs) - x);
    if (away <= distance) [found, distance] = [pin, away];
  }
  return found;
}

/**
 * What a press begins there.
 * @typedef {"seek" | "window" | "ruler" | "bar"} Zone
 * @param {StripLayout} layout @param {Scale} scale @param {Span | null} seen the rows in view of the list
 * @param {boolean} zoomedIn @param {{ x: number, y: number }} point @returns {Zone}
 */
export function zoneAt(layout, scale, seen, zoomedIn, { x, y }) {
  if (zoomedIn && y >= layout.bar.top - 2) return "bar";
  if (zoomedIn && y >= layout.axis.top) return "ruler";
  if (!seen || y < layout.customer.top || y >= layout.axis.top) return "seek";
  const [from, to] = [xOf(scale, seen.fromMs), xOf(scale, seen.toMs)];
  // A window as wide as the strip leaves no place to seek; it is not for dragging then.
  return x >= from && x <= to && to - from < 0.5 * scale.width ? "window" : "seek";
}

/**
 * Where a card of `width` × `height` stands: under the strip, or above it where the window ends; beside what is pointed
 * at in neither case. Pixels in the strip's own box.
 * @param {number} x where is pointed at @param {{ width: number, height: number }} card
 * @param {{ top: number, height: number, width: number }} strip `top` in the window @param {number} windowHeight
 */
export function cardPlace(x, card, strip, windowHeight) {
  const gap = 6;
  const below = strip.top + strip.height + gap + card.height <= windowHeight || strip.top < card.height + gap;
  const left = Math.max(0, Math.min(x - card.width / 2, strip.width - card.width));
  return { left: Math.round(left), top: below ? strip.height + gap : -card.height - gap, below };
}

/** Which lane a phrase lies in. @param {StripModel} model @param {number} phrase @returns {Lane} */
export const laneOfPhrase = ({ call }, phrase) => laneOf(call.speakers[call.phrases[phrase]?.speaker ?? -1]);
