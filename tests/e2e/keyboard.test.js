// The whole work without a mouse, in the real window: from the first start to a saved file. After each step the keyboard
// is somewhere, and where it is can be seen.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { keyboardAt } from "./support/audit.js";
import { atDesk } from "./support/desk.js";
import { answerFileDialog } from "./support/native-dialog.js";
import { Key } from "./support/page.js";
import { openCall, search } from "./support/supervisor.js";
import { until } from "./support/waiting.js";

/** @import { Page } from "./support/page.js" */

/** Presses keys, and looks where the keyboard is once the window stands still. @param {Page} page @param {string | string[]} keys @param {...string} held */
async function press(page, keys, ...held) {
  await page.keys(keys, ...held);
  await settled(page, [...held, ...keys].map((key) => NAMES[key] ?? key).join(" "));
}

const NAMES = Object.fromEntries(Object.entries(Key).map(([name, key]) => [key, name]));

/** @param {Page} page @param {string} after */
async function settled(page, after) {
  await page.runAsync((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))));
  const at = await until(`place of the keyboard after ${after}`, () => keyboardAt(page), { seconds: 3 });
  assert.ok(at.seen, `after ${after} the keyboard is out of sight: ${at.what}`);
  // A dialog that goes takes a painting or two, in which the focus is on its way.
  await until(`ring around the place of the keyboard after ${after}`, () => page.run(hasRing), {
    seconds: 3,
    else: () => keyboardAt(page),
  });
}

/** Whether the focused element, or the box drawn for it, shows a ring. Runs in the page. */
function hasRing() {
  const drawn = (/** @type {Element} */ element, pseudo = "") => {
    const style = getComputedStyle(element, pseudo);
    const outlined = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0;
    return outlined || style.boxShadow !== "none";
  };
  const element = /** @type {Element} */ (document.activeElement);
  const own = element.getBoundingClientRect();
  // Fields draw it around the box that holds the input and its signs, never around a pane.
  const isItsBox = (/** @type {Element} */ one) => {
    const { width, height } = one.getBoundingClientRect();
    return width <= own.width + 240 && height <= own.height + 40;
  };
  for (let one = /** @type {Element | null} */ (element); one && isItsBox(one); one = one.parentElement)
    if (drawn(one) || drawn(one, "::before") || drawn(one, "::after")) return true;
  const host = element.closest("gux-button-slot, gux-form-field-text-like, gux-form-field-select");
  return [...(host?.shadowRoot?.querySelectorAll("*") ?? [])].some((one) => drawn(one));
}

/** Goes with Tab to where the selector says. @param {Page} page @param {string} css @param {number} [most] */
async function tabTo(page, css, most = 60) {
  const there = () => page.run((css) => document.activeElement?.matches(css) ?? false, css);
  for (let tab = 0; tab < most; tab += 1) {
    if (await there()) return;
    await page.keys([Key.Tab]);
  }
  if (await there()) return;
  throw new Error(
    `${most} times Tab did not lead to ${css}, but to ${JSON.stringify(await keyboardAt(page))}`,
  );
}

/** @param {Page} page @param {string} css */
const isAt = (page, css) =>
  until(`keyboard at ${css}`, () => page.run((css) => document.activeElement?.matches(css) ?? false, css), {
    seconds: 5,
    else: () => keyboardAt(page),
  });

/** Connects to the demo organization, searches and opens the first call. @param {Page} page */
async function toTheFirstCall(page) {
  await page.element("#try-demo");
  await isAt(page, "#region");
  await tabTo(page, "#try-demo");
  await page.keys([Key.Enter]);
  await isAt(page, "#phrase");
  await press(page, [..."refund"]);
  await press(page, [Key.Enter]);
  await page.element("#receipt-button");
  await page.element("[data-testid=call-card]");
  await press(page, [Key.Escape]);
  await isAt(page, "[data-testid=call-card] .card-head");
  await press(page, "j");
  await press(page, "k");
  await press(page, [Key.Enter]);
  await page.element("#reading[data-status=open]");
  await page.waitFor("#hit-position", /\d/);
  await settled(page, "opening the call");
}

