// Times and pixels of the overview strip.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fitted, laneOf, lengthOf, msOf, phraseAt, xOf } from "../../ui/lib/overview-geometry.js";
import { phrase, SPEAKERS } from "./samples.js";

const SCALE = { left: 10, width: 600, fromMs: 0, toMs: 600_000 };
const ZOOMED = { left: 10, width: 600, fromMs: 120_000, toMs: 180_000 };

test("pixels and milliseconds are each other's inverse", () => {
  assert.equal(xOf(SCALE, 300_000), 310);
  for (const scale of [SCALE, ZOOMED])
    for (const ms of [120_000, 123_400, 180_000]) assert.equal(msOf(scale, xOf(scale, ms)), ms);
});

test("a pointer beside the strip means its nearest end, never a time that is not shown", () => {
  assert.equal(msOf(SCALE, -50), 0);
  assert.equal(msOf(SCALE, 5000), 600_000);
  assert.equal(msOf(ZOOMED, 0), 120_000);
  assert.equal(msOf(ZOOMED, 5000), 180_000);
});

test("what is not shown lies beside the strip", () => {
  assert.ok(xOf(ZOOMED, 60_000) < ZOOMED.left);
  assert.ok(xOf(ZOOMED, 600_000) > ZOOMED.left + ZOOMED.width);
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

test("a time finds the phrase that has begun", () => {
  const phrases = [1000, 5000, 5000, 9000].map((atMs) => phrase({ atMs }));
  assert.equal(phraseAt(phrases, 0), 0);
  assert.equal(phraseAt(phrases, 4999), 0);
  assert.equal(phraseAt(phrases, 5000), 2);
  assert.equal(phraseAt(phrases, 1e9), 3);
  assert.equal(phraseAt([], 5), -1);
});

test("a text is cut to its room with an ellipsis, and never shown as nothing but one", () => {
  const measure = (/** @type {string} */ text) => [...text].length * 6;
  assert.equal(fitted("Ada Example", 200, measure), "Ada Example");
  assert.equal(fitted("Ada Example", 40, measure), "Ada E…");
  assert.equal(fitted("Ada Example", 30, measure), "Ada…");
  assert.equal(fitted("Ada Example", 8, measure), "");
  assert.equal(fitted("Ada Example", -4, measure), "");
  for (let room = 0; room < 90; room += 1)
    assert.ok(measure(fitted("Ada 👩🏽‍🚀 Example", room, measure)) <= Math.max(0, room), String(room));
});
