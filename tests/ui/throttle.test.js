// What is wanted at every step is done so often and no more, and the last of it always.
import assert from "node:assert/strict";
import { test } from "node:test";
import { throttled } from "../../ui/lib/throttle.js";

test("the first is done at once, then the newest after a while, and nothing twice", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  /** @type {number[]} */
  const done = [];
  const words = throttled(80);
  for (const step of [1, 2, 3]) words.soon(() => done.push(step));
  assert.deepEqual(done, [1]);
  t.mock.timers.tick(80);
  assert.deepEqual(done, [1, 3]);
  t.mock.timers.tick(500);
  assert.deepEqual(done, [1, 3]);
  words.soon(() => done.push(4));
  assert.deepEqual(done, [1, 3, 4]);
});

test("what is still wanted at the end is done without waiting", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  /** @type {number[]} */
  const done = [];
  const words = throttled(80);
  for (const step of [1, 2]) words.soon(() => done.push(step));
  words.now();
  assert.deepEqual(done, [1, 2]);
  words.now();
  t.mock.timers.tick(500);
  assert.deepEqual(done, [1, 2]);
  words.soon(() => done.push(3));
  assert.deepEqual(done, [1, 2, 3]);
});