const currentPhrase = "[data-testid=phrase][aria-current=true]";
const callId = (/** @type {Page} */ page) => page.text("#copy-id code");

test("connect, ask, read, find, flag, copy and save by keyboard alone", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot();
    await toTheFirstCall(page);

    const first = await callId(page);
    await press(page, "4", Key.Control);
    const hit = await page.waitFor(currentPhrase, /refund/i);
    await press(page, "j");
    const next = await page.waitFor(currentPhrase, (text) => text !== hit);
    await press(page, "k");
    await page.waitFor(currentPhrase, (text) => text === hit);
    await press(page, "n");
    await press(page, "p");
    await page.waitFor(currentPhrase, (text) => text === hit);
    await press(page, "]");
    await page.waitFor("#copy-id code", (id) => id !== first);
    await press(page, "[");
    await page.waitFor("#copy-id code", (id) => id === first);
    await page.waitFor(currentPhrase, /refund/i);

    await press(page, "f");
    await page.waitFor("#said", /^Flagged/);
    await press(page, "j");
    await press(page, "P", Key.Shift);
    await page.waitFor("#said", /^Flag 1 of 1/);
    await press(page, "f");
    await page.waitFor("#said", /Flag removed/);

    await press(page, "f", Key.Control);
    await isAt(page, "#find-field");
    const word =
      next
        .split("\n")
        .at(-1)
        .split(" ")
        .findLast((one) => /^[a-z]{3,}$/i.test(one)) ?? "you";
    await press(page, [...word]);
    await page.waitFor("#find-count", /\d/);
    await press(page, [Key.Enter]);
    await press(page, [Key.Escape]);
    await page.waitUntilGone("#find-field");

    await press(page, "c");
    await page.waitFor("#toasts", /copied/i);

    await press(page, "i");
    await page.element("#facts");
    await press(page, "i");
    await page.waitUntilGone("#facts");

    await press(page, "t");
    await press(page, "s");
    await press(page, "e");
    await isAt(page, "#save-menu input[name=format]");
    const path = join(desk.folder, "by-keyboard.txt");
    await tabTo(page, "#save-go");
    await answerFileDialog(desk, () => page.keys([Key.Enter]), path);
    const text = await until("file", () => read(path));
    assert.match(text, /refund/i);
    await settled(page, "saving");
  }));

test("panes, views, facets, searches and the palette by keyboard alone", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot();
    await toTheFirstCall(page);
    for (const [pane, css] of [
      ["2", "#phrase"],
      ["1", ".nav *"],
      ["3", "#results *"],
      ["4", "#reading *"],
    ]) {
      await press(page, pane, Key.Control);
      await isAt(page, css);
    }
    await press(page, "2");
    await page.element("[data-testid=call-row]");
    await press(page, "3");
    await page.element("[data-testid=line]");
    await press(page, "1");
    await page.element("[data-testid=call-card]");
    await press(page, "F", Key.Shift);
    await isAt(page, "#facets input");
    await press(page, [" "]);
    await page.element("#ticks");
    await press(page, [" "]);
    await page.waitUntilGone("#ticks");
    await press(page, "F", Key.Shift);
    await page.waitUntilGone("#facets");

    await press(page, "/");
    await press(page, [..."invoice"]);
    await press(page, [Key.Enter]);
    await page.element("#runs");
    await page.element("#receipt-button");
    const shown = () => page.attribute("#results", "data-run");
    const now = await shown();
    await press(page, "3", Key.Control);
    await press(page, "{", Key.Shift);
    await until("search before", async () => (await shown()) !== now);
    await press(page, "}", Key.Shift);
    await until("search after", async () => (await shown()) === now);

    await press(page, "k", Key.Control);
    await isAt(page, "#palette-input");
    await press(page, [..."screen close search"]);
    assert.match(await page.text("#palette [aria-selected=true]"), /Close the search on screen/);
    await press(page, [Key.Enter]);
    await page.waitUntilGone("#palette");
    await until("one search less", async () => (await page.count("[data-testid=run]")) === 0);
    await settled(page, "closing the search");

    await press(page, "k", Key.Control);
    await press(page, [..."keys"]);
    await press(page, [Key.Enter]);
    await isAt(page, "#keys-search");
    await press(page, [Key.Escape]);
    await page.waitUntilGone("#keys");
    await settled(page, "closing the sheet");
    await press(page, "k", Key.Control);
    await press(page, [..."manage con"]);
    await press(page, [Key.Enter]);
    await page.element("#connections");
    await settled(page, "opening the connections");
    await press(page, [Key.Escape]);
    await page.waitUntilGone("#connections");
    await settled(page, "closing the connections");
  }));

