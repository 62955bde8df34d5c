// Nothing that is read or heard is written in a template: words come from the catalogs.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { templates } from "./support-templates.js";

const ui = fileURLToPath(new URL("../../ui/", import.meta.url));
const files = ["views", "lib", "actions", "state"].flatMap((folder) =>
  readdirSync(join(ui, folder))
    .filter((name) => name.endsWith(".js"))
    .map((name) => `${folder}/${name}`),
);
/** @param {string} name */
const source = (name) => readFileSync(join(ui, name), "utf8");

/** The name of the program, and the address of a region as an example. */
const NAMES = /^(Earshot|mypurecloud\.ie)$/;

/** Words between and in tags that a person would read. @param {string} markup */
function wordsOf(markup) {
  const bare = markup.replace(/<!--.*?-->/gs, " ");
  const read = [
    ...bare.matchAll(
      /(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label)="([^"]+)"/g,
    ),
  ];
  const between = bare.replace(/<[a-zA-Z/](?:[^>"]|"[^"]*")*>/g, "\n").split("\n");
  return [...read.map((found) => found[1] ?? ""), ...between]
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text) && !NAMES.test(text));
}

test("the reader of templates finds words, and only those a person reads", () => {
  const put = (/** @type {string} */ code) => "$".concat("{", code, "}");
  const inner = put('a ? html`<i>inner</i>` : "no"');
  const code = `x = html\`<b class="big" title="Hello">Some ${inner} words</b>\`; // html\`<b>not</b>\``;
  assert.deepEqual(templates(code).map(wordsOf), [["inner"], ["Hello", "Some   words"]]);
  const asked = `const a = /[\`]/.test(b); html\`<p>${put(`t(\`x-${put("b")}\`)`)}</p>\``;
  assert.deepEqual(templates(asked).map(wordsOf), [[]]);
});

test("no template has words of its own", () => {
  const found = files.flatMap((name) =>
    templates(source(name))
      .flatMap(wordsOf)
      .map((text) => `${name}: ${text}`),
  );
  assert.deepEqual(found, []);
});

test("no label, title or message is written in code", () => {
  const property =
    /\b(?:label|title|text|note|what|heading|message|name|hint|placeholder):\s*(?:[^\n"'`]*\?\s*)?["'`]((?:[A-Z“]|[a-z]+ )[^"'`\n]*)["'`]/gu;
  const found = files.flatMap((name) =>
    [
      ...source(name)
        .replace(/\/\*.*?\*\/|^\s*\/\/.*$/gms, "")
        .matchAll(property),
    ]
      .map((one) => one[1] ?? "")
      .filter((text) => /\p{L}{2}/u.test(text) && !NAMES.test(text))
      .map((text) => `${name}: ${text}`),
  );
  assert.deepEqual(found, []);
});
