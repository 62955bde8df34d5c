import assert from "node:assert/strict";
import { test } from "node:test";
import { AppError } from "../../ui/lib/errors.js";
import { createStore, currentConnection, firstState, reduce } from "../../ui/state.js";
import { fieldOf } from "../../ui/state/connecting.js";
import { addCards, cardId } from "../../ui/state/running.js";
import { APP, call, card, connection, receipt } from "./samples.js";

/** @param {object[]} events */
const after = (events, state = firstState()) => events.reduce((now, event) => reduce(now, event), state);

const REQUEST = { phrase: "refund", matching: "exact", dates: { preset: "days7" } };
const started = (connections) => ({ type: "app-started", app: APP, regions: [], connections });

test("without a connection the page begins at the connection screen, with one at the search", () => {
  assert.equal(after([started([])]).screen, "connect");
  assert.equal(after([started([connection("a", { current: true })])]).screen, "search");
});

test("results stay newest first however they arrive, and none is doubled", () => {
  const at = (id, minute) => card(id, { start: `2026-11-20T10:${minute}:00Z` });
  const first = addCards([], [at("b", "20"), at("a", "10")]);
  const cards = addCards(first, [at("c", "15"), at("a", "10")]);
  assert.deepEqual(
    cards.map((one) => one.conversationId),
    ["b", "c", "a"],
  );
});

test("a run collects what the shell reports and ends with its receipt", () => {
  const key = 1;
  const progress = {
    type: "progress",
    listed: 4,
    listing: false,
    examined: 2,
    matched: 1,
    hits: 1,
    budget: { used: 9, allowed: 300, waitSeconds: 12 },
  };
  const { running } = after([
    { type: "run-asked", key, request: REQUEST },
    { type: "run-began", key, id: 7 },
    { type: "run-event", key, event: { type: "started", plan: { way: "content", reason: "because" } } },
    { type: "run-event", key, event: { type: "found", calls: [card("a")] } },
    { type: "run-event", key, event: progress },
    { type: "run-event", key, event: { type: "warning", code: "w", message: "mind" } },
    { type: "run-event", key, event: { type: "finished", receipt: receipt() } },
  ]);
  assert.equal(running.status, "finished");
  assert.equal(running.id, 7);
  assert.equal(running.cards.length, 1);
  assert.equal(running.warnings.length, 1);
  assert.equal(running.receipt?.candidates, 2);
  assert.equal(running.progress?.budget.waitSeconds, null, "nobody waits any more");
});

test("a minute after a run its requests no longer count; a run that goes on is not touched", () => {
  const budget = { used: 9, allowed: 300, waitSeconds: null };
  const progress = { type: "progress", listed: 1, listing: false, examined: 1, matched: 0, hits: 0, budget };
  const told = (event) => ({ type: "run-event", key: 1, event });
  const going = [{ type: "run-asked", key: 1, request: REQUEST }, told(progress)];
  const over = [...going, told({ type: "finished", receipt: receipt() })];
  const minute = { type: "minute-passed", key: 1 };
  assert.equal(after([...over, minute]).running.progress?.budget.used, 0);
  assert.equal(after([...over, { ...minute, key: 7 }]).running.progress?.budget.used, 9);
  assert.equal(after([...going, minute]).running.progress?.budget.used, 9);
});

test("events of an older run are ignored", () => {
  const now = after([
    { type: "run-asked", key: 1, request: REQUEST },
    { type: "run-asked", key: 2, request: REQUEST },
  ]);
  const later = after(
    [
      { type: "run-event", key: 1, event: { type: "found", calls: [card("old")] } },
      { type: "run-event", key: 1, event: { type: "finished", receipt: receipt() } },
      { type: "run-began", key: 1, id: 3 },
      { type: "run-failed", key: 1, error: new AppError({ code: "x", message: "x", detail: null }) },
    ],
    now,
  );
  assert.equal(later, now);
});

test("an answer for a call that was left is ignored", () => {
  const asked = (key, id) => ({ type: "call-asked", key, run: 1, card: card(id), hit: 0 });
  const now = after([asked(1, "a"), asked(2, "b")]);
  assert.equal(after([{ type: "call-opened", key: 1, call: call() }], now), now);
  const open = after([{ type: "call-opened", key: 2, call: call() }], now);
  assert.equal(open.reading.status, "open");
});

