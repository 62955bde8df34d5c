// The overview strip in the real window: that it is drawn, and that list, slider and strip are one thing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { atDesk } from "./support/desk.js";
import { openOrganization } from "./support/organization.js";
import { Key } from "./support/page.js";
import { connect, openCall, search } from "./support/supervisor.js";
import { until } from "./support/waiting.js";

/** @param {import("./support/desk.js").Desk} desk */
async function reading(desk) {
  const organization = await openOrganization(desk);
  const page = await desk.openEarshot();
  await connect(page, organization);
  await search(page, "refund", { dates: "days30" });
  await openCall(page);
  await page.element("#overview-slider");
  return page;
}

/** @param {import("./support/page.js").Page} page */
const value = (page) => page.attribute("#overview-slider", "aria-valuetext");

/** How many different colours a layer shows; one is a blank. @param {import("./support/page.js").Page} page @param {string} layer */
const colours = (page, layer) =>
  page.run((layer) => {
    const canvas = document.querySelector(layer);
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set();
    for (let at = 0; at < data.length; at += 4)
      if (data[at + 3] === 255) seen.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
    return seen.size;
  }, layer);

test("the call is drawn, one canvas pixel a device pixel", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    await until("lanes", async () => (await colours(page, ".strip-lanes")) > 8);
    const sharp = await page.run(() =>
      [...document.querySelectorAll(".strip canvas")].every(
        (one) => one.width === Math.round(one.clientWidth * devicePixelRatio) && one.width > 200,
      ),
    );
    assert.ok(sharp);
  }));

test("keys on the strip move the reader, and the list comes along", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    await page.run(() => document.getElementById("overview-slider").focus());
    await page.keys([Key.Home]);
    await until("the begin", async () => /^\d+ s,/.test(await value(page)));
    await until("the first phrase", () => page.run(() => find("[data-phrase='0']").length > 0));
    const first = await value(page);
    await page.keys([Key.Right]);
    await until("another phrase", async () => (await value(page)) !== first);
    await page.keys([Key.End]);
    await until("the end of the list", () =>
      page.run(() => {
        const list = document.getElementById("transcript");
        return list.scrollTop > 0 && list.scrollTop + list.clientHeight > list.scrollHeight - 200;
      }),
    );
  }));

test("zooming brings the buttons, zero brings the whole call back", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    const whole = () => page.run(() => document.getElementById("strip-zoom-out").disabled);
    await page.run(() => document.getElementById("overview-slider").focus());
    assert.equal(await whole(), true);
    await page.keys(["+", "+", "+"]);
    await until("a zoomed strip", async () => !(await whole()));
    await page.keys(["0"]);
    await until("the whole call", whole);
  }));

test("a hand that drags out of the strip selects nothing, and has let go where it lets go", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await reading(desk);
    const chosen = () => page.run(() => String(document.getSelection()).length);
    for (let time = 0; time < 2; time += 1) {
      await page.drag("#overview-slider", [0.3, 0.5], [0.5, 1.5], [0.6, 4]);
      assert.equal(await chosen(), 0);
    }
    // The words follow the hand a little later.
    await pause(500);
    const at = await value(page);
    await page.point("#overview-slider", 0.1, 0.5);
    await page.point("#overview-slider", 0.9, 0.5);
    await pause(200);
    assert.equal(await value(page), at, "a mouse that is not pressed moves nothing");
  }));

test("a page that is zoomed has a strip as sharp as before", (t) =>
  atDesk(t, { size: "1600x1000" }, async (desk) => {
    const page = await reading(desk);
    const finest = () =>
      page.run(() => {
        const strip = document.querySelector(".strip-lanes");
        // The window's own pixels: WebKit leaves the zoom out of devicePixelRatio.
        return strip.width / (strip.clientWidth * devicePixelRatio);
      });
    const before = await finest();
    await page.keys(["+", "+", "+"], Key.Control);
    await until("as many pixels more as the page is larger", async () => (await finest()) > before * 1.2);
  }));
