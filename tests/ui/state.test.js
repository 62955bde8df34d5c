import assert from "node:assert/strict";
import { test } from "node:test";
import { AppError } from "../../ui/lib/errors.js";
import { createStore, currentConnection, firstState, reduce } from "../../ui/state.js";
import { fieldOf } from "../../ui/state/connecting.js";
import { cardId } from "../../ui/state/running.js";
import { APP, call, card, connection, searchRequest } from "./samples.js";

/** @param {object[]} events */
const after = (events, state = firstState()) => events.reduce((now, event) => reduce(now, event), state);

const started = (connections) => ({ type: "app-started", app: APP, regions: [], connections });

test("without a connection the page begins at the connection screen, with one at the search", () => {
  assert.equal(after([started([])]).screen, "connect");
  assert.equal(after([started([connection("a", { current: true })])]).screen, "search");
});

test("an answer for a call that was left is ignored", () => {
  const asked = (key, id) => ({ type: "call-asked", key, run: 1, card: card(id), hit: 0 });
  const now = after([asked(1, "a"), asked(2, "b")]);
  assert.equal(after([{ type: "call-opened", key: 1, call: call() }], now), now);
  const open = after([{ type: "call-opened", key: 2, call: call() }], now);
  assert.equal(open.reading.status, "open");
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
    { type: "run-asked", key: 1, request: searchRequest(), sentence: "" },
    { type: "run-event", key: 1, event: { type: "warning", code: "w", message: "mind" } },
    { type: "call-asked", key: 1, run: 1, card: card("a"), hit: 0 },
  ]);
  const switched = after(
    [{ type: "connections-changed", connections: [connection("a"), connection("b", { current: true })] }],
    busy,
  );
  assert.equal(currentConnection(switched)?.id, "b");
  assert.deepEqual([switched.running.runs, switched.running.shown], [[], null]);
  assert.equal(switched.running.keys, 1, "the next run gets a key of its own");
  assert.equal(switched.reading.card, null);
  const late = after(
    [
      { type: "run-event", key: 1, event: { type: "held" } },
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
  store.dispatch({ type: "run-event", key: 99, event: { type: "held" } });
  assert.equal(heard, 0);
  store.dispatch({ type: "question-edited", values: { text: "x" } });
  assert.equal(heard, 1);
});

test("one conversation may have several communications", () => {
  assert.notEqual(cardId(card("a")), cardId(card("a", { communicationId: "other" })));
});
