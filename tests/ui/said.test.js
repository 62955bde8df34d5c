// The shell speaks in codes: its catalog has every code that Rust has and no other, and says the same in English.
import "./words-setup.js";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import {
  agentNames,
  areaName,
  dialogWords,
  facetName,
  said,
  saidTogether,
  speakerName,
} from "../../ui/lib/said.js";
import { has } from "../../ui/lib/t.js";

/** @typedef {{ area: "error" | "reason", code: string, args?: Record<string, string | number>, message: string }} Sample */

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (/** @type {string} */ file) => readFileSync(join(root, file), "utf8");

/** What the shell's own test wrote: each sentence once. @type {Sample[]} */
const SAMPLES = JSON.parse(read("tests/ui/said.json"));

/** Codes of errors that the page never hears: they are of the command line, or of crates' own tests. */
const UNHEARD = new Set(["bad-form"]);

/** All sources of a crate or of the shell, without tests. @param {string} folder */
const sources = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".rs") && !/tests|samples/.test(name))
    .map((name) => read(join(folder, name)));

/** The words that stand in a source where a code does. @param {string} text @param {RegExp} place */
const found = (text, place) => [...text.matchAll(place)].map((one) => String(one[1]));

/** The codes of `fn code(&self)` in a source. @param {string} text */
function codesOf(text) {
  const body = /pub fn code\(&self\) -> &'static str \{(.*?)\n {4}\}/s.exec(text)?.[1] ?? "";
  return found(body, /"([a-z][a-z-]+)"/g).filter((code) => code !== "read");
}

const CRATES = ["genesys", "connections", "keyring-vault", "search", "searches", "export", "transcript"];
const crates = CRATES.flatMap((name) => sources(`src-tauri/crates/${name}/src`));
const shell = sources("src-tauri/src");

