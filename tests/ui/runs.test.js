// Several runs in one window: what each reports, which is shown, what of its results is in the page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AppError } from "../../ui/lib/errors.js";
import { firstState, reduce } from "../../ui/state.js";
import { toggled } from "../../ui/state/display.js";
import { aboutCards, aboutLines, isBusy, runOf, shownRun } from "../../ui/state/running.js";
import { card, progress, receipt, resultsPage, searchRequest } from "./samples.js";

/** @param {object[]} events */
const after = (events, state = firstState()) => events.reduce((now, event) => reduce(now, event), state);

const asked = (key, query = "refund") => ({
  type: "run-asked",
  key,
  request: searchRequest({ query }),
  sentence: `someone says “${query}”`,
});
const told = (key, event) => ({ type: "run-event", key, event });
const changed = (version, calls, change = {}) => ({
  type: "changed",
  version,
  calls,
  hits: calls,
  newCalls: null,
  ...change,
});
/** @param {import("../../ui/state.js").State} state @param {number} key */
const run = (state, key) => {
  const found = runOf(state.running, key);
  assert.ok(found, `run ${key}`);
  return found;
};

test("a run collects what the shell reports and ends with its receipt", () => {
  const state = after([
    asked(1),
    { type: "run-began", key: 1, id: 7 },
    told(1, { type: "started", plan: { way: "content", reason: "because" } }),
    told(1, changed(3, 12, { newCalls: 2 })),
    told(1, { type: "progress", ...progress({ budget: { used: 9, allowed: 300, waitSeconds: 12 } }) }),
    told(1, { type: "warning", code: "w", message: "mind" }),
    told(1, { type: "finished", receipt: receipt() }),
  ]);
  const one = run(state, 1);
  assert.deepEqual([one.id, one.status, one.calls, one.version, one.newCalls], [7, "finished", 12, 3, 2]);
  assert.deepEqual([one.warnings.length, one.receipt?.candidates], [1, 2]);
  assert.equal(state.running.budget?.waitSeconds, null, "nobody waits any more");
});

test("runs go on beside each other; the newest asked is shown, any can be", () => {
  const state = after([
    asked(1, "refund"),
    asked(2, "invoice"),
    told(1, changed(1, 5)),
    told(2, changed(1, 8)),
    told(1, { type: "finished", receipt: receipt() }),
  ]);
  assert.equal(shownRun(state)?.key, 2);
  assert.deepEqual([run(state, 1).calls, run(state, 2).calls], [5, 8]);
  assert.ok(isBusy(run(state, 2)) && !isBusy(run(state, 1)));
  assert.equal(shownRun(after([{ type: "run-shown", key: 1 }], state))?.key, 1);
});

test("closing a run shows its neighbour, and what it still says is not heard", () => {
  const state = after([asked(1), asked(2), asked(3), { type: "run-shown", key: 2 }]);
  const closed = after([{ type: "run-gone", key: 2, id: null }], state);
  assert.equal(shownRun(closed)?.key, 3);
  assert.equal(after([told(2, changed(9, 9))], closed), closed);
  const none = after(
    [1, 3].map((key) => ({ type: "run-gone", key, id: null })),
    closed,
  );
  assert.equal(shownRun(none), null);
});

test("a run that is closed takes its call out of the reading pane, another one does not", () => {
  const reading = { ...firstState().reading, run: 7, card: card("a"), status: "open" };
  const state = { ...after([asked(1), { type: "run-began", key: 1, id: 7 }]), reading };
  assert.equal(after([{ type: "run-gone", key: 1, id: 8 }], state).reading.card, reading.card);
  const closed = after([{ type: "run-gone", key: 1, id: 7 }], state).reading;
  assert.equal(closed.card, null);
  assert.ok(closed.key > reading.key, "an answer on its way is late");
});

test("a held run waits, even if it is told how far it is, until it is let go on", () => {
  const held = after([
    asked(1),
    told(1, { type: "started", plan: { way: "scan", reason: "" } }),
    told(1, { type: "held" }),
    told(1, { type: "progress", ...progress() }),
  ]);
  assert.equal(run(held, 1).status, "held");
  assert.ok(!isBusy(run(held, 1)));
  assert.equal(run(after([{ type: "run-paused", key: 1, paused: false }], held), 1).status, "running");
});

