// A transcript in a document without a layout: the list has a height, and each line the same.
import { JSDOM } from "jsdom";
import "./words-setup.js";
import { APP, call, card, connection, fakeIpc, phrase, withRun } from "./samples.js";

const { window } = new JSDOM("<!doctype html><div id=app></div>", {
  pretendToBeVisual: true,
  url: "http://localhost/",
});
for (const name of [
  "AbortController",
  "document",
  "DocumentFragment",
  "Element",
  "HTMLElement",
  "KeyboardEvent",
  "Node",
])
  globalThis[name] = window[name];
globalThis.window = window;
globalThis.requestAnimationFrame = (run) => setTimeout(run, 0);
globalThis.getComputedStyle = window.getComputedStyle.bind(window);

/** Of the list that is seen, and of each line. */
export const heights = { list: 600, row: 30 };
Object.defineProperties(window.HTMLElement.prototype, {
  offsetHeight: { get: heightOf },
  clientHeight: { get: heightOf },
  offsetWidth: { get: () => 800 },
  clientWidth: { get: () => 800 },
});
window.HTMLElement.prototype.checkVisibility = () => true;
window.Element.prototype.scrollIntoView = () => {};
window.Element.prototype.scrollTo = function ({ top }) {
  this.scrollTop = top;
  this.dispatchEvent(new window.Event("scroll"));
};

/** @this {HTMLElement} */
function heightOf() {
  return this.id === "transcript" ? heights.list : heights.row;
}

export { window };
export const { render } = await import("../../ui/lib/lit.js");
const { createActions } = await import("../../ui/actions.js");
const { createStore, firstState } = await import("../../ui/state.js");
const { FindBar } = await import("../../ui/views/find-bar.js");
const { Transcript } = await import("../../ui/views/transcript.js");
const { html } = await import("../../ui/lib/lit.js");

export const root = /** @type {HTMLElement} */ (document.getElementById("app"));

/** @param {number} count @param {(at: number) => object} [change] @param {object} [rest] */
export const callOf = (count, change = () => ({}), rest = {}) =>
  call({
    phrases: Array.from({ length: count }, (_, at) =>
      phrase({ atMs: at * 1000, text: `words number ${at}`, ...change(at) }),
    ),
    hits: [],
    ...rest,
  });

/** A page that shows a call. @param {object} opened @param {object} [commands] */
export async function reading(opened, commands = {}) {
  const store = createStore({
    ...firstState(),
    screen: "search",
    app: APP,
    connections: [connection("a", { current: true })],
    running: withRun({ calls: 1 }),
  });
  const actions = createActions(store, fakeIpc({ openCall: () => Promise.resolve(opened), ...commands }));
  const transcript = new Transcript(actions, () => {});
  const find = new FindBar(actions, () => transcript.focus());
  const paint = () => {
    const { state } = store;
    render(html`${find.view(state)}${transcript.view(state)}`, root);
    transcript.sync(state);
    find.sync(state);
  };
  store.subscribe(paint);
  await actions.reading.open(card("c1"));
  return { store, actions, transcript, paint };
}

/** @param {string} css @returns {HTMLElement} */
export const one = (css) => /** @type {HTMLElement} */ (root.querySelector(css));
/** @param {string} css @returns {HTMLElement[]} */
export const all = (css) => /** @type {HTMLElement[]} */ ([...root.querySelectorAll(css)]);
/** @param {string} key @param {object} [more] */
export const press = (key, more = {}) =>
  document.activeElement?.dispatchEvent(
    new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
  );
/** @param {number} top */
export function scrollTo(top) {
  const list = one("#transcript");
  list.scrollTop = top;
  list.dispatchEvent(new window.Event("scroll"));
}
/** What a Ctrl+C puts on the clipboard; null: what the engine itself would. */
export function copied() {
  /** @type {string | null} */
  let text = null;
  const event = new window.Event("copy", { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { setData: (_type, data) => (text = data) } });
  one(".phrase").dispatchEvent(event);
  return event.defaultPrevented ? text : null;
}
export const soon = (ms = 5) => new Promise((resolve) => setTimeout(resolve, ms));
