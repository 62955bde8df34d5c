// `node screenshots.js FOLDER [NAME…]`: photographs every screen of the real window, light and dark; with names, only those
// of the walks below.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Desk } from "./support/desk.js";
import { openOrganization } from "./support/organization.js";
import * as screens from "./support/screens.js";
import { connect, openCall, search } from "./support/supervisor.js";
import { until } from "./support/waiting.js";

/** @import { Page } from "./support/page.js" */
/** @typedef {(name: string) => Promise<void>} Photograph */
/** @typedef {{ size?: string, env?: Record<string, string>, args?: string[] }} Window */

const [folderName = "docs/images", ...wanted] = process.argv.slice(2);
const folder = resolve(folderName);
mkdirSync(folder, { recursive: true });

/** Whether fonts are loaded and Spark's components have drawn themselves. Runs in the page. */
function isDressed() {
  const parts = [...document.querySelectorAll("*")].filter((one) => one.localName.startsWith("gux-"));
  return document.fonts.status === "loaded" && parts.every((one) => one.shadowRoot?.childElementCount);
}

/** The display, which the window fills: WebDriver cannot photograph with the renderer that is used here. @param {Page} page @param {string} file */
async function photograph(page, file) {
  await until("dressed page", () => page.run(isDressed));
  // Fonts, icons and the end of a movement come a moment after the words.
  await pause(600);
  await page.desk.run("import", ["-window", "root", file]);
  // The window has few colours: a palette of them is a third of the size and looks the same.
  await page.desk.run("pngquant", ["--force", "--strip", "--skip-if-larger", "--ext", ".png", "256", file]);
  console.log(file);
}

/** @param {"light" | "dark"} theme @param {Window} window @param {(page: Page, photograph: Photograph) => Promise<void>} walk */
async function inWindow(theme, { size, env, args }, walk) {
  // This renderer shows a frame at once where there is no graphics card; the usual one takes half a second.
  const desk = await Desk.open({ theme, size, env: { WEBKIT_DISABLE_DMABUF_RENDERER: "1", ...env } });
  try {
    const page = await desk.openEarshot({ args });
    await walk(page, (name) => photograph(page, join(folder, `${name}-${theme}.png`)));
  } finally {
    await desk.close();
  }
}

/** Results and a call, in a window of another shape. @param {string} name @returns {(page: Page, photograph: Photograph) => Promise<void>} */
const shaped = (name) => async (page, photograph) => {
  await search(page, "refund");
  await photograph(`${name}-results`);
  await openCall(page, 1);
  await page.waitFor("#hit-position", /\d/);
  await photograph(`${name}-call`);
};

/** @type {Record<string, [Window, (page: Page, photograph: Photograph) => Promise<void>]>} */
const WALKS = {
  main: [
    {},
    async (page, photograph) => {
      await screens.connecting(page, await openOrganization(page.desk), photograph);
      await screens.asking(page, photograph);
      await screens.results(page, photograph);
      await screens.reading(page, photograph);
      await screens.dialogs(page, photograph);
      await screens.troubles(page, photograph);
    },
  ],
  running: [
    {},
    async (page, photograph) => {
      await connect(page, await openOrganization(page.desk, ["--generate", "5000", "--latency-ms", "60"]));
      await screens.running(page, photograph);
    },
  ],
  languages: [
    { args: ["--demo"] },
    async (page, photograph) => {
      await screens.rightToLeft(page, photograph);
      await search(page, "refund");
      await openCall(page, 1);
      await page.waitFor("#hit-position", /\d/);
      await screens.inLanguage(page, "de", "Deutsch", photograph);
      await screens.inLanguage(page, "ja", "日本語", photograph);
    },
  ],
  narrow: [
    { args: ["--demo"], size: "1024x640" },
    async (page, photograph) => {
      await page.resize(1024, 640);
      await shaped("narrow")(page, photograph);
    },
  ],
  zoomed: [
    { args: ["--demo"], env: { GDK_SCALE: "2" } },
    async (page, photograph) => {
      await page.resize(1360, 860);
      await shaped("zoomed")(page, photograph);
    },
  ],
};

for (const [name, [window, walk]] of Object.entries(WALKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const theme of /** @type {const} */ (["light", "dark"])) await inWindow(theme, window, walk);
}
