// What holds for the page as a whole: it can reach nothing but Earshot.
import assert from "node:assert/strict";
import test from "node:test";
import { atDesk } from "./support/desk.js";

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
