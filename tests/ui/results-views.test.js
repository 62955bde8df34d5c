// The results drawn into a document: what a card, a row, a line and the head above them show.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { JSDOM } from "jsdom";
import {
  APP,
  card,
  connection,
  fakeIpc,
  later,
  progress,
  receipt,
  resultsPage,
  searchRequest,
  withRun,
} from "./samples.js";

const { window } = new JSDOM("<!doctype html><div id=app></div>", { pretendToBeVisual: true });
for (const name of ["document", "Node", "Element", "HTMLElement", "HTMLDialogElement", "DocumentFragment"])
  globalThis[name] = window[name];
globalThis.window = window;

const { nothing, render } = await import("../../ui/lib/lit.js");
const { createActions } = await import("../../ui/actions.js");
const { createStore, firstState } = await import("../../ui/state.js");
const { aboutCards, shownRun } = await import("../../ui/state/running.js");
const { callCard } = await import("../../ui/views/card.js");
const { concordanceLine } = await import("../../ui/views/concordance.js");
const { emptyResults } = await import("../../ui/views/empty.js");
const { facetsPanel, tickChips } = await import("../../ui/views/facets.js");
const { resultsHead } = await import("../../ui/views/results-head.js");
const { runTabs } = await import("../../ui/views/runs.js");
const { tableHead, tableRow } = await import("../../ui/views/table.js");

const root = /** @type {HTMLElement} */ (document.getElementById("app"));

/** @param {object} [run] @param {object} [commands] */
function page(run, commands = {}) {
  const store = createStore({
    ...firstState(),
    screen: "search",
    app: APP,
    connections: [connection("a", { current: true })],
    running: withRun(run),
  });
  const actions = createActions(store, fakeIpc(commands));
  const now = () => {
    const shown = shownRun(store.state);
    assert.ok(shown);
    return shown;
  };
  return { store, actions, now };
}

/** @param {unknown} template */
function draw(template) {
  render(template, root);
  return root;
}

/** Words as they stand on the page, blanks folded. @param {string} [css] */
const words = (css) =>
  (css ? root.querySelector(css) : root)?.textContent?.replace(/\s+/g, " ").trim() ?? null;

const hits = (n) =>
  Array.from({ length: n }, (_, index) => ({
    index,
    phrase: index,
    side: "customer",
    atMs: index * 60_000,
    before: "where is my ",
    match: "refund",
    after: "?",
  }));
const CARD = { zone: "UTC", current: false, hit: -1, focusable: true, open: () => {} };

beforeEach(() => render(nothing, root));
afterEach(() => render(nothing, root));

test("a card shows three hits and how many more there are", () => {
  draw(callCard(card("a", { hitCount: 7, hits: hits(5) }), CARD));
  assert.equal(root.querySelectorAll("[data-testid=hit]").length, 3);
  assert.equal(words(".more-hits"), "+4 more");
  assert.equal(root.querySelectorAll("mark").length, 3);
});

test("each hit of a card opens the call there, the rest of the card at its first", () => {
  const opened = [];
  draw(callCard(card("a", { hitCount: 2, hits: hits(2) }), { ...CARD, open: (hit) => opened.push(hit) }));
  const [, second] = root.querySelectorAll("[data-testid=hit]");
  second?.dispatchEvent(new window.MouseEvent("click", { bubbles: true }));
  root.querySelector(".card")?.dispatchEvent(new window.MouseEvent("click", { bubbles: true }));
  assert.deepEqual(opened, [1, 0]);
});

test("a call that answers by what was not said says so, and claims no hits", () => {
  draw(callCard(card("a", { hitCount: 0 }), CARD));
  assert.match(words(".unsaid") ?? "", /not said/);
  assert.equal(root.querySelector("mark"), null);
});

test("sentiment is told in words beside its shape, and what is new is marked", () => {
  draw(callCard(card("a", { sentiment: "negative", trend: "worse", isNew: true }), CARD));
  assert.match(words(".feeling") ?? "", /negative, got worse$/);
  assert.ok(root.querySelector(".feeling svg[aria-hidden=true]"));
  assert.equal(words(".tag.new"), "new");
  draw(callCard(card("a"), CARD));
  assert.equal(root.querySelector(".feeling"), null, "nothing is said where nothing is known");
});

