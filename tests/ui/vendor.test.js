// The vendor list names every file that the page's Spark components load; the package's own manifest says which.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { copies } = JSON.parse(readFileSync(join(root, "ui/vendor.json"), "utf8"));
const spark = join(root, "node_modules/genesys-spark-components/dist/genesys-webcomponents");
const included = new Set(
  copies.filter((copy) => copy.to.startsWith("ui/vendor/spark")).flatMap((copy) => copy.include),
);

const sources = readdirSync(join(root, "ui"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".js") && !name.startsWith("vendor"))
  .map((name) => readFileSync(join(root, "ui", name), "utf8"))
  .join("\n");

/** Which chunk holds which element, from the loader's own table. */
function chunks() {
  const loader = readFileSync(join(spark, "genesys-webcomponents.esm.js"), "utf8");
  const table =
    /JSON\.parse\('(.*?)'\)/s.exec(loader)?.[1]?.replaceAll("\\'", "'").replaceAll("\\\\", "\\") ?? "[]";
  return new Map(
    JSON.parse(table).flatMap(([chunk, elements]) =>
      elements.map((element) => [element[1], `${chunk}.entry.js`]),
    ),
  );
}

/** The files an element needs: its chunk, what that imports, and the elements it is made of. @param {Set<string>} files @param {Set<string>} elements */
function collect(files, elements, byElement = chunks()) {
  const queue = [...files, ...[...elements].flatMap((element) => byElement.get(element) ?? [])];
  for (const file of queue) {
    files.add(file);
    const code = readFileSync(join(spark, file), "utf8");
    const imported = [...code.matchAll(/["']\.\/([\w.-]+\.js)["']/g)].map((found) => found[1] ?? "");
    // The loader and its core name every element; a chunk names those it is made of.
    const used = file.endsWith(".entry.js")
      ? [...code.matchAll(/["'`](gux-[a-z-]+)["'`]/g)].map((found) => byElement.get(found[1]))
      : [];
    for (const next of [...imported, ...used]) {
      if (next && !files.has(next) && !queue.includes(next) && existsSync(join(spark, next)))
        queue.push(next);
    }
  }
  return files;
}

test("every chunk of every Spark element in use is copied, and no other", () => {
  const elements = new Set([...sources.matchAll(/<(gux-[a-z-]+)/g)].map((found) => found[1] ?? ""));
  assert.ok(elements.size >= 4);
  const needed = collect(new Set(["genesys-webcomponents.esm.js"]), elements);
  const listed = [...included].filter((name) => name.endsWith(".js"));
  assert.deepEqual(
    [...needed].filter((name) => !included.has(name)).sort(),
    [],
    "missing from ui/vendor.json",
  );
  assert.deepEqual(listed.filter((name) => !needed.has(name)).sort(), [], "in ui/vendor.json for nothing");
});

test("every icon in use is copied, and none has been renamed by Spark", () => {
  const icons = [...sources.matchAll(/["']((?:custom\/)?[a-z]+(?:-[a-z]+)*-(?:regular|solid))["']/g)].map(
    (found) => found[1] ?? "",
  );
  assert.ok(icons.length > 10);
  for (const icon of icons) assert.ok(included.has(`${icon.replace("custom/", "")}.svg`), icon);
});

test("every token of Spark that the page speaks of is still there", () => {
  const folder = join(root, "ui/vendor/spark");
  const defined = readFileSync(join(folder, "genesys-webcomponents.css"), "utf8");
  const sheets = readdirSync(join(root, "ui/css")).map((name) =>
    readFileSync(join(root, "ui/css", name), "utf8"),
  );
  const tokens = new Set([...sheets.join("\n").matchAll(/--gse-[\w-]+/g)].map(([name]) => name));
  assert.ok(tokens.size > 10);
  const missing = [...tokens].filter((name) => !defined.includes(`${name}:`));
  assert.deepEqual(missing, [], "cargo xtask setup brings what the sheets have begun to use");
  assert.ok(defined.length < 200_000, "and leaves out what nothing uses (ui/vendor.json, trimTokens)");
});
