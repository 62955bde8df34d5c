// Asking: words that become chips, filters, saved searches, plans, and what a connection may do.
import assert from "node:assert/strict";
import test from "node:test";
import { audit } from "./support/audit.js";
import { atDesk } from "./support/desk.js";
import { openOrganization } from "./support/organization.js";
import { Key } from "./support/page.js";
import { connect, fillIn, search, startSearch } from "./support/supervisor.js";

const CHIP = "[data-testid=chip]";

/** Writes words into the editor of a part. */
async function addWords(page, words, side = "") {
  await page.click("#add-term");
  await page.choose("#term-side", side);
  await page.type("#term-text", words);
}

test("a question is asked and changed without knowing how it is written", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await page.element("#phrase");
    await addWords(page, "my account", "customer");
    await page.click("#apply-term");
    await page.waitFor(CHIP, /customer says “my account”/);
    await addWords(page, "refund");
    await page.click("#term-not");
    await page.click("#apply-term");
    await page.waitFor(".chips", /customer says “my account”\s*and\s*not “refund”/);
    assert.equal(await page.value("#phrase"), 'customer:"my account" -refund');

    await page.click(CHIP, 1);
    await page.click("#remove-term");
    await page.waitUntilGone("#chip-1");
    assert.equal(await page.value("#phrase"), 'customer:"my account"');
    await page.click("#search-button");
    await page.waitFor("#results-count", /^[1-9]\d* calls?/);
    await page.element("[data-testid=hit]");
    const sides = await page.texts("[data-testid=hit] .side");
    assert.deepEqual([...new Set(sides)], ["Customer"]);
  }));

test("a mistake in the words is shown where it is, and nothing is searched", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await page.type("#phrase", 'refund (money OR "back"');
    await page.click("#search-button");
    await page.waitFor("#phrase-error", /\S/);
    assert.equal(await page.text(".faulty-text em"), "(");
    const marked = await page.run(() => {
      const box = /** @type {HTMLInputElement} */ (document.getElementById("phrase"));
      return [document.activeElement === box, box.selectionStart, box.selectionEnd];
    });
    assert.deepEqual(marked, [true, 7, 8]);
    assert.ok(await page.text("#start"), "no search has begun");
  }));

test("custom dates begin with days that the fields can show, and the wrong way round they are refused", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await page.element("#phrase");
    await page.choose("#dates", "custom");
    await page.element("#date-to");
    const day = /^\d{4}-\d\d-\d\d$/;
    const [from, to] = [await page.value("#date-from"), await page.value("#date-to")];
    assert.match(from, day);
    assert.match(to, day);
    assert.equal(Date.parse(to) - Date.parse(from), 6 * 86_400_000);
    const { found } = await search(page, "refund");
    assert.match(found, /^[1-9]\d* calls/);
    await page.run(
      (css, value) => {
        const field = /** @type {HTMLInputElement} */ (document.querySelector(css));
        field.value = value;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      },
      "#date-to",
      "2020-01-01",
    );
    await page.click("#search-button");
    await page.waitFor("#dates-error", /before the first day/);
  }));

test("words side by side become one phrase by one press", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await page.type("#phrase", "my account");
    await page.click("#exact-phrase");
    await page.waitFor(CHIP, /^“my account”$/);
    assert.equal(await page.value("#phrase"), '"my account"');
  }));

test("a queue is found by typing, and only its calls are shown; all by keyboard", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    const { found: all } = await search(page, "refund");
    await page.run(() => document.getElementById("add-filter")?.focus());
    await page.keys([Key.Enter]);
    await page.element("#filter-menu");
    await page.keys([Key.Enter]);
    await page.element("#lookup-input:focus");
    await page.waitFor(".option", /\S/);
    await page.keys([..."billing"]);
    await page.element("#lookup-input[aria-activedescendant]");
    await page.waitFor(".option", /^Billing/);
    await page.keys([Key.Enter]);
    await page.waitFor(".pill", /Billing/);
    await page.keys([Key.Escape]);
    await page.element("#add-filter:focus");
    await page.keys("/");
    await page.keys([Key.Enter]);
    await page.waitFor("#results-count", (text) => text !== all && /complete/.test(text));
    await page.element("[data-testid=call-card]");
    const queues = await page.texts(".card-queue");
    const fewer = Number.parseInt(await page.text("#results-count"), 10);
    assert.ok(fewer < Number.parseInt(all, 10), `${fewer} of ${all}`);
    // A call that was transferred went through Billing and shows the queue it came to.
    const others = queues.filter((queue) => !queue.includes("Billing"));
    assert.ok(others.length < queues.length / 3, queues.join());
    await page.keys([Key.Escape]);
    await page.click(".token-remove");
    await page.waitUntilGone("[data-testid=filter]");
  }));

test("keys that come faster than the answers choose what was meant", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await page.click("#add-filter");
    await page.click("[data-filter=queues]");
    await page.element("#lookup-input:focus");
    await page.keys([..."bill", Key.Enter]);
    await page.waitFor(".pill", /Billing/);
    await page.keys([Key.Escape]);
    await page.waitUntilGone(".popover");
    await page.click("#add-filter");
    await page.click("[data-filter=agents]");
    await page.element(".option");
    await page.keys([Key.Down, Key.Enter]);
    await page.element(".pill");
  }));

