// Keys on the strip.
import assert from "node:assert/strict";
import { test } from "node:test";
import { keyMeaning } from "../../ui/lib/overview-keys.js";
import { talk } from "./overview-samples.js";
import { phrase } from "./samples.js";

const PHRASES = talk(40);
/** @param {string} key @param {number} at */
const to = (key, at, phrases = PHRASES) => {
  const meaning = keyMeaning(key, at, phrases);
  return meaning && "phrase" in meaning ? meaning.phrase : meaning;
};

test("arrows step phrase by phrase and stop at the ends", () => {
  assert.equal(to("ArrowRight", 4), 5);
  assert.equal(to("ArrowLeft", 4), 3);
  assert.equal(to("ArrowUp", 4), 5);
  assert.equal(to("ArrowDown", 4), 3);
  assert.equal(to("ArrowLeft", 0), 0);
  assert.equal(to("ArrowRight", 39), 39);
  assert.equal(to("ArrowRight", -1), 0);
});

test("Page Up goes half a minute forward, Page Down back, as on any slider", () => {
  assert.equal(to("PageUp", 4), 14);
  assert.equal(to("PageDown", 14), 4);
});

test("a phrase longer than half a minute holds nobody back", () => {
  const long = [phrase({ atMs: 0, durationMs: 90_000 }), phrase({ atMs: 90_000 }), phrase({ atMs: 200_000 })];
  assert.equal(to("PageUp", 0, long), 1);
  assert.equal(to("PageDown", 2, long), 1);
});

test("Home and End", () => {
  assert.equal(to("Home", 20), 0);
  assert.equal(to("End", 20), 39);
});

test("plus, minus and zero zoom; other keys are not ours", () => {
  assert.deepEqual(to("+", 3), { zoom: "in" });
  assert.deepEqual(to("=", 3), { zoom: "in" });
  assert.deepEqual(to("-", 3), { zoom: "out" });
  assert.deepEqual(to("0", 3), { zoom: "whole" });
  for (const key of ["n", "j", "Tab", "Enter", " "]) assert.equal(to(key, 3), null);
});

test("a call without phrases has nowhere to go", () => {
  assert.equal(to("ArrowRight", -1, []), null);
});
