// Every screen of the window, one after another: the tests of accessibility look at each, and the pictures show each.
// A visit ends with the window as it was before, unless it says otherwise.
import { Key } from "./page.js";
import { cardAt, fillIn, openCall, openSaveMenu, search, startSearch } from "./supervisor.js";
import { until } from "./waiting.js";

/** @import { Page } from "./page.js" */
/** @import { Organization } from "./supervisor.js" */
/** @typedef {(name: string) => Promise<void>} Visit what is done at a screen, once it stands still */

const QUESTION = '(customer:"my account" OR customer:bill*) "thank you" -agent:complaint';

/** Takes an entry of the palette by the words that find it. @param {Page} page @param {string} words */
export async function command(page, words) {
  await page.keys("k", Key.Control);
  await page.element("#palette-input:focus");
  await page.keys(words);
  await until("an entry", () =>
    page.run(() => document.querySelector("#palette [aria-selected=true]") !== null),
  );
  await page.keys([Key.Enter]);
  await page.waitUntilGone("#palette");
}

/** Closes what is open on top. @param {Page} page @param {string} css what then is gone */
export async function leave(page, css) {
  await page.keys([Key.Escape]);
  await page.waitUntilGone(css);
}

/** Which of the first calls has most hits. @param {Page} page */
export async function richest(page) {
  const cards = await Promise.all([0, 1, 2, 3, 4].map((nth) => cardAt(page, nth)));
  const most = Math.max(...cards.map((card) => card.hitCount));
  return cards.findIndex((card) => card.hitCount === most);
}

/** Chooses the best entry for what is typed in a filter. @param {Page} page @param {string} filter @param {string} name */
async function chooseIn(page, filter, name) {
  await page.click("#add-filter");
  await page.click(`[data-filter=${filter}]`);
  await page.element("#lookup-input:focus");
  await page.keys([...name, Key.Enter]);
  await page.waitFor(".pill", /\S/);
}

/** From the first start to the search screen of an organization. @param {Page} page @param {Organization} organization @param {Visit} visit */
export async function connecting(page, organization, visit) {
  await page.element("#try-demo");
  await visit("connect");
  await page.click("#test-and-save");
  await page.element("#client-id-error");
  await visit("connect-mistakes");
  await fillIn(page, { ...organization, clientSecret: "not-the-secret" });
  await page.click("#test-and-save");
  // Not the one that asked for a secret: what Genesys Cloud says comes later.
  await page.waitFor("#client-secret-error", /^(?!Paste)./);
  await visit("connect-refused");
  await fillIn(page, organization);
  await page.click("#test-and-save");
  await page.waitFor(".connected", /\S/);
  await page.element(".permissions-sum, .permissions-failed");
  await visit("connected");
  await page.click("#start-searching");
  await page.element("#phrase");
  await visit("empty");
}

/** The question and its panels. @param {Page} page @param {Visit} visit */
export async function asking(page, visit) {
  await page.click("#query-help");
  await page.element("#query-help-panel");
  await visit("help");
  await leave(page, "#query-help-panel");
  await chooseIn(page, "queues", "billing");
  await visit("filter-queues");
  await leave(page, ".popover");
  await chooseIn(page, "languages", "english (all");
  await leave(page, ".popover");
  await page.click("#add-filter");
  await page.element("#filter-menu");
  await visit("filter-menu");
  await leave(page, "#filter-menu");
  await page.type("#phrase", '"my account" AND (');
  await page.click("#search-button");
  await page.element("#phrase-error");
  await visit("question-faulty");
  await search(page, QUESTION, { dates: "days30" });
  await page.click("[data-testid=chip]", 3);
  await page.element("#chip-editor");
  await visit("asking");
  await leave(page, "#chip-editor");
  await page.click("#save-search");
  await page.element("#save-search-panel");
  await visit("save-search");
  await page.keys([..."Thanked, and no complaint", Key.Enter]);
  await page.element(".saved");
  await page.click(".saved-item .more-button");
  await page.element("#search-menu");
  await visit("saved-menu");
  await leave(page, "#search-menu");
  await page.run(() => document.querySelector("#toasts [aria-label]")?.click());
  await page.click("#clear-filters");
}

/** What was found, in every view. @param {Page} page @param {Visit} visit */
export async function results(page, visit) {
  await search(page, "refund", { dates: "days7" });
  await visit("results");
  await openSaveMenu(page, "#save-all-button");
  await visit("save-all");
  await leave(page, "#save-menu");
  await page.keys("2");
  await page.element("[data-testid=call-row]");
  await visit("table");
  await page.keys("3");
  await page.element("[data-testid=line]");
  await visit("lines");
  await page.keys("1");
  await page.element("[data-testid=call-card]");
  await page.click("#narrow");
  await page.element("#facets");
  await visit("facets");
  await page.click("#narrow");
  await page.click("#receipt-button");
  await page.element("#receipt");
  await visit("receipt");
  await leave(page, "#receipt");
}

