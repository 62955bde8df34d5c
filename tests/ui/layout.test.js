// How the window is shared out among its panes.
import "./words-setup.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { createActions } from "../../ui/actions.js";
import { limitsOf, modeOf, RAIL, READING_MIN, shownWidth } from "../../ui/lib/pane-widths.js";
import { createStore, firstState } from "../../ui/state.js";
import { firstLayout, isRail, layout, leftWidth, panesSeen, ZOOMS } from "../../ui/state/layout.js";
import { APP, call, card, connection, fakeIpc, searchRequest, withRun } from "./samples.js";

/** Every width a window may have, from the least that tauri.conf.json allows. */
const WINDOWS = [480, 680, 899, 900, 1024, 1159, 1160, 1360, 1920, 3840];

/** @param {number} width @param {object} [change] */
const at = (width, change = {}) => ({ ...firstLayout(width), ...change });

test("the least window that is allowed has one pane, a laptop two, a desk three", () => {
  assert.deepEqual([480, 899, 900, 1024, 1160, 1920].map(modeOf), [
    "one",
    "one",
    "two",
    "two",
    "three",
    "three",
  ]);
});

test("every pane keeps its least and leaves the others theirs, in every window", () => {
  for (const width of WINDOWS.filter((one) => modeOf(one) !== "one"))
    for (const chosen of [null, 1, 300, 5000])
      for (const pane of /** @type {const} */ (["results", "lists"])) {
        const here = at(width, { saved: chosen });
        const limits = limitsOf(pane, width, leftWidth(here));
        const results = shownWidth(chosen, limits);
        const reading = width - leftWidth(here) - results;
        assert.ok(results >= limits.min, `${pane} of ${width}: ${results}`);
        assert.ok(reading >= READING_MIN, `the call beside ${pane} of ${width}: ${reading}`);
      }
});

test("a width that somebody chose comes back when the window has room for it again", () => {
  const chosen = at(1920, { results: 900 });
  const small = layout(chosen, { type: "window-resized", width: 1200 });
  const shown = (one) => shownWidth(one.results, limitsOf("results", one.window, leftWidth(one)));
  assert.ok(shown(small) < 900);
  assert.equal(shown(layout(small, { type: "window-resized", width: 1920 })), 900);
});

test("the left pane is a pane, a rail, or away", () => {
  assert.equal(leftWidth(at(1360)), 216);
  assert.equal(leftWidth(at(1024)), RAIL);
  assert.equal(leftWidth(at(680)), 0);
  const folded = layout(at(1360), { type: "pane-collapsed", pane: "saved", collapsed: true });
  assert.equal(leftWidth(folded), RAIL);
  assert.ok(isRail(folded));
});

test("without a call the results have its place; a call that is opened takes it back", () => {
  assert.equal(panesSeen(at(1360), false), "results");
  assert.equal(panesSeen(at(1360), true), "both");
  const away = layout(at(1360), { type: "pane-collapsed", pane: "reading", collapsed: true });
  assert.equal(panesSeen(away, true), "results");
  const opened = layout(away, { type: "call-asked", key: 1, run: 7, card: card("a"), hit: 0 });
  assert.equal(panesSeen(opened, true), "both");
});

test("in a window for one pane a call shows itself, and another search its results", () => {
  const opened = layout(at(680), { type: "call-asked", key: 1, run: 7, card: card("a"), hit: 0 });
  assert.equal(panesSeen(opened, true), "reading");
  const asked = layout(opened, { type: "run-asked", key: 2, request: searchRequest(), sentence: "" });
  assert.equal(panesSeen(asked, true), "results");
});

/** @param {number} width @param {object} [change] of the state */
function page(width, change = {}) {
  const store = createStore({
    ...firstState(),
    screen: "search",
    app: APP,
    connections: [connection("a", { current: true })],
    running: withRun({ calls: 2 }),
    layout: at(width),
    ...change,
  });
  return { store, actions: createActions(store, fakeIpc({ openCall: () => Promise.resolve(call()) })) };
}

test("the toggle folds the left pane where there are three, and brings a drawer where there are fewer", () => {
  const wide = page(1360);
  wide.actions.layout.toggleSaved();
  assert.ok(wide.store.state.layout.collapsed.saved);
  assert.equal(wide.store.state.asking.popover, null);
  const narrow = page(680);
  narrow.actions.layout.toggleSaved();
  assert.equal(narrow.store.state.asking.popover?.name, "searches");
  narrow.actions.layout.toggleSaved();
  assert.equal(narrow.store.state.asking.popover, null);
});

test("going to the call says so when none is open", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { store, actions } = page(1360);
  actions.layout.focusPane(4);
  assert.match(store.state.toasts[0]?.text ?? "", /No call is open/);
});

test("the page grows and shrinks step by step, comes back to its own size, and stops at its ends", async () => {
  const asked = /** @type {number[]} */ ([]);
  const store = createStore();
  const { layout: act } = createActions(
    store,
    fakeIpc({ setZoom: async (factor) => void asked.push(factor) }),
  );
  for (const step of /** @type {const} */ ([1, 1, -1, -1, -1, 0])) await act.zoom(step);
  assert.deepEqual(asked, [1.1, 1.25, 1.1, 1, 0.9, 1]);
  for (let times = 0; times < 20; times += 1) await act.zoom(1);
  assert.equal(store.state.layout.zoom, ZOOMS.at(-1));
});

test("two quick presses are two steps, also before the window has taken the first", async () => {
  const store = createStore();
  const { layout: act } = createActions(store, fakeIpc({ setZoom: async () => {} }));
  await Promise.all([act.zoom(1), act.zoom(1)]);
  assert.equal(store.state.layout.zoom, ZOOMS[ZOOMS.indexOf(1) + 2]);
});

test("a size that the web view refuses is told, and not taken for the page's", async () => {
  const store = createStore();
  const refused = async () => Promise.reject({ code: "not-zoomed", message: "no" });
  await createActions(store, fakeIpc({ setZoom: refused })).layout.zoom(1);
  assert.equal(store.state.layout.zoom, 1);
  assert.equal(store.state.toasts.at(-1)?.kind, "error");
});