test("a failed run keeps what it found, and its error", () => {
  const error = { code: "network", message: "No network.", detail: null };
  const state = after([
    asked(1),
    told(1, changed(1, 3)),
    told(1, { type: "failed", error, receipt: receipt({ complete: false }) }),
  ]);
  const one = run(state, 1);
  assert.deepEqual([one.status, one.error?.message, one.calls], ["failed", "No network.", 3]);
});

test("reading some calls again makes the run go on; its next end brings another receipt", () => {
  const ended = after([asked(1), told(1, { type: "finished", receipt: receipt({ pending: 1 }) })]);
  const again = after(
    [
      { type: "receipt-list", key: 1, list: "pending" },
      { type: "run-again", key: 1 },
    ],
    ended,
  );
  assert.deepEqual([run(again, 1).status, run(again, 1).list], ["running", null]);
  const twice = after([told(1, { type: "finished", receipt: receipt() })], again);
  assert.equal(run(twice, 1).ends, 2, "lists of the old receipt are of an older version");
});

test("the budget is shared, and a minute after the last run nothing is used", () => {
  const going = after([asked(1), asked(2), told(1, { type: "progress", ...progress() })]);
  assert.equal(going.running.budget?.used, 9);
  assert.equal(after([{ type: "minute-passed" }], going).running.budget?.used, 9, "another run goes on");
  const over = after(
    [1, 2].map((key) => told(key, { type: "finished", receipt: receipt() })),
    going,
  );
  assert.equal(after([{ type: "minute-passed" }], over).running.budget?.used, 0);
});

test("rows that were asked for in another order are late", () => {
  const state = after([asked(1), told(1, changed(1, 2))]);
  const old = aboutCards(run(state, 1));
  const sorted = after(
    [{ type: "look-changed", key: 1, look: { ...run(state, 1).look, sort: "hits" } }],
    state,
  );
  const late = { type: "results-came", key: 1, about: old, from: 0, page: resultsPage([card("a")]) };
  assert.equal(after([late], sorted), sorted);
  const now = { ...late, about: aboutCards(run(sorted, 1)) };
  assert.equal(run(after([now], sorted), 1).cards.rows.get(0)?.conversationId, "a");
});

test("the keyboard's call keeps its place when others come in above it", () => {
  const state = after([asked(1), told(1, changed(1, 2))]);
  const about = aboutCards(run(state, 1));
  const { conversationId, communicationId } = card("b");
  const came = (version, ids) => ({
    type: "results-came",
    key: 1,
    about,
    from: 0,
    page: resultsPage(
      ids.map((id) => card(id)),
      { version },
    ),
  });
  const stood = after(
    [
      came(1, ["a", "b"]),
      { type: "place-taken", key: 1, place: { conversationId, communicationId, index: 1 } },
    ],
    state,
  );
  assert.equal(run(after([came(2, ["x", "y", "a", "b"])], stood), 1).current?.index, 3);
});

test("lines are asked for by their order and what is ticked, not by the order of the calls", () => {
  const one = run(after([asked(1)]), 1);
  const sorted = { ...one, look: { ...one.look, sort: /** @type {const} */ ("hits") } };
  assert.equal(aboutLines(one, "before"), aboutLines(sorted, "before"));
  assert.notEqual(aboutLines(one, "before"), aboutLines(one, "after"));
});

test("in another order of the lines the keyboard's place is another", () => {
  const { conversationId, communicationId } = card("b");
  const state = after([
    asked(1),
    { type: "display-changed", values: { view: "lines" } },
    { type: "place-taken", key: 1, place: { conversationId, communicationId, index: 30, hit: 2 } },
  ]);
  assert.equal(run(state, 1).current?.index, 30);
  assert.equal(run(after([{ type: "display-changed", values: { order: "after" } }], state), 1).current, null);
});

test("a run that did not begin says why", () => {
  const error = new AppError({ code: "network", message: "No network.", detail: null });
  const state = after([asked(1), { type: "run-failed", key: 1, error }]);
  assert.deepEqual([run(state, 1).status, run(state, 1).error?.code], ["failed", "network"]);
});

test("the last column of the table cannot be taken away; the others come back in their order", () => {
  assert.deepEqual(toggled(["hits"], "hits"), ["hits"]);
  assert.deepEqual(toggled(["when", "hits"], "agent"), ["when", "agent", "hits"]);
  assert.deepEqual(toggled(["when", "agent", "hits"], "agent"), ["when", "hits"]);
});