test("a ring that is not drawn would be noticed", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await page.element("#phrase");
    await press(page, [Key.Tab]);
    await page.run(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("* { outline: none !important; box-shadow: none !important; }");
      document.adoptedStyleSheets = [sheet];
    });
    await assert.rejects(settled(page, "taking the rings away"), /no ring around/);
  }));

test("nothing is typed into the window behind, and nothing is done by letters in a field", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await page.element("#phrase");
    await press(page, "/");
    await press(page, [..."jnpf?[]{}1 2 3"]);
    assert.equal(await page.value("#phrase"), "/jnpf?[]{}1 2 3");
    assert.equal(await page.count("#keys"), 0);
  }));

test("single keys can be switched off, and the palette still leads everywhere", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await page.element("#phrase");
    await press(page, "3", Key.Control);
    await tabTo(page, "#show-keys");
    await press(page, "?");
    await page.element("#keys");
    await tabTo(page, "#keys-letters");
    await press(page, [" "]);
    await press(page, [Key.Escape]);
    await page.waitUntilGone("#keys");
    await press(page, "?");
    assert.equal(await page.count("#keys"), 0);
    await press(page, "k", Key.Control);
    await isAt(page, "#palette-input");
    await press(page, [..."show keys"]);
    await press(page, [Key.Enter]);
    await page.element("#keys");
  }));

test("changing the organization leaves the keyboard in the window", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await page.element("#phrase");
    await press(page, "k", Key.Control);
    await press(page, [..."another organization"]);
    await press(page, [Key.Enter]);
    await isAt(page, "#region");
    await tabTo(page, "#try-demo");
    await page.keys([Key.Enter]);
    await isAt(page, "#phrase");
  }));

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

test("Tab leaves the results after the hits of one call", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await search(page, "refund OR credit");
    await openCall(page, 1);
    // The mouse was here before, and its place has no ring until the keyboard comes there.
    await press(page, "3", Key.Control);
    const inList = () => page.run(() => document.activeElement.closest("#results-list") !== null);
    assert.ok(await inList());
    let tabs = 0;
    for (; tabs < 8 && (await inList()); tabs += 1) await press(page, [Key.Tab]);
    assert.ok(!(await inList()), `still in the list after ${tabs} tabs`);
  }));

test("after a click no key showed where the keyboard is, until Tab", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await search(page, "refund");
    await openCall(page, 1);
    await page.click("[data-testid=phrase]", 2);
    await page.element("[data-testid=phrase]:focus");
    assert.equal(await page.run(hasRing), false, "the mouse itself draws no ring");
    // Where it is, and where it goes: `press` looks for a ring after each key.
    for (const [key, ...held] of [["4", Key.Control], ["j"], ["3", Key.Control], ["j"], ["4", Key.Control]])
      await press(page, key, ...held);
    await page.click("[data-testid=phrase]", 2);
    assert.equal(await page.run(hasRing), false, "for a mouse the ring goes again");
  }));

test("facts that lie over the words give way to what the keyboard goes on to, and to Escape", (t) =>
  atDesk(t, { size: "1600x1000" }, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await page.resize(1024, 640);
    await search(page, "refund");
    await openCall(page, 1);
    await press(page, "i");
    await page.element("#facts:focus");
    await page.keys(["f"], Key.Control);
    await page.element("#find-field:focus");
    await page.waitUntilGone("#facts");

    const toLine = () => page.run(() => find("[data-testid=phrase][tabindex='0']")[0].focus());
    await toLine();
    await page.keys([Key.Escape]);
    await page.waitUntilGone("#find-bar");
    await press(page, "i");
    await page.element("#facts:focus");
    await toLine();
    await page.keys([Key.Escape]);
    await page.waitUntilGone("#facts");
  }));
