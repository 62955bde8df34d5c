// What of the page's state the strip shows, and what of it has changed.
import { axis } from "../lib/overview-axis.js";
import { stripLayout } from "../lib/overview-layout.js";
import { stripModel } from "../lib/overview-model.js";
import { pinsOf } from "../lib/overview-pins.js";
import { axisLabel, axisRoom, timeOfDay, turnName } from "../lib/overview-words.js";
import { zoneOf } from "../state.js";

/**
 * @import { CallView } from "../lib/phrases.js"
 * @import { State } from "../state.js"
 * @import { Scale } from "../lib/overview-geometry.js"
 * @import { Pins } from "../lib/overview-pins.js"
 * @import { StripLayout } from "../lib/overview-layout.js"
 * @import { StripModel } from "../lib/overview-model.js"
 * @import { Scene } from "./overview-lanes.js"
 */

/** @typedef {{ model: StripModel, pins: Pins, layout: StripLayout, state: State }} Shown */
/** @typedef {{ model: boolean, pins: boolean, lanes: boolean, frame: boolean, any: boolean }} Changes what must be made anew */

/** What a call brings of its own. @param {State} state @returns {CallView} */
const callOf = (state) => /** @type {CallView} */ (state.reading.call);

/**
 * @param {Shown | null} before @param {State} state with a call @param {Changes} changed @param {number} height
 * @returns {Shown}
 */
export function shownOf(before, state, changed, height) {
  const model = before && !changed.model ? before.model : stripModel(callOf(state), holdsOf(state), turnName);
  const pins = before && !changed.pins ? before.pins : pinsOf(state);
  return { model, pins, state, layout: layoutOf(model, height) };
}

/** @param {Shown} shown @param {Scale} scale @returns {Scene} */
export function sceneOf({ model, pins, layout, state }, scale) {
  const { time, filter } = state.reading;
  const zone = zoneOfCall(state);
  const originMs = time === "clock" ? timeOfDay(model.call.card.start, zone) : 0;
  return {
    model,
    scale,
    layout,
    pins,
    side: filter.side,
    axis: axis(scale, { room: axisRoom(time, model.lengthMs), originMs }),
    axisLabel: axisLabel(model.call, zone, time),
  };
}

/** @param {State} state */
export const zoneOfCall = (state) => state.reading.call?.zone || zoneOf(state);

/** The same one every time, or the strip would be made anew every time. @type {readonly never[]} */
const NONE = [];

/** What was listed; what the facts say, once they are known. @param {State} state */
const holdsOf = ({ reading, facts }) =>
  reading.call?.holds.length ? reading.call.holds : (facts.facts?.holds ?? NONE);

/** @param {StripModel} model @param {number} height */
export const layoutOf = (model, height) =>
  stripLayout(height, {
    agents: model.bands.filter((band) => band.lane === "agent").length,
    bandRows: model.bandRows,
    other: model.lanes.other.length > 0,
    feelings: model.feelings.atMs.length > 0,
    topics: model.topics.length > 0,
  });

/** @param {State | null} before @param {State} now @returns {Changes} */
export function changes(before, now) {
  const is = (/** @type {(state: State) => unknown} */ of) => !before || of(before) !== of(now);
  const model = is((s) => s.reading.call) || is(holdsOf) || is((s) => s.language.tag);
  const pins =
    model ||
    is((s) => s.reading.hit) ||
    is((s) => s.flags) ||
    is((s) => s.finding.matches) ||
    is((s) => s.finding.at);
  const lanes = pins || is((s) => s.reading.filter) || is((s) => s.reading.time) || is((s) => s.finding.open);
  const frame = model || is((s) => s.reading.phrase);
  return {
    model,
    pins: pins || is((s) => s.finding.open),
    lanes,
    frame,
    any: lanes || frame || is((s) => s.playing),
  };
}
