// The views of the question, drawn into a document: what they show, and what the keyboard does in them.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { JSDOM } from "jsdom";
import { APP, chip, connection, fakeIpc, readable } from "./samples.js";

const { window } = new JSDOM("<!doctype html><div id=app></div>", { pretendToBeVisual: true });
for (const name of [
  "window",
  "document",
  "Node",
  "Element",
  "HTMLElement",
  "HTMLDialogElement",
  "HTMLInputElement",
  "FormData",
  "AbortController",
  "DocumentFragment",
])
  globalThis[name] = name === "window" ? window : window[name];
globalThis.requestAnimationFrame = (call) => window.requestAnimationFrame(call);

const { render } = await import("../../ui/lib/lit.js");
const { createActions } = await import("../../ui/actions.js");
const { createStore, firstState } = await import("../../ui/state.js");
const { searchBar } = await import("../../ui/views/search-bar.js");
const { savedSearches } = await import("../../ui/views/saved-searches.js");
const { permissionsList } = await import("../../ui/views/permissions.js");
const { planPanel } = await import("../../ui/views/plan.js");
const { nested } = await import("../../ui/lib/speech.js");
const { html } = await import("../../ui/lib/lit.js");

const root = /** @type {HTMLElement} */ (document.getElementById("app"));
const ENTRIES = ["Billing", "Claims"].map((name) => ({ id: name, name, note: null }));

/** @type {ReturnType<typeof createStore>} */
let store;
/** @type {ReturnType<typeof createActions>} */
let actions;
/** @type {Record<string, (...args: any[]) => unknown>} */
let shell;

beforeEach(() => {
  shell = {
    readQuery: () => Promise.resolve(readable([chip("refund")])),
    lookUp: () => Promise.resolve(ENTRIES),
  };
  store = createStore({
    ...firstState(),
    screen: "search",
    app: APP,
    connections: [connection("a", { current: true })],
  });
  actions = createActions(store, fakeIpc(shell));
  const paint = () =>
    render(html`${savedSearches(store.state, actions)}${searchBar(store.state, actions)}`, root);
  store.subscribe(paint);
  paint();
});

afterEach(() => render(html``, root));

/** @param {string} css */
const find = (css) => /** @type {HTMLElement} */ (root.querySelector(css));
/** @param {string} css */
const texts = (css) =>
  [...root.querySelectorAll(css)].map((one) => one.textContent?.replace(/\s+/g, " ").trim());
