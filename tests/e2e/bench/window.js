// A window with calls found in it, and what is done in its page. The functions that are given to `page.run` run there: they
// see nothing of this file.
import { Desk } from "../support/desk.js";
import { openOrganization } from "../support/organization.js";
import { cardAt, connect, search } from "../support/supervisor.js";

/** @import { Page } from "../support/page.js" */

/** Said in the long call and in no other. */
const LONG_CALL_WORD = "quillfeather";
/** Said in nine of ten calls. */
const COMMON_WORD = "larkmoor";

/** Where there is no graphics card this renderer shows a frame at once; the usual one takes half a second. */
const SOFTWARE = { WEBKIT_DISABLE_DMABUF_RENDERER: "1" };
/** The organization is not what is measured. */
const UNLIMITED = ["--rate-limit", "1000000", "--searches-per-minute", "1000000"];

/** @param {Record<string, string>} [env] more of the environment */
export const openDesk = (env = {}) => Desk.open({ env: { ...SOFTWARE, ...env } });

/**
 * A window that is connected to an organization of its own.
 *
 * @param {Desk} desk @param {string[]} options Of `earshot-cli demo-org`.
 */
export async function connected(desk, options) {
  const organization = await openOrganization(desk, [...options, ...UNLIMITED]);
  const page = await desk.openEarshot();
  await connect(page, organization);
  return page;
}

/**
 * A window in which one very long call and some others have been found.
 *
 * @param {Desk} desk @param {number} phrases of the long call
 */
export async function withLongCall(desk, phrases) {
  const page = await connected(desk, ["--generate", "60", "--long-call", String(phrases)]);
  await search(page, LONG_CALL_WORD, { dates: "days30" });
  const long = (await cardAt(page, 0)).conversation;
  await search(page, `${LONG_CALL_WORD} OR ${COMMON_WORD}`, { dates: "days30" });
  await page.run(listenToShell);
  const others = (await page.run(listCalls, 12)).filter((one) => one !== long);
  return { page, long, others };
}

/** A window in which many calls have been found. @param {Desk} desk @param {number} wanted */
export async function withManyCalls(desk, wanted) {
  const page = await connected(desk, []);
  await search(page, COMMON_WORD, { dates: "days30" });
  return { page, calls: await page.run(listCalls, wanted) };
}

/**
 * Chooses a call in the list. `words`: until they stand in the document; `total`: until they are painted; `shell`: how long
 * the shell took to answer, until the answer was read. All in ms since the choosing.
 *
 * @param {Page} page @param {string} conversation
 * @returns {Promise<{ words: number, total: number, shell: number }>}
 */
export const choose = (page, conversation) => page.run(chooseCall, conversation);

/**
 * Paints a plain page with the words of the call opened last; how long it takes, in ms.
 *
 * @param {Page} page @param {{ keep?: boolean }} [how] keep: as #bench-plain, over everything else
 */
export const paintPlain = (page, { keep = false } = {}) => page.run(paintPlainPage, keep);

/* The functions below run in the page. */

/** Notes how long the shell takes to answer `open_call`, and what. Runs in the page. */
function listenToShell() {
  const page = /** @type {any} */ (window);
  const real = window.fetch;
  page.bench = { shell: 0, answer: null };
  window.fetch = async (...args) => {
    const began = performance.now();
    const response = await real(...args);
    const url = args[0] instanceof Request ? args[0].url : String(args[0]);
    if (!url.endsWith("/open_call")) return response;
    for (const how of ["json", "text", "arrayBuffer"]) {
      const read = response[how].bind(response);
      response[how] = async () => {
        page.bench.answer = await read();
        page.bench.shell = performance.now() - began;
        return page.bench.answer;
      };
    }
    return response;
  };
}

/** Goes down the list until so many calls were seen; their conversation ids. Runs in the page. */
async function listCalls(wanted) {
  const list = document.querySelector("#results-list");
  const ids = new Set();
  const look = () => {
    for (const card of document.querySelectorAll("[data-testid=call-card]"))
      ids.add(card.dataset.conversation);
  };
  list.scrollTop = 0;
  for (look(); ids.size < wanted; look()) {
    const before = list.scrollTop;
    list.scrollTop += list.clientHeight / 2;
    if (list.scrollTop === before) break;
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  }
  return [...ids].slice(0, wanted);
}

async function chooseCall(conversation) {
  const frame = () => new Promise(requestAnimationFrame);
  const list = document.querySelector("#results-list");
  const head = () => document.querySelector(`[data-conversation="${conversation}"] .card-head`);
  for (let turn = 0; !head(); turn += 1) {
    if (turn > 2000) throw new Error(`${conversation} is not in the list`);
    const before = list.scrollTop;
    list.scrollTop += list.clientHeight / 2;
    if (list.scrollTop === before) list.scrollTop = 0;
    await frame();
    await frame();
  }
  const rows = () => [...document.querySelectorAll("#transcript [data-testid=phrase]")];
  const before = new Set(rows().map((row) => row.textContent));
  const opened = () => document.querySelector("#reading[data-status=open]") !== null;
  const isThere = () => opened() && rows().some((row) => !before.has(row.textContent));
  await frame();
  await frame();

  const began = performance.now();
  const words = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${conversation} did not open`)), 20_000);
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      clearTimeout(timer);
      resolve(performance.now() - began);
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    head().click();
  });
  await frame();
  await frame();
  return { words, total: performance.now() - began, shell: /** @type {any} */ (window).bench?.shell ?? 0 };
}

async function paintPlainPage(keep) {
  const frame = () => new Promise(requestAnimationFrame);
  const answer = /** @type {any} */ (window).bench.answer;
  const call = typeof answer === "string" ? JSON.parse(answer) : answer;
  const texts = call.phrases.text;
  await frame();
  await frame();
  const began = performance.now();
  const section = document.createElement("section");
  Object.assign(section.style, {
    position: "fixed",
    inset: "0",
    overflow: "auto",
    background: "Canvas",
    zIndex: 9999,
  });
  for (const [index, text] of texts.entries()) {
    const row = document.createElement("div");
    for (const words of [String(index), "Agent", text]) {
      const part = document.createElement("p");
      part.textContent = words;
      row.append(part);
    }
    section.append(row);
  }
  document.body.append(section);
  await frame();
  await frame();
  const total = performance.now() - began;
  if (keep) section.id = "bench-plain";
  else section.remove();
  return { rows: texts.length, total };
}
