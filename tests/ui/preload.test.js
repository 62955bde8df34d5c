// The page is many small modules. Without a list of them the window would learn of each only after it has read the one
// that imports it, one round after another, before it can draw anything.
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ui = fileURLToPath(new URL("../../ui/", import.meta.url));
const index = join(ui, "index.html");
const IMPORT = /^\s*(?:import|export)\s(?:[^'"]*?\sfrom\s+)?["'](\.[^"']+)["']/gm;
const PRELOAD = /^ *<link rel="modulepreload" href="([^"]+)" \/>\n/gm;

/** Every module that main.js cannot run without, nearest first. */
function reached() {
  const queue = [join(ui, "main.js")];
  for (const file of queue) {
    const text = readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
    for (const [, to] of text.matchAll(IMPORT)) {
      const next = join(dirname(file), /** @type {string} */ (to));
      if (!queue.includes(next)) queue.push(next);
    }
  }
  return queue.slice(1).map((file) => relative(ui, file).replaceAll("\\", "/"));
}

test("the window asks for every module of its page at once", () => {
  const html = readFileSync(index, "utf8");
  const modules = reached();
  assert.ok(modules.length > 100, "the walk through the imports found the page");
  for (const module of modules) assert.ok(existsSync(join(ui, module)), `${module}: run cargo xtask setup`);
  if (process.env.EARSHOT_BLESS) {
    const links = modules.map((module) => `      <link rel="modulepreload" href="${module}" />\n`).join("");
    const bare = html.replaceAll(PRELOAD, "");
    writeFileSync(
      index,
      bare.replace(/^ *<script type="module" src="main.js">/m, (script) => links + script),
    );
  }
  const named = [...readFileSync(index, "utf8").matchAll(PRELOAD)].map(([, href]) => href);
  assert.deepEqual(named, modules, "renew the list in ui/index.html: EARSHOT_BLESS=1 npm test");
});
