// Starting, stopping, closing and reading on; the shell is played by the tests.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createActions } from "../../ui/actions.js";
import { createStore, firstState } from "../../ui/state.js";
import { runOf, shownRun } from "../../ui/state/running.js";
import {
  APP,
  call,
  card,
  connection,
  fakeIpc,
  later,
  receipt,
  resultsPage,
  searchRequest,
  withRun,
} from "./samples.js";

/** @param {object} commands @param {object} [run] one that is on screen already */
function page(commands, run) {
  const state = {
    ...firstState(),
    screen: "search",
    app: APP,
    connections: [connection("a", { current: true })],
  };
  const store = createStore(run ? { ...state, running: withRun(run) } : state);
  return { store, actions: createActions(store, fakeIpc(commands)) };
}

const refused = (code) => () => Promise.reject({ code, message: "So it is.", detail: null });
const settled = () => new Promise(setImmediate);

test("a new search leaves the one that runs alone, and each hears only itself", async () => {
  const cancelled = [];
  const listeners = [];
  const { store, actions } = page({
    startSearch: (_request, listen) => Promise.resolve({ run: listeners.push(listen) }),
    cancelSearch: (run) => Promise.resolve(cancelled.push(run)),
  });
  await actions.runs.start(searchRequest(), "one");
  await actions.runs.start(searchRequest({ query: "invoice" }), "two");
  listeners[0]({ type: "changed", version: 1, calls: 4, hits: 4, newCalls: null });
  assert.deepEqual(cancelled, []);
  assert.deepEqual(
    store.state.running.runs.map((run) => [run.sentence, run.calls]),
    [
      ["one", 4],
      ["two", 0],
    ],
  );
});

test("stopping or closing before the shell has named the run is not forgotten", async () => {
  const told = [];
  const begun = [later(), later()];
  let asked = 0;
  const { actions } = page({
    startSearch: () => begun[asked++]?.promise,
    cancelSearch: (run) => Promise.resolve(told.push(["cancel", run])),
    closeRun: (run) => Promise.resolve(told.push(["close", run])),
  });
  const first = actions.runs.start(searchRequest(), "one");
  actions.runs.cancel();
  const second = actions.runs.start(searchRequest(), "two");
  actions.runs.close(2);
  assert.deepEqual(told, []);
  begun[0]?.resolve({ run: 5 });
  begun[1]?.resolve({ run: 6 });
  await Promise.all([first, second]);
  assert.deepEqual(told, [
    ["cancel", 5],
    ["close", 6],
  ]);
});

test("what is wrong with the question is said at its field, and leaves no run behind", async () => {
  const { store, actions } = page({ startSearch: refused("invalid-dates") });
  const error = await actions.runs.start(searchRequest(), "one");
  assert.equal(error?.code, "invalid-dates");
  assert.equal(store.state.running.runs.length, 0);
  assert.deepEqual(store.state.asking.errors, { dates: "So it is." });
});

test("any other refusal stays on screen with its reason, to be tried again", async () => {
  const answers = [refused("network"), () => Promise.resolve({ run: 3 })];
  const { store, actions } = page({ startSearch: () => answers.shift()?.() });
  await actions.runs.start(searchRequest(), "one");
  const failed = shownRun(store.state);
  assert.deepEqual([failed?.status, failed?.error?.message], ["failed", "So it is."]);
  if (failed) await actions.runs.again(failed);
  assert.deepEqual(
    store.state.running.runs.map((run) => [run.sentence, run.id]),
    [["one", 3]],
  );
});

test("of many runs that have ended the oldest makes room, one that goes on never", async () => {
  const closed = [];
  let runs = 0;
  const listeners = [];
  const { store, actions } = page({
    startSearch: (_request, listen) => {
      listeners.push(listen);
      runs += 1;
      return Promise.resolve({ run: runs });
    },
    closeRun: (run) => Promise.resolve(closed.push(run)),
    readQuery: refused("gone"),
  });
  for (let n = 1; n <= 7; n += 1) {
    await actions.runs.start(searchRequest(), `search ${n}`);
    if (n > 1) listeners[n - 1]({ type: "finished", receipt: receipt() });
  }
  assert.deepEqual(closed, [2]);
  assert.equal(store.state.running.runs.length, 6);
});

