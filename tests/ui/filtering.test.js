// What a filter hides, and what is done to what is left: counted, chosen, copied; and the panel that sets it.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { all, callOf, copied, one, press, reading, render, root, window } from "./transcript-page.js";

const { html } = await import("../../ui/lib/lit.js");
const { FilterTool, filterNotice } = await import("../../ui/views/reading-tools-filter.js");

afterEach(() => {
  render("", root);
  document.getSelection()?.removeAllRanges();
});

const HITS = [2, 9];
/** Of twelve phrases those around the hits are left: 1 2 3 and 8 9 10. */
const twoHits = () =>
  callOf(12, (at) => (HITS.includes(at) ? { marks: [{ start: 0, end: 5, hit: 0 }] } : {}), {
    hits: HITS.map((at) => ({ phrase: at, side: "customer", atMs: at * 1000 })),
  });

/** A call of which only hits are shown. */
async function onlyHits() {
  const page = await reading(twoHits());
  page.actions.reading.filter({ onlyHits: true, context: 1 });
  return page;
}

/** @param {Awaited<ReturnType<typeof reading>>} page */
function notice({ store, actions }) {
  const place = document.createElement("div");
  render(filterNotice(store.state.reading, actions.reading), place);
  return place.querySelector("span")?.textContent ?? "";
}

test("phrases were said to be hidden after they had been unfolded", async () => {
  const page = await onlyHits();
  assert.equal(notice(page), "6 phrases without hits are hidden.");
  page.actions.reading.toPhrase(5);
  assert.equal(notice(page), "2 phrases without hits are hidden.");
  page.actions.reading.toPhrase(0);
  page.actions.reading.toPhrase(11);
  assert.equal(notice(page), "", "nothing is hidden any more");
});

test("a call without hits says that all is hidden, until something is opened", async () => {
  const page = await reading(callOf(4));
  page.actions.reading.filter({ onlyHits: true });
  assert.match(notice(page), /no hits/);
});

test("phrases that “only hits” hides were copied with the others, and counted", async (t) => {
  const texts = [];
  const clipboard = { writeText: (text) => Promise.resolve(texts.push(text)) };
  const own = Object.getOwnPropertyDescriptor(globalThis, "navigator") ?? { configurable: true };
  Object.defineProperty(globalThis, "navigator", { configurable: true, value: { clipboard } });
  t.after(() => Object.defineProperty(globalThis, "navigator", own));
  const { actions } = await onlyHits();
  actions.reading.choosePassage(3, 8);
  assert.match(one("#passage-bar").textContent ?? "", /^\s*2 phrases/);
  assert.deepEqual(
    all("[data-chosen]").map((line) => line.dataset.phrase),
    ["3", "8"],
  );
  const shown = ["[00:00:03] Customer: words number 3", "[00:00:08] Customer: words number 8"];
  assert.deepEqual(copied()?.split("\n"), shown);
  await actions.reading.copyPassage();
  assert.deepEqual(texts, [shown.join("\n")]);
  document.getSelection()?.setBaseAndExtent(one('[data-phrase="3"]'), 0, one('[data-phrase="8"]'), 1);
  actions.reading.leavePassage();
  assert.deepEqual(copied()?.split("\n"), shown, "what the engine chose, too");
});

test("a saved passage is the whole stretch, and its button says so where some of it is hidden", async () => {
  const { actions } = await onlyHits();
  const label = () => one("#save-passage").textContent?.trim();
  actions.reading.choosePassage(8, 3);
  assert.equal(label(), "Save all 6 phrases…");
  actions.reading.toPhrase(5);
  actions.reading.choosePassage(8, 3);
  assert.equal(label(), "Save passage…");
  assert.equal(copied()?.split("\n").length, 6, "what was unfolded is copied");
});

test("a passage of which nothing is shown is none", async () => {
  const { actions, store } = await onlyHits();
  actions.reading.choosePassage(5, 6);
  assert.equal(store.state.reading.passage, null);
  actions.reading.filter({ onlyHits: false });
  actions.reading.choosePassage(5, 6);
  actions.reading.filter({ onlyHits: true });
  assert.equal(store.state.reading.passage, null);
});

