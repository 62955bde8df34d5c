import assert from "node:assert/strict";
import { test } from "node:test";
import { addPart, aroundPlace, hasAlternatives, removePart, replacePart } from "../../ui/lib/query-text.js";

/** The place of a part in the text. @param {string} text @param {string} part */
const placeOf = (text, part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
/** @param {string} text @param {string} part */
const without = (text, part) => removePart(text, placeOf(text, part));
const OR = { type: "join", text: "or" };
const AND = { type: "join", text: "and" };
const OPEN = { type: "open" };
const CLOSE = { type: "close" };

test("a part is replaced where it stands, counted as JavaScript counts", () => {
  const text = 'customer:"👋 hello" -refund';
  assert.equal(replacePart(text, placeOf(text, "-refund"), "-invoice"), 'customer:"👋 hello" -invoice');
  assert.equal(replacePart(text, placeOf(text, 'customer:"👋 hello"'), "hi"), "hi -refund");
});

test("removing a part leaves single spaces and nothing dangling", () => {
  assert.equal(without("a b c", "b"), "a c");
  assert.equal(without("a b", "a"), "b");
  assert.equal(without("a b", "b"), "a");
  assert.equal(without("a", "a"), "");
  assert.equal(without("alpha AND beta", "beta"), "alpha");
  assert.equal(without("alpha or beta", "alpha"), "beta");
  assert.equal(without("alpha AND beta AND gamma", "beta"), "alpha AND gamma");
});

test("an or between parts that stay survives, an and beside it goes", () => {
  assert.equal(without("alpha OR beta AND gamma", "beta"), "alpha OR gamma");
  assert.equal(without("alpha AND beta OR gamma", "beta"), "alpha OR gamma");
  assert.equal(without("alpha beta OR gamma", "beta"), "alpha OR gamma");
});

test("parentheses around nothing go with the part, and what stood before them", () => {
  assert.equal(without("alpha (beta)", "beta"), "alpha");
  assert.equal(without("alpha AND (beta) gamma", "beta"), "alpha AND gamma");
  assert.equal(without("alpha NOT (beta)", "beta"), "alpha");
  assert.equal(without("alpha -customer:(beta)", "beta"), "alpha");
  assert.equal(without("((beta))", "beta"), "");
  assert.equal(without("(alpha OR beta)", "alpha"), "(beta)");
  assert.equal(without("(alpha OR beta) gamma", "beta"), "(alpha) gamma");
});

test("words that only look like operators stay", () => {
  assert.equal(without('"this or" beta', "beta"), '"this or"');
  assert.equal(without("beta orbit", "beta"), "orbit");
  assert.equal(without("sand beta", "beta"), "sand");
  assert.equal(without("knot beta", "beta"), "knot");
});

test("a part is added to all there is, whatever joins it", () => {
  assert.equal(addPart("", "refund", "and", []), "refund");
  assert.equal(addPart(" alpha ", "refund", "and", []), "alpha refund");
  assert.equal(addPart("alpha", "refund", "or", []), "alpha OR refund");
  assert.equal(addPart("alpha OR beta", "-refund", "and", [OR]), "(alpha OR beta) -refund");
  assert.equal(addPart("(alpha OR beta)", "-refund", "and", [OPEN, OR, CLOSE]), "(alpha OR beta) -refund");
});

test("alternatives inside parentheses are not alternatives of the whole", () => {
  assert.equal(hasAlternatives([OPEN, OR, CLOSE, AND]), false);
  assert.equal(hasAlternatives([OPEN, CLOSE, OR]), true);
  assert.equal(hasAlternatives([]), false);
});

test("the faulty place is cut out whole, also when it is empty or beyond the text", () => {
  assert.deepEqual(aroundPlace("alpha (beta", { start: 6, end: 7 }), ["alpha ", "(", "beta"]);
  assert.deepEqual(aroundPlace("alpha -", { start: 7, end: 7 }), ["alpha ", "-", ""]);
  assert.deepEqual(aroundPlace("ab", { start: 1, end: 99 }), ["a", "b", ""]);
  assert.deepEqual(aroundPlace("", { start: 0, end: 0 }), ["", "", ""]);
});
