// Our own colours, in both themes: 4.5:1 for text, 3:1 for marks (WCAG 1.4.3, 1.4.11).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/** A sheet without its comments. @param {string} path */
const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8").replace(/\/\*.*?\*\//gs, "");
const tokens = read("../../ui/css/tokens.css");
const spark = read("../../ui/vendor/spark/genesys-webcomponents.css");

/** @param {string} css @param {string} selector */
function block(css, selector) {
  const found = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, name]) => name?.trim() === selector);
  return Object.fromEntries(
    found.flatMap(([, , body]) =>
      [...(body ?? "").matchAll(/(--[\w-]+):\s*([^;]+)/g)].map(([, name, value]) => [name, value?.trim()]),
    ),
  );
}

const light = { ...block(spark, ":root"), ...block(tokens, ":root") };
const dark = { ...light, ...block(spark, "[flare-mode=dark]"), ...block(tokens, '[flare-mode="dark"]') };

/** @param {Record<string, string>} theme @param {string} name */
function colour(theme, name) {
  let value = theme[name] ?? name;
  for (let depth = 0; value.startsWith("var(") && depth < 9; depth += 1)
    value = theme[value.slice(4, -1)] ?? "";
  const hex = /^#([0-9a-f]{6})/i.exec(value)?.[1];
  assert.ok(hex, `${name} is ${value}`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

/** @param {number[]} rgb */
function luminance(rgb) {
  const [r = 0, g = 0, b = 0] = rgb.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @param {Record<string, string>} theme @param {string} front @param {string} back */
function contrast(theme, front, back) {
  const [a, b] = [luminance(colour(theme, front)), luminance(colour(theme, back))].sort((x, y) => y - x);
  return ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
}

const TEXT = [
  ["--text", "--page"],
  ["--text-mid", "--page"],
  ["--text-low", "--page"],
  ["--text-low", "--page-tonal"],
  ["--text-low", "--page-sunken"],
  ["--text-low", "--chosen"],
  ["--text-low", "--hover"],
  ["--text-dim", "--page"],
  ["--accent", "--page"],
  ["--accent", "--page-tonal"],
  ["--lane-customer-text", "--page"],
  ["--lane-customer-text", "--chosen"],
  ["--lane-customer-text", "--page-tonal"],
  ["--lane-agent-text", "--page"],
  ["--lane-agent-text", "--chosen"],
  ["--lane-agent-text", "--page-tonal"],
  ["--lane-other-text", "--page"],
  ["--letter-text", "--lane-customer-text"],
  ["--letter-text", "--lane-agent-text"],
  ["--letter-text", "--lane-other-text"],
  ["--letter-text", "--text-dim"],
  ["--hit-text", "--hit"],
  ["--heard-text", "--heard"],
  ["--find-text", "--find"],
  ["--find-current-text", "--find-current"],
  ["#1b1c20", "--hit-current"],
  ["--warn", "--page"],
  ["--warn", "--warn-tone"],
  ["--bad", "--page"],
  ["--good", "--page"],
  ["--strip-text", "--strip-ground"],
  ["--strip-text", "--strip-bed"],
  ["--strip-text", "--strip-silence"],
  ["--strip-band-text", "--strip-band-agent"],
  ["--strip-band-text", "--strip-band-other"],
  ["--strip-words", "--lane-customer"],
  ["--strip-words", "--lane-agent"],
  ["--text-mid", "--chosen"],
  ["--text-mid", "--page-tonal"],
  ["#ffffff", "--accent-fill"],
  ["--bad", "--page-tonal"],
  ["#ffffff", "--accent-fill"],
  ["--text-mid", "--raised"],
  ["--text-low", "--raised"],
  ["--accent", "--raised"],
  ["--accent", "--hover"],
  ["--bad", "--raised"],
  ["--text-mid", "--chosen"],
  ["--text-mid", "--hover"],
];
const MARKS = [
  ["--lane-customer", "--page"],
  ["--lane-agent", "--page"],
  ["--lane-other", "--page"],
  ["--lane-customer", "--strip-bed"],
  ["--lane-agent", "--strip-bed"],
  ["--lane-agent", "--strip-band-agent"],
  ["--strip-measure", "--strip-silence"],
  ["--strip-hold", "--strip-ground"],
  ["--strip-overtalk", "--strip-bed"],
  ["--strip-topic", "--strip-ground"],
  ["--strip-hit", "--strip-ground"],
  ["--strip-hit-current", "--strip-ground"],
  ["--strip-find", "--strip-ground"],
  ["--strip-find-current", "--strip-ground"],
  ["--strip-flag", "--strip-ground"],
  ["--strip-play", "--strip-ground"],
  ["--strip-cursor", "--strip-ground"],
  ["--strip-hover", "--strip-ground"],
  ["--strip-thumb", "--strip-bed"],
  ["--strip-window-edge", "--strip-bed"],
  ["--feeling-negative", "--strip-ground"],
  ["--feeling-positive", "--strip-ground"],
  ["--focus", "--page"],
  ["--focus", "--chosen"],
  ["--hit-current-edge", "--chosen"],
  ["--focus", "--page-tonal"],
  ["--feeling-negative", "--page-tonal"],
  ["--feeling-negative", "--chosen"],
  ["--feeling-positive", "--page-tonal"],
  ["--feeling-positive", "--chosen"],
  ["--feeling-neutral", "--page-tonal"],
  ["--feeling-neutral", "--chosen"],
];

for (const [name, theme] of Object.entries({ light, dark })) {
  test(`text can be read in the ${name} theme`, () => {
    for (const [front, back] of TEXT) {
      const ratio = contrast(theme, front ?? "", back ?? "");
      assert.ok(ratio >= 4.5, `${front} on ${back}: ${ratio.toFixed(2)}`);
    }
  });
  test(`marks can be seen in the ${name} theme`, () => {
    for (const [front, back] of MARKS) {
      const ratio = contrast(theme, front ?? "", back ?? "");
      assert.ok(ratio >= 3, `${front} on ${back}: ${ratio.toFixed(2)}`);
    }
  });
}
