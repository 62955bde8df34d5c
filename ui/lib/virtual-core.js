// The one door to TanStack virtual-core (types in virtual-core.d.ts). Its modules ask `process.env.NODE_ENV`
// while they run, which no web view has; bundlers would replace it.
/** @type {any} */ (globalThis).process ??= { env: { NODE_ENV: "production" } };

export {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "../vendor/virtual-core/index.js";
