import assert from "node:assert/strict";
import { test } from "node:test";
import { AppError } from "../../ui/lib/errors.js";
import { noFilters } from "../../ui/lib/question.js";
import { firstState, reduce } from "../../ui/state.js";
import { questionField } from "../../ui/state/asking.js";
import { APP, chip, connection, readable } from "./samples.js";

/** @param {object[]} events */
const after = (events, state = firstState()) => events.reduce((now, event) => reduce(now, event), state);
const asking = (...events) => after(events).asking;

test("what was typed last decides; a late reading is ignored", () => {
  const now = asking(
    { type: "question-edited", values: { text: "refund" } },
    { type: "query-asked", key: 1 },
    { type: "query-asked", key: 2 },
    { type: "query-read", key: 2, text: "refund", view: readable([chip("refund")]) },
    { type: "query-read", key: 1, text: "ref", view: readable([chip("ref")]) },
  );
  assert.equal(now.readText, "refund");
  assert.equal(now.view?.ok && now.view.pieces[0]?.words, "“refund”");
});

test("changing the question takes its errors away", () => {
  const refused = { type: "question-refused", errors: { phrase: "Close the quotation." } };
  assert.deepEqual(asking(refused).errors, { phrase: "Close the quotation." });
  assert.deepEqual(asking(refused, { type: "question-edited", values: { text: "x" } }).errors, {});
});

test("errors of the shell about the question lead to their field, others do not", () => {
  for (const code of ["empty-query", "invalid-query", "invalid-regex", "too-long"])
    assert.equal(questionField(code), "phrase", code);
  assert.equal(questionField("invalid-dates"), "dates");
  assert.equal(questionField("invalid-filters"), "filters");
  assert.equal(questionField("network"), null);
});

test("the editor changes its own copy of a part; the words stay until it is applied", () => {
  const editor = { term: chip("refund").term, place: { start: 0, end: 6 }, join: "and", error: "no" };
  const now = asking(
    { type: "question-edited", values: { text: "refund" } },
    { type: "editor-opened", editor, opener: "chip-0" },
    { type: "editor-edited", term: { not: true } },
  );
  assert.equal(now.editor?.term.not, true);
  assert.equal(now.editor?.error, null);
  assert.equal(now.text, "refund");
  assert.deepEqual(now.popover, { name: "editor", opener: "chip-0" });
});

test("one panel at a time: opening another closes the editor", () => {
  const editor = { term: chip("refund").term, place: null, join: "and", error: null };
  const now = asking(
    { type: "editor-opened", editor, opener: "add-term" },
    { type: "popover-shown", popover: { name: "help", opener: "query-help" } },
    { type: "editor-edited", term: { not: true } },
    { type: "editor-refused", message: "late" },
  );
  assert.equal(now.editor, null);
  assert.equal(now.popover?.name, "help");
});

test("a loaded question replaces everything that was asked before", () => {
  const question = { query: "invoice", dates: { preset: "today" }, filters: noFilters(), way: null };
  const now = asking(
    {
      type: "question-edited",
      values: { text: "refund", filters: { ...noFilters(), number: "1" }, way: "scan" },
    },
    { type: "question-loaded", question, saved: "s1" },
  );
  assert.deepEqual(
    [now.text, now.preset, now.filters.number, now.way, now.saved],
    ["invoice", "today", null, null, "s1"],
  );
});

test("filters chosen from one organization's lists do not follow into another; the words do", () => {
  const values = {
    text: "refund",
    filters: { ...noFilters(), queues: [{ id: "q", name: "Q" }], direction: "inbound" },
  };
  const { asking: now } = after([
    {
      type: "app-started",
      app: APP,
      regions: [],
      connections: [connection("a", { current: true }), connection("b")],
    },
    { type: "question-edited", values },
    { type: "connections-changed", connections: [connection("a"), connection("b", { current: true })] },
  ]);
  assert.deepEqual(now.filters.queues, []);
  assert.equal(now.filters.direction, "inbound");
  assert.equal(now.text, "refund");
});

test("of two look-ups the one typed last counts, whichever answers last", () => {
  const { lookup } = asking(
    { type: "lookup-typed", what: "queues", text: "b", key: 1 },
    { type: "lookup-typed", what: "queues", text: "bi", key: 2 },
    { type: "lookup-answered", key: 2, entries: [{ id: "1", name: "Billing", note: null }] },
    { type: "lookup-answered", key: 1, entries: [] },
    { type: "lookup-failed", key: 1, error: new AppError({ code: "x", message: "x", detail: null }) },
  );
  assert.equal(lookup.status, "ready");
  assert.equal(lookup.entries[0]?.name, "Billing");
  assert.equal(lookup.active, 0, "what was typed for is ready to be taken by Enter");
});

test("entries of one list never stand under the name of another", () => {
  const { lookup } = asking(
    { type: "lookup-typed", what: "queues", text: "", key: 1 },
    { type: "lookup-answered", key: 1, entries: [{ id: "1", name: "Billing", note: null }] },
    { type: "lookup-typed", what: "agents", text: "", key: 2 },
  );
  assert.deepEqual(lookup.entries, []);
});

test("a permission check that was overtaken is ignored", () => {
  const { checking } = after([
    { type: "check-asked", key: 1 },
    { type: "check-asked", key: 2 },
    { type: "check-answered", key: 1, permissions: { abilities: [], text: "old", ready: false } },
  ]);
  assert.equal(checking.status, "loading");
});
