// The command palette: a field, and a list that says what it would do. The focus stays in the field; arrows move in the list.
import { entries } from "../lib/commands-found.js";
import { printed, spelledOut } from "../lib/keyboard-strokes.js";
import { html, live, nothing, ref, repeat } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { dialogRef } from "./modal.js";
import { icon } from "./parts.js";

/**
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 * @import { Context } from "../lib/commands.js"
 * @import { Entry } from "../lib/commands-found.js"
 */

/** Entries drawn at most; who wants another types another letter. */
const DRAWN = 60;
/** Entries that PageUp and PageDown pass. */
const PAGE = 8;

/** @param {number} index */
const optionId = (index) => `palette-option-${index}`;

/** @param {State} state @param {Actions} actions @param {() => Context} context the window as it is when an entry runs */
export function paletteDialog(state, actions, context) {
  const found = entries(state, context).slice(0, DRAWN);
  const { text } = state.palette;
  const active = Math.min(state.palette.active, found.length - 1);
  return html`<dialog
    class="modal palette"
    id="palette"
    aria-label=${t("keys-palette-title")}
    ${ref(dialogRef)}
    @close=${actions.palette.close}
    @mousedown=${(/** @type {MouseEvent} */ event) => event.target === event.currentTarget && actions.palette.close()}
  >
    <div class="palette-box">
      <div class="palette-field">
        ${icon("magnifying-glass-regular")}<input
          id="palette-input"
          role="combobox"
          autofocus
          autocomplete="off"
          spellcheck="false"
          aria-label=${t("keys-palette-field")}
          aria-expanded="true"
          aria-controls="palette-list"
          aria-autocomplete="list"
          aria-activedescendant=${active >= 0 ? optionId(active) : nothing}
          placeholder=${t("keys-palette-field")}
          dir="auto"
          .value=${live(text)}
          @input=${(/** @type {Event} */ event) => actions.palette.type(/** @type {HTMLInputElement} */ (event.target).value)}
          @keydown=${(/** @type {KeyboardEvent} */ event) => onKey(event, context, actions)}
        />
      </div>
      <div class="palette-list" id="palette-list" role="listbox" aria-label=${t("keys-palette-title")}>
        ${sections(found, text).map(({ group, from, list }) => section(group, list, from, active, actions))}
      </div>
      <p class=${found.length === 0 ? "palette-none" : "sr-only"} role="status">
        ${found.length === 0 ? t("keys-palette-empty", { text }) : t("keys-palette-count", { count: found.length })}
      </p>
      <footer class="palette-foot" aria-hidden="true">
        ${foot(["ArrowUp", "ArrowDown"], "keys-palette-hint-move")} ${foot(["Enter"], "keys-palette-hint-take")}
        ${foot(["Escape"], "keys-palette-hint-close")}
      </footer>
    </div>
  </dialog>`;
}

/** @param {string[]} keys @param {string} id */
const foot = (keys, id) => html`<span>${keys.map((key) => html`<kbd>${printed(key)}</kbd>`)} ${t(id)}</span>`;

/** Entries of one kind stand together; with something typed they stand by how well they fit. @param {Entry[]} found @param {string} text */
function sections(found, text) {
  /** @type {{ group: string, from: number, list: Entry[] }[]} */
  const made = [];
  for (const [index, entry] of found.entries()) {
    const group = text.trim() ? "" : entry.group;
    const last = made.at(-1);
    if (last && last.group === group) last.list.push(entry);
    else made.push({ group, from: index, list: [entry] });
  }
  return made;
}

/** @param {string} group @param {Entry[]} list @param {number} from @param {number} active @param {Actions} actions */
function section(group, list, from, active, actions) {
  const options = repeat(
    list,
    (entry) => entry.id,
    (entry, at) => option(entry, from + at, from + at === active, !group, actions),
  );
  if (!group) return options;
  const heading = t(`keys-group-${group}`);
  return html`<div role="group" aria-label=${heading}>
    <div class="palette-heading" aria-hidden="true">${heading}</div>
    ${options}
  </div>`;
}

/** @param {Entry} entry @param {number} index @param {boolean} active @param {boolean} kind whether to say of what kind it is @param {Actions} actions */
const option = (entry, index, active, kind, actions) => html`<div
  class="palette-option"
  id=${optionId(index)}
  role="option"
  data-entry=${entry.id}
  aria-selected=${active ? "true" : "false"}
  aria-keyshortcuts=${entry.keys.length > 0 ? spelledOut(entry.keys) : nothing}
  ${ref((element) => void (active && element && queueMicrotask(() => element.scrollIntoView?.({ block: "nearest" }))))}
  @pointerdown=${(/** @type {Event} */ event) => event.preventDefault()}
  @click=${() => actions.palette.take(entry)}
>
  <span class="palette-title" dir="auto">${entry.title}</span>
  ${kind ? html`<span class="palette-kind">${t(`keys-group-${entry.group}`)}</span>` : nothing}
  ${entry.keys.map((key) => html`<kbd aria-hidden="true">${printed(key)}</kbd>`)}
</div>`;

/** Keys may come faster than the page is drawn: they ask for what is so now. @param {KeyboardEvent} event @param {() => Context} context @param {Actions} actions */
function onKey(event, context, actions) {
  if (event.isComposing) return;
  const { state } = context();
  const found = entries(state, context).slice(0, DRAWN);
  const at = Math.min(state.palette.active, found.length - 1);
  const last = found.length - 1;
  if (event.key === "Enter" && found[at]) actions.palette.take(found[at]);
  else {
    const to = moved(event.key, at, last);
    if (to === undefined || last < 0) return;
    actions.palette.move(to);
  }
  event.preventDefault();
}

/** @param {string} key @param {number} at @param {number} last @returns {number | undefined} */
function moved(key, at, last) {
  switch (key) {
    case "ArrowDown":
      return at === last ? 0 : at + 1;
    case "ArrowUp":
      return at <= 0 ? last : at - 1;
    case "PageDown":
      return Math.min(last, at + PAGE);
    case "PageUp":
      return Math.max(0, at - PAGE);
    default:
      return undefined;
  }
}
