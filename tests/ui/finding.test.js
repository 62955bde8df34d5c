// Find in the open call: over the model, in slices, and never longer than anybody waits.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findingActions } from "../../ui/actions/finding.js";
import { find, findIn, MOST, pattern } from "../../ui/lib/find.js";
import { createStore, firstState } from "../../ui/state.js";
import { firstReading, reading } from "../../ui/state/reading.js";
import { call, card, later, phrase } from "./samples.js";

const never = { isLate: () => false };
/** @param {string[]} texts @param {object} wanted */
const look = (texts, wanted) =>
  find(
    texts.map((text) => phrase({ text })),
    { text: "", matchCase: false, regex: false, ...wanted },
    never,
  );
/** @param {any} answer */
const places = ({ matches }) => matches.map(({ phrase: at, start, end }) => [at, start, end]);

test("every place is found, in order, in UTF-16 units", async () => {
  const answer = await look(["A refund? 😀 Refund.", "no", "refunded"], { text: "refund" });
  assert.deepEqual(places(answer), [
    [0, 2, 8],
    [0, 13, 19],
    [2, 0, 6],
  ]);
});

test("case counts when that is asked for", async () => {
  assert.deepEqual(places(await look(["Refund refund"], { text: "refund", matchCase: true })), [[0, 7, 13]]);
});

test("case is that of every script, and diacritics count as typed", async () => {
  assert.deepEqual(places(await look(["ÜBER überall uber"], { text: "über" })), [
    [0, 0, 4],
    [0, 5, 9],
  ]);
  assert.deepEqual(places(await look(["ВОЗВРАТ"], { text: "возврат" })), [[0, 0, 7]]);
  assert.deepEqual(places(await look(["cafe\u0301"], { text: "café" })), [[0, 0, 5]], "however é is written");
});

test("signs that mean something to regular expressions mean themselves until that is switched on", async () => {
  assert.deepEqual(places(await look(["£5.00 (net) £5x00"], { text: "£5.00 (net)" })), [[0, 0, 11]]);
  assert.deepEqual(places(await look(["a-b a/b"], { text: "a-b" })), [[0, 0, 3]]);
  for (const sign of "\\^$.*+?()[]{}|/-&~#,")
    assert.match(sign, pattern({ text: sign, matchCase: false, regex: false }));
});

test("nothing typed is nothing found", async () => {
  assert.deepEqual(places(await look(["refund"], { text: "" })), []);
});

test("what is no regular expression is said, not thrown", async () => {
  assert.equal((await look(["refund"], { text: "(refund", regex: true }))?.error, "bad-regex");
});

/** A worker that does as it is told: answers, fails, or never comes back. @param {"answers" | "fails" | "hangs"} how */
function workerThat(how) {
  const seen = { terminated: 0 };
  const make = () => ({
    terminate: () => (seen.terminated += 1),
    postMessage({ texts, wanted }) {
      if (how === "answers") queueMicrotask(() => this.onmessage({ data: findIn(texts, pattern(wanted)) }));
      if (how === "fails") queueMicrotask(() => this.onerror());
    },
  });
  return { seen, make: /** @type {any} */ (make) };
}

/** @param {"answers" | "fails" | "hangs"} how */
async function byWorker(how) {
  const { seen, make } = workerThat(how);
  const wanted = { text: "re(f|g)und", matchCase: false, regex: true };
  const answer = await find([phrase({ text: "a refund" })], wanted, {
    ...never,
    makeWorker: make,
    patience: 20,
  });
  return { answer, seen };
}

test("a regular expression is looked for in another thread", async () => {
  const { answer, seen } = await byWorker("answers");
  assert.deepEqual(places(answer), [[0, 2, 8]]);
  assert.equal(seen.terminated, 1);
});

test("one that never ends is stopped and said", async () => {
  const { answer, seen } = await byWorker("hangs");
  assert.equal(answer?.error, "too-slow");
  assert.equal(seen.terminated, 1, "the thread does not go on");
  assert.equal((await byWorker("fails")).answer?.error, "no-regex");
});

test("a regular expression that matches nothing at all finds no empty places", () => {
  assert.deepEqual(findIn(["abc"], pattern({ text: "x*", matchCase: false, regex: true })).matches, []);
});

test("more places than anybody steps through are not kept, and that is known", () => {
  const texts = Array.from({ length: 400 }, () => "e".repeat(20));
  const found = findIn(texts, /e/gu);
  assert.deepEqual([found.matches.length, found.more], [MOST, true]);
  assert.equal(findIn(texts.slice(0, 250), /e/gu).more, false, "exactly as many are all");
});

test("a long search gives the window its turn, and ends when nobody waits for it", async () => {
  const phrases = Array.from({ length: 60_000 }, () => phrase({ text: "where is my refund ".repeat(20) }));
  let late = false;
  let turns = 0;
  const tick = setInterval(() => {
    turns += 1;
    late = turns > 1;
  });
  const wanted = { text: "zzz", matchCase: false, regex: false };
  const answer = await find(phrases, wanted, { isLate: () => late });
  clearInterval(tick);
  assert.equal(answer, null);
  assert.ok(turns > 0);
});

