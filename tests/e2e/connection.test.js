// Where the secret goes, and what happens without a keyring or with a wrong secret.
import assert from "node:assert/strict";
import test from "node:test";
import { atDesk } from "./support/desk.js";
import { filesWith } from "./support/files.js";
import { openOrganization } from "./support/organization.js";
import { connect, fillIn, search } from "./support/supervisor.js";

/** The service under which the keyring files Earshot's secrets. */
const SERVICE = "app.earshot.desktop";

/** A secret as it is, and as it stands in the header that asks for a token. */
const formsOf = ({ clientId, clientSecret }) => [
  clientSecret,
  Buffer.from(clientSecret).toString("base64"),
  Buffer.from(`${clientId}:${clientSecret}`).toString("base64"),
];

test("the secret is in the keyring, in no file and not in the page", (t) =>
  atDesk(t, {}, async (desk) => {
    const organization = await openOrganization(desk);
    const page = await desk.openEarshot();
    await connect(page, organization);
    await search(page, "refund");

    const kept = await desk.run("secret-tool", ["search", "--all", "service", SERVICE]);
    assert.match(kept.output, new RegExp(`^secret = ${organization.clientSecret}$`, "m"));
    assert.deepEqual(filesWith(desk.folder, formsOf(organization)), []);
    const inPage = await page.run((secret) => {
      const fields = [...document.querySelectorAll("input")].map((field) => field.value);
      const kept = [
        document.documentElement.outerHTML,
        ...fields,
        JSON.stringify({ ...localStorage, ...sessionStorage }),
      ];
      return kept.some((text) => text.includes(secret));
    }, organization.clientSecret);
    assert.equal(inPage, false);
  }));

test("a second start finds the connection and its secret again", (t) =>
  atDesk(t, {}, async (desk) => {
    const organization = await openOrganization(desk);
    await connect(await desk.openEarshot(), organization);
    await desk.closeEarshot();

    const page = await desk.openEarshot();
    await page.element("#phrase");
    assert.match((await search(page, "refund")).found, /^\d+ calls · \d+ hits/);
    assert.ok((await page.count("[data-testid=call-card]")) > 0);
  }));

test("removing a connection deletes its secret", (t) =>
  atDesk(t, {}, async (desk) => {
    const page = await desk.openEarshot();
    await connect(page, await openOrganization(desk));
    await page.click("#manage-connections");
    await page.click(".connection-item summary", 1);
    await page.click(".connection-item details[open] button");
    await page.waitUntilGone(".connection-item");
    const kept = await desk.run("secret-tool", ["search", "--all", "service", SERVICE]);
    assert.equal(kept.output, "");
  }));

test("without a keyring the app says so and goes on for this session only", (t) =>
  atDesk(t, { keyring: false }, async (desk) => {
    const organization = await openOrganization(desk);
    const page = await desk.openEarshot();
    await page.waitFor(".keeping", /cannot reach a keyring/);
    await fillIn(page, organization);
    await page.click("#session-only");
    await page.click("#test-and-save");
    await page.waitFor(".connected", /Connected to/);
    await page.click("#start-searching");
    await search(page, "refund");
    assert.match(await page.text("#status"), /this session only/);
    assert.deepEqual(filesWith(desk.folder, formsOf(organization)), []);
  }));

test("a wrong secret is refused in words, and nothing is kept", (t) =>
  atDesk(t, {}, async (desk) => {
    const organization = await openOrganization(desk);
    const page = await desk.openEarshot();
    await fillIn(page, { ...organization, clientSecret: "not-the-secret" });
    await page.click("#test-and-save");
    assert.match(await page.waitFor("#client-secret-error", /\S/), /refused .* client secret is wrong/);
    const kept = await desk.run("secret-tool", ["search", "--all", "service", SERVICE]);
    assert.equal(kept.output, "");
  }));
