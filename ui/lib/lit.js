// The one door to lit-html. Its types come from node_modules (lit.d.ts), its code from the git-ignored
// vendor folder, so the types need not be shipped inside the app.
export { html, nothing, noChange, render, svg } from "../vendor/lit-html/lit-html.js";
export { Directive, directive, PartType } from "../vendor/lit-html/directive.js";
export { classMap } from "../vendor/lit-html/directives/class-map.js";
export { guard } from "../vendor/lit-html/directives/guard.js";
export { ifDefined } from "../vendor/lit-html/directives/if-defined.js";
export { keyed } from "../vendor/lit-html/directives/keyed.js";
export { live } from "../vendor/lit-html/directives/live.js";
export { ref } from "../vendor/lit-html/directives/ref.js";
export { repeat } from "../vendor/lit-html/directives/repeat.js";