test("a row of the table has a cell for each column, and opens by Enter and by a click", () => {
  let opened = 0;
  const columns = /** @type {const} */ (["when", "agent", "hits"]);
  const shape = { columns, badges: false };
  draw(
    tableRow(card("a", { hitCount: 12 }), {
      ...shape,
      index: 4,
      zone: "UTC",
      current: false,
      focusable: true,
      open: () => {
        opened += 1;
      },
    }),
  );
  const row = root.querySelector("[role=row]");
  assert.deepEqual(
    [...root.querySelectorAll("[role=gridcell]")].map((cell) => cell.textContent?.trim()),
    ["Fri 20 Nov 10:05", "Ada Example", "12"],
  );
  assert.equal(row?.getAttribute("aria-rowindex"), "6", "the head is the first row");
  row?.dispatchEvent(new window.KeyboardEvent("keydown", { key: "Enter" }));
  row?.dispatchEvent(new window.MouseEvent("click"));
  assert.equal(opened, 2);
  const sorts = [];
  draw(tableHead(shape, "newest", (sort) => sorts.push(sort)));
  assert.equal(root.querySelectorAll("[role=columnheader]").length, 3);
  for (const head of root.querySelectorAll("button")) head.click();
  assert.deepEqual(sorts, ["oldest", "hits"]);
});

test("a line has the words in the middle, its side as a letter and as a word", () => {
  const [hit] = hits(1);
  const { conversationId, communicationId, start, agents } = card("a");
  const line = { ...hit, conversationId, communicationId, start, agents, hit: 0 };
  draw(concordanceLine(line, { zone: "UTC", current: false, focusable: true, open: () => {} }));
  assert.equal(words(".line-words"), "where is my refund?");
  assert.equal(words(".line-match"), "refund");
  assert.equal(words(".letter"), "C");
  assert.match(words(".sr-only") ?? "", /^Customer/);
});

test("text of a call stays text in every view", () => {
  const evil = "<img src=x onerror=alert(1)>";
  const [hit] = hits(1);
  draw(callCard(card("a", { agents: [evil], hits: [{ ...hit, match: evil }] }), CARD));
  assert.equal(root.querySelector("img"), null);
  assert.ok(root.textContent?.includes(evil));
});

test("while a run goes on the head says how far, how fast, how long, and offers to pause and stop", async () => {
  const paused = later();
  const { store, actions, now } = page(
    { status: "running", calls: 12, hits: 30, progress: progress({ listed: 3412, examined: 1204 }) },
    { pauseSearch: () => paused.promise, cancelSearch: () => Promise.resolve(null) },
  );
  draw(resultsHead(store.state, now(), actions));
  assert.equal(words("#results-count"), "12 calls · 30 hits");
  assert.equal(words("#run-progress"), "1,204 of 3,412 read · 42 calls a minute · about 8 min left");
  root.querySelector("#pause-button")?.click();
  paused.resolve(null);
  await new Promise(setImmediate);
  draw(resultsHead(store.state, now(), actions));
  assert.match(words("#run-progress") ?? "", /^paused · /);
  assert.equal(words("#pause-button"), "Go on");
  root.querySelector("#stop-button")?.click();
  draw(resultsHead(store.state, now(), actions));
  assert.equal(words("#run-progress"), "stopping");
  assert.equal(root.querySelector("#pause-button"), null);
});

test("an incomplete run says so above its results, a complete one too", () => {
  const ended = (change) => {
    const { store, actions, now } = page({ status: "finished", calls: 1, receipt: receipt(change) });
    draw(resultsHead(store.state, now(), actions));
    return [root.querySelector("#receipt-button")?.getAttribute("data-kind"), words("#receipt-button")];
  };
  assert.deepEqual(ended({}), ["good", "complete"]);
  assert.deepEqual(ended({ pending: 1, failed: 1, complete: false }), [
    "warn",
    "incomplete: 2 calls could not be read",
  ]);
  assert.deepEqual(ended({ cancelled: true, complete: false }), ["warn", "stopped early"]);
  assert.deepEqual(ended({ complete: false }), ["warn", "incomplete"]);
});

