// Hearing a call in the real window. There is no sound card where this runs: the system plays into nothing, in real time.
import assert from "node:assert/strict";
import test from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { audit } from "./support/audit.js";
import { atDesk } from "./support/desk.js";
import { openOrganization } from "./support/organization.js";
import { Key } from "./support/page.js";
import { connect, openCall, search } from "./support/supervisor.js";
import { until } from "./support/waiting.js";

/** @import { Page } from "./support/page.js" */

/** Connected to an organization of its own, with the call read that has the word. @param {import("./support/desk.js").Desk} desk @param {{ odd?: string, nth?: number }} [how] */
async function reading(desk, { odd, nth = 0 } = {}) {
  const organization = await openOrganization(desk, odd ? ["--odd", odd] : []);
  const page = await desk.openEarshot();
  await connect(page, organization);
  await search(page, "refund");
  await openCall(page, nth);
  return page;
}

/** What the player shows. @param {Page} page */
const shown = (page) =>
  page.run(() => {
    const seconds = (text) => (text ?? "").split(":").reduce((sum, part) => 60 * sum + Number(part), 0);
    const lit = CSS.highlights.get("earshot-heard");
    const current = document.querySelector("[data-testid=phrase][aria-current=true]");
    return {
      status: document.querySelector("#player")?.dataset.status,
      at: seconds(document.querySelector("#player-at")?.textContent),
      phrase: Number(current?.dataset.phrase ?? -1),
      text: current?.querySelector(".phrase-text")?.textContent.trim() ?? "",
      heard: lit ? [...lit].map((range) => range.toString()).join() : null,
    };
  });

/** @param {Page} page @param {(state: Awaited<ReturnType<typeof shown>>) => unknown} ok */
const untilShown = (page, ok) =>
  until(
    `a player that fits ${ok}`,
    async () => {
      const state = await shown(page);
      return ok(state) ? state : null;
    },
    { seconds: 30, else: async () => JSON.stringify(await shown(page)) },
  );

/** Presses play; some recordings take a moment to be made ready. @param {Page} page */
async function play(page) {
  await page.click("#player-play");
  return untilShown(page, ({ status, at }) => status === "playing" && at > 0);
}

test("a call is heard from the hit on, and the words go with it", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    const before = await shown(page);
    assert.equal(before.status, "none", "nothing is asked for before play is pressed");
    const began = await play(page);
    assert.equal(began.phrase, before.phrase, "it begins where the reader is");
    const word = await untilShown(page, ({ heard }) => heard);
    assert.ok(word.text.includes(word.heard), `${word.heard} is not in ${word.text}`);
    const from = (await shown(page)).at;
    const clock = Date.now();
    await pause(3000);
    const lasted = (Date.now() - clock) / 1000;
    const came = (await shown(page)).at - from;
    assert.ok(Math.abs(came - lasted) < 1.6, `${came} s of sound in ${lasted} s`);
    await untilShown(page, ({ phrase }) => phrase > before.phrase);
  }));

test("faster is faster, and a pause stays where it is", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    await play(page);
    await page.choose("#player-rate", "2");
    const from = (await shown(page)).at;
    const clock = Date.now();
    await pause(3000);
    const lasted = (Date.now() - clock) / 1000;
    const came = (await shown(page)).at - from;
    assert.ok(came > 1.4 * lasted, `${came} s of sound in ${lasted} s`);
    await page.click("#player-play");
    const paused = await untilShown(page, ({ status }) => status === "paused");
    await pause(700);
    assert.equal((await shown(page)).at, paused.at);
    await page.click("#player-back");
    const back = await untilShown(page, ({ at }) => at !== paused.at);
    assert.ok(Math.abs(paused.at - 5 - back.at) <= 1, `${back.at} after ${paused.at}`);
  }));

test("space plays and pauses from wherever the keyboard is free", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    await page.run(() => document.activeElement?.blur());
    await page.keys(" ");
    await untilShown(page, ({ status }) => status === "playing");
    await page.keys(" ");
    await untilShown(page, ({ status }) => status === "paused");
  }));

