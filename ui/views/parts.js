// Small pieces that several views use.
import { html, nothing } from "../lib/lit.js";
import { said } from "../lib/said.js";

/** @import { TemplateResult } from "../lib/lit.js" */
/** @import { Args } from "../lib/t.js" */
/** @typedef {TemplateResult | typeof nothing | string} Part */

/**
 * @typedef {object} ButtonOptions
 * @property {Part} label
 * @property {(event: MouseEvent) => unknown} [onClick]
 * @property {string} [id]
 * @property {"primary" | "secondary" | "ghost" | "danger"} [accent]
 * @property {string} [icon]
 * @property {boolean} [iconOnly] the label is then the accessible name
 * @property {boolean} [submit]
 * @property {boolean} [disabled]
 * @property {string} [title]
 * @property {boolean} [menu] it opens a panel; `expanded` says whether that is open
 * @property {boolean} [expanded]
 */

/** A Spark icon; always decorative, because its button or text says what it means. @param {string} name */
export const icon = (name, size = "small") =>
  html`<gux-icon icon-name=${name.includes("/") ? name : `fa/${name}`} size=${size} decorative></gux-icon>`;

/**
 * A button in Spark's clothes around a native one. `gux-button` keeps its button in a shadow tree, where it cannot
 * submit a form, be a menu button or be found by a label; `gux-button-slot` styles a button of ours.
 * @param {ButtonOptions} options
 */
export function button({
  label,
  onClick,
  id,
  accent = "secondary",
  icon: name,
  submit,
  disabled,
  title,
  expanded,
  menu,
  iconOnly,
}) {
  return html`<gux-button-slot accent=${accent} ?icon-only=${iconOnly ?? false}>
    <button
      id=${id ?? nothing}
      type=${submit ? "submit" : "button"}
      ?disabled=${disabled ?? false}
      title=${title ?? nothing}
      aria-label=${iconOnly ? label : nothing}
      aria-haspopup=${menu ? "dialog" : nothing}
      aria-expanded=${expanded === undefined ? nothing : String(expanded)}
      @click=${onClick}
    >
      <span class="button-face"
        >${name ? icon(name) : nothing}${iconOnly ? nothing : html`<span>${label}</span>`}</span
      >
    </button>
  </gux-button-slot>`;
}

/**
 * A message that stays: Spark's alert, with the next step in it.
 * @param {"info" | "success" | "warning" | "error"} accent
 * @param {Part} content
 */
export const alert = (accent, content) =>
  html`<gux-inline-alert accent=${accent}><div slot="content">${content}</div></gux-inline-alert>`;

/** An error in words, its detail in small print. @param {{ code: string, message: string, args?: Args, detail: string | null }} error */
export const errorText = (error) =>
  html`<span class="error-message">${said(error)}</span
    >${error.detail ? html`<span class="error-detail">${error.detail}</span>` : nothing}`;

/** The three bars of the mark, moving: something is being fetched. @param {string} label */
export const waiting = (label) =>
  html`<div class="waiting" role="status">
    <span class="waiting-bars" aria-hidden="true"><i></i><i></i><i></i></span>${label}
  </div>`;

/** The mark: an ear made of sound. */
export const mark = () => html`<img class="mark" src="icon.svg" alt="" width="28" height="28" />`;
