// `node screenshots.js FOLDER`: photographs the real window on the demo organization, light and dark.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Desk } from "./support/desk.js";
import { cardAt, openCall, search } from "./support/supervisor.js";
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

for (const theme of /** @type {const} */ (["light", "dark"])) {
  // This renderer shows a frame at once where there is no graphics card; the usual one takes half a second.
  const desk = await Desk.open({ theme, env: { WEBKIT_DISABLE_DMABUF_RENDERER: "1" } });
  try {
    const page = await desk.openEarshot();
    /** Fonts, components and icons come a moment after the words. @param {string} name */
    const photograph = async (name) => {
      await until("dressed page", () => page.run(isDressed));
      await pause(1000);
      // The display, which the window fills: WebDriver cannot photograph with this renderer.
      await desk.run("import", ["-window", "root", join(folder, `${name}-${theme}.png`)]);
      console.log(join(folder, `${name}-${theme}.png`));
    };
    await page.element("#try-demo");
    await photograph("connect");
    await page.click("#try-demo");
    await search(page, "refund");
    await photograph("results");
    await openCall(page, await richest(page));
    await photograph("transcript");
    await page.click("#receipt-button");
    await page.element("#receipt");
    await photograph("receipt");
    await page.click("#receipt .modal-foot gux-button-slot[accent=primary] button");
    await page.click("#narrow");
    await page.click(".segment[data-view=table]");
    await page.element("[data-testid=call-row]");
    await photograph("table");
    await page.click("#narrow");
    await page.click(".segment[data-view=lines]");
    await page.element("[data-testid=line]");
    await photograph("lines");
  } finally {
    await desk.close();
  }
}
