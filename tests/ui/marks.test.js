import assert from "node:assert/strict";
import { test } from "node:test";
import { pieces } from "../../ui/lib/marks.js";

/** @param {{ text: string }[]} all */
const joined = (all) => all.map((piece) => piece.text).join("");

test("a line is cut at its marks and nowhere else", () => {
  assert.deepEqual(pieces("where is my refund?", [{ start: 12, end: 18, hit: 3 }]), [
    { text: "where is my ", hit: null },
    { text: "refund", hit: 3 },
    { text: "?", hit: null },
  ]);
});

test("a line without marks is one piece, even an empty one", () => {
  assert.deepEqual(pieces("hello", []), [{ text: "hello", hit: null }]);
  assert.deepEqual(pieces("", []), [{ text: "", hit: null }]);
});

test("a mark that covers the line leaves no empty pieces", () => {
  assert.deepEqual(pieces("refund", [{ start: 0, end: 6, hit: 0 }]), [{ text: "refund", hit: 0 }]);
});

test("offsets are UTF-16 units, and a character is never cut in half", () => {
  const text = "a😀b😀c";
  assert.deepEqual(pieces(text, [{ start: 3, end: 4, hit: 0 }])[1], { text: "b", hit: 0 });
  const cut = pieces(text, [{ start: 2, end: 5, hit: 0 }]);
  assert.deepEqual(cut, [
    { text: "a", hit: null },
    { text: "😀b😀", hit: 0 },
    { text: "c", hit: null },
  ]);
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
    cut.filter((piece) => piece.hit !== null),
    [
      { text: "one t", hit: 0 },
      { text: "wo", hit: 1 },
      { text: "three", hit: 2 },
    ],
  );
});
