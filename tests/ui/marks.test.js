import assert from "node:assert/strict";
import { test } from "node:test";
import { clean, pieces } from "../../ui/lib/marks.js";

/** @param {{ text: string }[]} all */
const joined = (all) => all.map((piece) => piece.text).join("");
/** @param {string} text @param {number | null} [hit] @param {number | null} [find] */
const piece = (text, hit = null, find = null) => ({ text, hit, find });

test("a line is cut at its marks and nowhere else", () => {
  assert.deepEqual(pieces("where is my refund?", [{ start: 12, end: 18, hit: 3 }]), [
    piece("where is my "),
    piece("refund", 3),
    piece("?"),
  ]);
});

test("a line without marks is one piece, even an empty one", () => {
  assert.deepEqual(pieces("hello", []), [piece("hello")]);
  assert.deepEqual(pieces("", []), [piece("")]);
});

test("a mark that covers the line leaves no empty pieces", () => {
  assert.deepEqual(pieces("refund", [{ start: 0, end: 6, hit: 0 }]), [piece("refund", 0)]);
});

test("offsets are UTF-16 units, and a character is never cut in half", () => {
  const text = "a😀b😀c";
  assert.deepEqual(pieces(text, [{ start: 3, end: 4, hit: 0 }])[1], piece("b", 0));
  const cut = pieces(text, [{ start: 2, end: 5, hit: 0 }]);
  assert.deepEqual(cut, [piece("a"), piece("😀b😀", 0), piece("c")]);
});

test("marks out of order, overlapping, empty or beyond the text still give the text back", () => {
  const text = "one two three";
  const marks = [
    { start: 8, end: 99, hit: 2 },
    { start: 0, end: 5, hit: 0 },
    { start: 4, end: 7, hit: 1 },
    { start: 6, end: 6, hit: 4 },
    { start: 50, end: 60, hit: 5 },
  ];
  const cut = pieces(text, marks);
  assert.equal(joined(cut), text);
  assert.deepEqual(
    cut.filter(({ hit }) => hit !== null),
    [piece("one t", 0), piece("wo", 1), piece("three", 2)],
  );
});

test("what was found lies over hits without hiding that they are hits", () => {
  const cut = pieces("my refund now", [{ start: 3, end: 9, hit: 1 }], [{ start: 5, end: 13, find: 7 }]);
  assert.deepEqual(cut, [piece("my "), piece("re", 1), piece("fund", 1, 7), piece(" now", null, 7)]);
});

test("ranges that are drawn over the text lie inside it and around whole characters", () => {
  assert.deepEqual(clean("a😀b", [{ start: 2, end: 99, hit: 0 }]), [{ start: 1, end: 4, hit: 0 }]);
  assert.deepEqual(clean("ab", [{ start: 5, end: 9, hit: 0 }]), []);
});
