// The list of phrases drawn into a document: what a line says, what stays when one scrolls, what keys and copying do.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import {
  all,
  callOf,
  copied,
  heights,
  one,
  press,
  reading,
  render,
  root,
  scrollTo,
  soon,
} from "./transcript-page.js";

const { LIVE, kept } = await import("../../ui/lib/virtual-list.js");

afterEach(() => {
  render("", root);
  document.getSelection()?.removeAllRanges();
  heights.list = 600;
});

const cursor = () => Number(one(".phrase[aria-current]")?.dataset.phrase);

test("of ten thousand phrases at most eighty lines are in the document, on the highest window too", async () => {
  heights.list = 2160;
  await reading(callOf(10_000));
  assert.ok(all(".virtual-row").length > 60);
  assert.ok(all(".virtual-row").length <= LIVE);
  for (const top of [500, 30_000, 299_000]) {
    scrollTo(top);
    assert.ok(all(".virtual-row").length <= LIVE, String(top));
  }
});

test("the rows that are kept: those in view, some beyond, and those that are pinned, in order", () => {
  const range = { startIndex: 100, endIndex: 119, overscan: 3, count: 1000 };
  assert.deepEqual(kept(range, [4, 110, 999]), [4, ...Array.from({ length: 26 }, (_, at) => 97 + at), 999]);
  assert.equal(kept({ ...range, startIndex: 0, endIndex: 76 }, [5, 500]).length, 78);
  assert.deepEqual(kept({ startIndex: 0, endIndex: 1, overscan: 8, count: 2 }, [-1, 7]), [0, 1]);
});

test("a line says when, who and what, and where it stands in the whole list", async () => {
  await reading(callOf(50, (at) => ({ speaker: at % 2, side: at % 2 ? "agent" : "customer" })));
  const line = one('[data-phrase="1"]');
  assert.equal(line.querySelector(".phrase-time")?.textContent?.trim(), "00:00:01");
  assert.equal(line.querySelector(".speaker-name")?.textContent, "Ada Example");
  assert.equal(line.querySelector(".letter")?.textContent, "A");
  assert.equal(line.querySelector(".phrase-text")?.textContent?.trim(), "words number 1");
  assert.deepEqual(
    ["role", "aria-setsize", "aria-posinset", "data-lane"].map((name) => line.getAttribute(name)),
    ["listitem", "50", "2", "agent"],
  );
});

test("several agents have signs of their own", async () => {
  const speakers = ["Ada Example", "Ben Example", "Cleo Example"].map((label, at) => ({
    side: at ? "agent" : "customer",
    role: at ? "agent" : "customer",
    label,
  }));
  await reading(callOf(3, (at) => ({ speaker: at, side: at ? "agent" : "customer" }), { speakers }));
  assert.deepEqual(
    all(".letter").map((letter) => letter.textContent),
    ["C", "A1", "A2"],
  );
});

test("each phrase has its own language and direction, and names may run either way", async () => {
  await reading(
    callOf(
      2,
      (at) => (at ? { text: "OK, send the link", lang: "en", dir: "ltr" } : { text: "أين المبلغ المسترد" }),
      {
        lang: "ar",
        dir: "rtl",
      },
    ),
  );
  const [arabic, english] = all(".phrase-text");
  assert.deepEqual([arabic?.getAttribute("lang"), arabic?.getAttribute("dir")], ["ar", "rtl"]);
  assert.deepEqual([english?.getAttribute("lang"), english?.getAttribute("dir")], ["en", "ltr"]);
  assert.equal(one(".speaker-name").tagName, "BDI");
});

test("what the recogniser was not sure of is lighter, with how sure it was", async () => {
  await reading(callOf(2, (at) => ({ confidence: at ? 0.9 : 0.43 })));
  assert.ok(one('[data-phrase="0"]').hasAttribute("data-unsure"));
  assert.equal(one('[data-phrase="0"] .confidence').textContent?.trim(), "43% sure");
  assert.equal(one('[data-phrase="1"] .confidence'), null);
});

