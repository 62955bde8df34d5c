// Type-ahead: a combobox over what the organization has. The focus stays in the field; the arrow keys move in the list.
import { html, live, nothing } from "../lib/lit.js";
import { chosen } from "../lib/filters.js";
import { t } from "../lib/t.js";
import { errorText, icon } from "./parts.js";

/**
 * @import { Entry } from "../../src-tauri/bindings/messages.d.ts"
 * @import { Asking, ListFilter } from "../state/asking.js"
 * @import { Actions } from "../actions.js"
 */

/** @param {number} index */
const optionId = (index) => `lookup-option-${index}`;

/** How an entry is chosen: topics go by name, the rest by id. @param {ListFilter} name @param {Entry} entry */
const keyOf = (name, entry) => (name === "topics" ? entry.name : entry.id);

/** @param {ListFilter} name @param {Asking} asking @param {Actions} actions */
export function lookupField(name, asking, actions) {
  const { filters, lookup } = asking;
  const now = chosen(filters, name);
  const options = lookup.what === name ? lookup.entries : [];
  return html`${now.length > 0 ? pills(name, now, actions) : nothing}
    <div class="lookup" role="none">
      ${icon("magnifying-glass-regular")}<input
        id="lookup-input"
        class="plain-field"
        data-first
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-label=${t(`search-look-${name}`)}
        aria-expanded=${options.length > 0 ? "true" : "false"}
        aria-controls="lookup-list"
        aria-autocomplete="list"
        aria-activedescendant=${lookup.active >= 0 ? optionId(lookup.active) : nothing}
        placeholder=${t("search-type-a-name")}
        .value=${live(lookup.what === name ? lookup.text : "")}
        @input=${(/** @type {Event} */ event) => actions.asking.lookUp(name, /** @type {HTMLInputElement} */ (event.target).value)}
        @keydown=${(/** @type {KeyboardEvent} */ event) => onKey(event, name, actions)}
      />
    </div>
    <ul
      class="options"
      id="lookup-list"
      role="listbox"
      aria-label=${t(`search-filter-${name}`)}
      aria-multiselectable="true"
      aria-busy=${lookup.status === "loading" ? "true" : "false"}
      ?hidden=${options.length === 0}
    >
      ${options.map((entry, index) => option(name, entry, index, asking, actions))}
    </ul>
    ${state(name, asking, actions)} ${name === "languages" ? unknown(asking, actions) : nothing}`;
}

/** Keys may come faster than the page is drawn: they ask for what is so now. @param {KeyboardEvent} event @param {ListFilter} name @param {Actions} actions */
export function onKey(event, name, actions) {
  const { key } = event;
  const { filters, lookup } = actions.asking.now();
  const entry = lookup.entries[lookup.active];
  const last = chosen(filters, name).at(-1);
  if (key === "ArrowDown" || key === "ArrowUp") actions.asking.moveInLookup(key === "ArrowDown" ? 1 : -1);
  // Enter without an entry would submit the form, which is "Done"; with one it chooses.
  else if (key === "Enter" && entry) actions.asking.toggleEntry(name, entry);
  else if (key === "Enter" && lookup.text) {
    event.stopPropagation();
    void actions.asking.chooseFirst(name);
  } else if (key === "Backspace" && !lookup.text && last) actions.asking.toggleEntry(name, last);
  else return;
  event.preventDefault();
}

/** @param {ListFilter} name @param {Entry} entry @param {number} index @param {Asking} asking @param {Actions} actions */
function option(name, entry, index, { filters, lookup }, actions) {
  const isChosen = chosen(filters, name).some((one) => one.id === keyOf(name, entry));
  return html`<li
    class="option"
    id=${optionId(index)}
    role="option"
    aria-selected=${isChosen ? "true" : "false"}
    ?data-active=${index === lookup.active}
    @pointerdown=${(/** @type {Event} */ event) => event.preventDefault()}
    @click=${() => actions.asking.toggleEntry(name, entry)}
  >
    <span class="check" aria-hidden="true"></span>
    <span class="option-name" dir="auto">${entry.name}</span>
    ${entry.note ? html`<span class="option-note">${entry.note}</span>` : nothing}
  </li>`;
}

/** @param {ListFilter} name @param {{ id: string, name: string }[]} now @param {Actions} actions */
const pills = (name, now, actions) => html`<ul class="pills" aria-label=${t("search-chosen")}>
  ${now.map(
    (one) =>
      html`<li>
        <button
          type="button"
          class="pill"
          title=${t("app-remove")}
          aria-label=${t("search-remove-entry", { name: one.name })}
          @click=${() => actions.asking.toggleEntry(name, one)}
        >
          <span>${one.name}</span>${icon("xmark-large-regular")}
        </button>
      </li>`,
  )}
</ul>`;

/** Waiting, nothing, failed. @param {ListFilter} name @param {Asking} asking @param {Actions} actions */
function state(name, { lookup }, actions) {
  const { status, entries, error, text } = lookup;
  if (status === "failed" && error)
    return html`<div class="lookup-state" data-kind="error" role="alert">
      ${icon("triangle-exclamation-regular")}<span>${errorText(error)}</span>
      <button type="button" class="link" @click=${() => actions.asking.lookUp(name, text, true)}>${t("app-try-again")}</button>
    </div>`;
  const words =
    status === "loading"
      ? entries.length === 0 && t("search-looking")
      : status === "ready" &&
        entries.length === 0 &&
        (text ? t("search-nothing-called", { text }) : t("search-none-here"));
  return html`<p class="lookup-state muted" role="status">${words || ""}</p>`;
}

/** @param {Asking} asking @param {Actions} actions */
const unknown = ({ filters }, actions) => html`<label class="editor-not"
  ><input
    type="checkbox"
    id="unknown-language"
    .checked=${live(filters.unknownLanguage)}
    @change=${(/** @type {Event} */ event) => actions.asking.filter({ unknownLanguage: /** @type {HTMLInputElement} */ (event.target).checked })}
  /><span>${t("search-unknown-language")}</span></label
>`;
