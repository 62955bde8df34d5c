// Panes in the real window: of every size it may have, by mouse and keyboard, and remembered.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { atDesk } from "./support/desk.js";
import { Key } from "./support/page.js";
import { openCall, search, zoomIn } from "./support/supervisor.js";
import { until } from "./support/waiting.js";

/** @import { Page } from "./support/page.js" */

/** How the window is shared out. @param {Page} page */
const shared = (page) =>
  page.run(() => {
    const width = (css) => find(css)[0]?.offsetWidth ?? 0;
    const { mode, seen } = find(".shell")[0].dataset;
    return {
      mode,
      seen,
      nav: width("#nav"),
      results: width("#results"),
      value: Number(find("#splitter")[0]?.getAttribute("aria-valuenow")),
      drawer: find(".shell")[0].hasAttribute("data-drawer"),
    };
  });

/** @param {Page} page @param {string} what @param {(now: Awaited<ReturnType<typeof shared>>) => boolean} fits */
const untilShared = (page, what, fits) =>
  until(what, async () => {
    const now = await shared(page);
    return fits(now) ? now : null;
  });

/** What would be higher or lower if the page were laid out from nothing; the lists' own rows aside. @param {Page} page */
const tooHighOrLow = (page) =>
  page.run(() => {
    const frames = find("#app *").filter((one) => !one.closest(".results-list > *, #transcript > *"));
    const heights = () => frames.map((one) => Math.round(one.getBoundingClientRect().height));
    const before = heights();
    const root = document.documentElement;
    root.style.display = "none";
    heights();
    root.style.display = "";
    const after = heights();
    const wrong = (_, nth) => Math.abs(before[nth] - after[nth]) > 1;
    const told = (one) => `${one.localName}#${one.id}.${one.getAttribute("class")}`;
    return frames.filter(wrong).map(told);
  });

/** @param {import("./support/desk.js").Desk} desk @param {string} [query] */
async function reading(desk, query = "refund OR credit") {
  const page = await desk.openEarshot();
  await page.resize(1360, 860);
  await page.click("#try-demo");
  await page.element("#phrase");
  await search(page, query, { dates: "days30" });
  await openCall(page);
  return page;
}

test("panes are resized by keys, folded, and are the same after a new start", async (t) => {
  await atDesk(t, { size: "1600x1000" }, async (desk) => {
    const page = await reading(desk);
    const before = await untilShared(page, "two panes", ({ seen }) => seen === "both");
    await page.run(() => find("#splitter")[0].focus());
    await page.keys([Key.Right, Key.Right]);
    const wider = await untilShared(page, "wider results", ({ results }) => results === before.results + 48);
    assert.equal(wider.value, wider.results, "the splitter says what is seen");
    await page.click("#nav-toggle");
    await untilShared(page, "a rail", ({ nav }) => nav < 60);
    await page.click("#close-call");
    await untilShared(page, "results alone", ({ seen }) => seen === "results");
    await desk.closeEarshot();

    const again = await reading(desk);
    const kept = await untilShared(again, "panes as they were", ({ nav }) => nav > 0 && nav < 60);
    assert.equal(kept.results, wider.results);
  });
});

test("after a change of width everything stands as if it had always been so wide", async (t) => {
  // In French more lines break than in English.
  await atDesk(t, { size: "1600x1000", env: { LANGUAGE: "fr" } }, async (desk) => {
    const page = await reading(desk);
    for (const width of [1160, 900, 1360, 700]) {
      await page.resize(width, 700);
      await until(`${width} pixels`, () => page.run((width) => window.innerWidth === width, width));
      await pause(500);
      assert.deepEqual(await tooHighOrLow(page), [], `at ${width} pixels`);
    }
    await page.click("#show-results");
    await untilShared(page, "the results", ({ seen }) => seen === "results");
    await pause(500);
    assert.deepEqual(await tooHighOrLow(page), [], "the results alone");
  });
});

test("in a small window a call and the results take turns, and a drawer holds the searches", async (t) => {
  await atDesk(t, { size: "1600x1000" }, async (desk) => {
    const page = await reading(desk);
    await page.resize(680, 430);
    await untilShared(page, "one pane", ({ mode, seen }) => mode === "one" && seen === "reading");
    assert.equal(await page.run(() => document.documentElement.scrollWidth), 680, "nothing hangs over");
    const words = await page.run(() => find("#transcript")[0].getBoundingClientRect().height);
    assert.ok(words >= 90, `the words have ${words} pixels`);
    await page.click("#show-results");
    await untilShared(page, "the results", ({ seen }) => seen === "results");
    await page.element("[data-testid=call-card]");
    await page.keys(["4"], Key.Control);
    await untilShared(page, "the call", ({ seen }) => seen === "reading");
    await page.click("#nav-toggle");
    await untilShared(page, "the drawer", ({ drawer }) => drawer);
    await page.element("#manage-connections");
    await page.keys([Key.Escape]);
    await untilShared(page, "no drawer", ({ drawer }) => !drawer);
    await until("focus at the drawer's button", () =>
      page.run(() => document.activeElement?.id === "nav-toggle"),
    );
  });
});

