import assert from "node:assert/strict";
import { test } from "node:test";
import { createActions } from "../../ui/actions.js";
import { nameFor, noFilters } from "../../ui/lib/question.js";
import { createStore, firstState } from "../../ui/state.js";
import { APP, chip, connection, fakeIpc, readable, receipt } from "./samples.js";

const QUESTION = { query: "refund", dates: { preset: "days7" }, filters: noFilters(), way: null };
const saved = (id, name) => ({ id, name, question: QUESTION, lastRun: null });
const INTERRUPTED = {
  id: "i1",
  sentence: "Calls …",
  examined: 12,
  started: "2026-11-20T10:00:00Z",
  connection: "A",
};

/** @param {import("node:test").TestContext} t @param {object} commands */
function page(t, commands) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const store = createStore({
    ...firstState(),
    screen: "search",
    app: APP,
    connections: [connection("a", { current: true })],
  });
  const shell = {
    readQuery: () => Promise.resolve(readable([chip("refund")])),
    listSearches: () => Promise.resolve({ saved: [], recent: [] }),
    interruptedRuns: () => Promise.resolve([]),
    ...commands,
  };
  return { store, actions: createActions(store, fakeIpc(shell)) };
}

/** @param {{ toasts: { text: string }[] }} state */
const said = (state) => state.toasts.map((toast) => toast.text);

test("the question in the box is saved under a name, and then is that search", async (t) => {
  const sent = [];
  const { store, actions } = page(t, {
    saveSearch: (...args) =>
      Promise.resolve(sent.push(args) && { saved: [saved("s1", "Refunds")], recent: [] }),
  });
  actions.search.ask({ text: "refund" });
  await actions.searches.saveAs("Refunds");
  assert.deepEqual(sent, [[null, "Refunds", QUESTION]]);
  assert.equal(store.state.asking.saved, "s1");
  assert.deepEqual(said(store.state), ["“Refunds” saved"]);
});

test("renaming keeps the question that was saved, whatever stands in the box", async (t) => {
  const sent = [];
  const { actions } = page(t, {
    saveSearch: (...args) => Promise.resolve(sent.push(args) && { saved: [], recent: [] }),
  });
  actions.search.ask({ text: "something else" });
  await actions.searches.rename(saved("s1", "Old"), "New");
  assert.deepEqual(sent, [["s1", "New", QUESTION]]);
});

test("a name that is refused is said, and nothing is closed", async (t) => {
  const { store, actions } = page(t, {
    saveSearch: () =>
      Promise.reject({ code: "bad-name", message: "There is one of this name.", detail: null }),
  });
  actions.asking.toggle({ name: "save", opener: "save-search" });
  await actions.searches.saveAs("Refunds");
  assert.deepEqual(said(store.state), ["There is one of this name."]);
  assert.equal(store.state.asking.popover?.name, "save");
});

test("import says how many came; a closed dialog says nothing", async (t) => {
  const answers = [null, { saved: [saved("s1", "A"), saved("s2", "B")], recent: [] }];
  const { store, actions } = page(t, { importSearches: () => Promise.resolve(answers.shift()) });
  await actions.searches.importFrom();
  assert.deepEqual(said(store.state), []);
  await actions.searches.importFrom();
  assert.deepEqual(said(store.state), ["2 searches imported"]);
});

test("the lists are asked for again when a run begins and when it ends, and for another connection", async (t) => {
  const asked = [];
  const { store, actions } = page(t, {
    listSearches: () => Promise.resolve(asked.push(1) && { saved: [], recent: [] }),
  });
  await actions.searches.begin();
  assert.equal(asked.length, 1);
  store.dispatch({ type: "run-asked", key: 1, request: null, sentence: "x" });
  assert.equal(asked.length, 2);
  store.dispatch({ type: "run-event", key: 1, event: { type: "finished", receipt: receipt() } });
  assert.equal(asked.length, 3);
  store.dispatch({ type: "connections-changed", connections: [connection("b", { current: true })] });
  assert.equal(asked.length, 4);
  store.dispatch({ type: "question-edited", values: { text: "x" } });
  assert.equal(asked.length, 4);
});

test("an interrupted search goes on as a run, or is forgotten", async (t) => {
  const forgotten = [];
  const { store, actions } = page(t, {
    interruptedRuns: () => Promise.resolve([INTERRUPTED, { ...INTERRUPTED, id: "i2" }]),
    continueRun: () => Promise.resolve({ run: 7 }),
    forgetInterrupted: (id) => Promise.resolve(forgotten.push(id)),
  });
  await actions.searches.begin();
  await actions.searches.goOn(INTERRUPTED);
  assert.equal(store.state.running.runs[0]?.id, 7);
  await actions.searches.forget({ ...INTERRUPTED, id: "i2" });
  assert.deepEqual(forgotten, ["i2"]);
  assert.deepEqual(store.state.asking.interrupted, []);
});

test("an interrupted search that could not be forgotten stays in the list", async (t) => {
  const { store, actions } = page(t, {
    interruptedRuns: () => Promise.resolve([INTERRUPTED]),
    forgetInterrupted: () => Promise.reject({ code: "disk", message: "The disk is full.", detail: null }),
  });
  await actions.searches.begin();
  await actions.searches.forget(INTERRUPTED);
  assert.equal(store.state.asking.interrupted.length, 1);
});

test("a name is offered that is made of the words, without their signs", () => {
  assert.equal(nameFor(' customer:"cancel my  account" (refund) '), "customer:cancel my account refund");
  assert.equal(nameFor("👋".repeat(80)), "👋".repeat(60));
});
