import assert from "node:assert/strict";
import { test } from "node:test";
import { emptySheet, KEPT, laid, wanted } from "../../ui/lib/windows.js";

/** @param {number} from @param {number} count @param {object} [change] */
const answer = (from, count, change = {}) => ({
  about: "newest",
  version: 1,
  total: 10_000,
  from,
  rows: Array.from({ length: count }, (_, at) => `row ${from + at}`),
  ...change,
});

test("rows of one moment join; those of a newer one take the place of all", () => {
  const two = laid(laid(emptySheet(), answer(0, 20)), answer(20, 20));
  assert.deepEqual([two.rows.size, two.rows.get(0), two.rows.get(39)], [40, "row 0", "row 39"]);
  const newer = laid(two, answer(5, 10, { version: 2 }));
  assert.deepEqual([newer.rows.size, newer.rows.has(0), newer.rows.get(5)], [10, false, "row 5"]);
});

test("rows of another order never stand beside these, and a late answer is dropped", () => {
  const sheet = laid(emptySheet(), answer(0, 20, { version: 5 }));
  assert.equal(laid(sheet, answer(20, 20, { version: 4 })), sheet);
  const other = laid(sheet, answer(40, 20, { version: 4, about: "hits" }));
  assert.deepEqual([...other.rows.keys()].slice(0, 1), [40]);
});

test("however far somebody scrolls, only so many rows are kept, and they are those in view", () => {
  let sheet = emptySheet();
  for (let from = 0; from < 10_000; from += 100) sheet = laid(sheet, answer(from, 100));
  assert.equal(sheet.rows.size, KEPT);
  assert.ok(sheet.rows.has(9999) && sheet.rows.has(9900));
  assert.ok(!sheet.rows.has(0));
});

test("what is in view is asked for with a screen either side, and once only", () => {
  const view = { about: "newest", version: 1, first: 100, last: 109 };
  const span = wanted(emptySheet(), view);
  assert.deepEqual(span, { from: 90, count: 30 });
  const sheet = laid(emptySheet(), answer(90, 30));
  assert.equal(wanted(sheet, view), null);
});

test("scrolling asks for what is missing, in both directions", () => {
  const sheet = laid(emptySheet(), answer(90, 30));
  const ask = (first) => wanted(sheet, { about: "newest", version: 1, first, last: first + 9 });
  const down = ask(112);
  assert.equal(down?.from, 120);
  const up = ask(88);
  assert.ok(up && up.from < 88 && up.from + up.count >= 98, JSON.stringify(up));
});

test("nothing is asked for beyond the end of the list", () => {
  const sheet = laid(emptySheet(), answer(0, 7, { total: 7 }));
  assert.equal(wanted(sheet, { about: "newest", version: 1, first: 0, last: 6 }), null);
});

test("a list that has grown is asked for again, with room for what came in above", () => {
  const sheet = laid(emptySheet(), answer(90, 30));
  const span = wanted(sheet, { about: "newest", version: 2, first: 100, last: 109, grown: 40 });
  assert.deepEqual(span, { from: 90, count: 70 });
  const burst = wanted(sheet, { about: "newest", version: 2, first: 100, last: 109, grown: 5000 });
  assert.ok(burst && burst.count <= 200, "one answer stays small, whatever came");
});
