// From a fresh installation to a saved file, in the real window.
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { atDesk } from "./support/desk.js";
import { dismissFileDialog } from "./support/native-dialog.js";
import { openOrganization } from "./support/organization.js";
import {
  cardAt,
  connect,
  openCall,
  openSaveMenu,
  saveAll,
  saveCall,
  search,
  startSearch,
} from "./support/supervisor.js";

/** How often a word stands in a text, in any case. */
const times = (text, word) => text.match(new RegExp(`\\b${word}\\b`, "gi"))?.length ?? 0;

/** The line of a saved transcript that was being said at a moment, "02:51" in the list. */
function lineAt(body, moment) {
  const at = secondsOf(moment);
  return body
    .trim()
    .split("\n")
    .findLast((line) => secondsOf(line.slice(1, 9)) <= at);
}

/** Of "1:02:03", "02:03" or "00:02:03". */
const secondsOf = (clock) => clock.split(":").reduce((sum, part) => 60 * sum + Number(part), 0);

test("a supervisor connects, finds a call, reads it and saves it", (t) =>
  atDesk(t, {}, async (desk) => {
    const organization = await openOrganization(desk);
    const page = await desk.openEarshot();
    await connect(page, organization);

    const { found, end } = await search(page, "refund");
    assert.match(found, /^\d+ calls · \d+ hits/);
    assert.equal(end, "complete");
    const card = await cardAt(page, 0);
    assert.ok(card.hitCount > 0);
    assert.ok(
      card.hits.every(({ match }) => /^refund$/i.test(match)),
      JSON.stringify(card),
    );

    await openCall(page);
    const position = await page.text("#hit-position");
    assert.equal(position, `Hit 1 of ${card.hitCount}`);
    const marked = await page.waitFor("[data-testid=phrase][aria-current=true]", /refund/i);

    const saved = await saveCall(page, join(desk.folder, "call.txt"));
    const [header, ...lines] = saved.split("\n\n");
    assert.match(header, new RegExp(`^Conversation: ${card.conversation}$`, "m"));
    assert.ok(header.includes(card.who.split(" · ").at(-1)), `${card.who} is not in:\n${header}`);
    const body = lines.join("\n\n");
    assert.match(body, /^\[\d\d:\d\d:\d\d\] [^:]+: /);
    assert.equal(times(body, "refund"), card.hitCount);
    for (const { time } of card.hits) assert.match(lineAt(body, time), /refund/i);
    assert.ok(body.includes(marked.split("\n").at(-1)), `the marked phrase is not in the file: ${marked}`);
  }));

test("the next hit is one click or one key away, into the next call", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await search(page, "refund");
    const first = await cardAt(page, 0);
    await openCall(page);
    await page.waitFor("#hit-position", /^Hit 1 of/);
    for (let hit = 2; hit <= first.hitCount; hit += 1) {
      await page.click("#next-hit");
      await page.waitFor("#hit-position", new RegExp(`^Hit ${hit} of ${first.hitCount}$`));
    }
    const title = await page.text("#copy-id code");
    await page.keys("n");
    await page.waitFor("#copy-id code", (id) => id !== title);
    await page.waitFor("#hit-position", /^Hit 1 of/);
    await page.keys("p");
    await page.waitFor("#copy-id code", (id) => id === title);
    await page.waitFor("#hit-position", new RegExp(`^Hit ${first.hitCount} of ${first.hitCount}$`));
  }));

test("everything is done by keyboard", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await page.element("#phrase");
    await page.run(() => document.activeElement?.blur());
    await page.keys("/");
    await page.keys([..."refund", "\uE007"]);
    await page.element("#receipt-button");
    await page.element("[data-testid=call-card]");
    await page.run(() => document.activeElement?.blur());
    await page.keys("j");
    await page.element("[data-testid=call-card] .card-head:focus");
    await page.keys(["\uE007"]);
    await page.element("#reading[data-status=open]");
    await page.waitFor("#hit-position", /^Hit 1 of \d+$/);
  }));

test("all calls are saved into a folder, and a second time beside the first", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    const calls = Number.parseInt((await search(page, "refund")).found, 10);
    const folder = join(desk.folder, "saved");
    mkdirSync(folder);

    await saveAll(page, folder);
    const first = readdirSync(folder);
    assert.equal(first.length, calls);
    assert.ok(
      first.every((name) => name.endsWith(".txt")),
      first.join(),
    );
    const before = first.map((name) => readFileSync(join(folder, name), "utf8"));

    await page.click("#toasts [aria-label=Dismiss]");
    await saveAll(page, folder);
    assert.equal(readdirSync(folder).length, 2 * calls);
    assert.deepEqual(
      first.map((name) => readFileSync(join(folder, name), "utf8")),
      before,
    );
  }));

test("closing the native dialog saves nothing and says nothing", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await search(page, "refund");
    await openCall(page);
    await openSaveMenu(page, "#save-button");
    await dismissFileDialog(desk, () => page.click("#save-go"));
    await page.waitFor("#save-button", /^Save$/);
    assert.equal(await page.text("#toasts"), "");
  }));

test("a long search can be stopped, and the receipt says so", (t) =>
  atDesk(t, {}, async (desk) => {
    const slow = await openOrganization(desk, ["--latency-ms", "400"]);
    const page = await desk.openEarshot();
    await connect(page, slow);
    await startSearch(page, "the", { dates: "days30" });
    await page.element("[data-testid=call-card]");
    await page.waitFor("#run-progress", /\d+ of \d+( so far)? read/);
    await page.click("#stop-button");
    await page.waitFor("#receipt-button", /stopped early/);
    await page.waitUntilGone("#stop-button");
    assert.ok((await page.count("[data-testid=call-card]")) > 0);
  }));
