// What is under the pointer, what a press begins there, and where the card stands.
import assert from "node:assert/strict";
import { test } from "node:test";
import { stripLayout } from "../../ui/lib/overview-layout.js";
import { cardPlace, under, zoneAt } from "../../ui/lib/overview-under.js";
import { FULL, model } from "./overview-samples.js";
import { course, phrase } from "./samples.js";

const SCALE = { left: 10, width: 600, fromMs: 0, toMs: 60_000 };
const LAYOUT = stripLayout(136, FULL);
const silences = [{ fromMs: 20_000, toMs: 30_000 }];
const overtalk = [{ fromMs: 8000, toMs: 10_000 }];
const MODEL = model(
  [
    phrase({ atMs: 0, durationMs: 10_000 }),
    phrase({ atMs: 8000, durationMs: 12_000, speaker: 1, side: "agent" }),
    phrase({ atMs: 30_000, durationMs: 5000 }),
  ],
  {
    course: course({ silences, overtalk }),
    topics: [{ name: "Refund", atMs: 31_000, durationMs: 2000, side: null, text: null }],
  },
  [{ fromMs: 22_000, toMs: 25_000 }],
);
const LANE = /** @type {const} */ ({
  pins: LAYOUT.pins.top + 2,
  customer: LAYOUT.customer.top + 3,
  agent: LAYOUT.agent.top + 3,
  axis: LAYOUT.axis.top + 3,
});

/** @param {number} ms @param {keyof typeof LANE} [row] @param {object[]} [pins] */
const at = (ms, row = "customer", pins = []) =>
  under(MODEL, SCALE, LAYOUT, pins, { x: 10 + ms / 100, y: LANE[row] });

test("where both speak, the lane that is pointed at decides", () => {
  assert.equal(at(9000, "customer").phrase, 0);
  assert.equal(at(9000, "agent").phrase, 1);
  assert.equal(at(9000).overtalk, true);
  assert.equal(at(15_000).overtalk, false);
  assert.equal(at(15_000, "customer").phrase, 1);
});

test("in a silence nobody speaks, and a click goes to the nearer phrase", () => {
  assert.equal(at(21_000).phrase, -1);
  assert.deepEqual(at(21_000).silence, { ...silences[0], waits: false });
  assert.equal(at(21_000).target, 1);
  assert.equal(at(29_000).target, 2);
});

test("a wait in the queue was told as a silence", () => {
  const of = model([phrase({ atMs: 40_000 })], {
    course: course({ silences, waits: [{ fromMs: 1000, toMs: 19_000 }] }),
  });
  const found = under(of, SCALE, LAYOUT, [], { x: 110, y: LANE.customer });
  assert.deepEqual(found.silence, { fromMs: 1000, toMs: 19_000, waits: true });
});

test("topics and hold are told", () => {
  assert.deepEqual(at(32_000).topics, [0]);
  assert.deepEqual(at(23_000).hold, { fromMs: 22_000, toMs: 25_000 });
  assert.equal(at(32_000).hold, null);
});

test("a hand may tremble beside a short phrase", () => {
  assert.equal(at(35_200).phrase, 2);
});

test("a press beside a pin's head goes to the pin's own phrase", () => {
  const pin = { kind: "hit", atMs: 9500, phrase: 1, lane: "agent" };
  assert.equal(at(9000, "pins", [pin]).target, 1);
  assert.equal(at(9000, "pins", [pin]).pin, pin);
  assert.equal(at(9000, "customer", [pin]).target, 0);
  assert.equal(at(2000, "pins", [pin]).pin, null);
});

test("the window of the list is dragged, the ruler and the bar only when zoomed", () => {
  const seen = { fromMs: 10_000, toMs: 20_000 };
  const zone = (
    /** @type {number} */ ms,
    /** @type {keyof typeof LANE} */ row,
    zoomed = false,
    span = seen,
  ) => zoneAt(LAYOUT, SCALE, span, zoomed, { x: 10 + ms / 100, y: LANE[row] });
  assert.equal(zone(15_000, "customer"), "window");
  assert.equal(zone(25_000, "customer"), "seek");
  assert.equal(zone(15_000, "pins"), "seek");
  assert.equal(zone(15_000, "axis"), "seek");
  assert.equal(zone(15_000, "axis", true), "ruler");
  assert.equal(zone(15_000, "customer", false, { fromMs: 0, toMs: 50_000 }), "seek");
  assert.equal(zoneAt(LAYOUT, SCALE, seen, true, { x: 50, y: 134 }), "bar");
});

test("the card never leaves the window and never covers what is pointed at", () => {
  const card = { width: 300, height: 90 };
  const tall = 640;
  for (let top = 0; top <= tall - 136; top += 7)
    for (let x = 0; x <= 400; x += 13) {
      const strip = { top, height: 136, width: 400 };
      const place = cardPlace(x, card, strip, tall);
      assert.ok(place.left >= 0 && place.left + card.width <= strip.width);
      assert.ok(place.top >= strip.height || place.top + card.height <= 0, "over the strip");
      assert.ok(top + place.top >= 0 && top + place.top + card.height <= tall, `out of the window at ${top}`);
    }
});
