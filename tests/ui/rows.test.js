import assert from "node:assert/strict";
import { test } from "node:test";
import { rowModel, silenceLength } from "../../ui/lib/rows.js";
import { phrase } from "./samples.js";

test("a pause of three seconds becomes a row, a shorter one does not", () => {
  const { rows } = rowModel([
    phrase({ atMs: 0, durationMs: 1000 }),
    phrase({ atMs: 4000 }),
    phrase({ atMs: 7999 }),
  ]);
  assert.deepEqual(
    rows.map((row) => row.kind),
    ["phrase", "silence", "phrase", "phrase"],
  );
  assert.deepEqual(rows[1], { kind: "silence", atMs: 1000, durationMs: 3000, key: "s1" });
});

test("a long phrase of one side covers the pauses of the other", () => {
  const { rows } = rowModel([
    phrase({ atMs: 0, durationMs: 20_000 }),
    phrase({ atMs: 1000, durationMs: 500, side: "agent" }),
    phrase({ atMs: 21_000 }),
  ]);
  assert.ok(rows.every((row) => row.kind === "phrase"));
});

test("every phrase knows its row, with the silences counted in", () => {
  const { rows, rowOfPhrase } = rowModel([
    phrase({ atMs: 0 }),
    phrase({ atMs: 10_000 }),
    phrase({ atMs: 11_000 }),
  ]);
  assert.deepEqual([...rowOfPhrase], [0, 2, 3]);
  assert.equal(rows.length, 4);
  assert.equal(new Set(rows.map((row) => row.key)).size, 4);
});

test("a call without phrases has no rows", () => {
  assert.deepEqual(rowModel([]).rows, []);
});

test("silences are named in seconds, long ones in minutes", () => {
  assert.equal(silenceLength(14_400), "14 s");
  assert.equal(silenceLength(60_000), "1 min");
  assert.equal(silenceLength(80_000), "1 min 20 s");
});
