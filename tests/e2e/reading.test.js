// Reading a call in the real window: finding in it, looking at parts of it, taking parts of it out.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { atDesk } from "./support/desk.js";
import { answerFileDialog } from "./support/native-dialog.js";
import { openOrganization } from "./support/organization.js";
import { Key } from "./support/page.js";
import { connect, openCall, search, zoomIn } from "./support/supervisor.js";
import { until } from "./support/waiting.js";

/** @import { Page } from "./support/page.js" */

/** @param {import("./support/desk.js").Desk} desk */
async function reading(desk) {
  const page = await desk.openEarshot();
  await connect(page, await openOrganization(desk));
  await page.run(() => {
    globalThis.mistakes = [];
    addEventListener("error", ({ message }) => globalThis.mistakes.push(message));
    addEventListener("unhandledrejection", ({ reason }) => globalThis.mistakes.push(String(reason)));
  });
  await search(page, "refund", { dates: "days30" });
  await openCall(page);
  return page;
}

/** Whatever was done, nothing went wrong unseen. @param {Page} page */
const mistakes = (page) => page.run(() => globalThis.mistakes);

/** @param {Page} page @param {string} text */
async function look(page, text) {
  await page.keys("f", Key.Control);
  await page.keys(text);
}

/** The phrase one is at. @param {Page} page */
const cursor = (page) =>
  page.run(() => Number(document.querySelector('.phrase[tabindex="0"]')?.getAttribute("data-phrase") ?? -1));

/** Chooses words of a phrase, as a double click does. @param {Page} page @param {number} phrase @param {number} letters */
const choose = (page, phrase, letters) =>
  page.run(
    (phrase, letters) => {
      const text = document.querySelector(`[data-phrase="${phrase}"] .phrase-text`);
      const node = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode();
      document.getSelection().setBaseAndExtent(node, 0, node, Math.min(letters, node.length));
      return document.getSelection().toString();
    },
    phrase,
    letters,
  );

test("what is typed right after Ctrl+F is found, counted and gone round", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    await look(page, "the");
    assert.equal(await page.value("#find-field"), "the", "no letter is lost");
    const count = Number(/of (\d+)/.exec(await page.waitFor("#find-count", /^\d+ of \d+$/))?.[1]);
    assert.ok(count > 1, `${count} places`);
    const first = await page.text("#find-count");
    for (let step = 0; step < count; step += 1) await page.keys([Key.Enter]);
    await page.waitFor("#find-count", (text) => text === first);
    await page.keys([Key.Enter], Key.Shift);
    await page.waitFor("#find-count", (text) => text !== first);
    await page.keys([Key.Escape]);
    await page.waitUntilGone("#find-bar");
    assert.deepEqual(await mistakes(page), []);
  }));

test("Ctrl+F right after the key for the next call was lost, because that was still on its way", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    await page.run(() => {
      for (const how of [{ key: "]" }, { key: "f", ctrlKey: true }])
        document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, ...how }));
    });
    await page.element("#find-field:focus");
    await page.keys("the");
    await page.waitFor("#find-count", /^\d+ of \d+$/);
    assert.deepEqual(await mistakes(page), []);
  }));

test("a regular expression is looked for in a thread of its own, and a wrong one is said", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    await look(page, "re[fm]\\w+");
    await page.click("#find-regex");
    await page.waitFor("#find-count", /^\d+ of \d+$/);
    assert.equal(await page.count("#find-error"), 0);
    await page.type("#find-field", "re[");
    await page.waitFor("#find-error", /\S/);
    await page.type("#find-field", "(\\w+ ?)+$x");
    await page.waitFor("#find-bar", () => true);
    await until("an answer", () => page.run(() => find("#find-count")[0].textContent.trim() !== "…"));
    assert.deepEqual(await mistakes(page), []);
  }));

test("chosen words are what Ctrl+F looks for", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    const words = (await choose(page, await cursor(page), 6)).trim();
    await page.keys("f", Key.Control);
    await page.element("#find-field:focus");
    await until("the words in the field", async () => (await page.value("#find-field")) === words);
    await page.waitFor("#find-count", /^1 of \d+$|^\d+ of \d+$/);
  }));

test("once the rest was back after “only hits”, the list stood at its begin and the line one reads was out of sight", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    await page.click("#filter-button");
    await page.click("#filter-only-hits");
    await page.waitFor("#filter-notice", /\d/);
    await page.keys([Key.Escape]);
    assert.ok((await page.count("[data-kind=hidden]")) > 0);
    const at = await page.run(() => Number(find("[data-testid=phrase]").at(-1).dataset.phrase));
    await page.click(`[data-phrase="${at}"] .phrase-text`);
    await until("the cursor there", async () => (await cursor(page)) === at);
    await page.click("#filter-notice-clear");
    await page.waitUntilGone("#filter-notice");
    assert.equal(await cursor(page), at);
    await until("the hit in view", () =>
      page.run((at) => {
        const row = document.querySelector(`[data-phrase="${at}"]`)?.getBoundingClientRect();
        const list = document.getElementById("transcript").getBoundingClientRect();
        return row && row.bottom > list.top && row.top < list.bottom;
      }, at),
    );
    await page.click(".segment[data-side=customer]");
    await until(
      "the customer's words",
      async () => (await page.attribute("#transcript", "data-side")) === "customer",
    );
    assert.deepEqual(await mistakes(page), []);
  }));

