import assert from "node:assert/strict";
import { test } from "node:test";
import { createActions } from "../../ui/actions.js";
import { checkForm } from "../../ui/actions/connections.js";
import { checkDraft, requestOf } from "../../ui/actions/search.js";
import { createStore, firstState } from "../../ui/state.js";
import { firstRunning } from "../../ui/state/running.js";
import { APP, call, card, connection, fakeIpc, later, receipt } from "./samples.js";

/** @param {object} commands @param {object} [running] */
function page(commands, running = {}) {
  const store = createStore({
    ...firstState(),
    screen: "search",
    app: APP,
    connections: [connection("a", { current: true })],
    running: { ...firstRunning(), ...running },
  });
  return { store, actions: createActions(store, fakeIpc(commands)) };
}

const draft = { ...firstRunning().draft, phrase: "refund" };

test("an empty phrase and dates in the wrong order are found before the shell is asked", () => {
  assert.ok(checkDraft({ ...draft, phrase: "  " }).phrase);
  assert.ok(checkDraft({ ...draft, preset: "custom", from: "2026-11-07", to: "2026-11-01" }).dates);
  assert.ok(checkDraft({ ...draft, preset: "custom" }).dates);
  assert.deepEqual(checkDraft({ ...draft, preset: "custom", from: "2026-11-01", to: "2026-11-01" }), {});
});

test("the request carries a preset or two days, never both", () => {
  assert.deepEqual(requestOf({ ...draft, from: "2026-11-01", to: "2026-11-02" }).dates, { preset: "days7" });
  assert.deepEqual(requestOf({ ...draft, preset: "custom", from: "2026-11-01", to: "2026-11-02" }).dates, {
    from: "2026-11-01",
    to: "2026-11-02",
  });
});

test("a new search cancels the one that runs, and hears only itself", async () => {
  const cancelled = [];
  const listeners = [];
  const { store, actions } = page(
    {
      startSearch: (_request, onEvent) => Promise.resolve({ run: listeners.push(onEvent) }),
      cancelSearch: (run) => Promise.resolve(cancelled.push(run)),
    },
    { draft },
  );
  await actions.search.search();
  await actions.search.search({ phrase: "invoice" });
  assert.deepEqual(cancelled, [1]);
  listeners[0]({ type: "found", calls: [card("old")] });
  listeners[1]({ type: "found", calls: [card("new")] });
  assert.deepEqual(
    store.state.running.cards.map((one) => one.conversationId),
    ["new"],
  );
});

test("cancelling before the shell has named the run is not forgotten", async () => {
  const cancelled = [];
  const begun = later();
  const { actions } = page(
    { startSearch: () => begun.promise, cancelSearch: (run) => Promise.resolve(cancelled.push(run)) },
    { draft },
  );
  const searching = actions.search.search();
  actions.search.cancel();
  assert.deepEqual(cancelled, []);
  begun.resolve({ run: 5 });
  await searching;
  assert.deepEqual(cancelled, [5]);
});

test("of two calls opened quickly the second stays, whichever answers last", async () => {
  const answers = new Map([
    ["a", later()],
    ["b", later()],
  ]);
  const { store, actions } = page(
    { openCall: ({ conversationId }) => answers.get(conversationId)?.promise },
    { id: 1, cards: [card("a"), card("b")] },
  );
  const first = actions.reading.open(card("a"));
  const second = actions.reading.open(card("b"));
  answers.get("b")?.resolve(call({ card: card("b") }));
  answers.get("a")?.resolve(call({ card: card("a") }));
  await Promise.all([first, second]);
  assert.equal(store.state.reading.call?.card.conversationId, "b");
});

test("next hit crosses into the next call, previous into the last hit of the one before", async () => {
  const { store, actions } = page(
    { openCall: ({ conversationId }) => Promise.resolve(call({ card: card(conversationId) })) },
    { id: 1, cards: [card("a"), card("b")] },
  );
  await actions.reading.open(card("a"));
  actions.reading.step(1);
  assert.equal(store.state.reading.hit, 1);
  actions.reading.step(1);
  await new Promise(setImmediate);
  assert.equal(store.state.reading.card?.conversationId, "b");
  assert.equal(store.state.reading.hit, 0);
  actions.reading.step(-1);
  await new Promise(setImmediate);
  assert.equal(store.state.reading.card?.conversationId, "a");
  assert.equal(store.state.reading.hit, 1);
});

