// The frame drawn into a document: the sheet of facts in every state, what is said without a network, the splitters.
import "./document-setup.js";
import "./words-setup.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  APP,
  call,
  callFacts,
  card,
  connection,
  course,
  fakeIpc,
  later,
  phrase,
  withRun,
} from "./samples.js";

globalThis.getComputedStyle = window.getComputedStyle;

const { render } = await import("../../ui/lib/lit.js");
const { splitter } = await import("../../ui/lib/splitter.js");
const { createActions } = await import("../../ui/actions.js");
const { createStore, firstState } = await import("../../ui/state.js");
const { callFacts: sheet } = await import("../../ui/views/call-facts.js");
const { callHead } = await import("../../ui/views/call-head.js");
const { offlineBanner } = await import("../../ui/views/offline.js");
const { statusBar } = await import("../../ui/views/status-bar.js");

const root = /** @type {HTMLElement} */ (document.getElementById("app"));
/** @param {unknown} template */
function draw(template) {
  render(template, root);
  return root;
}
/** What can be read, without the white space of the source. @param {Element | null} [of] */
const words = (of = root) => (of?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
/** @param {string} css */
const part = (css) => words(root.querySelector(css));

/** @param {object} [commands] @param {object} [run] @param {object} [change] of the connection */
function page(commands = {}, run = {}, change = {}) {
  const store = createStore({
    ...firstState(),
    screen: "search",
    app: APP,
    connections: [connection("a", { current: true, ...change })],
    running: withRun({ calls: 1, ...run }),
  });
  return { store, actions: createActions(store, fakeIpc(commands)) };
}

/** The sheet of a call that is open, with what Genesys answers. @param {object | Promise<object>} facts @param {object} [change] of the call */
async function opened(facts, change = {}) {
  let asked = 0;
  const { store, actions } = page({
    openCall: () => Promise.resolve(call({ card: card("a"), ...change })),
    callFacts: () => {
      asked += 1;
      return Promise.resolve(facts);
    },
  });
  store.dispatch({ type: "facts-toggled", open: true });
  await actions.reading.open(card("a"));
  const loading = actions.facts.load();
  if (!(facts instanceof Promise)) await loading;
  const look = () => draw(sheet(store.state, actions));
  look();
  return { store, actions, look, asked: () => asked };
}

const FAILED = {
  state: "failed",
  error: { code: "server", message: "Genesys Cloud is in trouble.", detail: null, args: {} },
};

test("each part of the facts says by itself what is the matter with it", async () => {
  const { asked, look } = await opened(
    callFacts({
      sentiment: { state: "absent" },
      categories: { state: "forbidden", permissions: ["speechAndTextAnalytics:category:view"] },
      summary: FAILED,
      wrapUps: {
        state: "known",
        value: [{ name: "Refund given", note: "Called twice.", agent: "Ada Example", at: null }],
      },
    }),
  );
  assert.match(part("#facts-wrap-up"), /Refund given ?Ada Example Called twice\./);
  assert.match(part("#facts-sentiment"), /has not analysed this call/);
  assert.match(
    part("#facts-categories"),
    /Ask your administrator for the permission speechAndTextAnalytics:category:view/,
  );
  assert.match(part("#facts-summary"), /Genesys Cloud is in trouble\. Try again/);
  root.querySelector("#facts-summary button")?.dispatchEvent(new window.MouseEvent("click"));
  await Promise.resolve();
  look();
  assert.equal(asked(), 2);
});

test("while the facts are asked for, what the words tell stands already", async () => {
  const change = {
    course: course({ customerMs: 30_000, agentMs: 10_000, silences: [{ fromMs: 4000, toMs: 16_000 }] }),
  };
  const { look } = await opened(later().promise, change);
  look();
  assert.match(part("#facts-talk"), /Customer 75% 0:30 Agent 25% 0:10/);
  assert.match(part("#facts-talk"), /Longest silence ?12 s at 0:04/);
  assert.ok(root.querySelector("#facts-wrap-up .facts-pending"));
  assert.equal(root.querySelector("#facts")?.getAttribute("aria-busy"), "true");
});

test("the bar of the talk is drawn from the numbers beside it", async () => {
  await opened(callFacts(), { course: course({ customerMs: 30_000, agentMs: 10_000 }) });
  const bars = [...root.querySelectorAll(".talk-bar rect")].map((one) => [
    one.getAttribute("x"),
    one.getAttribute("width"),
  ]);
  assert.deepEqual(bars, [
    ["0%", "75%"],
    ["75%", "25%"],
  ]);
});

test("a machine's summary is marked as one, a person's is not", async () => {
  const summary = { text: "Asked for a refund.", language: "en", generated: true, at: null, points: [] };
  await opened(callFacts({ summary: { state: "known", value: [summary] } }));
  assert.match(part("#facts-summary"), /Written by Genesys Cloud’s AI/);
  await opened(callFacts({ summary: { state: "known", value: [{ ...summary, generated: false }] } }));
  assert.doesNotMatch(part("#facts-summary"), /AI/);
});

test("a time of the facts leads to what is said then", async () => {
  const phrases = [phrase(), phrase({ atMs: 5000 }), phrase({ atMs: 9000 })];
  const topics = [{ name: "Refund", atMs: 9200, durationMs: 500, side: null, text: null }];
  const { store } = await opened(callFacts(), { phrases, topics });
  root.querySelector("#facts-topics button")?.dispatchEvent(new window.MouseEvent("click"));
  assert.equal(store.state.reading.phrase, 2);
});

test("the head of a call has the moment in the zone of the call, and in UTC when pointed at", async () => {
  const { store, actions } = page();
  draw(callHead(store.state, card("a", { customer: "+353 1 555 0146" }), call(), actions));
  assert.match(part(".head-facts"), /20 November 2026, 11:05 CET/);
  assert.match(
    root.querySelector(".head-facts time")?.getAttribute("title") ?? "",
    /20 November 2026, 10:05 UTC · shown in Europe\/Berlin/,
  );
  assert.match(part(".head-facts"), /\+353 1 555 0146/);
});

test("without a network it is said what still works, and that a search waits", () => {
  const { store, actions } = page({}, { status: "finished" });
  draw(offlineBanner(store.state));
  assert.equal(words(), "");
  store.dispatch({ type: "network-changed", online: false });
  draw(offlineBanner(store.state));
  assert.match(words(), /cannot be reached.*can be read and saved/);
  draw(statusBar(store.state, actions));
  assert.match(words(), /Offline/);
  const busy = page({}, { status: "running" });
  busy.store.dispatch({ type: "network-changed", online: false });
  draw(offlineBanner(busy.store.state));
  assert.match(words(), /The search waits for the network/);
});

test("the demo organization is never offline", () => {
  const { store } = page({}, {}, { demo: true });
  store.dispatch({ type: "network-changed", online: false });
  draw(offlineBanner(store.state));
  assert.equal(words(), "");
});

/** A splitter over widths that a test can see. @param {number} start @param {{ painted?: boolean }} [how] painted: what is kept is seen at once */
function split(start, { painted = true } = {}) {
  const element = document.createElement("div");
  const limits = { min: 300, max: 600, start: 420 };
  /** @type {(number | null)[]} */
  const kept = [];
  let folded = 0;
  const made = splitter(element, {
    limits: () => limits,
    width: () => (painted ? kept.at(-1) : null) ?? start,
    show: () => {},
    keep: (width) => kept.push(width),
    collapse: () => {
      folded += 1;
    },
  });
  const press = (/** @type {string} */ key) =>
    element.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  return { element, kept, press, made, folded: () => folded };
}

test("a splitter goes by arrows, to its ends, and not beyond them", () => {
  const { kept, press } = split(420);
  for (const key of ["ArrowRight", "ArrowLeft", "Home", "ArrowLeft", "End", "ArrowRight", "x"]) press(key);
  assert.deepEqual(kept, [444, 420, 300, 300, 600, 600]);
});

test("two keys before the next painting are two steps", () => {
  const { kept, press, made } = split(420, { painted: false });
  for (const key of ["ArrowRight", "ArrowRight"]) press(key);
  assert.deepEqual(kept, [444, 468]);
  made.tell();
  press("ArrowRight");
  assert.equal(kept.at(-1), 444, "from what is seen");
});

test("a splitter says its value and its limits, folds by Enter, and forgets by a double click", () => {
  const { element, kept, press, made, folded } = split(420);
  made.tell();
  const said = ["now", "min", "max"].map((name) => element.getAttribute(`aria-value${name}`));
  assert.deepEqual(said, ["420", "300", "600"]);
  press("Enter");
  assert.equal(folded(), 1);
  element.dispatchEvent(new window.MouseEvent("dblclick"));
  assert.deepEqual(kept, [null]);
  made.destroy();
  press("Home");
  assert.deepEqual(kept, [null]);
});
