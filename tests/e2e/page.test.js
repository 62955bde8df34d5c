// What holds for the page as a whole: everybody can use it, and it can reach nothing but Earshot.
import assert from "node:assert/strict";
import test from "node:test";
import { atDesk } from "./support/desk.js";
import { openCall, search } from "./support/supervisor.js";

for (const theme of /** @type {const} */ (["light", "dark"])) {
  test(`axe-core finds nothing serious in the ${theme} theme`, (t) =>
    atDesk(t, { theme }, async (desk) => {
      const page = await desk.openEarshot();
      await page.element("#try-demo");
      assert.deepEqual(await page.axe(), [], "connection screen");
      await page.click("#try-demo");
      await page.element("#phrase");
      assert.deepEqual(await page.axe(), [], "before the first search");
      await search(page, "refund");
      assert.deepEqual(await page.axe(), [], "results");
      await openCall(page);
      assert.deepEqual(await page.axe(), [], "reading pane");
      await page.click("#receipt-button");
      await page.element("#receipt");
      assert.deepEqual(await page.axe(), [], "receipt");
    }));
}

test("axe-core would find something", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot();
    await page.element("#try-demo");
    await page.run(() => document.querySelector("main").append(document.createElement("button")));
    assert.match((await page.axe()).join(), /button-name/);
  }));

test("the page reaches no address, runs no text and may not use the plugins", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await page.element("#phrase");
    const outcomes = await page.run(async () => {
      const tried = async (work) => {
        try {
          return `went through: ${await work()}`;
        } catch {
          return "refused";
        }
      };
      const { invoke } = /** @type {any} */ (window).__TAURI__.core;
      return {
        fetch: await tried(() => fetch("http://127.0.0.1:9/")),
        text: await tried(() => Function("return 1")()),
        dialog: await tried(() => invoke("plugin:dialog|open", { options: {} })),
        opener: await tried(() => invoke("plugin:opener|open_url", { url: "https://example.invalid" })),
        window: await tried(() => invoke("plugin:window|set_title", { value: "x" })),
      };
    });
    const refused = {
      fetch: "refused",
      text: "refused",
      dialog: "refused",
      opener: "refused",
      window: "refused",
    };
    assert.deepEqual(outcomes, refused);
  }));
