// The strip in a document: what hands and keys do, what is spoken, what is drawn anew.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { JSDOM } from "jsdom";
import { surface, talk } from "./overview-samples.js";
import { call, course } from "./samples.js";

const { window } = new JSDOM("<!doctype html><div id=overview></div>", { pretendToBeVisual: true });
for (const name of [
  "document",
  "Node",
  "Element",
  "HTMLElement",
  "HTMLInputElement",
  "DocumentFragment",
  "AbortController",
  "WheelEvent",
  "requestAnimationFrame",
  "cancelAnimationFrame",
])
  globalThis[name] = window[name];
globalThis.window = window;
globalThis.getComputedStyle = window.getComputedStyle.bind(window);
globalThis.matchMedia = (query) => ({ matches: query.includes("reduced-motion"), addEventListener() {} });
globalThis.ResizeObserver = class {
  observe() {}
  disconnect() {}
};
const size = { clientWidth: 1020, clientHeight: 136, offsetWidth: 300, offsetHeight: 90 };
for (const [name, value] of Object.entries(size))
  Object.defineProperty(window.HTMLElement.prototype, name, { get: () => value, configurable: true });
window.HTMLElement.prototype.setPointerCapture = () => {};
const papers = new WeakMap();
window.HTMLCanvasElement.prototype.getContext = function () {
  if (!papers.has(this)) papers.set(this, surface());
  const { context } = papers.get(this);
  context.createPattern ??= () => null;
  return context;
};

const { Overview } = await import("../../ui/views/overview.js");
const { firstState } = await import("../../ui/state.js");

const LENGTH = 1_000_000;
const root = /** @type {HTMLElement} */ (document.getElementById("overview"));
/** What was asked for has been painted. */
async function frame() {
  for (let at = 0; at < 3; at += 1) await new Promise((done) => requestAnimationFrame(done));
}
/** @type {{ sought: [number, string][], scrolled: number[], heard: number[], state: any, strip: any, overview: any }} */
let page;

/** The strip with a call of a thousand seconds: a pixel is a second, the first one at 10. @param {object} [change] */
async function open(change = {}) {
  const phrases = talk(200, 5000).map((one, at) => (at === 60 ? { ...one, silent: true, text: "" } : one));
  const opened = call({
    phrases,
    hits: [{ phrase: 40, side: "customer", atMs: 200_000 }],
    course: course({ silences: [{ fromMs: 300_000, toMs: 304_000 }] }),
    ...change,
  });
  opened.card = { ...opened.card, durationMs: LENGTH };
  const first = firstState();
  page = { sought: [], scrolled: [], heard: [], state: null, strip: null, overview: null };
  const actions = {
    playing: { seek: (atMs) => page.heard.push(atMs) },
    reading: {
      toPhrase(phrase, { reveal }) {
        page.sought.push([phrase, reveal]);
        show({ phrase, jump: page.state.reading.jump + 1 });
      },
    },
  };
  page.overview = new Overview(actions, (phrase) => page.scrolled.push(phrase));
  page.overview.attach(root);
  page.state = {
    ...first,
    reading: { ...first.reading, call: opened, status: "open", phrase: 40, hit: 0, jump: 1 },
  };
  page.overview.sync(page.state);
  await frame();
  page.strip = document.getElementById("overview-slider");
  page.strip.getBoundingClientRect = () => ({ left: 0, top: 0, width: 1020, height: 136 });
  await frame();
}

/** @param {object} reading */
function show(reading) {
  page.state = { ...page.state, reading: { ...page.state.reading, ...reading } };
  page.overview.sync(page.state);
}

/** @param {string} type @param {number} x @param {number} y @param {object} [more] */
function hand(type, x, y, more = {}) {
  const Kind = type === "wheel" ? window.WheelEvent : window.MouseEvent;
  const event = new Kind(type, { clientX: x, clientY: y, bubbles: true, cancelable: true, ...more });
  Object.assign(event, { pointerId: 1, pointerType: "mouse" });
  page.strip.dispatchEvent(event);
  return event;
}

/** @param {string} key */
const press = (key) =>
  page.strip.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
/** How often a layer was wiped, which begins every drawing. @param {string} layer */
const drawings = (layer) => papers.get(document.querySelector(layer)).calls.clearRect ?? 0;
/** The times on the axis. */
const shown = () => {
  const paper = papers.get(document.querySelector(".strip-lanes"));
  paper.texts.length = 0;
  show({ time: page.state.reading.time === "clock" ? "elapsed" : "clock" });
  return frame().then(() => paper.texts.map(({ text }) => text));
};

