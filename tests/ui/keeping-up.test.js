// What a hand wants at every step is done so often and no more, the last of it always, and on a slow machine when the hand rests.
import assert from "node:assert/strict";
import { test } from "node:test";
import { keepingUp } from "../../ui/lib/keeping-up.js";

/** A screen whose frames stand as long as is said. @param {import("node:test").TestContext} t */
function screen(t) {
  t.mock.timers.enable({ apis: ["setTimeout", "Date"] });
  /** @type {((now: number) => void)[]} */
  let asked = [];
  let now = 0;
  const frame = (/** @type {number} */ ms) => {
    now += ms;
    const calls = asked;
    asked = [];
    for (const call of calls) call(now);
  };
  /** @type {number[]} */
  const done = [];
  const words = keepingUp((call) => asked.push(call));
  return { frame, done, tick: t.mock.timers.tick.bind(t.mock.timers), words };
}

test("the first is done at once, then the newest after a while, and nothing twice", (t) => {
  const { words, done, tick } = screen(t);
  for (const step of [1, 2, 3]) words.soon(() => done.push(step));
  assert.deepEqual(done, [1]);
  tick(80);
  assert.deepEqual(done, [1, 3]);
  tick(500);
  assert.deepEqual(done, [1, 3]);
  words.soon(() => done.push(4));
  assert.deepEqual(done, [1, 3, 4]);
});

test("what is still wanted at the end is done without waiting", (t) => {
  const { words, done, tick } = screen(t);
  for (const step of [1, 2]) words.soon(() => done.push(step));
  words.now();
  assert.deepEqual(done, [1, 2]);
  words.now();
  tick(500);
  assert.deepEqual(done, [1, 2]);
  words.soon(() => done.push(3));
  assert.deepEqual(done, [1, 2, 3]);
});

test("frames that come in time change nothing", (t) => {
  const { words, done, frame, tick } = screen(t);
  words.soon(() => done.push(1));
  for (let count = 0; count < 6; count += 1) frame(16);
  tick(80);
  words.soon(() => done.push(2));
  assert.deepEqual(done, [1, 2]);
});

test("after a frame that came late it waits until the hand rests", (t) => {
  const { words, done, frame, tick } = screen(t);
  words.soon(() => done.push(1));
  frame(16);
  frame(40);
  for (const step of [2, 3, 4]) {
    tick(50);
    words.soon(() => done.push(step));
  }
  assert.deepEqual(done, [1], "the hand moves on");
  tick(80);
  assert.deepEqual(done, [1, 4], "the hand rests");
});

test("what the hand itself moves waits for no rest", (t) => {
  const { words, done, frame, tick } = screen(t);
  words.soon(() => done.push(1));
  frame(16);
  frame(40);
  tick(80);
  words.soon(() => done.push(2), { inHand: true });
  assert.deepEqual(done, [1, 2]);
});

test("some seconds later it is tried again", (t) => {
  const { words, done, frame, tick } = screen(t);
  words.soon(() => done.push(1));
  frame(16);
  frame(40);
  tick(10_000);
  words.soon(() => done.push(2));
  assert.deepEqual(done, [1, 2]);
});

test("a machine that stays slow is tried ever more seldom, until a frame comes in time", (t) => {
  const { words, done, frame, tick } = screen(t);
  /** Moves a hand without rest. @param {number} step @param {number} frameMs how long the frame stands, if there is one */
  const move = (step, frameMs) => {
    words.soon(() => done.push(step));
    frame(16);
    frame(frameMs);
  };
  move(1, 40);
  tick(10_000);
  move(2, 40);
  tick(10_000);
  words.soon(() => done.push(3));
  assert.deepEqual(done, [1, 2], "ten seconds are not enough any more");
  tick(10_000);
  assert.deepEqual(done, [1, 2, 3], "the hand rested");
  frame(16);
  frame(16);
  tick(80);
  move(4, 40);
  tick(10_000);
  words.soon(() => done.push(5));
  assert.deepEqual(done, [1, 2, 3, 4, 5], "it was in time, so ten seconds are enough again");
});
