// The window is started again: the field to search in is there before the rest, and what is typed in it is not lost.
import assert from "node:assert/strict";
import test from "node:test";
import { atDesk } from "./support/desk.js";
import { openOrganization } from "./support/organization.js";
import { connect } from "./support/supervisor.js";
import { until } from "./support/waiting.js";

/** @import { Desk } from "./support/desk.js" */

/** A window that somebody has used, and closed. What it remembers is on disk once the next one shows it. @param {Desk} desk */
async function usedBefore(desk) {
  const page = await desk.openEarshot();
  await connect(page, await openOrganization(desk));
  await until("place that is remembered", () =>
    page.run(() => /"window":\d/.test(localStorage.getItem("earshot.first") ?? "")),
  );
  await desk.closeEarshot();
}

/** Types into the field that stands alone at first; false where the window was there sooner. Runs in the page. */
function typeEarly(words, enter) {
  const field = /** @type {HTMLInputElement | null} */ (document.querySelector(".first #phrase"));
  if (!field) return false;
  field.value = words;
  field.setSelectionRange(3, 3);
  if (enter) field.form?.requestSubmit();
  return true;
}

/** @param {Desk} desk @param {string} words @param {boolean} enter */
async function startTyping(desk, words, enter) {
  for (let turn = 0; turn < 10; turn += 1) {
    const page = await desk.openEarshot();
    for (let asked = 0; asked < 20; asked += 1)
      if (await page.run(typeEarly, words, enter).catch(() => false)) return page;
    await page.element("#search-button");
    await desk.closeEarshot();
  }
  throw new Error("In ten starts the field never stood there before the window.");
}

test("what is typed before the window stands is in its field, with the caret where it was", (t) =>
  atDesk(t, {}, async (desk) => {
    await usedBefore(desk);
    const page = await startTyping(desk, "refund", false);
    await page.element("#search-button");
    const field = await page.run(() => {
      const { value, selectionStart } = document.querySelector("#phrase");
      return {
        value,
        caret: selectionStart,
        focused: document.activeElement?.id,
        fields: find("#phrase").length,
      };
    });
    assert.deepEqual(field, { value: "refund", caret: 3, focused: "phrase", fields: 1 });
    await page.keys("xy");
    assert.equal(await page.value("#phrase"), "refxyund");
  }));

test("Enter before the window stands searches as soon as it does", (t) =>
  atDesk(t, {}, async (desk) => {
    await usedBefore(desk);
    const page = await startTyping(desk, "refund", true);
    await page.waitFor("#results-count", /\d/);
    await page.element("[data-testid=call-card]");
  }));

/* global find */
