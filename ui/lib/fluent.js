// The one door to Fluent. Its types come from node_modules (fluent.d.ts), its code from the git-ignored vendor folder.
export { FluentBundle, FluentResource } from "../vendor/fluent/index.js";
