// What is wrong with a screen for somebody who cannot see it, see it well, or hold a mouse.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** @import { Page } from "./page.js" */

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/**
 * What axe-core may find in parts that are not ours, and why it stays. Each needs a selector inside a shadow root.
 * @type {{ rule: string, host: string, why: string }[]}
 */
export const EXCEPTIONS = [];

/**
 * Everything axe-core finds by the rules of WCAG 2.2 A and AA and its best practices: one line a finding.
 *
 * @param {Page} page
 * @param {string[]} [rules] only these
 * @returns {Promise<string[]>}
 */
export async function audit(page, rules) {
  if (!(await page.run(() => "axe" in window))) await page.runText(AXE);
  await page.runAsync(comeToRest);
  const options = {
    resultTypes: ["violations"],
    runOnly: rules ? { type: "rule", values: rules } : { type: "tag", values: TAGS },
    // Off by itself, although WCAG 2.2 asks for it.
    rules: rules ? {} : { "target-size": { enabled: true } },
  };
  const found = await page.runAsync((options, done) => {
    const answer = ({ violations }) =>
      done(
        violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, target, failureSummary }) => ({
            id,
            html,
            target: target.flat(),
            failureSummary,
          })),
        ),
      );
    /** @type {any} */ (window).axe.run(document, options).then(answer, (error) => done(String(error)));
  }, options);
  if (!Array.isArray(found)) throw new Error(`axe-core could not look: ${found}`);
  return found.filter((one) => !isExcepted(one)).map(worded);
}

/**
 * Waits until what is moving has arrived: words that are still fading in have no colour to be judged by yet. What never
 * ends (a bar that runs while something is awaited) is judged as it moves. Runs in the page.
 *
 * @param {(answer: null) => void} done
 */
function comeToRest(done) {
  const ends = (/** @type {Animation} */ one) =>
    Number.isFinite(Number(one.effect?.getComputedTiming().endTime)) && one.playState === "running";
  const arrivals = document
    .getAnimations()
    .filter(ends)
    .map((one) => one.finished);
  void Promise.allSettled(arrivals).then(() => done(null));
}

/** @param {{ id: string, target: string[] }} finding */
const isExcepted = ({ id, target }) =>
  EXCEPTIONS.some(({ rule, host }) => rule === id && target.length > 1 && target.at(-2)?.includes(host));

/** @param {{ id: string, html: string, target: string[], failureSummary: string }} finding */
const worded = ({ id, html, target, failureSummary }) =>
  `${id}: ${target.join(" >> ")}\n  ${html.slice(0, 300)}\n  ${failureSummary.replaceAll("\n", "\n  ")}`;

/**
 * Where the keyboard is, in words; null when it is nowhere, or where nobody sees it. The element itself has to be on
 * screen, and something of it or around it has to look otherwise than without the focus.
 *
 * @param {Page} page
 * @returns {Promise<{ what: string, seen: boolean } | null>}
 */
export function keyboardAt(page) {
  return page.run(() => {
    const element = /** @type {HTMLElement | null} */ (document.activeElement);
    if (!element || element === document.body) return null;
    const { width, height, top, left, bottom, right } = element.getBoundingClientRect();
    const inView =
      width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    const words = `${element.localName}#${element.id}.${element.className} ${element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 30) ?? ""}`;
    return {
      what: words,
      seen: inView && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    };
  });
}

/** Turns on the rules of style sheets for a wish of the system, which this browser cannot be given. @param {Page} page @param {string} wish e.g. "forced-colors: active" */
export const wishFor = (page, wish) =>
  page.run((wish) => {
    let count = 0;
    const turnOn = (/** @type {any} */ rules) => {
      for (const rule of rules) {
        if (rule.media?.mediaText.includes(wish)) {
          rule.media.mediaText = "all";
          count += 1;
        }
        if (rule.cssRules) turnOn(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) turnOn(sheet.cssRules);
    return count;
  }, wish);