beforeEach(() => open());
afterEach(() => page.overview.attach(undefined));

test("it is a slider whose value is spoken as time, speaker and words", () => {
  const said = (name) => page.strip.getAttribute(name);
  assert.equal(said("role"), "slider");
  assert.equal(said("aria-valuemax"), "1000");
  assert.equal(said("aria-valuenow"), "200");
  assert.equal(said("aria-valuetext"), "3 min 20 s, Customer: phrase number 40");
  const summary = document.getElementById(said("aria-describedby"));
  assert.match(summary?.textContent ?? "", /one silence|3 seconds/);
});

test("a click goes to the phrase in the lane that is clicked", async () => {
  hand("pointerdown", 10 + 501, 50);
  hand("pointerup", 10 + 501, 50);
  assert.deepEqual(page.sought, [[100, "center"]]);
  await frame();
  assert.match(page.strip.getAttribute("aria-valuetext"), /phrase number 100/);
});

test("zoomed out again, the button says so, though the cursor moved while it was zoomed in", async () => {
  const out = () => document.getElementById("strip-zoom-out")?.hasAttribute("disabled");
  press("+");
  show({ phrase: 41 });
  await frame();
  assert.equal(out(), false);
  press("0");
  await frame();
  assert.equal(out(), true);
});

/** Drags over seven phrases, a pixel every so often. @param {import("node:test").TestContext} t @param {number} everyMs */
function drag(t, everyMs) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  hand("pointerdown", 10 + 501, 50);
  for (let x = 501; x <= 531; x += 1) {
    hand("pointermove", 10 + x, 50, { buttons: 1 });
    t.mock.timers.tick(everyMs);
  }
  hand("pointerup", 10 + 531, 50);
  return page.sought.map(([phrase]) => phrase);
}

test("dragging scrubs from phrase to phrase, asking for each once", (t) => {
  assert.deepEqual(drag(t, 80), [100, 101, 102, 103, 104, 105, 106]);
});

test("a quick drag leaves out what nobody could read, but not where it ends", (t) => {
  const phrases = drag(t, 8);
  assert.ok(phrases.length < 7, phrases.join());
  assert.deepEqual([phrases[0], phrases.at(-1)], [100, 106]);
});

test("keys step phrases and half minutes, and stay the strip's own", () => {
  let outside = 0;
  const count = () => {
    outside += 1;
  };
  document.addEventListener("keydown", count);
  for (const key of ["ArrowRight", "PageUp", "Home"]) press(key);
  document.removeEventListener("keydown", count);
  assert.deepEqual(page.sought, [
    [41, "auto"],
    [47, "center"],
    [0, "center"],
  ]);
  assert.equal(outside, 0);
});

test("a moving pointer and a scrolled list do not draw the lanes again", async () => {
  const [lanes, moving] = [drawings(".strip-lanes"), drawings(".strip-moving")];
  for (let x = 100; x < 900; x += 40) {
    hand("pointermove", x, 50);
    page.overview.setWindow({ fromMs: x * 1000, toMs: x * 1000 + 60_000 });
    await frame();
  }
  assert.equal(drawings(".strip-lanes"), lanes);
  assert.ok(drawings(".strip-moving") >= moving + 15);
});

test("going to another phrase draws no lanes either", async () => {
  const lanes = drawings(".strip-lanes");
  press("ArrowRight");
  await frame();
  assert.equal(drawings(".strip-lanes"), lanes);
});

test("what plays goes on from where is clicked; what does not play stays silent", () => {
  hand("pointerdown", 10 + 501, 50);
  hand("pointerup", 10 + 501, 50);
  assert.deepEqual(page.heard, []);
  page.state = { ...page.state, playing: { ...page.state.playing, status: "playing", atMs: 9000 } };
  page.overview.sync(page.state);
  hand("pointerdown", 10 + 703, 50);
  hand("pointerup", 10 + 703, 50);
  assert.deepEqual(page.heard, [703_000]);
});

test("while the sound plays, only the play line is drawn", async () => {
  const [lanes, moving] = [drawings(".strip-lanes"), drawings(".strip-moving")];
  for (let atMs = 1000; atMs < 9000; atMs += 1000) {
    page.state = { ...page.state, playing: { ...page.state.playing, status: "playing", atMs } };
    page.overview.sync(page.state);
    await frame();
  }
  assert.equal(drawings(".strip-lanes"), lanes);
  assert.ok(drawings(".strip-moving") >= moving + 7);
});

