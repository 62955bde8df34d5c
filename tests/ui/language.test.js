// Which language is shown, how its region is kept, and what happens to a message that is not there.
import assert from "node:assert/strict";
import { after, afterEach, beforeEach, test } from "node:test";
import { JSDOM } from "jsdom";
import { speak, texts } from "./words-setup.js";
import { languageActions } from "../../ui/actions/language.js";
import { bestOf, localeFor } from "../../ui/lib/languages.js";
import { has, locale, rich, t, useWords } from "../../ui/lib/t.js";
import { createStore } from "../../ui/state.js";

const { window } = new JSDOM("<!doctype html><html></html>", { url: "http://localhost/" });
const { fetch, navigator } = globalThis;

/** @param {string} name @param {unknown} value */
const put = (name, value) =>
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

/** Catalogs come from disk, as the window's come from the app. @param {string[]} [missing] */
const fromDisk =
  (missing = []) =>
  async (/** @type {URL} */ url) => {
    const [, tag = "", area = ""] = /locales\/([\w-]+)\/(\w+)\.ftl$/.exec(url.pathname) ?? [];
    const { AREAS } = await import("../../ui/locales/index.js");
    const text = texts(tag)[AREAS.indexOf(/** @type {any} */ (area))] ?? "";
    return missing.includes(tag) ? { ok: false } : { ok: true, text: async () => text };
  };

beforeEach(() => {
  put("document", window.document);
  put("localStorage", window.localStorage);
  put("fetch", fromDisk());
  put("navigator", { languages: ["pt-PT", "en-US"], language: "pt-PT" });
  window.localStorage.clear();
});
afterEach(() => speak("en", "en-GB"));
after(() => {
  put("fetch", fetch);
  put("navigator", navigator);
});

test("the first language of the system that there is is taken, whatever its region", () => {
  assert.equal(bestOf(["it-IT", "de-AT", "en-US"]), "de");
  assert.equal(bestOf(["pt-PT"]), "pt-BR");
  assert.equal(bestOf(["C"]), "en");
  assert.equal(bestOf([]), "en");
});

test("dates and numbers keep the user's own region", () => {
  assert.equal(localeFor("de", ["de-AT", "en-US"]), "de-AT");
  assert.equal(localeFor("en", ["de-DE", "en-US"]), "en-US");
  assert.equal(localeFor("en", ["de-DE"]), "en-GB");
  assert.equal(localeFor("fr", ["fr_CA"]), "fr-CA");
  assert.equal(localeFor("ja", ["C"]), "ja");
});

test("the window follows the system until somebody chooses, and remembers the choice", async () => {
  const store = createStore();
  const actions = languageActions(store);
  await actions.begin();
  assert.deepEqual(store.state.language, { choice: "system", tag: "pt-BR", dir: "ltr" });
  assert.equal(window.document.documentElement.lang, "pt-BR");
  await actions.choose("de");
  assert.deepEqual(store.state.language, { choice: "de", tag: "de", dir: "ltr" });
  assert.equal(window.document.documentElement.lang, "de");
  const next = createStore();
  await languageActions(next).begin();
  assert.equal(next.state.language.choice, "de");
});

test("of two choices in quick succession the later one counts, whichever came first", async () => {
  const store = createStore();
  const actions = languageActions(store);
  /** @type {(() => void)[]} */
  const held = [];
  put("fetch", async (/** @type {URL} */ url) => {
    if (url.pathname.includes("/de/")) await new Promise((go) => held.push(() => go(null)));
    return fromDisk()(url);
  });
  const slow = actions.choose("de");
  await actions.choose("fr");
  for (const go of held) go();
  await slow;
  assert.equal(store.state.language.tag, "fr");
  assert.equal(locale(), "fr");
});

test("a language that cannot be fetched is shown in English, not in names of messages", async () => {
  put("fetch", fromDisk(["de"]));
  await languageActions(createStore()).choose("de");
  assert.equal(t("app-close"), "Close");
});

test("what a language lacks comes in English, and what nobody has as its name", () => {
  const [de, en] = ["a = Eins", "a = One\nb = Two"];
  useWords({ tag: "de", locale: "de" }, [
    { tag: "de", texts: [de] },
    { tag: "en", texts: [en] },
  ]);
  assert.deepEqual([t("a"), t("b"), t("c"), has("c")], ["Eins", "Two", "c", false]);
});

test("a name that looks like a tag stays a name", () => {
  useWords({ tag: "en", locale: "en", strict: true }, [
    { tag: "en", texts: ["a = Press <key>{ $name }</key> now"] },
  ]);
  const parts = rich("a", { name: "<key>x</key>" }, { key: (text) => [text] });
  assert.deepEqual(parts, ["Press ", ["<key>x</key>"], " now"]);
});

test("numbers and plurals are those of the language and its region", () => {
  speak("de");
  assert.equal(t("app-calls", { n: 1204 }), "1.204 Gespräche");
  speak("fr");
  assert.match(t("app-calls", { n: 0 }), /^0 appel$/);
  speak("ja");
  assert.equal(t("app-calls", { n: 2 }), "2件の通話");
});
