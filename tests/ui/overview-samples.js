// Calls for the tests of the overview strip, and a pen that counts instead of drawing.
import { axis } from "../../ui/lib/overview-axis.js";
import { stripLayout } from "../../ui/lib/overview-layout.js";
import { stripModel } from "../../ui/lib/overview-model.js";
import { call, course, phrase } from "./samples.js";

/** Letters of 6 pixels. @param {string} text */
export const measure = (text) => [...text].length * 6;

/** @param {number} fromMs @param {number} toMs @param {object} [change] */
export const turn = (fromMs, toMs, change = {}) => ({
  role: "agent",
  name: "Ada Example",
  queue: null,
  fromMs,
  toMs,
  ...change,
});

/** Two people who take turns, one phrase every `everyMs`. @param {number} count @param {number} [everyMs] @param {object} [change] */
export const talk = (count, everyMs = 3000, change = {}) =>
  Array.from({ length: count }, (_, at) =>
    phrase({
      atMs: at * everyMs,
      durationMs: everyMs * 0.9,
      speaker: at % 2,
      side: at % 2 ? "agent" : "customer",
      text: `phrase number ${at}`,
      ...change,
    }),
  );

/** @param {object[]} phrases @param {object} [change] of the call @param {object[]} [holds] */
export const model = (phrases, change = {}, holds = []) =>
  stripModel(
    call({ phrases, hits: [], topics: [], course: course(), ...change }),
    holds,
    (one) => one.name ?? one.role,
  );

/** Everything there can be. */
export const FULL = { agents: 2, bandRows: 2, other: true, feelings: true, topics: true };

/** What a strip of 1,000 pixels shows. @param {ReturnType<typeof model>} of @param {object} [span] @param {number} [height] */
export const scene = (of, span = { fromMs: 0, toMs: of.lengthMs }, height = 136) => {
  const scale = { left: 10, width: 980, ...span };
  return {
    model: of,
    scale,
    layout: stripLayout(height, FULL),
    pins: { hits: [], finds: [], flags: [], all: [], hit: -1, find: -1 },
    side: /** @type {const} */ ("all"),
    axis: axis(scale),
    axisLabel: (/** @type {number} */ ms) => `${ms}`,
  };
};

/** A drawing surface that remembers how often what was called, and the texts with their places. */
export function surface() {
  /** @type {Record<string, number>} */
  const calls = {};
  /** @type {{ text: string, x: number, y: number }[]} */
  const texts = [];
  const context = new Proxy(/** @type {any} */ ({}), {
    get(target, name) {
      if (name in target) return target[name];
      return (/** @type {any[]} */ ...args) => {
        calls[String(name)] = (calls[String(name)] ?? 0) + 1;
        if (name === "measureText") return { width: measure(args[0]) };
        if (name === "fillText") texts.push({ text: args[0], x: args[1], y: args[2] });
        return undefined;
      };
    },
    set(target, name, value) {
      target[name] = value;
      return true;
    },
  });
  const ink = { colour: (/** @type {string} */ name) => name, family: "serif", forced: false };
  return {
    calls,
    texts,
    context,
    ink: { ...ink, texture: (/** @type {string} */ name) => name },
    total: () => Object.values(calls).reduce((sum, one) => sum + one, 0),
  };
}
