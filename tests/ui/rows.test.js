import "./words-setup.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  hiddenIn,
  openFromStart,
  rowModel,
  shownPhrases,
  silenceLength,
  UNFOLDED,
} from "../../ui/lib/rows.js";
import { call, course, phrase } from "./samples.js";

const MENU = 2;

/** @param {object[]} phrases @param {object} [change] */
const callOf = (phrases, change = {}) =>
  call({ phrases: phrases.map((one) => phrase(one)), hits: [], ...change });

/** The rows in short: `0` a phrase, `silence@1000`, `+s2` and `-s2` a stretch open and closed. @param {any} rows */
const short = (rows) =>
  rows.map((row) => {
    if (row.kind === "phrase") return String(row.phrase);
    if (row.kind === "pause") return `${row.pause}@${row.atMs}`;
    return `${row.open ? "+" : "-"}${row.key}`;
  });

test("silences are rows between the phrases, with their length", () => {
  const { rows } = rowModel(
    callOf([{ atMs: 0 }, { atMs: 4000 }, { atMs: 7999 }], {
      course: course({ silences: [{ fromMs: 1000, toMs: 4000 }] }),
    }),
  );
  assert.deepEqual(short(rows), ["0", "silence@1000", "1", "2"]);
  assert.equal(rows[1].durationMs, 3000);
});

test("a wait in the queue was a row of silence", () => {
  const { rows } = rowModel(
    callOf([{ atMs: 0 }, { atMs: 48_000 }], {
      course: course({
        silences: [{ fromMs: 50_000, toMs: 54_000 }],
        waits: [{ fromMs: 1000, toMs: 48_000 }],
      }),
    }),
  );
  assert.deepEqual(short(rows), ["0", "wait@1000", "1", "silence@50000"]);
});

test("a hold is a row of its own, and the silence in it is not told twice", () => {
  const quiet = callOf([{ atMs: 0 }, { atMs: 60_000 }], {
    course: course({ silences: [{ fromMs: 1000, toMs: 60_000 }] }),
  });
  const holds = [
    { fromMs: 5000, toMs: 58_000 },
    { fromMs: 70_000, toMs: 80_000 },
  ];
  assert.deepEqual(short(rowModel(quiet, UNFOLDED, holds).rows), ["0", "hold@5000", "1", "hold@70000"]);
});

test("every phrase knows its row, with what stands between them counted in", () => {
  const { rows, rowOfPhrase } = rowModel(
    callOf([{ atMs: 0 }, { atMs: 10_000 }, { atMs: 11_000 }], {
      course: course({ silences: [{ fromMs: 1000, toMs: 10_000 }] }),
    }),
  );
  assert.deepEqual([...rowOfPhrase], [0, 2, 3]);
  assert.equal(new Set(rows.map((row) => row.key)).size, 4);
});

test("a call without phrases has no rows", () => {
  assert.deepEqual(rowModel(callOf([])).rows, []);
});

const spoken = callOf(
  [
    { atMs: 0, speaker: MENU },
    { atMs: 2000, speaker: MENU, durationMs: 4000 },
    { atMs: 8000 },
    { atMs: 9000, speaker: MENU },
    { atMs: 12_000 },
  ],
  { course: course({ silences: [{ fromMs: 1000, toMs: 2000 }] }) },
);

test("a menu that speaks several times in a row is one row, with its phrases and its length", () => {
  const { rows, rowOfPhrase } = rowModel(spoken);
  assert.deepEqual(short(rows), ["-s0", "2", "3", "4"]);
  assert.deepEqual([...rowOfPhrase], [0, 0, 1, 2, 3]);
  assert.deepEqual([rows[0].from, rows[0].to, rows[0].durationMs], [0, 1, 6000]);
});

test("opened, its phrases follow it and its row stays to close it", () => {
  const { rows } = rowModel(spoken, { ...UNFOLDED, opened: new Set(["s0"]) });
  assert.deepEqual(short(rows), ["+s0", "0", "silence@1000", "1", "2", "3", "4"]);
});

test("a hit in the menu's words opens them from the beginning", () => {
  const hit = { ...spoken, hits: [{ phrase: 1, side: "agent", atMs: 2000 }] };
  assert.deepEqual([...openFromStart(hit)], ["s0"]);
  assert.deepEqual([...openFromStart(spoken)], []);
});

test("only hits are shown, with as many lines around them as asked; the rest says how many it is", () => {
  const ten = callOf(
    Array.from({ length: 10 }, (_, at) => ({
      atMs: at * 1000,
      marks: at === 5 ? [{ start: 0, end: 5, hit: 0 }] : [],
    })),
  );
  const near = (context, opened = []) => ({ onlyHits: true, context, opened: new Set(opened) });
  assert.deepEqual(short(rowModel(ten, near(0)).rows), ["-h0", "5", "-h6"]);
  assert.deepEqual(short(rowModel(ten, near(2)).rows), ["-h0", "3", "4", "5", "6", "7", "-h8"]);
  assert.deepEqual(short(rowModel(ten, near(1, ["h7"])).rows), ["-h0", "4", "5", "6", "7", "8", "9"]);
  assert.deepEqual(shownPhrases(ten, near(2), { from: 9, to: 0 }), [3, 4, 5, 6, 7]);
  assert.deepEqual(shownPhrases(ten, near(2, ["h0"]), { from: 1, to: 4 }), [1, 2, 3, 4]);
  assert.equal(hiddenIn(ten, near(2), 1), "h0");
  assert.equal(hiddenIn(ten, near(2), 4), null);
});

test("silences beside hidden phrases are hidden with them", () => {
  const quiet = callOf([{ atMs: 0, marks: [{ start: 0, end: 5, hit: 0 }] }, { atMs: 9000 }], {
    course: course({ silences: [{ fromMs: 1000, toMs: 9000 }] }),
  });
  assert.deepEqual(short(rowModel(quiet, { onlyHits: true, context: 0, opened: new Set() }).rows), [
    "0",
    "-h1",
  ]);
});

test("phrases that were said at the same time are held together by a bracket", () => {
  const joins = (phrases) => rowModel(callOf(phrases)).rows.map((row) => row.joins);
  const over = [
    { atMs: 0, durationMs: 5000 },
    { atMs: 2000, durationMs: 1000, speaker: 1 },
    { atMs: 4000, durationMs: 3000, speaker: 1 },
    { atMs: 9000 },
  ];
  assert.deepEqual(joins(over), ["start", "middle", "end", ""]);
  const breath = [
    { atMs: 0, durationMs: 5000 },
    { atMs: 4900, durationMs: 1000, speaker: 1 },
  ];
  assert.deepEqual(joins(breath), ["", ""], "less than 300 ms is nobody talking over anybody");
  assert.deepEqual(
    joins(over.map((one) => ({ ...one, speaker: 0 }))),
    ["", "", "", ""],
    "nobody talks over themselves",
  );
});

test("silences are named in seconds, long ones in minutes", () => {
  assert.equal(silenceLength(14_400), "14 s");
  assert.equal(silenceLength(60_000), "1 min");
  assert.equal(silenceLength(80_000), "1 min 20 s");
});
