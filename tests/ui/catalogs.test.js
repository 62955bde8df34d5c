// The catalogs: each language says everything English says, with the same arguments and tags, in its own words; the page
// asks for what is there, and for nothing else.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { FluentResource } from "../../ui/lib/fluent.js";
import { AREAS, catalog, NAMES, TAGS } from "../../ui/locales/index.js";

const ui = fileURLToPath(new URL("../../ui/", import.meta.url));
const LANGUAGES = TAGS.filter((tag) => tag !== "en");

/** @param {string} tag @param {string} area */
const text = (tag, area) => readFileSync(join(ui, catalog(tag, area)), "utf8");

/** What a message needs and what it says: its arguments, its tags, and its words without them. @param {any} value */
function anatomy(value) {
  const args = new Set();
  const words = [];
  const walk = (/** @type {any} */ part) => {
    if (typeof part === "string") words.push(part);
    else if (Array.isArray(part)) walkAll(part);
    else if (part?.type === "var") args.add(part.name);
    else if (part?.type === "func") walkAll(part.args);
    else if (part?.type === "select") {
      walk(part.selector);
      walkAll(part.variants.map((/** @type {any} */ variant) => variant.value));
    } else if (part?.type === "str") words.push(part.value);
  };
  const walkAll = (/** @type {any[]} */ parts) => {
    for (const part of parts) walk(part);
  };
  walk(value);
  const tags = new Set([...words.join("").matchAll(/<([a-z]+)>/g)].map((found) => found[1]));
  return { args: [...args].sort(), tags: [...tags].sort(), words: words.join(" ").trim() };
}

/** The messages of a catalog by id. @param {string} tag @param {string} area */
const messages = (tag, area) =>
  new Map(new FluentResource(text(tag, area)).body.map((one) => [one.id, anatomy(one.value)]));

/** The areas of a language that are there; the first test says which are not. @param {string} tag */
const written = (tag) => AREAS.filter((area) => existsSync(join(ui, catalog(tag, area))));

/** All messages of a language. @param {string} tag */
const all = (tag) => new Map(written(tag).flatMap((area) => [...messages(tag, area)]));

const sources = readdirSync(ui, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".js") && !/^(vendor|locales)/.test(name))
  .map((name) => readFileSync(join(ui, name), "utf8"));

test("every language has every catalog, and a name of its own", () => {
  const missing = TAGS.flatMap((tag) => AREAS.map((area) => catalog(tag, area))).filter(
    (file) => !existsSync(join(ui, file)),
  );
  assert.deepEqual(missing, []);
  assert.deepEqual(Object.keys(NAMES), [...TAGS]);
});

test("every message can be read, once, under the name of its area", () => {
  for (const tag of TAGS)
    for (const area of written(tag)) {
      const ids = [...text(tag, area).matchAll(/^([a-zA-Z][\w-]*)\s*=/gm)].map((found) => found[1]);
      assert.deepEqual(
        ids.filter((id) => !id?.startsWith(`${area}-`)),
        [],
        `${tag}/${area}`,
      );
      assert.deepEqual(
        [...messages(tag, area).keys()].sort(),
        [...ids].sort(),
        `unreadable or twice: ${tag}/${area}`,
      );
    }
});

for (const tag of LANGUAGES) {
  test(`${tag} says all that English says, with the same arguments and tags`, () => {
    for (const area of written(tag)) {
      const [english, other] = [messages("en", area), messages(tag, area)];
      assert.deepEqual([...other.keys()].sort(), [...english.keys()].sort(), `${tag}/${area}`);
      for (const [id, { args, tags }] of english) {
        const there = other.get(id);
        // A language may do without a number that only chose between “call” and “calls”.
        assert.deepEqual(
          there?.args.filter((arg) => !args.includes(arg)),
          [],
          `${tag} ${id}: arguments`,
        );
        if (!isCounted(id)) assert.deepEqual(there?.args, args, `${tag} ${id}: arguments`);
        assert.deepEqual(there?.tags, tags, `${tag} ${id}: tags`);
      }
    }
  });

  test(`${tag} is not English under another name`, () => {
    const [english, other] = [all("en"), all(tag)];
    const same = [...english].filter(
      ([id, { words }]) =>
        /\p{L}{3}/u.test(words) && other.get(id)?.words === words && !OWN_NAMES.test(words),
    );
    const share = same.length / Math.max(1, other.size);
    assert.ok(share < 0.06, `${Math.round(share * 100)} %: ${same.map(([id]) => id).join(" ")}`);
  });
}

/** Words that are the same everywhere: names, file formats, parts of the query language. */
const OWN_NAMES = /^(Earshot|Genesys Cloud|Client ID|CSV|JSON|WebVTT|OK|UTC|min)$/;

/** Messages that stand behind a number and only choose between “call” and “calls”. @param {string} id */
const isCounted = (id) => /-word$|^search-new-calls$|^receipt-candidates$/.test(id);

/** Ids that the sources name: whole ones, and the beginnings of those that end in a value. */
function named() {
  const code = sources.join("\n");
  const prefix = `(?:${AREAS.join("|")})`;
  const whole = new Set(
    [...code.matchAll(new RegExp(`["'\`](${prefix}-[a-zA-Z0-9-]+)["'\`]`, "g"))].map(
      (found) => found[1] ?? "",
    ),
  );
  const open = [
    ...code.matchAll(
      new RegExp(`\`(${prefix}-(?:[a-zA-Z0-9-]|\\$\\{[^}]*\\})*\\$\\{[^}]*\\}[a-zA-Z0-9-]*)\``, "g"),
    ),
  ];
  const patterns = new Set(open.map((found) => (found[1] ?? "").replace(/\$\{[^}]*\}/g, "[a-zA-Z0-9-]+")));
  return { whole, patterns: [...patterns].map((one) => new RegExp(`^${one}$`)) };
}

test("every message is asked for somewhere", () => {
  const { whole, patterns } = named();
  const idle = [...all("en").keys()].filter((id) => !whole.has(id) && !patterns.some((one) => one.test(id)));
  assert.deepEqual(idle, []);
});

test("every message that is asked for is there", () => {
  const english = all("en");
  const asked = sources.flatMap((code) =>
    [...code.matchAll(/\b(?:t|rich|has)\(\s*["']([\w-]+)["']/g)].map((found) => found[1] ?? ""),
  );
  assert.ok(asked.length > 200);
  assert.deepEqual(
    [...new Set(asked)].filter((id) => !english.has(id)),
    [],
  );
  const made = sources.flatMap((code) =>
    [...code.matchAll(/\b(?:t|rich)\(\s*`([\w-]*\$\{[^`]*)`/g)].map((found) => found[1] ?? ""),
  );
  const patterns = made.map((one) => new RegExp(`^${one.replace(/\$\{[^}]*\}/g, "[a-zA-Z0-9-]+")}$`));
  assert.ok(patterns.length > 20);
  const empty = patterns.filter((one) => ![...english.keys()].some((id) => one.test(id)));
  assert.deepEqual(empty.map(String), []);
});