test("a failed run keeps what it found, and its error", () => {
  const { running } = after([
    { type: "run-asked", key: 1, request: REQUEST },
    { type: "run-event", key: 1, event: { type: "found", calls: [card("a")] } },
    {
      type: "run-event",
      key: 1,
      event: {
        type: "failed",
        error: { code: "network", message: "No network.", detail: null },
        receipt: receipt({ complete: false }),
      },
    },
  ]);
  assert.equal(running.status, "failed");
  assert.equal(running.error?.message, "No network.");
  assert.equal(running.cards.length, 1);
});

test("what is wrong with the words is said at their field", () => {
  const refuse = (code) =>
    after([
      { type: "run-asked", key: 1, request: REQUEST },
      { type: "run-failed", key: 1, error: new AppError({ code, message: "so", detail: null }) },
    ]).running;
  assert.deepEqual(refuse("invalid-regex").errors, { phrase: "so" });
  assert.deepEqual(refuse("empty-query").errors, { phrase: "so" });
  assert.deepEqual(refuse("invalid-dates").errors, { dates: "so" });
  assert.equal(refuse("invalid-regex").status, "none");
  assert.deepEqual(refuse("network").errors, {});
});

test("a hit is chosen within the call; -1 means the last", () => {
  const open = (hit) =>
    after([
      { type: "call-asked", key: 1, run: 1, card: card("c1"), hit },
      { type: "call-opened", key: 1, call: call() },
    ]).reading;
  assert.equal(open(0).hit, 0);
  assert.equal(open(-1).hit, 1);
  assert.equal(open(99).hit, 1);
  const before = open(0);
  const chosen = reduce({ ...firstState(), reading: before }, { type: "hit-chosen", hit: 1 }).reading;
  assert.equal(chosen.hit, 1);
  assert.notEqual(chosen.jump, before.jump, "the list must jump");
});

test("another organization empties the window, and late answers stay late", () => {
  const both = [connection("a", { current: true }), connection("b")];
  const busy = after([
    started(both),
    { type: "run-asked", key: 1, request: REQUEST },
    { type: "run-event", key: 1, event: { type: "found", calls: [card("a")] } },
    { type: "call-asked", key: 1, run: 1, card: card("a"), hit: 0 },
  ]);
  const switched = after(
    [{ type: "connections-changed", connections: [connection("a"), connection("b", { current: true })] }],
    busy,
  );
  assert.equal(currentConnection(switched)?.id, "b");
  assert.deepEqual(switched.running.cards, []);
  assert.equal(switched.reading.card, null);
  const late = after(
    [
      { type: "run-event", key: 1, event: { type: "found", calls: [card("x")] } },
      { type: "call-opened", key: 1, call: call() },
    ],
    switched,
  );
  assert.equal(late, switched);
});

test("removing the last connection leads back to the connection screen", () => {
  const state = after([
    started([connection("a", { current: true })]),
    { type: "connections-changed", connections: [] },
  ]);
  assert.equal(state.screen, "connect");
});

test("errors of the connection form stand at their field, a keyring's offer the session", () => {
  assert.equal(fieldOf("sign-in-refused"), "clientSecret");
  assert.equal(fieldOf("insecure-address"), "region");
  assert.equal(fieldOf("bad-name"), "name");
  assert.equal(fieldOf("network"), null);
  const failed = (code) =>
    after([
      { type: "connecting-began", busy: "testing" },
      { type: "connecting-failed", error: new AppError({ code, message: "so", detail: null }) },
    ]).connecting;
  assert.deepEqual(failed("sign-in-refused").errors, { clientSecret: "so" });
  assert.equal(failed("keyring-unavailable").offerSession, true);
  assert.equal(failed("network").failure?.code, "network");
  assert.equal(failed("network").busy, "idle");
});

test("at most three toasts are up at once", () => {
  const add = (id) => ({ type: "toast-added", toast: { id, kind: "info", text: String(id) } });
  assert.deepEqual(
    after([1, 2, 3, 4].map(add)).toasts.map((toast) => toast.id),
    [2, 3, 4],
  );
});

test("listeners hear of changes, and of nothing else", () => {
  const store = createStore();
  let heard = 0;
  store.subscribe(() => {
    heard += 1;
  });
  store.dispatch({ type: "run-event", key: 99, event: { type: "found", calls: [] } });
  assert.equal(heard, 0);
  store.dispatch({ type: "draft-edited", values: { phrase: "x" } });
  assert.equal(heard, 1);
});

test("one conversation may have several communications", () => {
  assert.notEqual(cardId(card("a")), cardId(card("a", { communicationId: "other" })));
});
