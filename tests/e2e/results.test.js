// What a supervisor does with what was found: looks at it in three ways, narrows it, follows every number to its calls.
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { audit } from "./support/audit.js";
import { atDesk } from "./support/desk.js";
import { answerFileDialog } from "./support/native-dialog.js";
import { openOrganization } from "./support/organization.js";
import { connect, openCall, saveAll, search, startSearch } from "./support/supervisor.js";
import { until } from "./support/waiting.js";

/** The first number in a text. */
const numberIn = (text) => Number(/[\d,]+/.exec(text)?.[0].replaceAll(",", ""));

test("the same calls are cards, rows of a table, and lines with the words under each other", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    const { found } = await search(page, "refund");
    const [calls, hits] = found.match(/\d+/g).map(Number);

    await page.click(".segment[data-view=table]");
    await page.element("[data-testid=call-row]");
    assert.equal(Number(await page.attribute("#results-list", "aria-rowcount")), calls + 1);
    await page.click(".table-sort[data-column=length]");
    await page.waitFor(".table-row [aria-sort=descending]", /Length/);

    await page.click(".segment[data-view=lines]");
    await page.element("[data-testid=line]");
    const listed = await page.attribute("#results-list [role=listitem]", "aria-setsize");
    assert.equal(Number(listed), hits);
    await page.click("[data-testid=line]", 1);
    const position = await page.waitFor("#hit-position", /^Hit \d+ of \d+$/);
    assert.match(await page.text("[data-testid=line][aria-current] mark"), /^refund$/i, position);

    const inColumn = await page.run(() => {
      const middles = [...document.querySelectorAll(".line-match")].map((one) => {
        const { left, right } = one.getBoundingClientRect();
        return (left + right) / 2;
      });
      return Math.max(...middles) - Math.min(...middles);
    });
    assert.ok(inColumn < 2, `the words stand ${inColumn} pixels apart`);
  }));

test("the hit that is read stays in view when the panes change their widths", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await search(page, "refund");
    await openCall(page, 2);
    const isInView = () =>
      page.run(() => {
        const pane = document.getElementById("transcript")?.getBoundingClientRect();
        const hit = document.querySelector("#transcript .phrase[aria-current]")?.getBoundingClientRect();
        return Boolean(pane && hit && hit.top >= pane.top && hit.bottom <= pane.bottom);
      });
    await until("hit in view", isInView);
    for (const view of ["lines", "cards", "table"]) {
      await page.click(`.segment[data-view=${view}]`);
      await pause(500);
      await until(`hit in view beside ${view}`, isInView);
    }
  }));

test("ticking a queue narrows what was found without asking Genesys, and Clear brings it back", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    const all = numberIn((await search(page, "refund")).found);
    const asked = numberIn(await page.text("#status .status-item:nth-of-type(2)"));
    await page.click("#narrow");
    const expected = numberIn(await page.waitFor("[data-facet=queue] .facet-count"));
    await page.click("[data-facet=queue] input");
    await page.waitFor("#results-count", new RegExp(`^${expected} of ${all} calls`));
    const queue = await page.text("[data-facet=queue] .facet-label");
    await until("only calls of that queue", async () => {
      const queues = await page.texts(".card-queue");
      return queues.length > 0 && queues.every((one) => one.endsWith(queue));
    });
    assert.equal(numberIn(await page.text("#status .status-item:nth-of-type(2)")), asked);
    await page.click(".segment[data-view=lines]");
    const lines = numberIn((await page.waitFor("#results-count", / of /)).split("·")[1]);
    await until("lines of that queue", async () => {
      return Number(await page.attribute("#results-list [role=listitem]", "aria-setsize")) === lines;
    });
    await page.click("#clear-ticks");
    await page.waitFor("#results-count", new RegExp(`^${all} calls`));
  }));

test("when narrowed, the calls that are shown are saved; all of them only when that is asked for", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    const all = numberIn((await search(page, "refund")).found);
    await page.click("#narrow");
    const shown = numberIn(await page.waitFor("[data-facet=queue] .facet-count"));
    assert.ok(shown < all);
    await page.click("[data-facet=queue] input");
    await page.waitFor("#results-count", new RegExp(`^${shown} of ${all} calls`));
    for (const [name, every, expected] of /** @type {const} */ ([
      ["these", false, shown],
      ["every", true, all],
    ])) {
      const folder = join(desk.folder, name);
      mkdirSync(folder);
      await saveAll(page, folder, { every });
      await until(`${expected} files`, () => readdirSync(folder).length === expected);
    }
  }));

