// Scrolling the words and moving the strip of a call of 10,000 phrases: how many rows are alive, and how long frames stand,
// against those of an empty page.
import { setTimeout as pause } from "node:timers/promises";
import { framesOf, ms, print, times } from "./numbers.js";
import { choose, openDesk, paintPlain, withLongCall } from "./window.js";

/** @import { Page } from "../support/page.js" */

const PHRASES = 10_000;
const MOST_ROWS = 80;
/** More than an empty page drops itself. */
const MOST_DROPPED = 0.01;

/** Frames and stops that one question to the page takes: a slow machine must answer in time, too. */
const PART = 60;
const AT_ONCE = 10;

const MOVES = {
  scroll: "scrolling the words",
  zoom: "zooming the strip",
  pan: "panning the strip",
  drag: "dragging along the strip",
};

/** @param {{ frames: number, stops: number, bare: string }} how */
export async function measureMoving({ frames, stops, bare }) {
  const empty = await emptyPage(bare, frames);
  const desk = await openDesk();
  try {
    const { page, long } = await withLongCall(desk, PHRASES);
    await choose(page, long);
    // What is asked for after the words (facts, recording) has come by then.
    await pause(3_000);
    const rows = await mostRows(page, stops);
    const moved = {};
    for (const kind of Object.keys(MOVES)) moved[kind] = await framesWhile(page, kind, frames);
    // What this web view takes to scroll so many words at all.
    await paintPlain(page, { keep: true });
    const plain = await framesWhile(page, "plain", frames);
    report(rows, moved, { empty, plain });
  } finally {
    await desk.close();
  }
}

/** Frames of a window that holds nothing. @param {string} program @param {number} frames */
async function emptyPage(program, frames) {
  const desk = await openDesk();
  try {
    const page = await desk.openEarshot({ program });
    await page.element("#phrase");
    await pause(1_000);
    return await framesWhile(page, "empty", frames);
  } finally {
    await desk.close();
  }
}

/** The most rows in the document on the way down the list. @param {Page} page @param {number} stops */
async function mostRows(page, stops) {
  let most = 0;
  for (let stop = 0; stop <= stops; stop += AT_ONCE) {
    most = Math.max(most, await page.run(scrollThrough, stop / stops, AT_ONCE, 1 / stops));
  }
  return most;
}

/** How long each frame stood during a movement. @param {Page} page @param {string} kind @param {number} count */
async function framesWhile(page, kind, count) {
  const lengths = [];
  while (lengths.length < count) {
    const part = await page.run(recordFrames, kind, Math.min(PART, count - lengths.length));
    if (!part.hasMoved && kind in MOVES) throw new Error(`Nothing moved while ${MOVES[kind]}.`);
    lengths.push(...part.lengths);
  }
  return lengths;
}

/** @param {number} rows @param {Record<string, number[]>} moved @param {{ empty: number[], plain: number[] }} others */
function report(rows, moved, { empty, plain }) {
  const usual = framesOf(empty, 1000 / 60);
  const base = framesOf(empty, usual.median);
  const share = (value) => `${(value * 100).toFixed(1)} %`;
  const shown = (frames) => `${ms(frames.median)} / ${ms(frames.p95)}, ${share(frames.dropped)} dropped`;
  const each = Object.entries(MOVES).map(([kind, what]) => {
    const frames = framesOf(moved[kind], usual.median);
    return {
      what,
      value: shown(frames),
      against: `${shown(base)} empty page`,
      ratio: times(frames.p95, base.p95),
      target: `<= ${share(base.dropped + MOST_DROPPED)} dropped`,
      met: frames.dropped <= base.dropped + MOST_DROPPED,
    };
  });
  print(`Moving through a call of ${PHRASES} phrases (frames: median / 95th percentile)`, [
    {
      what: "live rows at most",
      value: String(rows),
      against: `${PHRASES} phrases`,
      target: `<= ${MOST_ROWS}`,
      met: rows <= MOST_ROWS,
    },
    ...each,
    {
      what: "  (scrolling a plain page of the same words)",
      value: shown(framesOf(plain, usual.median)),
      ratio: times(framesOf(plain, usual.median).p95, base.p95),
    },
  ]);
}

