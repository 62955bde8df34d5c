// Marks in the words: drawn over whole texts where the engine can, as elements where it cannot; and the bar to find.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { all, callOf, one, press, reading, render, root, scrollTo, soon, window } from "./transcript-page.js";

afterEach(() => {
  render("", root);
  delete (/** @type {any} */ (globalThis).Highlight);
  delete (/** @type {any} */ (globalThis).CSS);
});

/** An engine that has highlights; they are kept as sets of ranges. */
function withHighlights() {
  const highlights = new Map();
  Object.assign(globalThis, { Highlight: class extends Set {}, CSS: { highlights } });
  return (/** @type {string} */ name) => [...(highlights.get(name) ?? [])].map(String);
}

const marked = () =>
  callOf(
    3,
    (at) => ({
      text: "where is my refund, my refund",
      marks:
        at === 1
          ? [
              { start: 12, end: 18, hit: 0 },
              { start: 23, end: 29, hit: 1 },
            ]
          : [],
    }),
    {
      hits: [
        { phrase: 1, side: "customer", atMs: 1000 },
        { phrase: 1, side: "customer", atMs: 1000 },
      ],
    },
  );

test("hits are ranges over a text that stays whole, the current one by itself", async () => {
  const ranges = withHighlights();
  const { actions } = await reading(marked());
  assert.deepEqual([ranges("hit"), ranges("hit-current")], [["refund"], ["refund"]]);
  assert.equal(all("mark").length, 0);
  const texts = [...one('[data-phrase="1"] .phrase-text').childNodes].filter((node) => node.nodeType === 3);
  assert.deepEqual(texts.map(String).length, 1);
  assert.equal(one('[data-phrase="1"]').dataset.hits, "0 1");
  await actions.reading.step(1);
  assert.deepEqual([ranges("hit"), ranges("hit-current")], [["refund"], ["refund"]]);
});

test("where the engine has no highlights, marks are elements, and the current one is known", async () => {
  const { actions } = await reading(marked());
  assert.deepEqual(
    all("mark").map((mark) => [mark.textContent, mark.className]),
    [
      ["refund", "current"],
      ["refund", ""],
    ],
  );
  await actions.reading.step(1);
  assert.deepEqual(
    all("mark").map((mark) => mark.className),
    ["", "current"],
  );
});

test("what is found is marked beside the hits, and gone when finding ends", async () => {
  const ranges = withHighlights();
  const { actions } = await reading(marked());
  actions.finding.open();
  actions.finding.type("my");
  await soon();
  assert.deepEqual([ranges("find").length, ranges("find-current")], [5, ["my"]]);
  assert.deepEqual(ranges("hit"), ["refund"]);
  assert.equal(one('[data-phrase="0"]').dataset.finds, "0 1");
  actions.finding.close();
  assert.deepEqual([ranges("find"), ranges("find-current")], [[], []]);
});

test("lines that leave the document take their marks along", async () => {
  const ranges = withHighlights();
  const { actions } = await reading(
    callOf(2000, (at) => ({ marks: at < 5 ? [{ start: 0, end: 5, hit: at }] : [] }), {
      hits: [0, 1, 2, 3, 4].map((phrase) => ({ phrase, side: "customer", atMs: phrase * 1000 })),
    }),
  );
  assert.equal(ranges("hit").length, 4);
  actions.reading.toPhrase(1500, { reveal: "none" });
  scrollTo(45_000);
  assert.equal(ranges("hit").length, 0);
});

/** @param {string} text */
function type(text) {
  const field = /** @type {any} */ (one("#find-field"));
  field.value = text;
  field.dispatchEvent(new window.Event("input", { bubbles: true }));
}

test("the bar says which of how many, goes on with Enter and says when it comes round", async () => {
  const { store, actions } = await reading(callOf(4, (at) => ({ text: at % 2 ? "refund" : "no" })));
  one('.phrase[tabindex="0"]').focus();
  actions.finding.open();
  assert.equal(document.activeElement, one("#find-field"));
  type("refund");
  await soon();
  assert.equal(one("#find-count").textContent, "1 of 2");
  press("Enter");
  assert.equal(one("#find-count").textContent, "2 of 2");
  press("Enter");
  assert.equal(one("#find-count").textContent, "1 of 2");
  assert.equal(one(".find-wrapped").textContent, "From the start again");
  press("Enter", { shiftKey: true });
  assert.deepEqual([one("#find-count").textContent, store.state.reading.phrase], ["2 of 2", 3]);
  assert.equal(document.activeElement, one("#find-field"), "the focus stays in the field");
});

test("a screen reader hears the place and the words, once the typing is over", async () => {
  const { actions } = await reading(callOf(4, (at) => ({ text: at % 2 ? "a refund" : "no" })));
  actions.finding.open();
  type("ref");
  await soon();
  type("refund");
  await soon(700);
  assert.equal(one("#find-said").textContent, "1 of 2. Customer: a refund");
  type("zzz");
  await soon(700);
  assert.equal(one("#find-said").textContent, "No matches");
});

test("Escape closes the bar, and the focus is where it was", async () => {
  const { actions } = await reading(callOf(40, () => ({ text: "refund" })));
  const outside = document.createElement("button");
  document.body.append(outside);
  outside.focus();
  actions.finding.open();
  press("Escape");
  assert.equal(document.activeElement, outside);
  outside.remove();
  actions.reading.toPhrase(3);
  one('.phrase[tabindex="0"]').focus();
  actions.finding.open();
  type("refund");
  await soon();
  press("Enter");
  press("Escape");
  assert.equal(
    document.activeElement?.getAttribute("data-phrase"),
    "4",
    "in the list: at the line that was found",
  );
});

test("what is no regular expression is said at the field", async () => {
  const { actions } = await reading(callOf(2));
  actions.finding.open();
  type("(refund");
  one("#find-regex").click();
  await soon(200);
  const field = one("#find-field");
  assert.equal(field.getAttribute("aria-invalid"), "true");
  assert.match(
    document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent ?? "",
    /not a regular/,
  );
  assert.equal(one("#find-regex").getAttribute("aria-pressed"), "true");
});