test("a saved search is there after a restart, and runs again", (t) =>
  atDesk(t, {}, async (desk) => {
    const organization = await openOrganization(desk);
    let page = await desk.openEarshot();
    await connect(page, organization);
    const { found } = await search(page, "refund");
    await page.click("#save-search");
    await page.type("#save-search-panel input", "Money back");
    await page.keys([Key.Enter]);
    await page.waitFor(".saved", /Money back/);
    await desk.closeEarshot();

    page = await desk.openEarshot();
    await page.click(".saved");
    await page.waitFor("#results-count", /complete/);
    assert.equal(await page.text("#results-count"), found);
    await page.waitFor(".saved", /last run/);
    await page.click(".saved-item .more-button");
    await page.click("#search-menu details:last-of-type summary");
    await page.click("#remove-search");
    await page.waitUntilGone(".saved");
  }));

test("a long search says what it takes, shows both ways, and waits to be started", (t) =>
  atDesk(t, {}, async (desk) => {
    const large = await openOrganization(desk, ["--generate", "3000"]);
    const page = await desk.openEarshot();
    await connect(page, large);
    await startSearch(page, "/refunds?/", { dates: "days30" });
    assert.match(
      await page.waitFor("#plan-sentence", /\S/),
      /^About [\d,]+ calls, [\d,]+ requests, .+ at your limit\.$/,
    );
    assert.equal(await page.count(".way"), 2);
    await page.click("#plan-start");
    await page.waitFor("#run-progress", /\d+ of [\d,]+/);
    await page.click("#stop-button");
    await page.waitFor("#receipt-button", /stopped early/);
  }));

test("the other way of a long search is begun by one press, however long it takes", (t) =>
  atDesk(t, {}, async (desk) => {
    const large = await openOrganization(desk, ["--generate", "3000"]);
    const page = await desk.openEarshot();
    await connect(page, large);
    await startSearch(page, "you", { dates: "days30" });
    await page.element("#plan-start");
    assert.equal(await page.count(".way input:enabled"), 2, "both ways are possible");
    await page.click(".way input:not(:checked)");
    await page.click("#plan-start");
    await page.waitUntilGone("#plan");
    await page.waitFor("#run-progress", /\d+ of [\d,]+/);
    assert.equal(await page.count("#plan"), 0);
    await page.click("#stop-button");
    await page.waitFor("#receipt-button", /stopped early/);
  }));

for (const end of /** @type {const} */ (["closeEarshot", "killEarshot"])) {
  test(`a search that was going on can go on after a restart (${end})`, (t) =>
    atDesk(t, {}, async (desk) => {
      const slow = await openOrganization(desk, ["--latency-ms", "400"]);
      let page = await desk.openEarshot();
      await connect(page, slow);
      await startSearch(page, "the", { dates: "days30" });
      await page.element("[data-testid=call-card]");
      await desk[end]();

      page = await desk.openEarshot();
      assert.match(await page.waitFor("#interrupted", /\S/), /Stopped at \d+ calls? read/);
      await page.click("#interrupted button");
      await page.waitUntilGone("#interrupted");
      await page.element("[data-testid=call-card]");
    }));
}

test("“Start searching” stays where it is while the permissions come in", (t) =>
  atDesk(t, {}, async (desk) => {
    const slow = await openOrganization(desk, ["--latency-ms", "500"]);
    const page = await desk.openEarshot();
    await fillIn(page, slow);
    await page.click("#test-and-save");
    await page.element("#start-searching");
    const place = () =>
      page.run(() => {
        const { x, y } = find("#start-searching")[0].getBoundingClientRect();
        return [x, y];
      });
    const before = await place();
    assert.equal(await page.count(".ability"), 0, "the list has not come yet");
    await page.element(".ability");
    assert.deepEqual(await place(), before);
  }));

test("what is missing is named right after connecting, with the permission to ask for", (t) =>
  atDesk(t, {}, async (desk) => {
    const missing = ["routing:queue:view", "routing:queue:search"].flatMap((one) => [
      "--without-permission",
      one,
    ]);
    const poor = await openOrganization(desk, missing);
    const page = await desk.openEarshot();
    await fillIn(page, poor);
    await page.click("#test-and-save");
    await page.waitFor(".abilities", /Missing/);
    assert.equal(await page.text(".ability[data-state=missing] code"), "routing:queue:view");
    await page.element("#copy-permissions");
    await page.click("#start-searching");
    await page.click("#add-filter");
    await page.click("[data-filter=queues]");
    await page.waitFor(".lookup-state[data-kind=error]", /routing:queue:(view|search)/);
  }));

for (const theme of /** @type {const} */ (["light", "dark"])) {
  test(`axe-core finds nothing serious in the panels of the question in the ${theme} theme`, (t) =>
    atDesk(t, { theme }, async (desk) => {
      const page = await desk.openEarshot({ args: ["--demo"] });
      await page.type("#phrase", 'customer:refund (money OR "back") -invoice');
      await page.waitFor(".chips", /invoice/);
      for (const opener of ["#chip-0", "#add-term", "#query-help", "#save-search", "#add-filter"]) {
        await page.click(opener);
        await page.element(".popover");
        assert.deepEqual(await audit(page), [], opener);
        await page.keys([Key.Escape]);
        await page.waitUntilGone(".popover");
      }
      for (const filter of ["queues", "languages", "duration", "sentiment"]) {
        await page.click("#add-filter");
        await page.click(`[data-filter=${filter}]`);
        await page.element(`#filter-panel-${filter}`);
        assert.deepEqual(await audit(page), [], filter);
        await page.keys([Key.Escape]);
        await page.waitUntilGone(".popover");
      }
      await page.click("#manage-connections");
      await page.click("#check-permissions");
      await page.element(".abilities");
      assert.deepEqual(await audit(page), [], "permissions");
    }));
}