test("narrowed results are counted against all that was found", () => {
  const { store, actions, now } = page({ status: "finished", calls: 24, hits: 35, receipt: receipt() });
  actions.runs.narrow((narrow) => ({ ...narrow, queue: ["Billing"] }));
  const come = { type: "results-came", key: 1, about: aboutCards(now()), from: 0 };
  store.dispatch({ ...come, page: resultsPage([card("a")], { total: 10, hits: 14 }) });
  draw(resultsHead(store.state, now(), actions));
  assert.match(words("#results-count") ?? "", /^10 of 24 calls · 14 hits/);
  draw(tickChips(now(), actions));
  root.querySelector(".tick")?.click();
  assert.deepEqual(now().look.narrow.queue, []);
});

test("facets narrow by a tick, and count only new calls where some are known", () => {
  const facets = [{ name: "queue", values: [{ value: "q", label: "Billing", count: 3 }] }];
  const { store, actions, now } = page({ calls: 9, newCalls: 2, facets });
  draw(facetsPanel(now(), store.state.running.display, actions));
  const [fresh, queue] = root.querySelectorAll("input");
  assert.match(words(".facet") ?? "", /only new 2 calls/);
  queue?.dispatchEvent(new window.Event("change"));
  fresh?.dispatchEvent(new window.Event("change"));
  assert.deepEqual([now().look.narrow.queue, now().look.narrow.onlyNew], [["q"], true]);
  draw(facetsPanel({ ...now(), newCalls: null }, store.state.running.display, actions));
  assert.equal(root.querySelectorAll(".facet").length, 1);
});

test("several searches stand side by side with their state; one alone needs no tabs", async () => {
  const { store, actions } = page(
    { status: "finished", calls: 3, receipt: receipt({ complete: false }) },
    { startSearch: () => Promise.resolve({ run: 8 }), closeRun: () => Promise.resolve(null) },
  );
  draw(runTabs(store.state, actions));
  assert.equal(root.querySelector("#runs"), null);
  await actions.runs.start(searchRequest({ query: "invoice" }), "someone says “invoice”");
  draw(runTabs(store.state, actions));
  assert.deepEqual(
    [...root.querySelectorAll(".run-show")].map((tab) => tab.textContent?.replace(/\s+/g, " ").trim()),
    ["refund 3 calls, incomplete", "invoice starting"],
  );
  root.querySelector(".run-close")?.click();
  assert.deepEqual(
    store.state.running.runs.map((run) => run.request?.query),
    ["invoice"],
  );
});

test("a search that found nothing says what was asked of whom, and what may still hold the answer", () => {
  const plan = { way: "content", reason: "" };
  const none = { matched: 0, unmatched: 1, hits: 0, pending: 1, complete: false };
  const { actions, now } = page({ status: "finished", plan, receipt: receipt(none) });
  draw(emptyResults(now(), actions));
  assert.match(words("#nothing-found") ?? "", /Calls in which someone says “refund”: none/);
  assert.match(words("#looked") ?? "", /content search proposed 2 calls/);
  assert.match(words("#unread") ?? "", /1 transcript not written yet/);
  assert.match(words("#suggestions") ?? "", /The last 30 days/);
  draw(emptyResults({ ...now(), plan: { ...plan, way: "scan" } }, actions));
  assert.match(words("#looked") ?? "", /Every call of these dates was listed: 2/);
});

test("when everything is narrowed away, one button brings all back", () => {
  const { actions, now } = page({ calls: 5, cards: { about: "", version: 1, total: 0, rows: new Map() } });
  actions.runs.narrow((narrow) => ({ ...narrow, agent: ["nobody"] }));
  draw(emptyResults(now(), actions));
  root.querySelector("#narrowed-away button")?.click();
  assert.deepEqual(now().look.narrow.agent, []);
});
