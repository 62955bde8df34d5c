// `node screenshots.js FOLDER`: photographs the real window on the demo organization, light and dark.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Desk } from "./support/desk.js";
import { openCall, search } from "./support/supervisor.js";

const folder = resolve(process.argv[2] ?? "docs/images");
mkdirSync(folder, { recursive: true });

for (const theme of /** @type {const} */ (["light", "dark"])) {
  const desk = await Desk.open({ theme });
  try {
    const page = await desk.openEarshot();
    /** Fonts and icons come a moment after the words. @param {string} name */
    const photograph = async (name) => {
      await page.run(() => document.fonts.ready.then(() => true));
      await pause(600);
      await page.screenshot(join(folder, `${name}-${theme}.png`));
      console.log(join(folder, `${name}-${theme}.png`));
    };
    await page.element("#try-demo");
    await photograph("connect");
    await page.click("#try-demo");
    await search(page, "refund");
    await photograph("results");
    await openCall(page);
    await photograph("transcript");
    await page.click("#receipt-button");
    await page.element("#receipt");
    await photograph("receipt");
  } finally {
    await desk.close();
  }
}
