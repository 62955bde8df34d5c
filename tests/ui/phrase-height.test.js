// Heights that lines are thought to have before they are measured: the style sheet decides, the list only foresees.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { rowHeight } from "../../ui/views/phrase-height.js";

const css = readFileSync(new URL("../../ui/css/transcript.css", import.meta.url), "utf8");
const row = /** @type {any} */ ({ kind: "phrase", phrase: 0 });
const short = /** @type {any} */ ([{ text: "Yes." }]);

/** Pixels of the words and of their lines, as the style sheet has them. @param {string} selector */
function sizeOf(selector) {
  const rule = css.slice(css.indexOf(`${selector} {`));
  const px = (/** @type {string} */ name) => Number(rule.match(new RegExp(`${name}: (\\d+)px`))?.[1]);
  return { text: px("--phrase-size"), line: px("--phrase-line") };
}

const SIZES = /** @type {const} */ ([
  ["S", sizeOf('.transcript[data-size="S"]')],
  ["M", sizeOf(".transcript")],
  ["L", sizeOf('.transcript[data-size="L"]')],
]);

test("large words stand below time and speaker in a pane that has room for smaller ones beside them", () => {
  assert.equal(rowHeight(row, short, 560, "M"), 8 + 22);
  assert.equal(rowHeight(row, short, 560, "L"), 8 + 28 + 22);
});

test("words are thought to stand above each other where the style sheet puts them there, in every size", () => {
  const em = Number(css.match(/@container words \(width < (\d+)em\)/)?.[1]);
  for (const [size, { text, line }] of SIZES) {
    const edge = em * text;
    assert.equal(rowHeight(row, short, edge, size), 8 + line, `${size} beside`);
    assert.equal(rowHeight(row, short, edge - 1, size), 8 + line + 22, `${size} below`);
  }
});