const settle = () => new Promise((done) => setTimeout(done, 0));
/** @param {string} key @param {Element} [target] */
function press(key, target = /** @type {Element} */ (document.activeElement)) {
  const event = new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

/** @param {string} text @param {object[]} pieces */
async function ask(text, pieces) {
  shell.readQuery = () => Promise.resolve(readable(pieces));
  actions.search.ask({ text });
  await actions.search.read();
}

test("chips say the words, groups are bracketed, alternatives are joined by or", async () => {
  await ask("a (b OR c)", [
    chip("a"),
    { type: "join", text: "and" },
    { type: "open" },
    chip("b"),
    { type: "join", text: "or" },
    chip("c"),
    { type: "close" },
  ]);
  assert.deepEqual(texts("[data-testid=chip]"), ["“a”", "“b”", "“c”"]);
  assert.deepEqual(texts(".chip-group"), ["( “b” or “c” )"]);
  assert.deepEqual(texts(".chip-group .join"), ["or"]);
});

test("groups that were not closed end with the words", () => {
  assert.deepEqual(nested([{ type: "open" }, { type: "join", text: "or" }]), [{ group: [{ join: "or" }] }]);
  assert.deepEqual(nested([{ type: "close" }]), []);
});

test("words side by side offer to be one phrase", async () => {
  shell.readQuery = (text) =>
    Promise.resolve(readable([chip(text)], { exactPhrase: text.startsWith('"') ? null : text }));
  actions.search.ask({ text: "third quarter" });
  await actions.search.read();
  find("#exact-phrase").click();
  await settle();
  assert.equal(store.state.asking.text, '"third quarter"');
  assert.equal(find("#exact-phrase"), null);
});

test("an error marks the place; it is an alert only once a search was asked for", async () => {
  const view = { ok: false, code: "invalid-query", message: "Close it.", start: 6, end: 7 };
  shell.readQuery = () => Promise.resolve(view);
  actions.search.ask({ text: "alpha (beta" });
  await actions.search.read();
  assert.deepEqual(texts(".faulty-text em"), ["("]);
  assert.equal(find("#phrase-error").getAttribute("role"), null);
  await actions.search.search();
  assert.equal(find("#phrase-error").getAttribute("role"), "alert");
  const box = /** @type {HTMLInputElement} */ (find("#phrase"));
  assert.deepEqual([box.selectionStart, box.selectionEnd], [6, 7]);
  assert.equal(box.getAttribute("aria-invalid"), "true");
});

test("a chip opens its editor with the focus in it; Escape closes it and gives the focus back", async () => {
  await ask("refund", [chip("refund")]);
  find("#chip-0").click();
  await settle();
  assert.equal(document.activeElement?.id, "term-text");
  press("Escape");
  assert.equal(find("#chip-editor"), null);
  assert.equal(document.activeElement?.id, "chip-0");
});

test("dates that are half chosen, or the wrong way round, are drawn and wait to be mended", async () => {
  await ask("refund", [chip("refund")]);
  for (const [from, to] of [
    ["2026-11-07", "2026-11-01"],
    ["2026-11-07", ""],
  ]) {
    actions.search.ask({ preset: "custom", from, to });
    assert.equal(/** @type {HTMLInputElement} */ (find("#date-from")).value, from);
    assert.doesNotMatch(find("#sentence").textContent ?? "", /Calls of/);
  }
  await actions.search.search();
  assert.match(find("#dates-error").textContent ?? "", /Choose the first and the last day/);
  assert.equal(document.activeElement?.id, "date-from");
});

test("the Delete key takes a chip out of the words", async () => {
  await ask("alpha refund", [
    { ...chip("alpha"), start: 0, end: 5 },
    { type: "join", text: "and" },
    { ...chip("refund"), start: 6, end: 12 },
  ]);
  press("Delete", find("#chip-0"));
  assert.equal(store.state.asking.text, "refund");
  assert.equal(document.activeElement?.id, "phrase");
});

test("the same panel can be opened again and closed by Escape again", async () => {
  for (let i = 0; i < 2; i += 1) {
    find("#query-help").click();
    await settle();
    assert.ok(find("#query-help-panel"));
    press("Escape");
    assert.equal(find("#query-help-panel"), null);
    assert.equal(document.activeElement?.id, "query-help");
  }
});

test("a press outside closes a panel, a press inside does not", async () => {
  find("#add-filter").click();
  await settle();
  const down = () => new window.Event("pointerdown", { bubbles: true });
  find("#filter-menu").dispatchEvent(down());
  assert.ok(find("#filter-menu"));
  document.body.dispatchEvent(down());
  assert.equal(find("#filter-menu"), null);
});

test("the list of filters is walked by the arrow keys", async () => {
  find("#add-filter").click();
  await settle();
  const now = () => /** @type {HTMLElement} */ (document.activeElement).dataset.filter;
  assert.equal(now(), "queues");
  press("ArrowDown");
  assert.equal(now(), "agents");
  press("ArrowUp");
  press("ArrowUp");
  assert.equal(now(), "divisions", "up from the first is the last");
});

test("a queue is found and chosen without the mouse, as a combobox does it", async () => {
  find("#add-filter").click();
  await settle();
  find("[data-filter=queues]").click();
  await settle();
  const input = find("#lookup-input");
  assert.equal(document.activeElement, input);
  assert.equal(input.getAttribute("aria-expanded"), "true");
  assert.equal(input.hasAttribute("aria-activedescendant"), false);
  assert.ok(press("ArrowDown").defaultPrevented);
  const active = input.getAttribute("aria-activedescendant");
  assert.equal(document.getElementById(active ?? "")?.textContent?.trim(), "Billing");
  press("Enter");
  assert.deepEqual(store.state.asking.filters.queues, [{ id: "Billing", name: "Billing" }]);
  assert.equal(find(`#${active}`).getAttribute("aria-selected"), "true");
  assert.equal(document.activeElement, input, "the focus stays in the field");
  press("Backspace");
  assert.deepEqual(store.state.asking.filters.queues, []);
});

test("a panel that took the place of another is not closed by presses inside it", async () => {
  find("#add-filter").click();
  await settle();
  find("[data-filter=queues]").click();
  await settle();
  find("#lookup-option-0").dispatchEvent(new window.Event("pointerdown", { bubbles: true }));
  find("#lookup-option-0").click();
  assert.ok(find("#filter-panel-queues"));
  assert.deepEqual(texts(".pill"), ["Billing"]);
});

test("a name that nobody has, and a list that may not be read, are said", async () => {
  shell.lookUp = () => Promise.resolve([]);
  actions.asking.openFilter("queues", "add-filter");
  await settle();
  assert.match(find(".lookup-state").textContent ?? "", /There are none here/);
  shell.lookUp = () =>
    Promise.reject({ code: "forbidden", message: "Ask for routing:queue:view.", detail: null });
  actions.asking.lookUp("queues", "x", true);
  await settle();
  assert.match(find("[data-kind=error]").textContent ?? "", /Ask for routing:queue:view\./);
});

test("a token is removed by its button and by the Delete key", async () => {
  actions.asking.filter({ direction: "inbound", number: "0151" });
  assert.equal(texts("[data-testid=filter]").length, 2);
  press("Delete", find("#filter-direction"));
  assert.deepEqual(texts(".token-main"), ["Number 0151"]);
  find(".token-remove").click();
  assert.deepEqual(texts(".token-main"), []);
});

test("a saved search says how many calls are new since the last time", () => {
  const question = {
    query: "refund",
    dates: { preset: "days7" },
    filters: firstState().asking.filters,
    way: null,
  };
  const saved = { id: "s1", name: "Refunds", question, lastRun: null };
  store.dispatch({ type: "searches-listed", searches: { saved: [saved], recent: [] } });
  assert.deepEqual(texts(".new-count"), []);
  store.dispatch({ type: "run-asked", key: 1, request: { ...question, saved: "s1" }, sentence: "x" });
  store.dispatch({
    type: "run-event",
    key: 1,
    event: { type: "changed", version: 1, calls: 9, hits: 9, newCalls: 7 },
  });
  assert.deepEqual(texts(".new-count"), ["+7 new calls"]);
});

test("the plan starts what is chosen: the same way goes on, the other is another search", () => {
  const way = (name, change) => ({
    way: name,
    chosen: false,
    possible: true,
    calls: 3400,
    requests: 3420,
    minutes: 12,
    misses: "",
    missed: [],
    ...change,
  });
  const plan = {
    way: "scan",
    reason: "Because.",
    reasons: [{ code: "because", message: "Because." }],
    from: "",
    to: "",
    zone: "UTC",
    sentence: "about 3,400 calls, 3,420 requests, 12 minutes at your limit",
    calls: 3400,
    requests: 3420,
    minutes: 12,
    isLong: true,
    ways: [
      way("content", { missed: [{ code: "old-calls", message: "Would miss old calls." }] }),
      way("scan", { chosen: true }),
    ],
  };
  const heard = [];
  const choice = {
    start: () => heard.push("start"),
    cancel: () => heard.push("cancel"),
    choose: (name) => heard.push(name),
  };
  render(html`${planPanel(plan, choice)}`, root);
  assert.match(find("#plan-sentence").textContent ?? "", /^About 3,400 calls/);
  const submit = () => find("#plan").dispatchEvent(new window.Event("submit", { cancelable: true }));
  submit();
  /** @type {HTMLInputElement} */ (find("input[value=content]")).checked = true;
  submit();
  assert.deepEqual(heard, ["start", "content"]);
  render(html`${planPanel({ ...plan })}`, root);
  assert.equal(
    root.querySelectorAll("input, button").length,
    0,
    "told afterwards, there is nothing to choose",
  );
});

test("a missing permission is named with its scope, by word and shape and not by colour alone", () => {
  const ability = (state, change) => ({
    title: "Queues",
    purpose: "Names.",
    state,
    message: null,
    permissions: ["routing:queue:view"],
    allNeeded: false,
    scope: "routing:readonly",
    required: false,
    ...change,
  });
  const permissions = {
    abilities: [ability("granted"), ability("missing", { required: true })],
    text: "Dear",
    ready: false,
  };
  const state = { ...firstState(), checking: { key: 1, status: "ready", permissions, error: null } };
  render(html`${permissionsList(/** @type {any} */ (state), actions)}`, root);
  assert.deepEqual(texts(".ability-state"), ["Missing", "Allowed"], "what is missing stands first");
  assert.deepEqual(texts(".ability-wanted code"), ["routing:queue:view", "routing:readonly"]);
  assert.match(find(".permissions-sum").textContent ?? "", /cannot search yet/);
});
