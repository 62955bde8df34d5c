import assert from "node:assert/strict";
import { test } from "node:test";
import { createActions } from "../../ui/actions.js";
import { noFilters } from "../../ui/lib/question.js";
import { createStore, firstState } from "../../ui/state.js";
import { APP, chip, connection, fakeIpc, later, readable } from "./samples.js";

const REFUND = readable([chip("refund")]);
const FAULTY = {
  ok: false,
  code: "invalid-query",
  message: "The quotation is not closed.",
  start: 0,
  end: 7,
};

/** A page whose shell reads every query as one word, and starts every run. @param {object} [commands] */
function page(commands = {}) {
  const store = createStore({
    ...firstState(),
    screen: "search",
    app: APP,
    connections: [connection("a", { current: true })],
  });
  const shell = {
    readQuery: () => Promise.resolve(REFUND),
    listSearches: () => Promise.resolve({ saved: [], recent: [] }),
    ...commands,
  };
  return { store, actions: createActions(store, fakeIpc(shell)) };
}

/** Runs what waits for promises, without time passing. */
const settle = async () => {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
};

/** A shell that remembers which searches were started. @param {object} [more] */
function starting(more = {}) {
  const started = [];
  const startSearch = (request) => Promise.resolve({ run: started.push(request) });
  return { started, ...page({ startSearch, ...more }) };
}

test("typing is read once it pauses, and only what was typed last", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const asked = [];
  const { actions } = page({ readQuery: (text) => Promise.resolve(asked.push(text) && REFUND) });
  for (const text of ["r", "re", "refund"]) {
    actions.search.ask({ text });
    t.mock.timers.tick(60);
  }
  assert.deepEqual(asked, []);
  t.mock.timers.tick(120);
  await settle();
  assert.deepEqual(asked, ["refund"]);
});

test("an emptied box has no chips, and nobody is asked about it", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const asked = [];
  const { store, actions } = page({ readQuery: (text) => Promise.resolve(asked.push(text) && REFUND) });
  actions.search.ask({ text: "refund" });
  t.mock.timers.tick(120);
  await settle();
  assert.ok(store.state.asking.view);
  actions.search.ask({ text: " " });
  t.mock.timers.tick(120);
  await settle();
  assert.equal(store.state.asking.view, null);
  assert.deepEqual(asked, ["refund"]);
});

test("Enter before the pause is over searches for what stands in the box", async () => {
  const { started, actions } = starting();
  actions.search.ask({ text: " refund " });
  await actions.search.search();
  assert.deepEqual(
    started.map((request) => request.query),
    ["refund"],
  );
});

test("a search whose words cannot be read does not start, and says why at the box", async () => {
  const { started, store, actions } = starting({ readQuery: () => Promise.resolve(FAULTY) });
  await actions.search.search({ text: '"refund' });
  assert.deepEqual(started, []);
  assert.deepEqual(store.state.asking.errors, { phrase: "The quotation is not closed." });
});

test("an empty box and dates in the wrong order start nothing", async () => {
  const { started, store, actions } = starting();
  await actions.search.search({ text: " " });
  assert.ok(store.state.asking.errors.phrase);
  await actions.search.search({ text: "x", preset: "custom", from: "2026-11-07", to: "2026-11-01" });
  assert.ok(store.state.asking.errors.dates);
  assert.deepEqual(started, []);
});

test("custom dates begin as the last seven days", () => {
  const { store, actions } = page();
  actions.search.ask({ preset: "custom" });
  const { from, to } = store.state.asking;
  assert.equal(Date.parse(to) - Date.parse(from), 6 * 86_400_000);
});

test("pressing Enter twice starts one search", async () => {
  const { started, store, actions } = starting();
  actions.search.ask({ text: "refund" });
  await Promise.all([actions.search.search(), actions.search.search()]);
  await actions.search.search();
  assert.equal(started.length, 1);
  assert.equal(store.state.running.shown, 1, "the search that goes on is shown");
});