test("the facts stand beside the words, and lead to them", async (t) => {
  await atDesk(t, { size: "1600x1000" }, async (desk) => {
    const page = await reading(desk);
    await page.click("#facts-button");
    await page.waitFor("#facts-wrap-up", /·|\w{3,}/);
    await page.waitFor("#facts-sentiment", /Genesys Cloud/);
    const side = await page.run(() => {
      const [sheet, words] = [find("#facts")[0], find("#transcript")[0]].map((one) =>
        one.getBoundingClientRect(),
      );
      return { beside: words.right <= sheet.left + 1, words: words.width };
    });
    assert.ok(side.beside, "the words are not covered");
    assert.ok(side.words >= 300, `the words have ${side.words} pixels`);
    const at = await page.text("#facts-who .facts-place");
    await page.click("#facts-who .facts-place");
    assert.match(at ?? "", /\d:\d\d/);
    await page.keys(["i"]);
    await page.waitUntilGone("#facts");
  });
});

/** The page as large as it gets, the words in front. @param {Page} page */
async function atTwice(page) {
  await zoomIn(page, (await page.run(() => innerWidth)) / 2);
  await page.keys(["4"], Key.Control);
  await untilShared(page, "the call", ({ seen }) => seen === "reading");
}

/** Where the list, the find bar and the current mark are, and what of the pane is seen. @param {Page} page */
const whereIs = (page) =>
  page.run(() => {
    const edges = ({ top, bottom }) => ({ top, bottom, height: bottom - top });
    const box = (css) => (find(css)[0] ? edges(find(css)[0].getBoundingClientRect()) : null);
    const [mark] = ["find-current", "hit-current"].flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
    return {
      pane: box("#reading"),
      list: box("#transcript"),
      bar: box("#find-bar"),
      row: box("#transcript [aria-current]"),
      mark: mark ? edges(mark.getBoundingClientRect()) : null,
      status: box("#status"),
    };
  });

/** @param {{ top: number, bottom: number } | null} inner @param {{ top: number, bottom: number } | null} outer */
const isIn = (inner, outer) =>
  inner !== null && outer !== null && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;

/** @param {Page} page @param {string} what */
const untilMarkSeen = (page, what) =>
  until(
    what,
    async () => {
      const at = await whereIs(page);
      return isIn(at.mark, at.list) && isIn(at.list, at.pane) ? at : null;
    },
    { seconds: 5, else: () => whereIs(page) },
  );

for (const [width, height] of [
  [1024, 640],
  [1360, 860],
])
  test(`at ${width}x${height} and 200 % the words have room, with the find bar too, and what is stepped to is seen`, async (t) => {
    await atDesk(t, { size: "1600x1000" }, async (desk) => {
      const page = await reading(desk);
      await page.resize(width, height);
      await atTwice(page);
      await page.keys(["n"]);
      const { list, status } = await untilMarkSeen(page, "the next hit in view");
      assert.ok(list.height >= 160, `the words have ${list.height} pixels`);
      assert.ok(status.height < 40, `the status bar is one line, not ${status.height} pixels`);
      await page.keys(["f"], Key.Control);
      await page.element("#find-field");
      await page.keys([..."the", Key.Enter]);
      await page.waitFor("#find-bar", /\d+ of \d+/);
      const finding = await untilMarkSeen(page, "the next match in view");
      assert.ok(finding.list.height >= 160, `the words have ${finding.list.height} pixels`);
      assert.ok(isIn(finding.bar, finding.pane), "the find bar is in view");
      assert.equal(
        await page.run(() => document.documentElement.scrollWidth),
        width / 2,
        "nothing hangs over",
      );
    });
  });

test("in a line that is higher than the list the match is seen", async (t) => {
  await atDesk(t, { size: "1600x1000" }, async (desk) => {
    const page = await reading(desk, '"sent to an account"');
    await page.click(".text-size");
    await until("large words", () => page.run(() => find("#transcript")[0].dataset.size === "L"));
    await page.resize(520, 640);
    await atTwice(page);
    await page.keys(["n"]);
    const { row, list } = await untilMarkSeen(page, "the hit");
    assert.ok(row.height > list.height, `the line has ${row.height} pixels of ${list.height}`);
    await page.keys(["f"], Key.Control);
    await page.element("#find-field");
    await page.keys([..."back to us"]);
    await page.waitFor("#find-bar", /1 of 1/);
    await untilMarkSeen(page, "a match at the line's end");
  });
});
