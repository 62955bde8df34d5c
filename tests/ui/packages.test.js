// `npm ci` refuses a lock file that leaves out a package of another platform; npm itself leaves them out where it
// cannot ask for them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (name) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), "utf8"));
const { packages } = read("package-lock.json");

test("the lock file names the packages of every platform", () => {
  const wanted = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
  assert.ok(wanted.length > 0, "some packages come in one build a platform");
  const missing = wanted.filter((name) => !packages[`node_modules/${name}`]);
  assert.deepEqual(missing, []);
});

test("the lock file names packages and their hashes, never where they were fetched", () => {
  const told = Object.entries(packages).filter(([, one]) => "resolved" in one);
  assert.deepEqual(told, []);
});