const errors = new Set([
  ...crates.flatMap(codesOf),
  ...shell.flatMap((text) => found(text, /(?:CommandError|Self|Said)::new\(\s*"([a-z-]+)"/g)),
  ...shell.flatMap((text) => found(text, /"(audio-[a-z-]+)"/g)),
  ...crates.flatMap((text) => found(text, /Trouble::told\(\s*"([a-z-]+)"/g)),
  ...crates.flatMap((text) => found(text, /const (?:PENDING|NO_TRANSCRIPT|EMPTY): &str = "([a-z-]+)"/g)),
]);
const warnings = new Set(crates.flatMap((text) => found(text, /Warning::new\(\s*"([a-z-]+)"/g)));

/** The reasons of plans; in their file every word of this kind is a code. */
const reasons = new Set(
  found(read("src-tauri/crates/search/src/reasons.rs"), /(?:Said::new\(|\()\s*"([a-z]+(?:-[a-z]+)+)",/g),
);

/** The ids of the shell's catalog. */
const ids = found(read("ui/locales/en/shell.ftl"), /^(shell-[\w-]+) =/gm);

/** Those of an area without it. @param {string} area */
const inCatalog = (area) =>
  ids.filter((id) => id.startsWith(`shell-${area}-`)).map((id) => id.slice(area.length + 7));

test("every code of Rust has its sentence", () => {
  assert.ok(errors.size > 60 && warnings.size > 4 && reasons.size > 14, "the codes were found");
  for (const [area, codes] of Object.entries({ error: errors, warning: warnings, reason: reasons }))
    for (const code of codes) {
      const named = [...inCatalog(area)].some((id) => id === code || id.startsWith(`${code}-`));
      assert.ok(named || UNHEARD.has(code), `shell-${area}-${code} is not in shell.ftl`);
    }
});

test("the catalog has no sentence that nobody says", () => {
  const own = new Set(["bad-region", "bad-client-id", "bad-client-secret", "bad-name"]);
  const known = { error: new Set([...errors, ...own]), warning: warnings, reason: reasons };
  const kinds = new Set([...crates, ...shell].flatMap((text) => found(text, /"([a-z]+(?:-[a-z]+)*)"/g)));
  for (const [area, codes] of Object.entries(known))
    for (const id of inCatalog(area)) {
      const code = [...codes]
        .filter((one) => id === one || id.startsWith(`${one}-`))
        .sort((a, b) => b.length - a.length)[0];
      assert.ok(code, `shell-${area}-${id} is of no code`);
      const kind = id.slice(code.length + 1);
      assert.ok(kind === "" || kinds.has(kind), `nobody says “${kind}” of ${code}`);
    }
});

test("the catalog says in English what the shell says", () => {
  for (const { area, ...one } of SAMPLES) {
    const ids = [`shell-${area}-${one.code}-${one.args?.kind}`, `shell-${area}-${one.code}`];
    assert.ok(ids.some(has), `${one.code}: ${one.message}`);
    const spoken = said({ ...one, message: "the sentence of Rust" }, area);
    assert.equal(spoken.replace(/(\d),(?=\d{3})/g, "$1"), one.message, "but for the commas in large numbers");
  }
});

test("every sentence is tried", () => {
  const tried = new Set(
    SAMPLES.flatMap(({ area, code, args }) => [`${area}-${code}`, `${area}-${code}-${args?.kind}`]),
  );
  const plain = [...errors].filter((code) => crates.flatMap(codesOf).includes(code) && !UNHEARD.has(code));
  assert.deepEqual(
    plain.filter((code) => !tried.has(`error-${code}`)),
    [],
  );
  const queries = inCatalog("error").filter((id) => /^invalid-(query|filter|dates|regex)-/.test(id));
  assert.deepEqual(
    queries.filter((id) => !tried.has(`error-${id}`)),
    [],
  );
});

test("what the catalog does not know, or lacks something for, is said as the shell says it", () => {
  const message = "A sentence.";
  assert.equal(said({ code: "unheard-of", message }), message);
  assert.equal(said({ code: "not-genesys", args: {}, message }), message, "nobody said which host");
  assert.match(said({ code: "unreachable", args: {}, message }), /^Genesys Cloud could not be reached/);
});

test("an unknown kind is said as the code in general, if that has a sentence", () => {
  const general = said({ code: "unreachable", message: "" });
  const message = "A sentence.";
  assert.equal(said({ code: "unreachable", args: { kind: "unheard-of" }, message }), general);
  assert.equal(said({ code: "invalid-query", args: { kind: "unheard-of" }, message }), message);
});

test("reasons follow one another", () => {
  const all = [
    { code: "chosen-content", message: "" },
    { code: "open-words", message: "" },
  ];
  assert.match(saidTogether(all), /^You asked for the content search\. Genesys can only/);
});

test("only what has no name of its own is translated", () => {
  assert.equal(speakerName({ role: "agent", label: "Ada Example" }), "Ada Example");
  assert.equal(speakerName({ role: "acd", label: "Queue", unnamed: true }), "Queue");
  assert.deepEqual(agentNames({ agents: ["Ada Example"] }), ["Ada Example"]);
  assert.deepEqual(agentNames({ agents: ["Unknown agent"], unknownAgent: true }), ["Unknown agent"]);
  assert.equal(facetName({ label: "Billing" }), "Billing");
  assert.equal(facetName({ label: "", code: "no-queue" }), "No queue");
});

test("every ability, area and role that Rust has can be said", () => {
  const table = read("src-tauri/crates/genesys/src/capabilities/table.rs");
  const abilities = found(table, /ability: Ability::(\w+)/g).map(
    (name) => name[0]?.toLowerCase() + name.slice(1),
  );
  assert.ok(abilities.length > 8);
  for (const ability of abilities)
    assert.ok(has(`shell-ability-${ability}`) && has(`shell-ability-${ability}-purpose`), ability);
  const rows = [...table.matchAll(/Ability::(\w+),\s+title: "(.*?)",\s+purpose: "(.*?)",/gs)];
  assert.equal(rows.length, abilities.length);
  const catalog = read("ui/locales/en/shell.ftl");
  for (const [, , title, purpose] of rows)
    assert.ok(catalog.includes(` = ${title}\n`) && catalog.includes(` = ${purpose}\n`), title);
  for (const area of found(read("src-tauri/crates/genesys/src/region.rs"), /^const \w+: &str = "(.*)";/gm))
    assert.ok(catalog.includes(` = ${area}\n`), area);
  assert.equal(areaName({ areaCode: "emea", area: "" }), "Europe, Middle East and Africa");
  for (const role of ["customer", "agent", "ivr", "acd", "voicemail", "other"])
    assert.ok(has(`shell-role-${role}`));
});

test("dialogs of the system speak the page's language, and the table of a receipt is no transcript's", () => {
  const words = dialogWords("save-transcript");
  assert.equal(words.title, "Save transcript");
  assert.deepEqual([words.kinds.srt, words.kinds.csv], ["SubRip subtitles", "CSV table"]);
  assert.equal(dialogWords("save-receipt").kinds.csv, "Table for spreadsheets");
  const dialogs = found(read("ui/ipc.js"), /dialogWords\("([a-z-]+)"\)/g);
  assert.deepEqual([...dialogs].sort(), inCatalog("dialog").sort(), "each dialog has its title");
  for (const dialog of dialogs) {
    const { title } = dialogWords(dialog);
    assert.ok(
      shell.some((text) => text.includes(`title: "${title}"`)),
      `${title}: not what the shell says in English`,
    );
  }
});
