// Where the reader is in a call, and what is folded around that.
import assert from "node:assert/strict";
import { test } from "node:test";
import { nextHit, nextPhrase } from "../../ui/lib/stepping.js";
import { firstReading, reading } from "../../ui/state/reading.js";
import { call, card, phrase } from "./samples.js";

const MENU = 2;

/** @param {any} opened @param {number} [hit] */
function open(opened, hit = 0) {
  const asked = reading(firstReading(), { type: "call-asked", key: 1, run: 1, card: card("c1"), hit });
  return reading(asked, { type: "call-opened", key: 1, call: opened });
}

/** @param {any} state @param {any[]} events */
const after = (state, ...events) => events.reduce((now, event) => reading(now, event), state);

/** @param {number} count @param {(at: number) => object} [change] @param {number[]} [hits] */
const callOf = (count, change = () => ({}), hits = []) =>
  call({
    phrases: Array.from({ length: count }, (_, at) =>
      phrase({
        atMs: at * 1000,
        marks: hits.includes(at) ? [{ start: 0, end: 5, hit: 0 }] : [],
        ...change(at),
      }),
    ),
    hits: hits.map((at) => ({ phrase: at, side: "customer", atMs: at * 1000 })),
  });

test("a call opens at its hit, and one without hits at its beginning", () => {
  assert.equal(open(callOf(9, undefined, [4, 7])).phrase, 4);
  assert.equal(open(callOf(9, undefined, [4, 7]), -1).phrase, 7);
  assert.equal(open(callOf(9)).phrase, 0);
  assert.equal(open(callOf(0)).phrase, -1);
});

test("the cursor takes the hit along when it comes to one, and leaves it be elsewhere", () => {
  const state = open(callOf(9, undefined, [2, 6]));
  const moved = after(state, { type: "phrase-chosen", phrase: 4, reveal: "auto" });
  assert.deepEqual([moved.phrase, moved.hit], [4, 0]);
  assert.deepEqual(after(moved, { type: "phrase-chosen", phrase: 6 }).hit, 1);
  assert.notEqual(moved.jump, state.jump, "the list must bring it into view");
  assert.equal(after(state, { type: "phrase-chosen", phrase: 4, reveal: "none" }).jump, state.jump);
  assert.equal(after(state, { type: "phrase-chosen", phrase: 99 }).phrase, 8, "never beyond the end");
});

test("n goes on from where the reader is, also where no hit is", () => {
  const state = open(callOf(9, undefined, [2, 4, 6]));
  assert.equal(nextHit(state, 1), 1);
  assert.equal(nextHit(state, -1), null);
  const beyond = after(state, { type: "phrase-chosen", phrase: 5 });
  assert.equal(nextHit(beyond, 1), 2);
  assert.equal(nextHit(beyond, -1), 1);
  assert.equal(nextHit(after(state, { type: "phrase-chosen", phrase: 8 }), 1), null);
});

test("two hits of one phrase are stepped through one by one", () => {
  const state = open(callOf(9, undefined, [2, 2, 6]));
  const second = after(state, { type: "hit-chosen", hit: 1 });
  assert.deepEqual([second.phrase, nextHit(second, 1), nextHit(second, -1)], [2, 2, 0]);
});

test("steps pass over what is dimmed and what is folded", () => {
  const sides = open(callOf(6, (at) => ({ side: at % 2 ? "agent" : "customer" })));
  const customer = after(sides, { type: "filter-chosen", filter: { side: "customer" } });
  assert.deepEqual([customer.side, nextPhrase(customer, 1)], ["customer", 2]);
  assert.equal(nextPhrase(customer, Infinity), 4);
  const menu = open(callOf(6, (at) => ({ speaker: at > 0 && at < 4 ? MENU : 0 })));
  assert.equal(nextPhrase(menu, 1), 4);
  assert.equal(nextPhrase(after(menu, { type: "fold-toggled", key: "s1" }), 1), 1);
  assert.equal(nextPhrase(menu, -1), null);
});

test("where the cursor goes nothing is folded", () => {
  const menu = open(callOf(6, (at) => ({ speaker: at > 0 && at < 4 ? MENU : 0 })));
  assert.deepEqual([...after(menu, { type: "phrase-chosen", phrase: 2 }).opened], ["s1"]);
  const hits = open(callOf(9, undefined, [4]));
  const only = after(hits, { type: "filter-chosen", filter: { onlyHits: true, context: 1 } });
  assert.deepEqual([...after(only, { type: "phrase-chosen", phrase: 8 }).opened], ["h6"]);
});

test("a filter that hides the cursor's phrase brings the cursor to the nearest that is left", () => {
  const state = after(open(callOf(20, undefined, [4, 15])), { type: "phrase-chosen", phrase: 12 });
  const only = after(state, { type: "filter-chosen", filter: { onlyHits: true, context: 1 } });
  assert.equal(only.phrase, 14);
  const closed = after(
    open(callOf(6, (at) => ({ speaker: at < 4 ? MENU : 0 }))),
    { type: "phrase-chosen", phrase: 1 },
    { type: "fold-toggled", key: "s0" },
  );
  assert.equal(closed.phrase, 4);
});

test("what was opened among the hits is folded again when the filter is another", () => {
  const only = after(
    open(callOf(9, undefined, [4])),
    { type: "filter-chosen", filter: { onlyHits: true, context: 0 } },
    { type: "phrase-chosen", phrase: 8 },
    { type: "phrase-chosen", phrase: 4 },
  );
  assert.equal(only.opened.size, 1);
  const wider = after(only, { type: "filter-chosen", filter: { context: 2 } });
  assert.equal(wider.opened.size, 0);
});

test("side, sizes and times stay from call to call; topic, passage and word times do not", () => {
  const state = after(
    open(callOf(9)),
    { type: "filter-chosen", filter: { side: "agent", sentiment: "negative", topic: 0 } },
    { type: "size-chosen", size: "L" },
    { type: "time-chosen", time: "clock" },
    { type: "passage-chosen", passage: { from: 0, to: 0 } },
    { type: "ruler-shown", ruler: { phrase: 0, words: [], atMs: null } },
  );
  const next = reading(state, { type: "call-asked", key: 2, run: 1, card: card("c2"), hit: 0 });
  assert.deepEqual([next.side, next.size, next.time], ["agent", "L", "clock"]);
  assert.deepEqual(next.filter, { ...state.filter, topic: null });
  assert.deepEqual([next.passage, next.ruler, next.phrase], [null, null, -1]);
});

test("a passage may be chosen backwards, and ends when the cursor goes elsewhere", () => {
  const state = after(open(callOf(9)), { type: "passage-chosen", passage: { from: 5, to: 2 }, phrase: 2 });
  assert.deepEqual([state.passage, state.phrase], [{ from: 5, to: 2 }, 2]);
  assert.equal(after(state, { type: "phrase-chosen", phrase: 7 }).passage, null);
});