/** A document in which each line is 30 pixels high, for the pointer. @param {import("node:test").TestContext} t */
function laidOut(t) {
  const rows = () => [...all(".virtual-row")];
  /** @this {Element} */
  function box() {
    const at = rows().findIndex((row) => row.contains(this));
    const [top, bottom] = at < 0 ? [0, 600] : [at * 30, at * 30 + 30];
    return { top, bottom, left: 0, right: 800, width: 800, height: bottom - top };
  }
  t.mock.method(window.Element.prototype, "getBoundingClientRect", box);
  document.elementsFromPoint = (_, y) => [
    rows()[Math.floor(y / 30)]?.firstElementChild ?? one("#transcript"),
  ];
  // A drag that goes on would keep the process.
  t.after(() => window.dispatchEvent(new window.Event("pointerup")));
}

/** @param {Element | Document | Window} on @param {string} type @param {number} y */
const pointer = (on, type, y) =>
  on.dispatchEvent(new window.MouseEvent(type, { bubbles: true, clientX: 100, clientY: y, buttons: 1 }));

test("a drag that began on a folded row chose nothing", async (t) => {
  const { store } = await reading(callOf(12, (at) => ({ speaker: at >= 3 && at < 6 ? 2 : 0 })));
  laidOut(t);
  const passage = () => store.state.reading.passage;
  const row = all(".virtual-row").findIndex((one) => one.querySelector(".fold"));
  assert.equal(row, 3);
  for (const begun of [".fold", ".fold-button"]) {
    pointer(one(begun), "pointerdown", row * 30 + 15);
    pointer(document, "pointermove", row * 30 + 25);
    assert.equal(passage(), null, "still on the row");
    pointer(document, "pointermove", (row + 3) * 30 + 15);
    assert.deepEqual(
      passage(),
      { from: 6, to: 8 },
      "from the phrase below it, even when that was jumped over",
    );
    pointer(document, "pointermove", (row - 2) * 30 + 15);
    assert.deepEqual(passage(), { from: 2, to: 1 }, "upwards from the phrase above it");
    pointer(/** @type {any} */ (window), "pointerup", (row - 2) * 30 + 15);
    press("Escape");
    store.dispatch({ type: "passage-chosen", passage: null });
  }
});

test("a press on the list's scroll bar begins nothing", async (t) => {
  const { store } = await reading(callOf(12));
  laidOut(t);
  pointer(one("#transcript"), "pointerdown", 15);
  pointer(document, "pointermove", 105);
  assert.equal(store.state.reading.passage, null);
});

/** The panel as the window draws it, opened. */
async function openPanel() {
  const page = await reading(callOf(3));
  const tool = new FilterTool();
  const place = document.createElement("div");
  document.body.append(place);
  const paint = () => {
    render(html`${tool.view(page.store.state.reading, page.actions.reading)}`, place);
    tool.sync(page.store.state);
  };
  page.store.subscribe(paint);
  paint();
  const panel = /** @type {HTMLElement} */ (place.querySelector("#filter-panel"));
  let open = true;
  panel.hidePopover = () => {
    open = false;
  };
  panel.dispatchEvent(Object.assign(new window.Event("beforetoggle"), { newState: "open" }));
  return { ...page, place, panel, isOpen: () => open };
}

test("the filter panel stayed over the field of Ctrl+F", async () => {
  const { actions, place, isOpen } = await openPanel();
  actions.reading.size("L");
  assert.ok(isOpen(), "another painting leaves it open");
  actions.finding.open();
  assert.ok(!isOpen());
  place.remove();
});

test("the filter panel stayed behind when its button went elsewhere", async (t) => {
  let left = 200;
  t.mock.method(window.Element.prototype, "getBoundingClientRect", () => ({ top: 200, bottom: 230, left }));
  const { actions, place, panel } = await openPanel();
  assert.equal(panel.style.left, "200px", "it stands there when it is shown");
  left = 120;
  actions.reading.size("M");
  assert.equal(panel.style.left, "120px", "after a painting, in another language say");
  left = 40;
  window.dispatchEvent(new window.Event("resize"));
  assert.equal(panel.style.left, "40px", "in a window of another size");
  place.remove();
});