test("two searches go on beside each other; one is paused and stopped, the other comes to its end", (t) =>
  atDesk(t, {}, async (desk) => {
    const slow = await openOrganization(desk, ["--latency-ms", "250"]);
    const page = await desk.openEarshot();
    await connect(page, slow);
    await startSearch(page, "the", { dates: "days30" });
    await page.waitFor("#run-progress", /\d+ of \d+/);
    await startSearch(page, "refund", { dates: "days7" });
    await page.waitFor("#runs", /the[\s\S]*refund/);

    await page.click("[data-testid=run]", 0);
    await page.click("#pause-button");
    await page.waitFor("#run-progress", /^paused/);
    await page.click("[data-testid=run]", 1);
    await page.waitFor("#receipt-button", /complete/, 60);
    await page.click("[data-testid=run]", 0);
    await page.waitFor("#run-progress", /^paused/);
    await page.click("#stop-button");
    await page.waitFor("#receipt-button", /stopped early/);
    await page.click(".run-close", 0);
    await page.waitUntilGone("#runs");
    await page.waitFor("#receipt-button", /complete/);
  }));

test("the numbers of the receipt add up, and each opens its calls", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await search(page, "-refund");
    await page.click("#receipt-button");
    await page.element("#receipt");
    const rows = (await page.texts(".receipt-table tbody .number")).map(numberIn);
    const candidates = numberIn(await page.text("#receipt-candidates"));
    assert.equal(
      rows.reduce((sum, n) => sum + n, 0),
      candidates,
    );
    const unmatched = numberIn(await page.text(".receipt-number[data-list=unmatched]"));
    await page.click(".receipt-number[data-list=unmatched]");
    await page.element("[data-testid=receipt-call]");
    const listed = await page.attribute("#receipt-calls [role=listitem]", "aria-setsize");
    assert.equal(Number(listed), unmatched);
    await page.click(".receipt-open");
    await page.element("#reading[data-status=open]");
    await page.waitFor("#hit-position", /No hits/);
  }));

test("those that could not be read are read again, and the receipt still adds up", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await search(page, "-refund");
    await page.click("#receipt-button");
    await page.element("#receipt");
    const before = numberIn(await page.text("#receipt-candidates"));
    await page.click(".receipt-retry");
    await page.waitUntilGone("#receipt");
    await page.click("#receipt-button");
    await page.element("#receipt");
    const rows = (await page.texts(".receipt-table tbody .number")).map(numberIn);
    assert.equal(numberIn(await page.text("#receipt-candidates")), before);
    assert.equal(
      rows.reduce((sum, n) => sum + n, 0),
      before,
    );
  }));

test("a receipt is saved with every call it counts", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await search(page, "-refund");
    await page.click("#receipt-button");
    await page.element("#receipt");
    const candidates = numberIn(await page.text("#receipt-candidates"));
    const path = join(desk.folder, "receipt.json");
    await answerFileDialog(desk, () => page.click("#save-receipt"), path);
    await page.waitFor("#toasts", /Saved as/);
    const saved = JSON.parse(readFileSync(path, "utf8"));
    assert.equal(saved.calls.length, candidates);
  }));

test("a search that finds nothing says what it read and offers a step that finds something", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await search(page, '"refund the account please"');
    assert.match(await page.text("#nothing-found"), /“refund the account please”/);
    await page.run(() => {
      const steps = [...document.querySelectorAll("#suggestions button")];
      steps.find((one) => one.textContent.includes("anywhere in the call")).click();
    });
    await page.waitFor("#results-count", /^[1-9]\d* calls?/);
    assert.equal(await page.value("#phrase"), "refund the account please");
  }));

test("axe-core finds nothing serious in table, lines, facets and the lists of the receipt", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await search(page, "-refund");
    await page.click("#narrow");
    await page.click("[data-facet=queue] input");
    await page.element("#ticks");
    assert.deepEqual(await audit(page), [], "facets");
    await page.click(".segment[data-view=table]");
    await page.element("[data-testid=call-row]");
    assert.deepEqual(await audit(page), [], "table");
    await search(page, "refund");
    await page.click(".segment[data-view=lines]");
    await page.element("[data-testid=line]");
    assert.deepEqual(await audit(page), [], "lines, and two searches");
    await page.click("#receipt-button");
    await page.click(".receipt-number");
    await page.element("[data-testid=receipt-call]");
    assert.deepEqual(await audit(page), [], "a list of the receipt");
  }));
