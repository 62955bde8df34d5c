// `node screenshots.js FOLDER`: photographs the real window on the demo organization, light and dark.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Desk } from "./support/desk.js";
import { openOrganization } from "./support/organization.js";
import { Key } from "./support/page.js";
import { cardAt, connect, openCall, search, startSearch } from "./support/supervisor.js";
import { until } from "./support/waiting.js";

const folder = resolve(process.argv[2] ?? "docs/images");
mkdirSync(folder, { recursive: true });

/** Whether fonts are loaded and Spark's components have drawn themselves. Runs in the page. */
function isDressed() {
  const parts = [...document.querySelectorAll("*")].filter((one) => one.localName.startsWith("gux-"));
  return document.fonts.status === "loaded" && parts.every((one) => one.shadowRoot?.childElementCount);
}

/** Which of the first calls has most hits. @param {import("./support/page.js").Page} page */
async function richest(page) {
  const first = [0, 1, 2, 3, 4];
  const cards = await Promise.all(first.map((nth) => cardAt(page, nth)));
  const most = Math.max(...cards.map((card) => card.hitCount));
  return cards.findIndex((card) => card.hitCount === most);
}

/** Chooses the best entry for what is typed in a filter. @param {import("./support/page.js").Page} page @param {string} filter @param {string} name */
async function chooseIn(page, filter, name) {
  await page.click("#add-filter");
  await page.click(`[data-filter=${filter}]`);
  await page.element("#lookup-input:focus");
  await page.keys([...name, Key.Enter]);
  await page.waitFor(".pill", /\S/);
  await page.keys([Key.Escape]);
  await page.waitUntilGone(".popover");
}

/**
 * Opens the window and does the work in it, with a camera at hand.
 *
 * @param {"light" | "dark"} theme
 * @param {(page: import("./support/page.js").Page, photograph: (name: string) => Promise<void>) => Promise<void>} work
 */
async function inWindow(theme, work) {
  // This renderer shows a frame at once where there is no graphics card; the usual one takes half a second.
  const desk = await Desk.open({ theme, env: { WEBKIT_DISABLE_DMABUF_RENDERER: "1" } });
  try {
    const page = await desk.openEarshot();
    await work(page, async (name) => {
      await until("dressed page", () => page.run(isDressed));
      // Fonts, components and icons come a moment after the words.
      await pause(1000);
      const file = join(folder, `${name}-${theme}.png`);
      // The display, which the window fills: WebDriver cannot photograph with this renderer.
      await desk.run("import", ["-window", "root", file]);
      console.log(file);
    });
  } finally {
    await desk.close();
  }
}

const QUESTION = '(customer:"my account" OR customer:bill*) "thank you" -agent:complaint';

for (const theme of /** @type {const} */ (["light", "dark"])) {
  await inWindow(theme, async (page, photograph) => {
    await page.element("#try-demo");
    await photograph("connect");
    await page.click("#try-demo");
    await search(page, "refund");
    await photograph("results");
    await openCall(page, await richest(page));
    await photograph("transcript");
    await page.click("#narrow");
    await page.click(".segment[data-view=table]");
    await page.element("[data-testid=call-row]");
    await photograph("table");
    await page.click("#narrow");
    await page.click(".segment[data-view=lines]");
    await page.element("[data-testid=line]");
    await photograph("lines");
    await page.click(".segment[data-view=cards]");
    await search(page, "-refund");
    await page.click("#receipt-button");
    await page.element("#receipt");
    await photograph("receipt");
    await page.keys([Key.Escape]);
    await page.waitUntilGone("#receipt");
  });
  await inWindow(theme, async (page, photograph) => {
    await page.click("#try-demo");
    await page.element("#phrase");
    await chooseIn(page, "queues", "billing");
    await chooseIn(page, "languages", "english (all");
    await search(page, QUESTION, { dates: "days30" });
    await page.click("[data-testid=chip]", 3);
    await page.element("#chip-editor");
    await photograph("asking");
  });
  await inWindow(theme, async (page, photograph) => {
    await connect(page, await openOrganization(page.desk, ["--generate", "5000"]));
    await startSearch(page, "you NEAR/5 refund", { dates: "days30" });
    await page.element("#plan-start");
    await photograph("plan");
  });
}
