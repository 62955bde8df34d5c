// Everybody can use it: axe-core finds nothing in any screen, in any of the system's colours, and the accessibility tree
// names what is on the screen.
import assert from "node:assert/strict";
import test from "node:test";
import { audit, EXCEPTIONS, wishFor } from "./support/audit.js";
import { atDesk } from "./support/desk.js";
import { openOrganization } from "./support/organization.js";
import { Key } from "./support/page.js";
import * as screens from "./support/screens.js";
import { connect, openCall, search } from "./support/supervisor.js";

/** How the system may ask for its windows. `HighContrast` makes WebKitGTK ask for more contrast. */
const LOOKS = /** @type {const} */ ({
  light: { GTK_THEME: "Adwaita" },
  dark: { GTK_THEME: "Adwaita:dark" },
  "more contrast": { GTK_THEME: "HighContrast" },
  "the system's own colours": { GTK_THEME: "Adwaita" },
});

for (const { rule, host, why } of EXCEPTIONS) console.log(`Not ours: ${rule} inside ${host}, because ${why}`);

for (const [look, env] of Object.entries(LOOKS)) {
  test(`axe-core finds nothing in any screen: ${look}`, (t) =>
    atDesk(t, { env }, async (desk) => {
      const page = await desk.openEarshot();
      await page.element("#try-demo");
      if (look.startsWith("the system")) assert.ok((await wishFor(page, "forced-colors: active")) > 0);
      /** @type {Record<string, string[]>} */
      const wrong = {};
      const seen = [];
      const visit = async (/** @type {string} */ name) => {
        const findings = await audit(page);
        seen.push(name);
        if (findings.length > 0) wrong[name] = findings;
      };
      await screens.connecting(page, await openOrganization(desk), visit);
      await screens.asking(page, visit);
      await screens.results(page, visit);
      await screens.reading(page, visit);
      await screens.dialogs(page, visit);
      await screens.troubles(page, visit);
      t.diagnostic(`${seen.length} screens: ${seen.join(", ")}`);
      assert.equal(JSON.stringify(wrong, null, 2).replaceAll("\\n", "\n"), "{}");
    }));
}

test("axe-core finds nothing while a long search is planned, runs and is stopped", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot();
    await connect(page, await openOrganization(desk, ["--generate", "5000", "--latency-ms", "60"]));
    /** @type {Record<string, string[]>} */
    const wrong = {};
    await screens.running(page, async (name) => {
      const findings = await audit(page);
      if (findings.length > 0) wrong[name] = findings;
    });
    assert.equal(JSON.stringify(wrong, null, 2).replaceAll("\\n", "\n"), "{}");
  }));

test("axe-core would find something", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot();
    await page.element("#try-demo");
    await page.run(() => document.querySelector("main").append(document.createElement("button")));
    assert.match((await audit(page)).join(), /button-name/);
  }));

test("assistive technology is told what everything is", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await search(page, "refund");
    await openCall(page);
    await page.waitFor("#hit-position", /\d/);
    /** @type {[css: string, role: string, name: RegExp][]} */
    const wanted = [
      ["#phrase", "searchbox", /\w/],
      ["#search-button", "button", /^Search/],
      ["#dates", "combobox|button|listbox", /^Dates/],
      ["#results", "region", /^Results/],
      ["[data-testid=call-card] .card-head", "button", /\d{1,2} \w{3}.+\d:\d\d.+\d+ ?hit/s],
      ["[data-testid=hit]", "button", /\d\d:\d\d.+refund/is],
      ["#reading", "region", /^Call/],
      ["#overview-slider", "slider", /\w/],
      ["#transcript", "region|group|list", /\w/],
      ["#next-hit", "button", /^Next hit/],
      ["#previous-hit", "button", /^Previous hit/],
      ["#save-button", "button", /^Save/],
      ["#copy-id", "button", /copy/i],
      ["#receipt-button", "button", /complete/],
    ];
    for (const [css, role, name] of wanted) {
      const told = await page.told(css);
      assert.match(told.role, new RegExp(`^(${role})$`), `${css}: ${JSON.stringify(told)}`);
      assert.match(told.name, name, `${css}: ${JSON.stringify(told)}`);
    }
    assert.match(await page.attribute("#overview-slider", "aria-valuetext"), /\d/);
    for (const [keys, held, dialog] of [
      [["?"], [], "#keys"],
      [["k"], [Key.Control], "#palette"],
    ]) {
      await page.keys(keys, ...held);
      const told = await page.told(dialog);
      assert.equal(told.role, "dialog");
      assert.match(told.name, /\w/);
      await screens.leave(page, dialog);
    }
  }));

test("a phrase is read out with its time, its speaker and its words", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot({ args: ["--demo"] });
    await search(page, "refund");
    await openCall(page);
    const row = await page.waitFor("[data-testid=phrase][aria-current=true]", /refund/i);
    assert.match(row, /\d\d:\d\d/);
    const told = await page.told("[data-testid=phrase][aria-current=true]");
    assert.match(told.role, /listitem|group|row|option/, JSON.stringify(told));
  }));