test("after the last hit of the last call the user is told, and stays", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { store, actions } = page(
    { openCall: () => Promise.resolve(call({ card: card("a") })) },
    { id: 1, cards: [card("a")] },
  );
  await actions.reading.open(card("a"), 1);
  actions.reading.step(1);
  assert.equal(store.state.reading.hit, 1);
  assert.match(store.state.toasts[0]?.text ?? "", /last hit/);
});

test("saving tells where, and offers the folder; a closed dialog says nothing", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const answers = [{ path: "/x/a.txt", folder: "/x" }, null];
  const { store, actions } = page(
    { openCall: () => Promise.resolve(call()), saveCall: () => Promise.resolve(answers.shift()) },
    { id: 1, cards: [card("a")] },
  );
  await actions.reading.open(card("a"));
  await actions.reading.saveCall();
  assert.equal(store.state.toasts[0]?.path, "/x/a.txt");
  await actions.reading.saveCall();
  assert.equal(store.state.toasts.length, 1);
  assert.equal(store.state.saving.busy, null);
});

test("saving all shows progress and names what was not saved", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const seen = [];
  const { store, actions } = page(
    {
      saveAll: (_run, _format, _time, onEvent) => {
        onEvent({ type: "progress", done: 1, total: 2 });
        seen.push(store.state.saving.progress);
        return Promise.resolve({
          folder: "/x",
          saved: 1,
          failed: [{ conversationId: "b", message: "The disk is full." }],
        });
      },
    },
    { id: 1, cards: [card("a"), card("b")] },
  );
  await actions.reading.saveAll();
  assert.deepEqual(seen, [{ done: 1, total: 2 }]);
  assert.match(store.state.toasts[0]?.text ?? "", /1 file saved in \/x; 1 not: The disk is full\./);
});

test("a lost connection leads to the connection screen", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { store, actions } = page(
    { startSearch: () => Promise.reject({ code: "not-connected", message: "Connect first.", detail: null }) },
    { draft },
  );
  await actions.search.search();
  assert.equal(store.state.screen, "connect");
});

test("the connection form asks for what is missing, field by field", () => {
  const form = { name: "", region: "", custom: "", clientId: "", sessionOnly: false };
  assert.deepEqual(Object.keys(checkForm(form, "")), ["region", "clientId", "clientSecret"]);
  assert.deepEqual(Object.keys(checkForm({ ...form, region: "custom", clientId: "x" }, "s")), ["region"]);
  assert.deepEqual(checkForm({ ...form, region: "custom", custom: "localhost", clientId: "x" }, "s"), {});
});

test("the secret goes to the shell and stays nowhere in the page's state", async () => {
  const sent = [];
  const { store, actions } = page({
    testAndSaveConnection: (form) => {
      sent.push(form.clientSecret);
      return Promise.resolve([connection("n", { current: true })]);
    },
  });
  actions.connections.edit({ region: "mypurecloud.ie", clientId: "id" });
  assert.equal(await actions.connections.testAndSave("s3cret-value"), true);
  assert.deepEqual(sent, ["s3cret-value"]);
  assert.ok(!JSON.stringify(store.state).includes("s3cret-value"));
  assert.equal(store.state.connecting.connected, "Northwind Example");
});

test("a run's end is a receipt even when it was cancelled", async () => {
  let tell = (_event) => {};
  const { store, actions } = page(
    {
      startSearch: (_request, onEvent) => {
        tell = onEvent;
        return Promise.resolve({ run: 1 });
      },
      cancelSearch: () => Promise.resolve(null),
    },
    { draft },
  );
  await actions.search.search();
  actions.search.cancel();
  assert.equal(store.state.running.cancelling, true);
  tell({ type: "finished", receipt: receipt({ cancelled: true, complete: false }) });
  assert.equal(store.state.running.cancelling, false);
  assert.equal(store.state.running.receipt?.cancelled, true);
});
