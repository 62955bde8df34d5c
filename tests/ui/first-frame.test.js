// The field that can be typed into before the modules of the page are there: index.html and first.js as they are.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { JSDOM } from "jsdom";

const read = (/** @type {string} */ name) =>
  readFileSync(new URL(`../../ui/${name}`, import.meta.url), "utf8");
const BODY = read("index.html")
  .replace(/[\s\S]*<body>/, "")
  .replace(/<script src="first.js"><\/script>[\s\S]*/, "");

const PLACE = {
  window: 1024,
  mode: "three",
  left: "pane",
  saved: 216,
  tail: 350,
  label: "Gesuchte Wörter",
  placeholder: "Wörter",
  language: "de",
};

/** A page that has just been opened. @param {string | null} kept what was remembered */
function open(kept) {
  const { window } = new JSDOM(BODY, { url: "http://localhost/", runScripts: "outside-only" });
  Object.assign(window, { matchMedia: () => ({ matches: true }), requestAnimationFrame: () => 0 });
  Object.defineProperty(window.document, "hidden", { value: false });
  if (kept !== null) window.localStorage.setItem("earshot.first", kept);
  window.eval(read("first.js"));
  return window;
}

/** The page's module, on this window. @param {import("jsdom").DOMWindow} window */
async function takingOver(window) {
  Object.assign(globalThis, { window, document: window.document, localStorage: window.localStorage });
  return import("../../ui/lib/first-frame.js");
}

test("the field stands where it stood the last time, in its language and theme, and has the keyboard", () => {
  const { document } = open(JSON.stringify(PLACE));
  const field = /** @type {HTMLInputElement} */ (document.querySelector(".first #phrase"));
  assert.equal(document.activeElement, field);
  assert.equal(field.placeholder, "Wörter");
  assert.equal(document.documentElement.lang, "de");
  assert.equal(document.documentElement.getAttribute("flare-mode"), "dark");
  assert.equal(field.form?.style.paddingInlineEnd, "350px");
});

test("in a window of another width, without a connection, or with nonsense remembered, it does not stand there", () => {
  for (const kept of [null, "null", "{nonsense", JSON.stringify({ ...PLACE, window: 900 })]) {
    const { document } = open(kept);
    assert.equal(document.querySelector(".first"), null, String(kept));
    assert.ok(document.head.querySelector("script[type=module]"), "the rest comes at once");
  }
});

test("the rest waits until the field was painted, but not for ever", async () => {
  const { document, setTimeout } = open(JSON.stringify(PLACE));
  assert.equal(document.head.querySelector("script[type=module]"), null);
  await new Promise((resolve) => setTimeout(resolve, 400));
  assert.equal(document.head.querySelectorAll("script[src='main.js']").length, 1);
});

test("what was typed is taken over with the caret, and whether Enter was pressed", async () => {
  const window = open(JSON.stringify(PLACE));
  const { firstStands, takeFirst } = await takingOver(window);
  const field = /** @type {HTMLInputElement} */ (window.document.querySelector("#phrase"));
  field.value = "refund";
  field.setSelectionRange(2, 4);
  field.form?.requestSubmit();
  assert.ok(firstStands());
  assert.deepEqual(takeFirst(), { text: "refund", from: 2, to: 4, asked: true });
  assert.ok(!firstStands());
  assert.equal(takeFirst(), null);
});

test("a word that is being composed is not taken away from under the fingers", async () => {
  const window = open(JSON.stringify(PLACE));
  const { composed } = await takingOver(window);
  const field = /** @type {HTMLInputElement} */ (window.document.querySelector("#phrase"));
  await composed();
  field.dispatchEvent(new window.Event("compositionstart"));
  let done = false;
  const waiting = composed().then(() => {
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.ok(!done);
  field.dispatchEvent(new window.Event("compositionend"));
  await waiting;
});
