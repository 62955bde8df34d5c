// Marks thinned where they are dense, and named where there is room.
import assert from "node:assert/strict";
import { test } from "node:test";
import { feelingMarks, pinPlaces, topicMarks } from "../../ui/lib/overview-marks.js";
import { measure, model, talk } from "./overview-samples.js";
import { phrase } from "./samples.js";

const SCALE = { left: 10, width: 600, fromMs: 0, toMs: 600_000 };

/** @param {number} at @param {number | null} sentiment */
const felt = (at, sentiment) => phrase({ atMs: at, durationMs: 2000, sentiment });

test("neutral phrases get no mark", () => {
  const { feelings } = model([felt(0, 0), felt(5000, null), felt(9000, 1), felt(20_000, -1)]);
  assert.deepEqual(
    feelingMarks(feelings, SCALE).map((mark) => [Math.round(mark.x), mark.positive]),
    [
      [20, true],
      [31, false],
    ],
  );
});

test("of many marks in one place one is left of either kind, and says that it stands for several", () => {
  const { feelings } = model(talk(2000, 300, { sentiment: 1 }));
  const marks = feelingMarks(feelings, SCALE, 10);
  assert.ok(marks.length <= SCALE.width / 10 + 2);
  assert.ok(marks.every((mark) => mark.strong));
  const both = feelingMarks(model([felt(0, 1), felt(1000, -1), felt(2000, 1)]).feelings, SCALE, 10);
  assert.deepEqual(
    both.map((mark) => mark.positive),
    [true, false],
  );
});

test("a feeling that stands alone is never thinned away", () => {
  const { feelings } = model([felt(0, 1), felt(100_000, 1), felt(100_500, -1), felt(400_000, -1)]);
  assert.equal(feelingMarks(feelings, SCALE).length, 4);
});

test("while the strip is panned, marks move and are not thinned anew", () => {
  const { feelings } = model(talk(300, 700, { sentiment: -1 }));
  const at = (/** @type {number} */ fromMs) => {
    const scale = { ...SCALE, fromMs, toMs: fromMs + 60_000 };
    return feelingMarks(feelings, scale).map((mark) => Math.round(fromMs + ((mark.x - 10) / 600) * 60_000));
  };
  const [here, further] = [at(20_000), new Set(at(20_333))];
  const inBoth = here.filter((ms) => ms > 22_000 && ms < 78_000);
  assert.ok(inBoth.length > 20);
  assert.ok(inBoth.every((ms) => further.has(ms) || further.has(ms - 1) || further.has(ms + 1)));
});

test("pins that would lie on each other share one head, others keep theirs", () => {
  const pins = [1000, 1500, 30_000, 700_000].map((atMs) => ({ atMs }));
  assert.deepEqual(
    pinPlaces(pins, SCALE).map(({ x }) => x),
    [11, 40],
  );
});

/** @param {[string, number, number][]} topics */
const topics = (topics) =>
  model(talk(10), {
    topics: topics.map(([name, atMs, durationMs]) => ({ name, atMs, durationMs, side: null, text: null })),
  });

test("a topic is named where its name has room, and no name reaches the next mark", () => {
  for (const gap of [2000, 9000, 40_000, 160_000]) {
    const of = topics(Array.from({ length: 6 }, (_, at) => [`A rather long topic ${at}`, at * gap, 1500]));
    const marks = topicMarks(of.topics, SCALE, (item) => of.call.topics[item]?.name ?? "", measure);
    marks.forEach((mark, at) => {
      const next = marks[at + 1]?.x ?? 610;
      if (mark.text) assert.ok(mark.x + mark.width + 4 + measure(mark.text) <= next, `gap ${gap}`);
    });
    if (gap === 160_000) assert.equal(marks[0]?.text, "A rather long topic 0");
    if (gap === 9000) assert.ok(marks.every(({ text }, at) => text === "" || at === marks.length - 1));
  }
});

test("topics at one place are one mark with all their names, each once", () => {
  const of = topics([
    ["Refund", 1000, 4000],
    ["Delivery", 2000, 4000],
    ["Refund", 3000, 4000],
  ]);
  const marks = topicMarks(of.topics, SCALE, (item) => of.call.topics[item]?.name ?? "", measure);
  assert.equal(marks.length, 1);
  assert.equal(marks[0]?.text, "Refund, Delivery");
});