/** A call, and everything in its pane. @param {Page} page @param {Visit} visit */
export async function reading(page, visit) {
  await openCall(page, await richest(page));
  await page.waitFor("#hit-position", /\d/);
  await page.keys("f");
  await page.waitFor("#said", /\S/);
  await visit("transcript");
  await page.keys("i");
  await page.element("#facts");
  await page.waitUntilGone("#facts .waiting");
  await visit("facts");
  await page.keys("i");
  await page.waitUntilGone("#facts");
  await inTheStrip(page, visit);
  await finding(page, visit);
  await playing(page, visit);
  await openSaveMenu(page, "#save-button");
  await visit("save");
  await leave(page, "#save-menu");
}

/** @param {Page} page @param {Visit} visit */
async function inTheStrip(page, visit) {
  await page.click("#strip-legend-button");
  await page.element("#strip-legend");
  await visit("strip-legend");
  await leave(page, "#strip-legend");
  await page.click("#strip-zoom-in");
  await page.click("#strip-zoom-in");
  await page.point(".strip", 0.55, 0.4);
  await page.element(".strip-card:not([hidden])");
  await visit("strip");
  await page.point("#call-title", 0.1, 0.5);
  await page.click("#strip-zoom-whole");
}

/** @param {Page} page @param {Visit} visit */
async function finding(page, visit) {
  await page.keys("f", Key.Control);
  await page.element("#find-field:focus");
  await page.keys("you");
  await page.waitFor("#find-count", /\d/);
  await visit("find");
  await leave(page, "#find-field");
  await page.click("#filter-button");
  await page.element("#filter-panel");
  await page.click("#filter-only-hits");
  await visit("filters");
  await leave(page, "#filter-panel");
  await visit("only-hits");
  await page.click("#filter-notice-clear");
}

/** @param {Page} page @param {Visit} visit */
async function playing(page, visit) {
  await page.click("#player-play");
  await page.element("#player[data-status=playing]");
  await visit("player");
  await page.click("#player-play");
  await page.element("#player[data-status=paused]");
}

/** Dialogs that open from anywhere. @param {Page} page @param {Visit} visit */
export async function dialogs(page, visit) {
  await page.keys("k", Key.Control);
  await page.element("#palette");
  await visit("palette");
  await page.keys("call ne");
  await visit("palette-found");
  await page.keys(" quxz");
  await visit("palette-nothing");
  await leave(page, "#palette");
  await page.keys("?");
  await page.element("#keys");
  await visit("keys");
  await leave(page, "#keys");
  await page.click("#manage-connections");
  await page.element("#connections");
  await visit("connections");
  await page.click("#check-permissions");
  await page.element("[data-testid=ability]");
  await visit("permissions");
  await leave(page, "#permissions");
  await page.run(() => document.querySelector("dialog[open] .modal-head button")?.click());
  await page.waitUntilGone("dialog[open]");
}

/** A call that runs from right to left. @param {Page} page @param {Visit} visit */
export async function rightToLeft(page, visit) {
  await search(page, "المبلغ", { dates: "days30" });
  await openCall(page);
  await page.waitFor("#hit-position", /\d/);
  await visit("right-to-left");
}

/** The window in another language. @param {Page} page @param {string} tag @param {string} name by itself @param {Visit} visit */
export async function inLanguage(page, tag, name, visit) {
  await command(page, name);
  await until(`page in ${tag}`, () => page.run((tag) => document.documentElement.lang === tag, tag));
  await visit(`language-${tag}`);
}

/** What went otherwise than hoped for. @param {Page} page @param {Visit} visit */
export async function troubles(page, visit) {
  await search(page, "quillfeather sandwich");
  await page.element("#nothing-found");
  await visit("nothing-found");
  await page.run(() => window.dispatchEvent(new Event("offline")));
  await page.element("#offline .offline");
  await visit("offline");
  await page.run(() => window.dispatchEvent(new Event("online")));
  await page.waitUntilGone("#offline .offline");
}

/** A long search: what it would take, and how far it is. The organization is large and slow. @param {Page} page @param {Visit} visit */
export async function running(page, visit) {
  await startSearch(page, "you NEAR/5 refund", { dates: "days30" });
  await page.element("#plan-start");
  await visit("plan");
  await page.click("#plan-start");
  await page.element("[data-testid=call-card]");
  await visit("running");
  await page.click("#stop-button");
  await page.element("#receipt-button");
  await visit("stopped");
}