test("what the shell says about the dates is said at the dates", async () => {
  const refusal = { code: "invalid-dates", message: "Not more than a year.", detail: null };
  const { store, actions } = page({ startSearch: () => Promise.reject(refusal) });
  await actions.search.search({ text: "refund" });
  assert.deepEqual(store.state.asking.errors, { dates: "Not more than a year." });
});

test("a shell that cannot read says so once a search is asked for, not while somebody types", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const broken = { code: "internal", message: "It broke.", detail: null };
  const { store, actions } = page({ readQuery: () => Promise.reject(broken) });
  actions.search.ask({ text: "refund" });
  t.mock.timers.tick(120);
  await settle();
  assert.deepEqual(store.state.toasts, []);
  await actions.search.search();
  assert.equal(store.state.toasts[0]?.text, "It broke.");
});

test("the sentence of a run names dates, words and filters", async () => {
  const { store, actions } = starting();
  const filters = { ...noFilters(), queues: [{ id: "q1", name: "Billing" }] };
  await actions.search.search({ text: "refund", filters });
  assert.equal(
    store.state.running.runs[0]?.sentence,
    "Calls of the last 7 days in which somebody says “refund”, in queue Billing",
  );
});

test("a saved search is run under its name; once changed it is another question", async () => {
  const { started, store, actions } = starting();
  const question = { query: "refund", dates: { preset: "days7" }, filters: noFilters(), way: null };
  const saved = { id: "s1", name: "Refunds", question, lastRun: null };
  store.dispatch({ type: "searches-listed", searches: { saved: [saved], recent: [] } });
  await actions.searches.run(saved);
  await actions.search.search({ preset: "today" });
  assert.deepEqual(
    started.map((request) => request.saved),
    ["s1", null],
  );
});

test("applying the editor puts the part where it stood, and reads the whole anew", async () => {
  const { store, actions } = page({ writeTerm: (term) => Promise.resolve(`customer:${term.text}`) });
  actions.search.ask({ text: "refund invoice" });
  await actions.search.read();
  actions.asking.editTerm({ ...chip("refund"), start: 0, end: 6 }, "chip-0");
  actions.asking.writeTerm({ side: "customer" });
  await actions.asking.applyTerm();
  assert.equal(store.state.asking.text, "customer:refund invoice");
  assert.equal(store.state.asking.popover, null);
});

test("a part inside a group of one side keeps to its group", async () => {
  const written = [];
  const { store, actions } = page({
    writeTerm: (term) => Promise.resolve(written.push(term.side) && term.text),
  });
  actions.search.ask({ text: "customer:(refund OR money)" });
  await actions.search.read();
  actions.asking.editTerm({ ...chip("refund", { side: "customer" }), start: 10, end: 16 }, "chip-0");
  assert.equal(store.state.asking.editor?.scoped, true);
  actions.asking.writeTerm({ text: "invoice" });
  await actions.asking.applyTerm();
  assert.deepEqual(written, [null]);
  assert.equal(store.state.asking.text, "customer:(invoice OR money)");
});

test("a change that the whole cannot be read with stays in the editor, with the reason", async () => {
  const { store, actions } = page({
    readQuery: (text) => Promise.resolve(text.includes("agent") ? FAULTY : REFUND),
    writeTerm: () => Promise.resolve("agent:refund"),
  });
  actions.search.ask({ text: "refund" });
  await actions.search.read();
  actions.asking.editTerm(chip("refund"), "chip-0");
  await actions.asking.applyTerm();
  assert.equal(store.state.asking.text, "refund");
  assert.equal(store.state.asking.editor?.error, "The quotation is not closed.");
});

test("a part that cannot be written says why in the editor", async () => {
  const refusal = { code: "empty-query", message: "Type the words.", detail: null };
  const { store, actions } = page({ writeTerm: () => Promise.reject(refusal) });
  actions.asking.addTerm("add-term");
  await actions.asking.applyTerm();
  assert.equal(store.state.asking.editor?.error, "Type the words.");
});

test("a part added to alternatives belongs to all of them", async () => {
  const view = readable([chip("a"), { type: "join", text: "or" }, chip("b")]);
  const { store, actions } = page({
    readQuery: () => Promise.resolve(view),
    writeTerm: () => Promise.resolve("-refund"),
  });
  actions.search.ask({ text: "a OR b" });
  await actions.search.read();
  actions.asking.addTerm("add-term");
  await actions.asking.applyTerm();
  assert.equal(store.state.asking.text, "(a OR b) -refund");
});