test("a call that is put away is not heard on, and no key plays, flags or marks what nobody sees", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    const marks = () => page.run(() => [...CSS.highlights.keys()].filter((name) => name !== "earshot-heard"));
    assert.ok((await marks()).includes("hit-current"));
    await play(page);
    await page.click("#close-call");
    await untilShown(page, ({ status, heard }) => status === "paused" && heard === null);
    assert.deepEqual(await marks(), []);
    await page.keys([" ", "f", "e"]);
    await page.keys(["f"], Key.Control);
    await page.keys(["4"], Key.Control);
    await until("the call", () => page.run(() => find(".shell")[0].dataset.seen === "both"));
    assert.equal((await shown(page)).status, "paused");
    assert.equal(await page.count("#find-bar, #save-menu, .flag-mark"), 0);
    assert.ok((await marks()).includes("hit-current"));
  }));

test("a reader who goes elsewhere is left there, and can follow again", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    await play(page);
    await page.keys("k");
    await page.keys("k");
    await page.element("#follow-again");
    assert.deepEqual(await audit(page), []);
    const away = await shown(page);
    await pause(1200);
    assert.equal((await shown(page)).phrase, away.phrase);
    await page.click("#follow-again");
    await page.waitUntilGone("#follow-again");
    await untilShown(page, ({ phrase }) => phrase > away.phrase);
  }));

test("the sound goes where a word is chosen", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    const { phrase } = await shown(page);
    await page.click(`[data-phrase="${phrase}"] .phrase-time`);
    const words = `[data-phrase="${phrase}"] .ruler .word`;
    await page.element(words);
    const nth = (await page.count(words)) - 1;
    const word = (await page.texts(`${words} .word-text`))[nth];
    await page.click(words, nth);
    const state = await untilShown(page, ({ status, heard }) => status === "playing" && heard);
    assert.equal(state.phrase, phrase);
    assert.ok(word.toLowerCase().includes(state.heard.toLowerCase()), `${state.heard} is heard, not ${word}`);
  }));

test("the sound goes where the strip is clicked", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    const { at } = await play(page);
    await page.click("#overview-slider");
    const state = await untilShown(page, ({ at: now }) => Math.abs(now - at) > 2);
    assert.equal(state.status, "playing");
    assert.equal(await page.count("#follow-again"), 0, "who chooses the place is not left behind");
  }));

test("silences are left out when that is wished", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    // From the very beginning: before anybody speaks to an outgoing call, it rings.
    await page.run(() => document.querySelector("[data-testid=phrase] .phrase-time")?.focus());
    for (let back = (await shown(page)).phrase; back > 0; back -= 1) await page.keys("k");
    await untilShown(page, ({ phrase }) => phrase === 0);
    await page.click("#player-skip");
    const first = await page.text("[data-phrase='0'] .phrase-time");
    await page.click("#player-play");
    await untilShown(page, ({ status }) => status === "playing");
    const seconds = first.split(":").reduce((sum, part) => 60 * sum + Number(part), 0);
    assert.ok(seconds >= 10, `the call begins with a silence of ${seconds} s`);
    const clock = Date.now();
    await untilShown(page, ({ at }) => at >= seconds);
    assert.ok(Date.now() - clock < (seconds * 1000) / 2, "nobody waited through it");
  }));

for (const [odd, words] of /** @type {const} */ ([
  ["recordings-forbidden", /may not hear recordings.*recording:recording:view/s],
  ["no-recordings", /was not recorded/],
  ["recordings-archived", /archived.*try again/is],
]))
  test(`instead of a player there is one quiet line: ${odd}`, (t) =>
    atDesk(t, {}, async (desk) => {
      const page = await reading(desk, { odd });
      await page.click("#player-play");
      await page.waitFor(".player-reason", words);
      await page.waitUntilGone("#player-play");
      assert.deepEqual(await audit(page), []);
      assert.deepEqual(await page.texts("#toasts .toast"), []);
    }));

test("a recording that is not ready at once is waited for", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk, { odd: "slow-recordings" });
    await page.click("#player-play");
    await page.waitFor(".player-state", /Getting the recording/);
    await untilShown(page, ({ status }) => status === "playing");
  }));