test("when nothing was found it is asked how the query was understood", async () => {
  let tell = (_event) => {};
  const { store, actions } = page({
    startSearch: (_request, listen) => {
      tell = listen;
      return Promise.resolve({ run: 1 });
    },
    readQuery: (text) => Promise.resolve({ ok: true, pieces: [], sentence: text, exactPhrase: null }),
  });
  await actions.runs.start(searchRequest(), "one");
  tell({ type: "finished", receipt: receipt({ matched: 0 }) });
  await settled();
  const asked = shownRun(store.state)?.asked;
  assert.equal(asked?.ok && asked.sentence, "refund");
});

test("those that could not be read are read again in the same run", async () => {
  const asked = [];
  const { store, actions } = page(
    {
      retrySearch: (run, outcomes, listen) => {
        asked.push([run, outcomes]);
        listen({ type: "finished", receipt: receipt({ matched: 2, unmatched: 0 }) });
        return Promise.resolve(null);
      },
    },
    { status: "finished", calls: 1, receipt: receipt({ pending: 1 }) },
  );
  const run = shownRun(store.state);
  assert.ok(run);
  await actions.runs.retry(run, ["pending"]);
  assert.deepEqual(asked, [[7, ["pending"]]]);
  assert.deepEqual([shownRun(store.state)?.status, shownRun(store.state)?.receipt?.matched], ["finished", 2]);
});

test("what is looked at is asked for, and not what is there already", async () => {
  const asked = [];
  const calls = Array.from({ length: 40 }, (_, at) => card(`c${at}`));
  const { store, actions } = page(
    {
      listResults: ({ from, count }) => {
        asked.push([from, count]);
        return Promise.resolve(resultsPage(calls.slice(from, from + count), { total: 40, version: 1 }));
      },
    },
    { version: 1, calls: 40 },
  );
  await actions.runs.look({ list: "cards", key: 1, first: 0, last: 9 });
  await settled();
  assert.deepEqual(asked, [[0, 20]]);
  assert.equal(shownRun(store.state)?.cards.rows.size, 20);
  await actions.runs.look({ list: "cards", key: 1, first: 2, last: 11 });
  assert.equal(asked.length, 1);
  await actions.runs.look({ list: "cards", key: 1, first: 30, last: 39 });
  await settled();
  assert.equal(asked.length, 2);
  assert.equal(shownRun(store.state)?.cards.rows.get(39)?.conversationId, "c39");
});

test("a call that stays in view is looked for where it has moved to", async () => {
  let version = 1;
  let list = Array.from({ length: 300 }, (_, at) => card(`old${at}`));
  const { store, actions } = page(
    {
      listResults: ({ from, count }) =>
        Promise.resolve(resultsPage(list.slice(from, from + count), { total: list.length, version })),
      neighbour: ({ conversationId, step }) => {
        const index = list.findIndex((one) => one.conversationId === conversationId) + step;
        return Promise.resolve(list[index] ? { card: list[index], index } : null);
      },
    },
    { version: 1, calls: 300 },
  );
  const looking = { list: /** @type {const} */ ("cards"), key: 1, first: 100, last: 109 };
  await actions.runs.look(looking);
  await settled();
  // Seven hundred calls come in above it at once: more than one answer holds.
  version = 2;
  list = [...Array.from({ length: 700 }, (_, at) => card(`new${at}`)), ...list];
  store.dispatch({
    type: "run-event",
    key: 1,
    event: { type: "changed", version: 2, calls: 1000, hits: 1000, newCalls: null },
  });
  const { conversationId, communicationId } = card("old100");
  await new Promise((done) => setTimeout(done, 300));
  await actions.runs.look({ ...looking, anchor: { conversationId, communicationId } });
  await settled();
  assert.equal(shownRun(store.state)?.cards.rows.get(800)?.conversationId, "old100");
});

test("when the list changes while somebody scrolls, all that is in view is of one moment", async () => {
  const versions = [1, 2, 2];
  const asked = [];
  const { store, actions } = page(
    {
      listResults: ({ from, count }) => {
        asked.push([from, count]);
        const calls = Array.from({ length: count }, (_, at) => card(`v${versions[0]}-${from + at}`));
        return Promise.resolve(resultsPage(calls, { total: 500, version: versions.shift() }));
      },
    },
    { version: 1, calls: 500 },
  );
  await actions.runs.look({ list: "cards", key: 1, first: 0, last: 9 });
  await settled();
  await actions.runs.look({ list: "cards", key: 1, first: 14, last: 23 });
  await settled();
  const rows = shownRun(store.state)?.cards.rows;
  for (let index = 14; index <= 23; index += 1) assert.equal(rows?.get(index)?.conversationId, `v2-${index}`);
});