test("flags, feelings and topics stand at their line, in words too", async () => {
  const { store } = await reading(
    callOf(3, (at) => ({ sentiment: [-0.6, null, 0.4][at], topics: at === 1 ? [0] : [] }), {
      topics: [{ name: "Refund", atMs: 1000, durationMs: 1000, side: null, text: null }],
    }),
  );
  const { conversationId, communicationId } = store.state.reading.call?.card ?? {};
  const flag = { conversationId, communicationId, atMs: 2000 };
  store.dispatch(/** @type {any} */ ({ type: "flag-set", flag, on: true }));
  assert.deepEqual(
    all(".signs").map((signs) => signs.textContent?.trim()),
    ["Negative sentiment", "Refund", "Positive sentimentFlagged"],
  );
});

test("phrases said at the same time are joined, and the later says so aloud", async () => {
  await reading(callOf(2, (at) => ({ atMs: at * 1000, durationMs: 4000, speaker: at })));
  assert.deepEqual(
    all(".phrase").map((line) => line.dataset.joins),
    ["start", "end"],
  );
  assert.match(one('[data-phrase="1"]').textContent ?? "", /spoken at the same time as the line above/);
});

test("a menu's words are one row that unfolds, and closing it keeps the focus on it", async () => {
  await reading(callOf(6, (at) => ({ speaker: at < 3 ? 2 : 0 })));
  assert.equal(one(".fold-button").textContent?.trim(), "IVR, 3 phrases, 3 s");
  assert.equal(all(".phrase").length, 3);
  one(".fold-button").focus();
  one(".fold-button").click();
  assert.deepEqual([all(".phrase").length, one(".fold-button").getAttribute("aria-expanded")], [6, "true"]);
  assert.ok(document.activeElement?.matches(".fold-button"));
});

test("with only hits, the fold says what is hidden, and opening it takes the keyboard along", async () => {
  const hit = { marks: [{ start: 0, end: 5, hit: 0 }] };
  const { actions } = await reading(
    callOf(20, (at) => (at === 10 ? hit : {}), { hits: [{ phrase: 10, side: "customer", atMs: 10_000 }] }),
  );
  actions.reading.filter({ onlyHits: true, context: 1 });
  assert.deepEqual(
    all(".fold-button").map((button) => button.textContent?.trim()),
    ["9 phrases hidden", "8 phrases hidden"],
  );
  one(".fold-button").click();
  assert.equal(document.activeElement?.getAttribute("data-phrase"), "0");
  assert.equal(all(".fold-button").length, 1);
});

test("arrows, Page, Home and End move the cursor and the focus; one line can be tabbed to", async () => {
  await reading(callOf(500));
  one('.phrase[tabindex="0"]').focus();
  press("ArrowDown");
  press("ArrowDown");
  press("ArrowUp");
  assert.deepEqual([cursor(), document.activeElement?.getAttribute("data-phrase")], [1, "1"]);
  press("PageDown");
  assert.ok(cursor() > 10 && cursor() < 30, `a page further: ${cursor()}`);
  press("End");
  assert.deepEqual([cursor(), document.activeElement?.getAttribute("data-phrase")], [499, "499"]);
  press("Home");
  assert.equal(cursor(), 0);
  assert.equal(all('.phrase[tabindex="0"]').length, 1);
});

test("the line with the focus stays in the document wherever one scrolls", async () => {
  await reading(callOf(2000));
  one('.phrase[tabindex="0"]').focus();
  press("ArrowDown");
  scrollTo(40_000);
  assert.equal(document.activeElement?.getAttribute("data-phrase"), "1");
  assert.ok(Number(all(".phrase").at(-1)?.dataset.phrase) > 1000);
  press("ArrowDown");
  assert.equal(cursor(), 2);
});

test("when a filter hides the line with the focus, the focus goes to the nearest", async () => {
  const hit = { marks: [{ start: 0, end: 5, hit: 0 }] };
  const { actions } = await reading(
    callOf(30, (at) => (at === 20 ? hit : {}), { hits: [{ phrase: 20, side: "customer", atMs: 20_000 }] }),
  );
  actions.reading.toPhrase(3);
  one('.phrase[tabindex="0"]').focus();
  actions.reading.filter({ onlyHits: true, context: 2 });
  assert.equal(document.activeElement?.getAttribute("data-phrase"), "18");
});

