// The times under the strip.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axis } from "../../ui/lib/overview-axis.js";
import { xOf } from "../../ui/lib/overview-geometry.js";
import { axisLabel, axisRoom, timeOfDay } from "../../ui/lib/overview-words.js";
import { call, card } from "./samples.js";

const SCALE = { left: 10, width: 600, fromMs: 0, toMs: 600_000 };

test("times are round, and every label has its room at every zoom", () => {
  assert.deepEqual(axis(SCALE).labels.slice(0, 3), [0, 120_000, 240_000]);
  for (const toMs of [1000, 5000, 45_000, 600_000, 7_000_000, 40_000_000]) {
    const scale = { ...SCALE, toMs };
    const { labels } = axis(scale, { room: () => 60 });
    const [first = 0, second] = labels;
    if (second !== undefined) assert.ok(xOf(scale, second) - xOf(scale, first) >= 60, String(toMs));
    assert.ok(labels.length >= 1, String(toMs));
  }
});

test("a zoomed strip begins with the first round time that is in view", () => {
  const { labels } = axis({ ...SCALE, fromMs: 61_000, toMs: 121_000 });
  assert.equal(labels[0], 70_000);
  assert.ok(labels.every((ms) => ms >= 61_000 && ms <= 121_000));
});

test("small ticks stand between labels, not on them", () => {
  const { labels, minor } = axis(SCALE);
  assert.ok(minor.length > labels.length);
  assert.ok(minor.every((ms) => !labels.includes(ms)));
});

test("in times of day, round times of day are written, not round times into the call", () => {
  const start = "2026-11-20T10:05:12.000Z";
  const originMs = timeOfDay(start, "Europe/Berlin");
  assert.equal(originMs, (11 * 3600 + 5 * 60 + 12) * 1000);
  const shown = axis(SCALE, { originMs, room: axisRoom("clock", 600_000) });
  const of = call({ card: { ...card("c1"), start } });
  const label = axisLabel(of, "Europe/Berlin", "clock");
  assert.deepEqual(
    shown.labels.slice(0, 3).map((ms) => label(ms, shown)),
    ["11:06", "11:07", "11:08"],
  );
});

test("seconds are written only where they are needed", () => {
  const of = call({ card: { ...card("c1"), start: "2026-11-20T10:05:12.000Z" } });
  const close = axis({ ...SCALE, toMs: 20_000 }, { originMs: 12_000 });
  assert.match(axisLabel(of, "Europe/Berlin", "clock")(close.labels[0] ?? 0, close), /^11:05:\d\d$/);
  assert.equal(axisLabel(of, "Europe/Berlin", "elapsed")(61_000, close), "1:01");
});