/** A page with a call open. @param {string[]} texts @param {object} [options] */
function page(texts, options) {
  const opened = call({ phrases: texts.map((text, at) => phrase({ text, atMs: at * 1000 })), hits: [] });
  const asked = reading(firstReading(), { type: "call-asked", key: 1, run: 1, card: card("c1"), hit: 0 });
  const store = createStore({
    ...firstState(),
    reading: reading(asked, { type: "call-opened", key: 1, call: opened }),
  });
  return { store, act: findingActions(store, { wait: 0, ...options }), opened };
}

const TEXTS = ["a refund", "no", "refund and refund", "no", "the last refund"];
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

test("as one types, the cursor goes to the first place from where one was, and stays there for longer words", async () => {
  const { store, act } = page(TEXTS);
  store.dispatch({ type: "phrase-chosen", phrase: 1 });
  act.open();
  act.type("ref");
  await soon();
  act.type("refund");
  await soon();
  const { finding, reading: at } = store.state;
  assert.deepEqual([finding.at, finding.count, at.phrase], [1, 4, 2]);
});

test("next and previous go round, and say so", async () => {
  const { store, act } = page(TEXTS);
  act.open();
  act.type("refund");
  await soon();
  const at = () => [store.state.finding.at, store.state.finding.wrapped, store.state.reading.phrase];
  assert.deepEqual(at(), [0, null, 0]);
  act.previous();
  assert.deepEqual(at(), [3, "end", 4]);
  act.next();
  assert.deepEqual(at(), [0, "start", 0]);
  act.next();
  assert.deepEqual(at(), [1, null, 2]);
});

test("with one match alone, next says that it came round", async () => {
  const { store, act } = page(["refund"]);
  act.open();
  act.type("refund");
  await soon();
  act.next();
  assert.equal(store.state.finding.wrapped, "start");
});

test("an answer for what is no longer typed is ignored", async () => {
  const first = later();
  const answers = [first.promise, Promise.resolve({ matches: [], more: false, error: null })];
  const { store, act } = page(TEXTS, { find: () => answers.shift() });
  act.open();
  act.type("ref");
  act.type("refx");
  first.resolve({ matches: [{ phrase: 0, start: 0, end: 3 }], more: false, error: null });
  await soon();
  assert.deepEqual([store.state.finding.text, store.state.finding.count], ["refx", 0]);
});

test("closing forgets the matches, not the words; opening again finds them again", async () => {
  const { store, act } = page(TEXTS);
  act.open();
  act.type("refund");
  await soon();
  act.close();
  assert.deepEqual([store.state.finding.open, store.state.finding.count], [false, 0]);
  act.open();
  await soon();
  assert.equal(store.state.finding.count, 4);
});

test("the next call is looked through too, and its cursor stays where it opened", async () => {
  const { store, act, opened } = page(TEXTS);
  act.open();
  act.type("refund");
  await soon();
  store.dispatch({ type: "call-asked", key: 2, run: 1, card: card("c2"), hit: 0 });
  assert.deepEqual(store.state.finding.matches, [], "matches of one call are never drawn into another");
  const hits = [{ phrase: 3, side: "customer", atMs: 3000 }];
  store.dispatch({ type: "call-opened", key: 2, call: { ...opened, card: card("c2"), hits } });
  await soon();
  const { finding, reading: at } = store.state;
  assert.deepEqual([finding.count, finding.at, at.phrase], [4, 3, 3]);
});

test("Ctrl+F that came before the call it was meant for was lost", async () => {
  const { store, act, opened } = page(TEXTS);
  act.open();
  act.type("refund");
  await soon();
  act.close();
  store.dispatch({ type: "call-asked", key: 2, run: 1, card: card("c2"), hit: 0 });
  act.open();
  store.dispatch({ type: "call-opened", key: 2, call: { ...opened, card: card("c2"), hits: [] } });
  await soon();
  assert.deepEqual([store.state.finding.open, store.state.finding.count], [true, 4]);
});

test("words that were chosen before Ctrl+F came after the field, and were not selected in it", () => {
  const store = createStore({
    ...firstState(),
    reading: { ...firstReading(), call: call({}), card: card("a") },
  });
  /** @type {string[]} */
  const told = [];
  store.subscribe(({ finding }) => told.push(`${finding.opened} ${finding.text} ${finding.regex}`));
  const actions = findingActions(store, { find: () => later().promise });
  actions.open();
  actions.toggle("regex");
  actions.open("a refund (net)");
  assert.equal(
    told.find((one) => one.startsWith("2")),
    "2 a refund (net) false",
  );
  assert.equal(store.state.finding.busy, true);
});
