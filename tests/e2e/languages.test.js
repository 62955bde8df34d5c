// The window in other languages: chosen while somebody works, without losing what they do, and remembered.
import assert from "node:assert/strict";
import test from "node:test";
import { audit } from "./support/audit.js";
import { atDesk } from "./support/desk.js";
import { openCall, search } from "./support/supervisor.js";

/** What no language but English has on screen while a call is open. */
const ENGLISH = /\b(Search|In queue|says|calls|hits|Save|Narrow|Newest|Hit \d|Keys|Close|Show|silence)\b/;

/** The interface's own words: what was said in the call, names and the box stand aside. @param {import("./support/page.js").Page} page */
const ownWords = (page) =>
  page.run(() => {
    const copy = /** @type {HTMLElement} */ (document.getElementById("app")?.cloneNode(true));
    const said =
      "bdi, mark, option, select, .words, .phrase-text, .snippet, .line-words, .card-who, [lang]:not(html)";
    for (const one of copy.querySelectorAll(said)) one.remove();
    const labels = [...copy.querySelectorAll("[aria-label]")].map((one) => one.getAttribute("aria-label"));
    return [copy.textContent, ...labels].join(" ").replace(/\s+/g, " ");
  });

test("the language changes while a call is read, and search, call and place stay", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await search(page, "refund");
    await openCall(page, 1);
    const before = await page.waitFor("#hit-position", /^Hit \d+ of \d+$/);
    const call = await page.text("#call-title");
    const place = await page.attribute("[data-testid=phrase][aria-current]", "data-phrase");

    await page.choose("#language", "de");
    await page.waitFor("#search-button", /Suchen/);
    await page.waitFor("#results-count", /\d+ Gespräche · \d+ Treffer/);
    await page.waitFor("[data-testid=call-card]", /Kunde|Agent/);
    assert.equal(await page.attribute("html", "lang"), "de");
    assert.equal(await page.text("#call-title"), call);
    assert.equal(await page.value("#phrase"), "refund");
    assert.equal(await page.attribute("[data-testid=phrase][aria-current]", "data-phrase"), place);
    assert.match(await page.text("#hit-position"), new RegExp(`Treffer ${before.match(/\d+/)?.[0]}`));
    assert.match(
      await page.text("#sentence"),
      /^Gespräche der letzten 7 Tage, für die gilt: jemand sagt „refund“$/,
    );
    assert.doesNotMatch(await ownWords(page), ENGLISH);
    assert.deepEqual(await audit(page), []);
  }));

test("the language that was chosen is there at the next start, and the system's comes back", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await page.element("#phrase");
    await page.choose("#language", "ja");
    await page.waitFor("#search-button", /検索/);
    await desk.closeEarshot();

    const again = await desk.openEarshot({ args: ["--demo"] });
    await again.waitFor("#search-button", /検索/);
    assert.equal(await again.attribute("html", "lang"), "ja");
    await again.choose("#language", "system");
    await again.waitFor("#search-button", /Search/);
  }));

test("the window speaks the first language of the system's list that it knows", (t) =>
  atDesk(t, { env: { LANGUAGE: "pl:pt_BR:de" } }, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await page.waitFor("#search-button", /Pesquisar/);
    assert.equal(await page.attribute("html", "lang"), "pt-BR");
  }));

test("the language of words counts, not that of letters, dates or numbers", (t) => {
  const env = { LC_ALL: "", LANG: "fr_FR.UTF-8", LC_MESSAGES: "de_DE.UTF-8" };
  return atDesk(t, { env }, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await page.waitFor("#search-button", /Suchen/);
    assert.equal(await page.attribute("html", "lang"), "de");
  });
});
