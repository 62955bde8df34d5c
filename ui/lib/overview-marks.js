// Marks on the strip, thinned where they are dense and named where there is room.
import { fitted, msPerPixel, xOf } from "./overview-geometry.js";
import { notBelow, within } from "./overview-stretches.js";

/**
 * @import { Scale } from "./overview-geometry.js"
 * @import { Feelings } from "./overview-model.js"
 * @import { Stretches } from "./overview-stretches.js"
 */

/** @typedef {{ x: number, positive: boolean, strong: boolean }} FeelingMark strong: it stands for several */
/** @typedef {{ x: number, width: number, items: number[], text: string }} TopicMark */

/** A mark that stands for so many is drawn larger. */
const STRONG = 3;
const LEAST_TOPIC = 5;
const NAME_GAP = 4;
const LEAST_NAME = 40;

/**
 * One mark of either kind in every `room` pixels at most. The bins lie on the call's time, not on the pixels: while the
 * strip is panned, marks move and do not flicker.
 * @param {Feelings} feelings @param {Scale} scale @param {number} [room] pixels
 * @returns {FeelingMark[]}
 */
export function feelingMarks({ atMs, value }, scale, room = 9) {
  const bin = room * msPerPixel(scale);
  /** @type {Map<number, { count: number, sum: number, positive: boolean }>} */
  const bins = new Map();
  for (let at = notBelow(atMs, scale.fromMs - bin); at < atMs.length; at += 1) {
    const ms = atMs[at] ?? 0;
    if (ms > scale.toMs + bin) break;
    const positive = (value[at] ?? 0) > 0;
    const key = Math.floor(ms / bin) * 2 + (positive ? 1 : 0);
    const found = bins.get(key);
    if (found) {
      found.count += 1;
      found.sum += ms;
    } else bins.set(key, { count: 1, sum: ms, positive });
  }
  return [...bins.values()].map(({ count, sum, positive }) => ({
    x: xOf(scale, sum / count),
    positive,
    strong: count >= STRONG,
  }));
}

/**
 * Pins closer than `room` pixels share a head; all but those keep their own.
 * @template {{ atMs: number }} P
 * @param {readonly P[]} pins by time @param {Scale} scale @param {number} [room]
 * @returns {{ x: number, pin: P }[]} pixels
 */
export function pinPlaces(pins, scale, room = 4) {
  /** @type {{ x: number, pin: P }[]} */
  const places = [];
  for (const pin of pins) {
    const x = xOf(scale, pin.atMs);
    if (x < scale.left - room || x > scale.left + scale.width + room) continue;
    const last = places.at(-1);
    if (last === undefined || x - last.x >= room) places.push({ x, pin });
  }
  return places;
}

/**
 * Topics in view. One that begins where the mark before still stands joins it. A name is written where the next mark
 * leaves room for it.
 * @param {Stretches} topics @param {Scale} scale @param {(item: number) => string} nameOf @param {(text: string) => number} measure
 * @returns {TopicMark[]}
 */
export function topicMarks(topics, scale, nameOf, measure) {
  const [first, end] = within(topics, scale);
  /** @type {TopicMark[]} */
  const marks = [];
  for (let at = first; at < end; at += 1) {
    if ((topics.to[at] ?? 0) < scale.fromMs) continue;
    const x = Math.max(scale.left, xOf(scale, topics.from[at] ?? 0));
    const right = Math.min(
      scale.left + scale.width,
      Math.max(x + LEAST_TOPIC, xOf(scale, topics.to[at] ?? 0)),
    );
    const last = marks.at(-1);
    const item = topics.item[at] ?? 0;
    if (last && x < last.x + last.width + 2) {
      last.width = Math.max(last.width, right - last.x);
      last.items.push(item);
    } else marks.push({ x, width: right - x, items: [item], text: "" });
  }
  marks.forEach((mark, at) => {
    const from = mark.x + mark.width + NAME_GAP;
    const room = (marks[at + 1]?.x ?? scale.left + scale.width) - from - 2 * NAME_GAP;
    const names = [...new Set(mark.items.map(nameOf))].join(", ");
    mark.text = room < LEAST_NAME ? "" : fitted(names, room, measure);
  });
  return marks;
}
