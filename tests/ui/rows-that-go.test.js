// A list that is scrolled for hours takes in and lets go thousands of rows. lit-html 3.3.1 to 3.3.3 leave a comment behind for
// each (lit/lit#5298): the engine counts them at every change, and after a long call scrolling stood still. So package.json
// asks for 3.3.0 until that is mended.
import assert from "node:assert/strict";
import { test } from "node:test";
import "./document-setup.js";
import { html, render, repeat } from "../../ui/lib/lit.js";

const rows = (/** @type {number} */ first) => Array.from({ length: 20 }, (_, at) => first + at);

test("rows that go leave nothing behind in the list", () => {
  const list = document.createElement("div");
  const show = (/** @type {number} */ first) =>
    render(html`${repeat(rows(first), String, (row) => html`<p>${row}</p>`)}`, list);
  show(0);
  const before = list.childNodes.length;
  for (let first = 1; first <= 300; first += 1) show(first);
  for (const first of [5_000, 0, 100]) show(first);
  assert.equal(list.childNodes.length, before);
  assert.deepEqual(
    [...list.children].map((row) => row.textContent),
    rows(100).map(String),
  );
});