/** Whether all of the panel can be seen beside its button, or be scrolled to: what the mouse would meet there. @param {Page} page */
const canBeReached = (page) =>
  page.run(() => {
    const box = (id) => document.getElementById(id).getBoundingClientRect();
    const [panel, button] = [box("filter-panel"), box("filter-button")];
    if (panel.top < 0 || panel.left < 0 || panel.bottom > innerHeight || panel.right > innerWidth)
      return false;
    if (panel.top < button.bottom && panel.bottom > button.top) return false;
    return ["filter-only-hits", "filter-context", "filter-clear"].every((id) => {
      const one = document.getElementById(id);
      one.scrollIntoView({ block: "nearest" });
      const { left, top, height } = one.getBoundingClientRect();
      return document.elementFromPoint(left + 6, top + height / 2) === one;
    });
  });

test("at 200 %, in a small window and in another language the filter panel left the window or covered its button", (t) =>
  atDesk(t, { size: "1920x1080" }, async (desk) => {
    const page = await reading(desk);
    await page.resize(1360, 860);
    await page.click("#filter-button");
    await until("the panel at its button", () => canBeReached(page));
    await page.resize(1024, 640);
    await until("the panel in the smaller window", () => canBeReached(page));
    await page.choose("#language", "de");
    await page.waitFor("#filter-clear", /aufheben/);
    await until("the panel in German", () => canBeReached(page));
    await page.choose("#language", "en");
    await page.resize(1360, 860);
    await zoomIn(page, 680);
    await until("the panel at 200 %", () => canBeReached(page));
    await page.keys("f", Key.Control);
    await page.element("#find-field:focus");
    assert.ok(!(await isOpen(page)), "the panel lay over the field to find in");
    await page.keys([Key.Escape]);
    await page.waitUntilGone("#find-bar");
    assert.deepEqual(await mistakes(page), []);
  }));

/** @param {Page} page */
const isOpen = (page) => page.run(() => document.getElementById("filter-panel").matches(":popover-open"));

test("what cannot be chosen looked like a link", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    const colour = () => page.run(() => getComputedStyle(document.getElementById("filter-clear")).color);
    await page.click("#filter-button");
    const before = await colour();
    await page.click("#filter-only-hits");
    await until("another colour once there is something to clear", async () => (await colour()) !== before);
    await page.click("#filter-clear");
    await until("the first colour", async () => (await colour()) === before);
  }));

test("a passage of several phrases is copied as lines and saved through the native dialog", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    await page.run(() => document.querySelector('.phrase[tabindex="0"]').focus());
    await page.keys([Key.Down, Key.Down], Key.Shift);
    await page.waitFor("#passage-bar", /3 phrases/);
    await page.click("#copy-passage");
    await page.waitFor("#toasts", /copied/i);
    const path = join(desk.folder, "passage.txt");
    await answerFileDialog(desk, () => page.click("#save-passage"), path);
    const saved = await until("the file", () => {
      try {
        return readFileSync(path, "utf8");
      } catch {
        return null;
      }
    });
    assert.equal(saved.match(/^\[?\d\d:\d\d:\d\d/gm)?.length, 3, saved);
    await page.keys([Key.Escape]);
    assert.deepEqual(await mistakes(page), []);
  }));

test("the text has three sizes, and the line one reads stays where it is", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    const size = () => page.attribute("#transcript", "data-size");
    const top = () =>
      page.run(() => document.querySelector('.phrase[tabindex="0"]').getBoundingClientRect().top);
    await page.waitFor("#hit-position", /\d/);
    await new Promise((resolve) => setTimeout(resolve, 600));
    const [first, before] = [await size(), await top()];
    await page.click("#text-size");
    await until("another size", async () => (await size()) !== first);
    const after = await top();
    assert.ok(Math.abs(after - before) <= 2, `${before} became ${after}`);
    await page.click("#text-size");
    await page.click("#text-size");
    await until("the first size", async () => (await size()) === first);
  }));

test("calls that are gone through fast leave nothing of one in another", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    await page.keys(["i"]);
    await page.element("#facts");
    await look(page, "the");
    await page.keys([Key.Escape]);
    for (let step = 0; step < 20; step += 1) await page.keys(step === 15 ? ["["] : ["]"]);
    await until("rest", async () => {
      const id = await page.text("#copy-id code");
      await new Promise((resolve) => setTimeout(resolve, 700));
      return id === (await page.text("#copy-id code"));
    });
    const shown = await page.run(() => ({
      title: find("#call-title")[0].textContent.trim(),
      card: find(
        "[data-testid=call-card][aria-current], [data-testid=call-card].open, [data-testid=call-card][data-open]",
      ).length,
      id: find("#copy-id code")[0].textContent.trim(),
      facts: find("#facts")[0].textContent,
    }));
    assert.ok(shown.facts.includes(shown.id), "the sheet is of the call that is open");
    assert.deepEqual(await mistakes(page), []);
  }));

test("the folded menu is opened and closed by the mouse, also where a drag may begin", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await search(page, "refund");
    await openCall(page, 1);
    await page.run(() => find("#transcript")[0].scrollTo(0, 0));
    for (const open of ["true", "false", "true"]) {
      await page.click(".fold-button");
      await page.element(`.fold-button[aria-expanded=${open}]`);
    }
    assert.equal(await page.count("#passage-bar"), 0, "nothing was chosen");
  }));