/* The functions below run in the page. */

/** Jumps down the list; the most phrases and other rows that were in the document at once. Runs in the page. */
async function scrollThrough(from, stops, step) {
  const list = document.querySelector("#transcript");
  let most = 0;
  for (let stop = 0; stop < stops; stop += 1) {
    list.scrollTop = (list.scrollHeight - list.clientHeight) * Math.min(1, from + stop * step);
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise(requestAnimationFrame);
      const rows = document
        .querySelector("#transcript [data-testid=phrase]")
        ?.closest("[role=list]")?.children;
      most = Math.max(most, rows?.length ?? 0, document.querySelectorAll("[data-testid=phrase]").length);
    }
  }
  return most;
}

/** Does one step of a movement before each frame; how long each frame stood, in ms. Runs in the page. */
async function recordFrames(kind, count) {
  const list = document.querySelector("#transcript");
  const plain = document.querySelector("#bench-plain");
  const strip = document.querySelector("#overview-slider");
  const box = strip?.getBoundingClientRect();
  const at = (share) => ({ clientX: box.left + box.width * share, clientY: box.top + box.height * 0.4 });
  const forth = (step, length) => (Math.floor(step / length) % 2 === 0 ? 1 : -1);
  const send = (type, Kind, how) =>
    strip.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, composed: true, ...how }));
  const wheel = (how) => send("wheel", WheelEvent, { ...at(0.5), ...how });
  // The mouse's own id: only a pointer that exists can be captured.
  const pointer = (type, share, buttons) =>
    send(type, PointerEvent, { ...at(share), pointerId: 1, pointerType: "mouse", button: 0, buttons });
  const swing = (step) => 0.5 - 0.45 * Math.cos(step / 30);
  const step = {
    empty: (n) => {
      document.body.style.background = n % 2 === 0 ? "#ffffff" : "#fefefe";
    },
    scroll: (n) => list.scrollBy(0, 60 * forth(n, 90)),
    plain: (n) => plain.scrollBy(0, 60 * forth(n, 90)),
    zoom: (n) => wheel({ deltaY: -30 * forth(n, 45), ctrlKey: true }),
    pan: (n) => wheel({ deltaX: 25 * forth(n, 60) }),
    drag: (n) => pointer("pointermove", swing(n), 1),
  }[kind];
  const sight = () =>
    [list?.scrollTop, ...[...(strip?.querySelectorAll("canvas") ?? [])].map((one) => one.toDataURL())].join();

  if (kind === "scroll") list.scrollTop = list.scrollHeight / 2;
  if (kind === "plain") plain.scrollTop = plain.scrollHeight / 2;
  // Each part from the whole call: at the closest view zooming in and out again would end where it began.
  if (kind === "zoom") for (let notch = 0; notch < 40; notch += 1) wheel({ deltaY: 100, ctrlKey: true });
  // Panning needs something to pan to.
  if (kind === "pan") for (let notch = 0; notch < 8; notch += 1) wheel({ deltaY: -100, ctrlKey: true });
  if (kind === "drag") pointer("pointerdown", swing(0), 1);
  for (let wait = 0; wait < 30; wait += 1) await new Promise(requestAnimationFrame);
  const before = sight();
  // Reading the pictures takes a frame itself.
  for (let wait = 0; wait < 5; wait += 1) await new Promise(requestAnimationFrame);
  const lengths = [];
  await new Promise((resolve) => {
    let last = 0;
    let done = 0;
    const frame = (now) => {
      if (last > 0) lengths.push(now - last);
      last = now;
      if (done === count) return resolve(null);
      step(done);
      done += 1;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const hasMoved = sight() !== before;
  if (kind === "drag") pointer("pointerup", swing(count), 0);
  if (kind === "pan") for (let notch = 0; notch < 12; notch += 1) wheel({ deltaY: 100, ctrlKey: true });
  return { lengths, hasMoved };
}
