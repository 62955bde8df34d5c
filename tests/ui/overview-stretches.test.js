// Which phrases are in view, and how few rectangles they become.
import assert from "node:assert/strict";
import { test } from "node:test";
import { over, runs, stretches, within } from "../../ui/lib/overview-stretches.js";
import { model, talk } from "./overview-samples.js";
import { phrase } from "./samples.js";

const SCALE = { left: 10, width: 600, fromMs: 0, toMs: 600_000 };

/** @param {[number, number][]} spans */
const of = (spans) => stretches(spans, ([fromMs, toMs]) => ({ fromMs, toMs }));

/** Always the same “random” numbers, below 1. @param {number} seed */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

test("what the search leaves out cannot be seen, whatever overlaps", () => {
  const roll = dice(7);
  const spans = Array.from({ length: 400 }, () => {
    const from = Math.floor(roll() * 100_000);
    return /** @type {[number, number]} */ ([from, from + Math.floor(roll() * roll() * 20_000)]);
  });
  const all = of(spans);
  for (let round = 0; round < 200; round += 1) {
    const fromMs = roll() * 100_000;
    const toMs = fromMs + roll() * 5000;
    const [first, end] = within(all, { fromMs, toMs });
    for (let at = 0; at < all.length; at += 1) {
      const seen = (all.to[at] ?? 0) >= fromMs && (all.from[at] ?? 0) < toMs;
      if (seen) assert.ok(at >= first && at < end);
    }
  }
});

test("stretches come by time, and each still knows what it stands for", () => {
  const all = of([
    [5000, 6000],
    [1000, 9000],
  ]);
  assert.deepEqual([...all.item], [1, 0]);
  assert.deepEqual(over(all, 5500), [1, 0]);
  assert.deepEqual(over(all, 8000), [0]);
  assert.deepEqual(over(all, 9500), []);
  assert.deepEqual(over(all, 9500, 600), [0]);
});

test("phrases that touch become one run, a lane has only its own", () => {
  const { lanes } = model([
    phrase({ atMs: 0, durationMs: 10_000 }),
    phrase({ atMs: 10_200, durationMs: 9_800 }),
    phrase({ atMs: 60_000, durationMs: 5000 }),
    phrase({ atMs: 30_000, durationMs: 5000, speaker: 1, side: "agent" }),
    phrase({ atMs: 90_000, silent: true }),
  ]);
  assert.deepEqual(runs(lanes.customer, SCALE), [
    { x: 10, width: 20, first: 0, last: 1 },
    { x: 70, width: 5, first: 2, last: 2 },
  ]);
  assert.equal(runs(lanes.agent, SCALE).length, 1);
  assert.deepEqual(runs(lanes.other, SCALE), []);
});

test("a gap that can be seen stays a gap", () => {
  const gap = runs(
    of([
      [0, 10_000],
      [12_000, 20_000],
    ]),
    SCALE,
  );
  assert.equal(gap.length, 2);
});

test("ten thousand phrases never need more runs than the strip has pixels", () => {
  const { lanes, lengthMs } = model(talk(10_000, 720));
  for (const [fromMs, toMs] of [
    [0, lengthMs],
    [1_000_000, 1_600_000],
    [500_000, 505_000],
  ])
    assert.ok(runs(lanes.customer, { ...SCALE, fromMs, toMs }).length <= SCALE.width);
});

test("close up only what is in view is touched, and nothing reaches far beyond the strip", () => {
  const { lanes } = model([phrase({ atMs: 0, durationMs: 3_000_000 }), phrase({ atMs: 3_100_000 })]);
  const [only, ...others] = runs(lanes.customer, { ...SCALE, fromMs: 1_000_000, toMs: 1_005_000 });
  assert.equal(others.length, 0);
  assert.ok(only && only.x >= 0 && only.x + only.width <= 620);
});
