// How much is drawn: counted, because times differ from machine to machine.
import assert from "node:assert/strict";
import { test } from "node:test";
import { drawLanes } from "../../ui/views/overview-lanes.js";
import { drawMoving } from "../../ui/views/overview-moving.js";
import { Pen } from "../../ui/views/overview-pen.js";
import { drawEdges, drawSigns } from "../../ui/views/overview-signs.js";
import { measure, model, scene, surface, talk, turn } from "./overview-samples.js";
import { course, phrase } from "./samples.js";

const PIXELS = 1000;
const MANY = 10_000;
const every = (/** @type {number} */ ms) =>
  Array.from({ length: MANY / 4 }, (_, at) => ({ fromMs: at * ms, toMs: at * ms + 500 }));
const HUGE = model(talk(MANY, 720, { sentiment: 1 }), {
  course: course({ silences: every(2880), overtalk: every(2880) }),
  topics: every(2880).map(({ fromMs }) => ({
    name: "Refund",
    atMs: fromMs,
    durationMs: 900,
    side: null,
    text: null,
  })),
  participants: [turn(0, 3_000_000), turn(3_000_000, null)],
});
const hit = (/** @type {number} */ phrase) => ({ kind: "hit", phrase, atMs: phrase * 720, lane: "customer" });

/** @param {object} of @param {(pen: Pen, of: any) => void} draw */
function drawn(of, draw, ratio = 1) {
  const paper = surface();
  draw(new Pen(paper.context, paper.ink, ratio), of);
  return paper;
}
const all = (/** @type {Pen} */ pen, /** @type {any} */ of) => {
  drawLanes(pen, of);
  drawSigns(pen, of);
  drawEdges(pen, of);
};

test("ten thousand phrases are filled in a few strokes, with no more shapes than pixels allow", () => {
  const hits = Array.from({ length: 2000 }, (_, at) => hit(at * 5));
  for (const span of [
    undefined,
    { fromMs: 1_000_000, toMs: 1_400_000 },
    { fromMs: 100_000, toMs: 110_000 },
  ]) {
    const of = { ...scene(HUGE, span), pins: { hits, finds: [], flags: [], all: hits, hit: -1, find: -1 } };
    const { calls } = drawn(of, all);
    assert.ok((calls.fill ?? 0) + (calls.stroke ?? 0) < 60, `${calls.fill} fills`);
    assert.ok((calls.rect ?? 0) + (calls.roundRect ?? 0) < 6 * PIXELS, `${calls.rect} shapes`);
    assert.ok((calls.measureText ?? 0) < 400, `${calls.measureText} measured`);
  }
});

test("what moves costs the same in a call of ten and of ten thousand phrases", () => {
  const moving = {
    seen: { fromMs: 1000, toMs: 9000 },
    phrase: 3,
    hoverMs: 4000,
    playMs: 5000,
    zoomedIn: false,
  };
  const draw = (/** @type {Pen} */ pen, /** @type {any} */ of) => drawMoving(pen, of, moving);
  const [small, large] = [drawn(scene(model(talk(10, 2000))), draw), drawn(scene(HUGE), draw)];
  assert.deepEqual(small.calls, large.calls);
  assert.ok(large.total() < 60, `${large.total()} operations`);
});

test("a silence is measured where there is room for its length", () => {
  const long = model([phrase(), phrase({ atMs: 40_000 })], {
    card: { ...HUGE.call.card, durationMs: 60_000 },
    course: course({ silences: [{ fromMs: 1000, toMs: 40_000 }] }),
  });
  assert.ok(drawn(scene(long), drawLanes).texts.some(({ text }) => text === "39 s"));
  const tiny = model(talk(MANY, 720), { course: course({ silences: [{ fromMs: 1000, toMs: 5000 }] }) });
  assert.equal(drawn(scene(tiny), drawLanes).texts.length, 0);
});

test("hold is named, and is not also told as a silence", () => {
  const held = model(
    [phrase(), phrase({ atMs: 40_000 })],
    {
      card: { ...HUGE.call.card, durationMs: 60_000 },
      course: course({ silences: [{ fromMs: 1000, toMs: 40_000 }] }),
    },
    [{ fromMs: 1200, toMs: 39_500 }],
  );
  assert.deepEqual(
    drawn(scene(held), drawLanes).texts.map(({ text }) => text),
    ["Hold 38 s"],
  );
});

test("close up, the words can be read in the lanes, inside their phrase", () => {
  const close = scene(model(talk(20)), { fromMs: 9000, toMs: 21_000 });
  const { texts } = drawn(close, drawLanes);
  assert.ok(texts.some(({ text }) => text.startsWith("phrase number")));
  for (const { text, x } of texts) assert.ok(x >= 10 && x + measure(text) <= 990, text);
});

test("times stand inside the strip and do not run into each other", () => {
  for (const toMs of [20_000, 600_000, 7_000_000]) {
    const of = scene(model(talk(10)), { fromMs: 0, toMs });
    const texts = drawn(of, drawEdges).texts;
    texts.forEach(({ text, x }, at) => {
      assert.ok(x >= 0 && x + measure(text) <= PIXELS);
      const next = texts[at + 1];
      if (next) assert.ok(x + measure(text) < next.x, `${text} runs into ${next.text}`);
    });
  }
});

test("a flag on a hit's phrase stands beside the hit's head, another one on its own place", () => {
  const flag = (/** @type {number} */ phrase) => ({ ...hit(phrase), kind: "flag" });
  const of = scene(model(talk(100)));
  const places = (/** @type {object[]} */ hits) => {
    /** @type {number[]} */
    const xs = [];
    const paper = surface();
    paper.context.lineTo = (/** @type {number} */ x) => xs.push(x);
    const pins = { hits, finds: [], flags: [flag(400)], all: [], hit: 0, find: -1 };
    drawEdges(new Pen(paper.context, paper.ink, 1), { ...of, pins });
    return Math.min(...xs);
  };
  assert.ok(places([hit(400)]) >= places([]) + 5);
  assert.equal(places([hit(100)]), places([]));
});

test("lines lie on device pixels at every pixel ratio", () => {
  const paper = surface();
  for (const ratio of [1, 1.25, 1.5, 2, 3]) {
    const pen = new Pen(paper.context, paper.ink, ratio);
    for (let x = 0; x < 50; x += 0.37) {
      const device = pen.snap(x) * ratio;
      assert.ok(Math.abs(device - Math.round(device)) < 1e-9);
    }
    assert.ok(Math.abs(pen.hair * ratio - Math.round(pen.hair * ratio)) < 1e-9);
  }
});
