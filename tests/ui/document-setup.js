// A document to draw views into: jsdom in the place of the window. Imported before anything of the page is.
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><div id=app></div>", { pretendToBeVisual: true });
for (const name of [
  "document",
  "Node",
  "Element",
  "HTMLElement",
  "DocumentFragment",
  "AbortController",
  "requestAnimationFrame",
])
  globalThis[name] = window[name];
globalThis.window = window;
