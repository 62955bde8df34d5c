// Pieces of the sheet of facts: a section, a row, and what stands where something is not known.
import { html, nothing } from "../lib/lit.js";
import { rich, t } from "../lib/t.js";
import { short } from "../lib/time.js";
import { errorText } from "./parts.js";

/**
 * @import { ShellError } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Facts } from "../state/facts.js"
 * @import { Sheet } from "./call-facts.js"
 */

/**
 * A part of what Genesys may know, as the shell says it.
 * @template T
 * @typedef {{ state: "known", value: T } | { state: "absent" } | { state: "forbidden", permissions: string[] } | { state: "failed", error: ShellError }} Part
 */

/** @param {string} id @param {string} title @param {unknown} body */
export const section = (
  id,
  title,
  body,
) => html`<section class="facts-part" role="group" id=${`facts-${id}`} aria-labelledby=${`facts-${id}-title`}>
  <h4 id=${`facts-${id}-title`}>${title}</h4>
  ${body}
</section>`;

/** @param {[name: string, value: unknown][]} list those without a value are left out */
export const rows = (list) => html`<dl class="facts-rows">
  ${list.map(([name, value]) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing))}
</dl>`;

/** A time that leads there. @param {Sheet} sheet @param {number} atMs @param {string} [text] */
export const place = ({ go }, atMs, text = short(atMs)) =>
  html`<button class="facts-place" title=${t("facts-go", { at: short(atMs) })} @click=${() => go(atMs)}>${text}</button>`;

/**
 * A part in the state it is in.
 * @template T
 * @param {Sheet} sheet @param {(facts: NonNullable<Facts["facts"]>) => Part<T>} pick @param {string} absent what is said when Genesys has none
 * @param {(value: T) => unknown} known
 */
export function part({ known: { facts, status }, retry }, pick, absent, known) {
  if (!facts) return status === "failed" ? html`<p class="facts-none">${t("facts-unknown")}</p>` : pending();
  const now = pick(facts);
  switch (now.state) {
    case "known":
      return known(now.value);
    case "forbidden":
      return forbidden(now.permissions);
    case "failed":
      return html`<div class="facts-none" role="note">
        ${errorText(now.error)}
        <button class="link" @click=${retry}>${t("frame-try-again")}</button>
      </div>`;
    default:
      return html`<p class="facts-none">${absent}</p>`;
  }
}

/** A pale line; it comes late, so that a quick answer brings no flicker. */
export const pending = () =>
  html`<p class="facts-pending"><i></i><span class="sr-only">${t("facts-loading")}</span></p>`;

/** @param {readonly string[]} permissions */
const forbidden = (permissions) => html`<p class="facts-none">
  ${rich("facts-forbidden", { permissions: permissions.join(", "), n: permissions.length }, { code: (text) => html`<code>${text}</code>` })}
</p>`;
