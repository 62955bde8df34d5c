// Zooming and panning: the strip always shows a part of the call.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  between,
  CLOSEST_MS,
  following,
  isWhole,
  panned,
  passageAt,
  whole,
  zoomed,
} from "../../ui/lib/overview-zoom.js";
import { model, talk } from "./overview-samples.js";
import { course } from "./samples.js";

const LENGTH = 600_000;

/** @param {{ fromMs: number, toMs: number }} span */
const share = ({ fromMs, toMs }, ms = 0) => (ms - fromMs) / (toMs - fromMs);

test("what is under the pointer stays under the pointer", () => {
  const before = { fromMs: 100_000, toMs: 300_000 };
  const after = zoomed(before, 2, 150_000, LENGTH);
  assert.equal(after.toMs - after.fromMs, 100_000);
  assert.ok(Math.abs(share(after, 150_000) - share(before, 150_000)) < 1e-9);
});

test("nobody zooms out of the call or closer than there is something to see", () => {
  assert.deepEqual(zoomed({ fromMs: 1000, toMs: 50_000 }, 1e-6, 2000, LENGTH), whole(LENGTH));
  const closest = zoomed(whole(LENGTH), 1e9, LENGTH, LENGTH);
  assert.ok(Math.abs(closest.toMs - closest.fromMs - CLOSEST_MS) < 1e-6);
  assert.ok(closest.toMs <= LENGTH + 1e-6);
  assert.deepEqual(zoomed(whole(3000), 10, 1000, 3000), whole(3000));
});

test("panning ends at the call's ends and keeps the zoom", () => {
  assert.deepEqual(panned({ fromMs: 10_000, toMs: 60_000 }, -99_999, LENGTH), { fromMs: 0, toMs: 50_000 });
  assert.deepEqual(panned({ fromMs: 10_000, toMs: 60_000 }, 1e9, LENGTH), { fromMs: 550_000, toMs: LENGTH });
  assert.deepEqual(panned(whole(LENGTH), 5000, LENGTH), whole(LENGTH));
});

test("the phrase gone to comes into view; one that is in view moves nothing", () => {
  const span = { fromMs: 100_000, toMs: 160_000 };
  assert.equal(following(span, 130_000, LENGTH), span);
  for (const ms of [0, 99_000, 161_000, 599_000]) {
    const moved = following(span, ms, LENGTH);
    assert.ok(ms >= moved.fromMs && ms <= moved.toMs, String(ms));
    assert.equal(moved.toMs - moved.fromMs, 60_000);
  }
});

test("a passage goes from one silence to the next", () => {
  const silences = [
    { fromMs: 100_000, toMs: 110_000 },
    { fromMs: 150_000, toMs: 155_000 },
  ];
  const call = model(talk(200), { course: course({ silences }) });
  const passage = passageAt(call, 130_000);
  assert.ok(passage.fromMs <= 110_000 && passage.fromMs > 100_000);
  assert.ok(passage.toMs >= 150_000 && passage.toMs < 160_000);
  const silence = passageAt(call, 105_000);
  assert.ok(silence.fromMs <= 100_000 && silence.toMs >= 110_000);
});

test("a passage without silences around it is neither the whole hour nor a word", () => {
  const call = model(talk(1200));
  const { fromMs, toMs } = passageAt(call, 1_800_000);
  assert.ok(toMs - fromMs >= 20_000 && toMs - fromMs <= 180_000);
  assert.ok(fromMs < 1_800_000 && toMs > 1_800_000);
});

test("a glide begins where it was, ends where it goes, and stays inside the call", () => {
  const [a, b] = [whole(LENGTH), { fromMs: 500_000, toMs: 520_000 }];
  assert.deepEqual(between(a, b, 0), a);
  const end = between(a, b, 1);
  assert.ok(Math.abs(end.fromMs - b.fromMs) < 1e-6 && Math.abs(end.toMs - b.toMs) < 1e-6);
  for (let part = 0; part <= 1; part += 0.05) {
    const { fromMs, toMs } = between(a, b, part);
    assert.ok(fromMs >= -1e-6 && toMs <= LENGTH + 1e-6 && toMs > fromMs, String(part));
  }
});

test("the whole call is known as such", () => {
  assert.ok(isWhole(whole(LENGTH), LENGTH));
  assert.ok(!isWhole({ fromMs: 0, toMs: 300_000 }, LENGTH));
});