test("dragging the window scrolls the list and leaves the reader where they are", () => {
  page.overview.setWindow({ fromMs: 500_000, toMs: 560_000 });
  hand("pointerdown", 10 + 530, 50);
  for (let x = 530; x <= 630; x += 10) hand("pointermove", 10 + x, 50, { buttons: 1 });
  hand("pointerup", 10 + 630, 50);
  assert.equal(page.sought.length, 0);
  assert.equal(page.scrolled.at(-1), 126);
});

test("a click into the window still goes to a phrase", () => {
  page.overview.setWindow({ fromMs: 500_000, toMs: 560_000 });
  hand("pointerdown", 10 + 530, 50);
  hand("pointerup", 10 + 530, 50);
  assert.equal(page.sought[0]?.[0], 106);
});

test("the wheel zooms with Ctrl, pans when zoomed, and otherwise is left alone", async () => {
  assert.equal(hand("wheel", 510, 50, { deltaY: 100 }).defaultPrevented, false);
  for (let at = 0; at < 8; at += 1) hand("wheel", 510, 50, { deltaY: -120, ctrlKey: true });
  await frame();
  const close = await shown();
  assert.ok(close.length > 2 && !close.includes("0:00"));
  assert.equal(hand("wheel", 510, 50, { deltaY: 100 }).defaultPrevented, true);
  assert.equal(document.getElementById("strip-zoom-out")?.hasAttribute("disabled"), false);
});

test("zooming by key keeps the current phrase in view, and zero shows the whole call", async () => {
  const out = document.getElementById("strip-zoom-out");
  assert.ok(out?.hasAttribute("disabled"));
  for (let at = 0; at < 6; at += 1) press("+");
  await frame();
  const label = await shown();
  assert.ok(
    label.some((text) => /^(3:\d\d|\d\d:\d\d(:\d\d)?)$/.test(text)),
    label.join(),
  );
  assert.ok(!out.hasAttribute("disabled"));
  press("0");
  await frame();
  assert.ok(out.hasAttribute("disabled"));
});

test("the card tells of what is pointed at, and Escape puts it away", async () => {
  hand("pointermove", 10 + 302, 50);
  await new Promise((done) => setTimeout(done, 160));
  const card = /** @type {HTMLElement} */ (document.querySelector(".strip-card"));
  assert.equal(card.hidden, false);
  assert.match(card.textContent ?? "", /Nobody speaks for 4 s/);
  assert.match(card.textContent ?? "", /5:02/);
  press("Escape");
  await frame();
  assert.equal(card.hidden, true);
});

test("keys put the card away until the pointer moves again", async () => {
  const card = /** @type {HTMLElement} */ (document.querySelector(".strip-card"));
  const wait = () => new Promise((done) => setTimeout(done, 160));
  hand("pointermove", 10 + 302, 50);
  await wait();
  press("ArrowRight");
  await frame();
  assert.equal(card.hidden, true);
  hand("pointermove", 10 + 303, 50);
  await wait();
  assert.equal(card.hidden, false);
});

test("a card never tells of a place the strip has moved away from", async () => {
  hand("pointermove", 10 + 302, 50);
  await new Promise((done) => setTimeout(done, 160));
  document.getElementById("strip-zoom-in")?.click();
  await frame();
  const card = /** @type {HTMLElement} */ (document.querySelector(".strip-card"));
  assert.equal(card.hidden, false);
  assert.doesNotMatch(card.textContent ?? "", /5:02/);
});

test("another call is shown from its begin to its end", async () => {
  for (let at = 0; at < 6; at += 1) press("+");
  await frame();
  const other = { ...page.state.reading.call };
  show({ call: other, phrase: 0 });
  await frame();
  assert.ok(document.getElementById("strip-zoom-out")?.hasAttribute("disabled"));
});

test("the legend explains every sign and closes by Escape", async () => {
  document.getElementById("strip-legend-button")?.click();
  await frame();
  const panel = document.getElementById("strip-legend");
  assert.ok((panel?.querySelectorAll("dd").length ?? 0) >= 13);
  panel?.dispatchEvent(
    new window.KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }),
  );
  await frame();
  assert.equal(document.getElementById("strip-legend"), null);
  assert.equal(document.activeElement?.id, "strip-legend-button");
});