test("next hit crosses into the next call of the order shown, previous into the last hit before", async () => {
  const order = ["a", "b"];
  const looks = [];
  const { store, actions } = page(
    {
      openCall: ({ conversationId }) => Promise.resolve(call({ card: card(conversationId) })),
      neighbour: ({ conversationId, step, look }) => {
        looks.push(look.sort);
        const index = order.indexOf(conversationId) + step;
        return Promise.resolve(order[index] ? { card: card(order[index]), index } : null);
      },
    },
    {
      calls: 2,
      look: {
        sort: "hits",
        narrow: { queue: [], agent: [], day: [], sentiment: [], onlyNew: false, onlyFlagged: false },
      },
    },
  );
  await actions.reading.open(card("a"));
  await actions.reading.step(1);
  assert.equal(store.state.reading.hit, 1);
  await actions.reading.step(1);
  assert.deepEqual([store.state.reading.card?.conversationId, store.state.reading.hit], ["b", 0]);
  assert.equal(shownRun(store.state)?.current?.index, 1, "the list follows");
  await actions.reading.step(-1);
  assert.deepEqual([store.state.reading.card?.conversationId, store.state.reading.hit], ["a", 1]);
  assert.deepEqual(looks, ["hits", "hits"]);
});

test("from a call of another search, forward leads into these results and back nowhere", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const asked = [];
  const { store, actions } = page(
    {
      openCall: ({ conversationId }) => Promise.resolve(call({ card: card(conversationId), hits: [] })),
      neighbour: ({ conversationId, step }) => {
        asked.push([conversationId, step]);
        return Promise.resolve({ card: card("first"), index: 0 });
      },
    },
    { calls: 2 },
  );
  store.dispatch({ type: "call-asked", key: 9, run: 99, card: card("elsewhere"), hit: 0 });
  await actions.reading.step(-1);
  assert.deepEqual(asked, []);
  await actions.reading.step(1);
  assert.deepEqual(asked, [[null, 1]]);
  assert.equal(store.state.reading.card?.conversationId, "first");
});

test("after the last hit of the last call the user is told, and stays", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { store, actions } = page(
    { openCall: () => Promise.resolve(call({ card: card("a") })), neighbour: () => Promise.resolve(null) },
    { calls: 1 },
  );
  await actions.reading.open(card("a"), 1);
  await actions.reading.step(1);
  assert.equal(store.state.reading.hit, 1);
  assert.match(store.state.toasts[0]?.text ?? "", /last hit/);
});

test("a held run is begun anew in the other way, with the same question", async () => {
  const asked = [];
  const { store, actions } = page(
    {
      startSearch: (request) => {
        asked.push([request.query, request.way]);
        return Promise.resolve({ run: 8 });
      },
      closeRun: () => Promise.resolve(null),
    },
    { status: "held" },
  );
  const run = shownRun(store.state);
  assert.ok(run);
  await actions.runs.otherWay(run, "scan");
  assert.deepEqual(asked, [["refund", "scan"]]);
  assert.equal(runOf(store.state.running, run.key), null, "the held one is gone");
});

test("the other way is not held again, whenever the shell says that it is", async () => {
  for (const early of [true, false]) {
    const resumed = [];
    /** @type {(event: any) => void} */
    let tell = () => {};
    const { store, actions } = page(
      {
        startSearch: (_request, listen) => {
          tell = listen;
          if (early) listen({ type: "held" });
          return Promise.resolve({ run: 8 });
        },
        resumeSearch: (run) => Promise.resolve(resumed.push(run)),
        closeRun: () => Promise.resolve(null),
      },
      { status: "held" },
    );
    const run = shownRun(store.state);
    assert.ok(run);
    await actions.runs.otherWay(run, "scan");
    if (!early) tell({ type: "held" });
    assert.deepEqual(resumed, [8]);
    assert.notEqual(shownRun(store.state)?.status, "held");
  }
});
