import assert from "node:assert/strict";
import { test } from "node:test";
import { laneOf, lengthOf, msOf, phraseAt, runs, ticks, xOf } from "../../ui/lib/overview-geometry.js";
import { phrase, SPEAKERS } from "./samples.js";

const SCALE = { left: 10, width: 600, durationMs: 600_000 };

test("pixels and milliseconds are each other's inverse, and stay on the strip", () => {
  assert.equal(xOf(SCALE, 300_000), 310);
  assert.equal(msOf(SCALE, 310), 300_000);
  assert.equal(msOf(SCALE, xOf(SCALE, 123_456)), 123_456);
  assert.equal(msOf(SCALE, -50), 0);
  assert.equal(msOf(SCALE, 5000), 600_000);
  assert.equal(xOf(SCALE, 9e9), 610);
});

test("the strip is as long as the call, or as its last phrase", () => {
  assert.equal(lengthOf([phrase({ atMs: 50_000, durationMs: 2000 })], 60_000), 60_000);
  assert.equal(lengthOf([phrase({ atMs: 90_000, durationMs: 2000 })], 60_000), 92_000);
  assert.equal(lengthOf([], 0), 1000);
});

test("people have their lanes, machines the third", () => {
  assert.equal(laneOf(SPEAKERS[0]), "customer");
  assert.equal(laneOf(SPEAKERS[1]), "agent");
  assert.equal(laneOf(SPEAKERS[2]), "other");
  assert.equal(laneOf(undefined), "other");
});

test("phrases that touch become one run, a lane has only its own", () => {
  const phrases = [
    phrase({ atMs: 0, durationMs: 10_000 }),
    phrase({ atMs: 10_200, durationMs: 9_800 }),
    phrase({ atMs: 60_000, durationMs: 5000 }),
    phrase({ atMs: 30_000, durationMs: 5000, speaker: 1, side: "agent" }),
    phrase({ atMs: 90_000, silent: true }),
  ];
  assert.deepEqual(runs(phrases, SPEAKERS, "customer", SCALE), [
    { x: 10, width: 20 },
    { x: 70, width: 5 },
  ]);
  assert.equal(runs(phrases, SPEAKERS, "agent", SCALE).length, 1);
  assert.deepEqual(runs(phrases, SPEAKERS, "other", SCALE), []);
});

test("ten thousand phrases never need more runs than the strip has pixels", () => {
  const phrases = Array.from({ length: 10_000 }, (_, i) => phrase({ atMs: i * 60, durationMs: 20 }));
  assert.ok(runs(phrases, SPEAKERS, "customer", SCALE).length <= SCALE.width);
});

test("the axis has round times with room for their labels", () => {
  const all = ticks(SCALE);
  assert.deepEqual(all.slice(0, 3), [0, 120_000, 240_000]);
  for (const durationMs of [1000, 45_000, 600_000, 7_000_000, 40_000_000]) {
    const scale = { ...SCALE, durationMs };
    const [first = 0, second = durationMs] = ticks(scale);
    assert.ok(xOf(scale, second) - xOf(scale, first) >= 60 || ticks(scale).length === 1, String(durationMs));
  }
});

test("a time finds the phrase that has begun", () => {
  const phrases = [1000, 5000, 5000, 9000].map((atMs) => phrase({ atMs }));
  assert.equal(phraseAt(phrases, 0), 0);
  assert.equal(phraseAt(phrases, 4999), 0);
  assert.equal(phraseAt(phrases, 5000), 2);
  assert.equal(phraseAt(phrases, 1e9), 3);
  assert.equal(phraseAt([], 5), -1);
});
