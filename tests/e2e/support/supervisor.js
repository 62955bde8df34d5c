// What a supervisor does with Earshot, step by step, each ending when the window shows that it is done.
import { readFileSync } from "node:fs";
import { answerFileDialog } from "./native-dialog.js";
import { Key } from "./page.js";
import { until } from "./waiting.js";

/** @import { Page } from "./page.js" */
/** @typedef {{ baseUrl: string, clientId: string, clientSecret: string }} Organization */

/**
 * Fills in the form for an organization behind one address.
 *
 * @param {Page} page
 * @param {Organization} organization
 */
export async function fillIn(page, { baseUrl, clientId, clientSecret }) {
  await page.choose("#region", "custom");
  await page.type("#custom-region", baseUrl);
  await page.type("#client-id", clientId);
  await page.type("#client-secret", clientSecret);
}

/**
 * Connects and goes to the search screen.
 *
 * @param {Page} page
 * @param {Organization} organization
 */
export async function connect(page, organization) {
  await fillIn(page, organization);
  await page.click("#test-and-save");
  await page.waitFor(".connected", /Connected to/);
  await page.click("#start-searching");
  await page.element("#phrase");
}

/**
 * Starts a search and does not wait for it.
 *
 * @param {Page} page
 * @param {string} phrase
 * @param {{ dates?: string }} [how]
 */
export async function startSearch(page, phrase, { dates } = {}) {
  if (dates) await page.choose("#dates", dates);
  await page.type("#phrase", phrase);
  const before = await page.attribute("#results", "data-run");
  await page.click("#search-button");
  await until("new search on screen", async () => {
    const now = await page.attribute("#results", "data-run");
    return now !== null && now !== before;
  });
}

/**
 * Searches and waits for the end of the run; returns what is said about it, e.g. "25 calls · 34 hits" and "complete".
 *
 * @param {Page} page
 * @param {string} phrase
 * @param {{ dates?: string }} [how]
 */
export async function search(page, phrase, how) {
  await startSearch(page, phrase, how);
  const end = await page.waitFor("#receipt-button");
  const found = await page.text("#results-count");
  // The calls come after the numbers: the page asks for those it shows.
  if (!/^0 calls/.test(found)) await page.element("#results-list [data-focus]");
  return { found, end };
}

/**
 * What the list shows of a call.
 *
 * @param {Page} page
 * @param {number} nth
 */
export async function cardAt(page, nth) {
  await page.element("[data-testid=call-card]", nth);
  return page.run((nth) => {
    const card = find("[data-testid=call-card]")[nth];
    const text = (css) => card.querySelector(css)?.textContent.trim() ?? null;
    return {
      conversation: card.dataset.conversation,
      who: text(".card-who"),
      hitCount: Number.parseInt(text(".hit-count").replaceAll(/\D/g, ""), 10),
      hits: [...card.querySelectorAll("[data-testid=hit]")].map((hit) => ({
        time: hit.querySelector(".hit-time").textContent.trim(),
        side: hit.querySelector(".side").dataset.side,
        match: hit.querySelector("mark").textContent,
      })),
    };
  }, nth);
}

/** Opens a call of the list and waits for its transcript. @param {Page} page @param {number} [nth] */
export async function openCall(page, nth = 0) {
  await page.click("[data-testid=call-card] .card-head", nth);
  await page.element("#reading[data-status=open]");
  await page.element("[data-testid=phrase]");
}

/** The page larger and larger, until it is so many of its pixels wide. @param {Page} page @param {number} width */
export async function zoomIn(page, width) {
  const now = () => page.run(() => innerWidth);
  for (let before = await now(); before > width; before = await now()) {
    await page.keys("=", Key.Control);
    await until("a larger page", async () => (await now()) < before);
  }
  await until(`a page of ${width} pixels`, async () => (await now()) === width);
}

/**
 * Saves the open call through the native dialog and returns what the file says.
 *
 * @param {Page} page
 * @param {string} path
 * @param {{ format?: string, time?: string }} [how]
 */
export async function saveCall(page, path, how) {
  await openSaveMenu(page, "#save-button", how);
  await answerFileDialog(page.desk, () => page.click("#save-go"), path);
  await page.waitFor("#toasts", /\S/);
  return until(`file ${path}`, () => read(path));
}

/**
 * Saves the calls of the run that are shown into a folder through the native dialog; returns what the page says about it.
 *
 * @param {Page} page
 * @param {string} folder
 * @param {{ format?: string, time?: string, every?: boolean }} [how] every: also those that are narrowed away
 */
export async function saveAll(page, folder, how) {
  await openSaveMenu(page, "#save-all-button", how);
  await answerFileDialog(page.desk, () => page.click(how?.every ? "#save-every" : "#save-go"), folder);
  return page.waitFor("#toasts", /\S/);
}

/** @param {Page} page @param {string} button @param {{ format?: string, time?: string }} [how] */
export async function openSaveMenu(page, button, { format = "txt", time = "elapsed" } = {}) {
  await page.click(button);
  await page.click(`#save-menu input[value=${format}]`);
  await page.click(`#save-menu input[value=${time}]`);
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
