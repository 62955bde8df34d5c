// `node memory.js [FEW MANY]`: what many results cost the window. Searches two demo organizations, one with ten times the
// calls of the other, scrolls through all results of each, and compares the memory of the page's process and the rows
// that are in the document. Used by `cargo xtask bench memory`.
import { setTimeout as pause } from "node:timers/promises";
import { Desk } from "./support/desk.js";
import { settled } from "./support/memory.js";
import { openOrganization } from "./support/organization.js";
import { connect, startSearch } from "./support/supervisor.js";
import { until } from "./support/waiting.js";

/** @import { Page } from "./support/page.js" */

/** Nine of ten calls say the company's name, and most of them lie in the last 30 days. */
const PHRASE = "larkmoor";
/** Calls to invent, for about 1,000 and about 10,000 results. */
const CALLS = [1_400, 14_000];
/** Places of the list to stop at on the way down. */
const STOPS = 120;

/** Searches, and presses Start where the window asks before a long run. @param {Page} page */
async function find(page) {
  await startSearch(page, PHRASE, { dates: "days30" });
  const look = async () => {
    if ((await page.count("#plan-start")) > 0) await page.click("#plan-start").catch(() => {});
    return (await page.count("#receipt-button")) > 0;
  };
  await until("end of the run", look, { seconds: 600, else: () => page.text("body") });
  return page.text("#results-count");
}

/** Goes down the whole list; the most rows that were in the document at once. @param {Page} page */
async function scrollThrough(page) {
  let most = 0;
  for (let stop = 0; stop <= STOPS; stop += 1) {
    await page.run((share) => {
      const list = find("#results-list")[0];
      list.scrollTop = (list.scrollHeight - list.clientHeight) * share;
    }, stop / STOPS);
    await pause(60);
    most = Math.max(most, await page.count("[data-testid=call-card]"));
  }
  return most;
}

/** @param {number} calls */
async function measure(calls) {
  const desk = await Desk.open({ env: { WEBKIT_DISABLE_DMABUF_RENDERER: "1" } });
  try {
    const limits = ["--rate-limit", "1000000", "--searches-per-minute", "1000000"];
    const organization = await openOrganization(desk, ["--generate", String(calls), ...limits]);
    const page = await desk.openEarshot();
    await connect(page, organization);
    const before = await settled();
    const found = await find(page);
    const listed = await settled();
    const rows = await scrollThrough(page);
    const nodes = await page.run(() => document.querySelectorAll("*").length);
    const after = await settled();
    const [results] = (found ?? "").match(/[\d,.]+/) ?? ["0"];
    return { results: Number(results.replaceAll(/\D/g, "")), rows, nodes, before, listed, after };
  } finally {
    await desk.close();
  }
}

const sizes = process.argv.length > 3 ? process.argv.slice(2, 4).map(Number) : CALLS;
const [few, many] = [await measure(sizes[0]), await measure(sizes[1])];
const mb = (value) => `${value.toFixed(1)} MB`;
for (const { results, before, listed, after, rows, nodes } of [few, many]) {
  console.log(
    `${results} results: page ${mb(before.page)} before the search, ${mb(listed.page)} after it, ${mb(after.page)} after scrolling through all; at most ${rows} rows and ${nodes} elements in the document; shell ${mb(after.shell)}`,
  );
}
console.log(
  `${(many.results / few.results).toFixed(1)} times the results: ${(many.after.page / few.after.page).toFixed(2)} times the page's memory, ${(many.rows / few.rows).toFixed(2)} times the rows`,
);
