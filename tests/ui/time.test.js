import assert from "node:assert/strict";
import { test } from "node:test";
import "./words-setup.js";
import {
  clock,
  dayAndTime,
  dayRange,
  elapsed,
  isoDay,
  longDate,
  moment,
  short,
  spoken,
} from "../../ui/lib/time.js";

test("the line clock always has hours, minutes and seconds", () => {
  assert.equal(elapsed(0), "00:00:00");
  assert.equal(elapsed(280_999), "00:04:40");
  assert.equal(elapsed(3_723_000), "01:02:03");
  assert.equal(elapsed(-5), "00:00:00");
});

test("durations are short, places in a call keep their column", () => {
  assert.equal(short(438_000), "7:18");
  assert.equal(short(3_600_000), "1:00:00");
  assert.equal(moment(171_000), "02:51");
  assert.equal(moment(800_000), "13:20");
  assert.equal(moment(3_723_000), "1:02:03");
});

test("a moment is spoken in units", () => {
  assert.equal(spoken(280_000), "4 min 40 s");
  assert.equal(spoken(60_000), "1 min");
  assert.equal(spoken(0), "0 s");
  assert.equal(spoken(3_605_000), "1 h 5 s");
});

test("the time of day is the zone's, over midnight and a change of the clocks", () => {
  assert.equal(clock("2026-11-20T10:05:00Z", 280_000, "Europe/Berlin", "en-GB"), "11:09:40");
  assert.equal(clock("2026-11-20T22:59:50Z", 15_000, "Europe/Berlin", "en-GB"), "00:00:05");
  assert.equal(clock("2026-10-25T00:59:59Z", 1000, "Europe/Berlin", "en-GB"), "02:00:00");
});

test("a card names day and time, and the year only when it is another", () => {
  const now = new Date("2026-11-22T00:00:00Z");
  assert.equal(dayAndTime("2026-11-20T10:05:00Z", "Europe/Berlin", "en-GB", now), "Fri 20 Nov 11:05");
  assert.match(dayAndTime("2025-11-20T10:05:00Z", "Europe/Berlin", "en-GB", now), /2025 11:05$/);
  assert.match(
    longDate("2026-11-20T10:05:00Z", "Europe/Berlin", "en-GB"),
    /Friday,? 20 November 2026, 11:05/,
  );
});

test("date ranges and today's day follow the zone", () => {
  assert.match(dayRange("2026-11-01", "2026-11-07", "en-GB"), /^1\s?–\s?7 November 2026$/);
  assert.equal(dayRange("2026-11-03", "2026-11-03", "en-GB"), "3 November 2026");
  const now = Date.parse("2026-11-20T23:30:00Z");
  assert.equal(isoDay("Europe/Berlin", 0, now), "2026-11-21");
  assert.equal(isoDay("America/New_York", 0, now), "2026-11-20");
  assert.equal(isoDay("Europe/Berlin", 6, now), "2026-11-15");
});