test("chips of words that have changed meanwhile open no editor", async () => {
  const { store, actions } = page();
  actions.search.ask({ text: "refund" });
  await actions.search.read();
  actions.search.ask({ text: "refund me" });
  actions.asking.editTerm(chip("refund"), "chip-0");
  assert.equal(store.state.asking.editor, null);
});

test("words typed while a part is being written are not overwritten by it", async () => {
  const written = later();
  const { store, actions } = page({ writeTerm: () => written.promise });
  actions.search.ask({ text: "refund" });
  await actions.search.read();
  actions.asking.editTerm(chip("refund"), "chip-0");
  const applying = actions.asking.applyTerm();
  actions.search.ask({ text: "something else" });
  written.resolve("invoice");
  await applying;
  assert.equal(store.state.asking.text, "something else");
});

test("removing a part takes its joining word along", async () => {
  const { store, actions } = page();
  actions.search.ask({ text: "alpha AND beta" });
  await actions.search.read();
  actions.asking.editTerm({ ...chip("beta"), start: 10, end: 14 }, "chip-1");
  actions.asking.removeTerm();
  assert.equal(store.state.asking.text, "alpha");
});

test("names are looked up once typing pauses; opening the list asks at once", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const asked = [];
  const { store, actions } = page({
    lookUp: (what, text) =>
      Promise.resolve(asked.push([what, text]) && [{ id: "1", name: "Billing", note: null }]),
  });
  actions.asking.openFilter("queues", "add-filter");
  await settle();
  assert.deepEqual(asked, [["queues", ""]]);
  actions.asking.lookUp("queues", "b");
  actions.asking.lookUp("queues", "bi");
  t.mock.timers.tick(200);
  await settle();
  assert.deepEqual(asked.slice(1), [["queues", "bi"]]);
  assert.equal(store.state.asking.lookup.status, "ready");
});

test("Enter that comes before the answer chooses the best of it", async () => {
  const asked = [];
  const { store, actions } = page({
    lookUp: (_what, text) =>
      Promise.resolve(asked.push(text) && [{ id: text, name: text || "Any", note: null }]),
  });
  actions.asking.openFilter("queues", "add-filter");
  await settle();
  actions.asking.lookUp("queues", "bill");
  await actions.asking.chooseFirst("queues");
  assert.deepEqual(asked, ["", "bill"], "it does not wait for more letters");
  assert.deepEqual(store.state.asking.filters.queues, [{ id: "bill", name: "bill" }]);
});

test("a look-up that is not allowed says which permission to ask for", async () => {
  const refusal = { code: "forbidden", message: "Ask for routing:queue:view.", detail: null };
  const { store, actions } = page({ lookUp: () => Promise.reject(refusal) });
  actions.asking.openFilter("queues", "add-filter");
  await settle();
  const { status, error } = store.state.asking.lookup;
  assert.equal(status, "failed");
  assert.equal(error?.message, "Ask for routing:queue:view.");
});

test("the arrow keys go round the list", () => {
  const { store, actions } = page();
  const entries = ["a", "b"].map((name) => ({ id: name, name, note: null }));
  store.dispatch({ type: "lookup-typed", what: "queues", text: "", key: 1 });
  store.dispatch({ type: "lookup-answered", key: 1, entries });
  const at = (step) => {
    actions.asking.moveInLookup(step);
    return store.state.asking.lookup.active;
  };
  assert.deepEqual([at(1), at(1), at(1), at(-1)], [0, 1, 0, 1]);
});

test("filters change with the question, and one can be taken away", async () => {
  const { store, actions } = page();
  actions.asking.toggleEntry("queues", { id: "q", name: "Billing" });
  actions.asking.filter({ direction: "inbound" });
  actions.asking.removeFilter("queues");
  const { queues, direction } = store.state.asking.filters;
  assert.deepEqual([queues, direction], [[], "inbound"]);
});
