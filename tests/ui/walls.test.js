// What must never be in the page's sources.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ui = fileURLToPath(new URL("../../ui/", import.meta.url));
const files = readdirSync(ui, { recursive: true, encoding: "utf8" }).filter(
  (name) => !name.startsWith("vendor") && /\.(js|css|html)$/.test(name),
);
/** @param {string} name */
const text = (name) => readFileSync(join(ui, name), "utf8");

/** @param {RegExp} pattern @param {string[]} [except] */
function nowhere(pattern, except = []) {
  const found = files.filter((name) => !except.includes(name) && pattern.test(text(name)));
  assert.deepEqual(found, []);
}

test("only ipc.js touches the shell", () => nowhere(/__TAURI__/, ["ipc.js"]));

test("text never becomes markup", () =>
  nowhere(/innerHTML|outerHTML|insertAdjacentHTML|unsafe-?html|document\.write|createContextualFragment/i));

test("no inline styles or scripts, which the policy refuses", () =>
  nowhere(/<style|\sstyle=|styleMap|setAttribute\("style"|javascript:|\son[a-z]+="/));

test("no width of a container is said in px, which WebKit compares with what the page's zoom made of it", () =>
  nowhere(/@container [^{]*\dpx/));

test("nothing comes from another host", () =>
  nowhere(/https?:\/\/(?!www\.w3\.org)|\/\/[a-z0-9-]+\.(com|net|io|org)\//));

test("files stay small enough to read", () => {
  const long = files.filter((name) => name.endsWith(".js") && text(name).split("\n").length > 400);
  assert.deepEqual(long, []);
});

test("every file the page names is there", () => {
  const named = [...text("index.html").matchAll(/(?:href|src)="([^"]+)"/g)].map((found) => found[1] ?? "");
  assert.ok(named.length > 10);
  assert.deepEqual(
    named.filter((name) => !existsSync(join(ui, name))),
    [],
  );
});
