// Find in the open call: what for, how many, next and previous.
import { debounced } from "../lib/debounce.js";
import { speakerName, wordsOf } from "../lib/lines.js";
import { html, live, nothing, ref } from "../lib/lit.js";
import { t } from "../lib/t.js";
import { number } from "../lib/words.js";
import { icon } from "./parts.js";

/**
 * @import { Actions } from "../actions.js"
 * @import { State } from "../state.js"
 * @import { Finding } from "../state/finding.js"
 */

/** What is said waits for the next letter. */
const SAYING_MS = 600;

export class FindBar {
  #actions;
  #onLeave;
  /** @type {HTMLInputElement | null} */
  #field = null;
  /** What had the focus before. @type {Element | null} */
  #before = null;
  #opened = 0;
  #open = false;
  #said = "";
  #saying = debounced(SAYING_MS, (/** @type {string} */ words) => {
    const status = document.getElementById("find-said");
    if (status) status.textContent = words;
  });

  /** @param {Actions} actions @param {() => void} onLeave where the focus goes when what had it is gone */
  constructor(actions, onLeave) {
    this.#actions = actions;
    this.#onLeave = onLeave;
  }

  #attach = ref((element) => {
    this.#field = /** @type {HTMLInputElement | null} */ (element ?? null);
  });

  /** @param {State} state */
  view({ finding }) {
    if (!finding.open) return nothing;
    const act = this.#actions.finding;
    return html`<div
      class="find-bar"
      id="find-bar"
      role="search"
      aria-label=${t("find-bar")}
      @keydown=${this.#key}
    >
      <span class="find-box">
        <input
          id="find-field"
          type="text"
          spellcheck="false"
          autocomplete="off"
          dir="auto"
          aria-label=${t("find-field")}
          aria-invalid=${finding.error ? "true" : nothing}
          aria-describedby=${finding.error ? "find-error" : nothing}
          .value=${live(finding.text)}
          @input=${(/** @type {InputEvent} */ { target }) => act.type(/** @type {HTMLInputElement} */ (target).value)}
          ${this.#attach}
        />
        ${this.#toggle("matchCase", "Aa", t("find-case"), finding)}${this.#toggle("regex", ".*", t("find-regex"), finding)}
      </span>
      <span class="find-count" id="find-count">${place(finding)}</span>
      ${step("find-previous", "chevron-left-regular", t("find-previous"), () => act.previous())}
      ${step("find-next", "chevron-right-regular", t("find-next"), () => act.next())}
      ${step("find-close", "xmark-large-regular", t("find-close"), () => this.#leave())}
      ${finding.wrapped ? html`<span class="find-wrapped">${t(`find-from-${finding.wrapped}`)}</span>` : nothing}
      ${finding.error ? html`<span class="find-error" id="find-error" role="alert">${t(`find-${finding.error}`)}</span>` : nothing}
      <span class="sr-only" id="find-said" role="status"></span>
    </div>`;
  }

  /** @param {"matchCase" | "regex"} what @param {string} sign @param {string} label @param {Finding} finding */
  #toggle(what, sign, label, finding) {
    return html`<button
      class="find-toggle"
      id=${what === "regex" ? "find-regex" : "find-case"}
      aria-pressed=${finding[what] ? "true" : "false"}
      aria-label=${label}
      title=${label}
      @click=${() => this.#actions.finding.toggle(what)}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  }

  /** @param {State} state */
  sync(state) {
    const { finding, reading } = state;
    if (finding.open && !this.#open) this.#before = document.activeElement;
    // Until its call is there, it is hidden and takes no focus.
    if (finding.open && finding.opened !== this.#opened && reading.call) {
      this.#field?.focus();
      this.#field?.select();
      this.#opened = finding.opened;
    }
    this.#open = finding.open;
    this.#say(state);
  }

  #key = (/** @type {KeyboardEvent} */ event) => {
    const inField = event.target === this.#field;
    if (event.isComposing) return;
    if (event.key === "Escape") this.#leave();
    else if (event.key === "Enter" && inField) this.#actions.finding[event.shiftKey ? "previous" : "next"]();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Closes, and the focus is where it was. */
  #leave() {
    this.#actions.finding.close();
    const before = /** @type {HTMLElement | null} */ (this.#before);
    if (
      before?.isConnected &&
      before !== document.body &&
      before.checkVisibility?.() !== false &&
      !before.matches(".phrase")
    )
      before.focus();
    else this.#onLeave();
  }

  /** @param {State} state */
  #say({ finding, reading }) {
    const words = finding.open ? sentence(finding, reading.call) : "";
    if (words === this.#said) return;
    this.#said = words;
    this.#saying.soon(words);
  }
}

/** @param {Finding} finding */
function place({ text, at, count, more, busy, error }) {
  if (!text || error) return "";
  if (busy) return t("find-busy");
  if (count === 0) return t("find-none");
  return t(more ? "find-at-more" : "find-at", { at: number(at + 1), count: number(count) });
}

/** @param {Finding} finding @param {State["reading"]["call"]} call */
function sentence(finding, call) {
  const phrase = call?.phrases[finding.matches[finding.at]?.phrase ?? -1];
  const where = place(finding);
  const wrapped = finding.wrapped ? `${t(`find-from-${finding.wrapped}`)}. ` : "";
  if (!phrase || !call) return where;
  return wrapped + t("find-said", { place: where, who: speakerName(call, phrase), words: wordsOf(phrase) });
}

/** @param {string} id @param {string} name @param {string} label @param {() => void} onClick */
const step = (id, name, label, onClick) =>
  html`<button class="step" id=${id} title=${label} aria-label=${label} @click=${onClick}>${icon(name)}</button>`;