test("the next call takes over the focus of the last one", async () => {
  const { actions, store } = await reading(callOf(20));
  one('.phrase[tabindex="0"]').focus();
  await actions.reading.open(/** @type {any} */ ({ ...store.state.reading.card, conversationId: "c2" }));
  assert.ok(document.activeElement?.matches('.phrase[data-phrase="0"]'));
});

test("a passage of five hundred phrases is copied whole, whichever lines are in the document", async () => {
  await reading(callOf(500, (at) => ({ speaker: at % 2, side: at % 2 ? "agent" : "customer" })));
  one('.phrase[tabindex="0"]').focus();
  press("a", { ctrlKey: true });
  scrollTo(9000);
  const lines = copied()?.split("\n") ?? [];
  assert.equal(lines.length, 500);
  assert.equal(lines[0], "[00:00:00] Customer: words number 0");
  assert.equal(lines[499], "[00:08:19] Ada Example: words number 499");
  assert.ok(all(".virtual-row").length <= LIVE);
});

test("Shift and arrows, j and k, or a click choose a passage from the cursor; Escape lets it go", async () => {
  const { store } = await reading(callOf(100));
  const passage = () => store.state.reading.passage;
  one('.phrase[tabindex="0"]').focus();
  press("ArrowDown", { shiftKey: true });
  press("J", { shiftKey: true });
  press("J", { shiftKey: true });
  press("K", { shiftKey: true });
  assert.deepEqual(passage(), { from: 0, to: 2 });
  assert.deepEqual(
    all("[data-chosen]").map((line) => line.dataset.phrase),
    ["0", "1", "2"],
  );
  assert.match(one("#passage-bar").textContent ?? "", /3 phrases/);
  one('[data-phrase="5"] .phrase-text').dispatchEvent(
    new MouseEvent("mousedown", { bubbles: true, cancelable: true, shiftKey: true }),
  );
  assert.deepEqual(passage(), { from: 0, to: 5 });
  press("Escape");
  assert.equal(passage(), null);
});

const MouseEvent = /** @type {any} */ (globalThis.window).MouseEvent;

test("words of one phrase are copied as they are; over several, lines", async () => {
  await reading(callOf(10));
  const text = (at) => one(`[data-phrase="${at}"] .phrase-text`);
  document.getSelection()?.setBaseAndExtent(text(1), 0, text(1), 1);
  assert.equal(copied(), null);
  document.getSelection()?.setBaseAndExtent(text(3), 0, text(1), 1);
  assert.deepEqual(copied()?.split("\n"), [
    "[00:00:01] Customer: words number 1",
    "[00:00:02] Customer: words number 2",
    "[00:00:03] Customer: words number 3",
  ]);
});

test("Enter shows when each word was said, and a word goes to its moment", async () => {
  const words = [
    { start: 0, end: 5, atMs: 120, durationMs: 300, confidence: 0.4 },
    { start: 6, end: 12, atMs: 430, durationMs: 300, confidence: null },
  ];
  const asked = [];
  const { store } = await reading(callOf(5), {
    phraseWords: (key, at) => {
      asked.push([key.conversationId, at]);
      return Promise.resolve(words);
    },
  });
  one('.phrase[tabindex="0"]').focus();
  press("Enter");
  await soon();
  assert.deepEqual(asked, [["c1", 0]]);
  assert.deepEqual(
    all(".word").map((word) => [word.title, word.hasAttribute("data-unsure")]),
    [
      ["words, 00:00:00.1, 40% sure", true],
      ["number, 00:00:00.4", false],
    ],
  );
  all(".word")[1]?.click();
  assert.equal(store.state.reading.ruler?.atMs, 430);
  all(".word")[0]?.focus();
  press("ArrowRight");
  assert.equal(document.activeElement, all(".word")[1]);
  press("Escape");
  assert.equal(all(".ruler").length, 0);
  assert.ok(document.activeElement?.matches(".phrase"), "the focus goes back to the line");
});

test("where the engine gave no times for words, that is said", async () => {
  await reading(callOf(2), { phraseWords: () => Promise.resolve([]) });
  one('[data-phrase="1"] .phrase-time').click();
  await soon();
  assert.match(one(".ruler").textContent ?? "", /gave no times/);
});
