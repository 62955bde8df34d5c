// Everything known of a call as lines of text, for an e-mail or a coaching note.
import { factsOf } from "./facts.js";
import { t } from "./t.js";

/**
 * @import { CallView } from "./phrases.js"
 * @import { CallFacts } from "../../src-tauri/bindings/messages.d.ts"
 */

/** @param {CallView} call @param {CallFacts | null} facts @param {string} zone */
export function factsText(call, facts, zone) {
  const lines = factsOf(call, facts, zone).flatMap(({ title, rows, text }) => {
    const said = rows.map(([name, value]) => (name ? t("facts-line", { name, value }) : value));
    return said.length + text.length === 0 ? [] : ["", title, ...said, ...text];
  });
  return [...lines.slice(1), "", call.link].join("\n").trim();
}
