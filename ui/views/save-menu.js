// The small panel behind "Save" and "Save all…": format and time, then the native dialog opens.
import { heightBelow } from "../lib/beside.js";
import { html, ref } from "../lib/lit.js";
import { rich, t } from "../lib/t.js";
import { isNarrowed } from "../state/run.js";
import { shownRun } from "../state/running.js";
import { button } from "./parts.js";

/**
 * @import { Format, TimeStyle } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 * @import { Run } from "../state/run.js"
 */

/** @type {readonly Format[]} */
const FORMATS = ["txt", "vtt", "srt", "csv", "json"];

/** @type {readonly TimeStyle[]} */
const TIMES = ["elapsed", "clock"];

/** @param {string} text */
const note = (text) => html`<span class="muted">${text}</span>`;

/** It hangs at its button; where that leaves too little of the pane, which cuts it off, it scrolls. @param {HTMLElement} menu */
function fit(menu) {
  const end = menu.closest("section")?.getBoundingClientRect().bottom ?? window.innerHeight;
  menu.style.maxHeight = `${heightBelow(menu.getBoundingClientRect().top, end)}px`;
}

let listening = new AbortController();

/** Menus are short-lived: the focus goes in when one opens. @param {Element | undefined} element */
function opened(element) {
  listening.abort();
  if (!element) return;
  listening = new AbortController();
  const menu = /** @type {HTMLElement} */ (element);
  window.addEventListener("resize", () => fit(menu), { signal: listening.signal });
  requestAnimationFrame(() => {
    fit(menu);
    const chosen = /** @type {HTMLElement | null} */ (menu.querySelector("input:checked"));
    chosen?.focus();
  });
}

/** @param {State} state @param {Actions} actions @param {"call" | "all"} what */
export function saveMenu(state, actions, what) {
  const { saving } = state;
  const run = shownRun(state);
  const narrowed = run !== null && isNarrowed(run);
  /** @param {SubmitEvent} event */
  const submit = (event) => {
    event.preventDefault();
    document.getElementById(what === "all" ? "save-all-button" : "save-button")?.focus();
    const every = event.submitter?.id === "save-every";
    void (what === "all"
      ? actions.reading.saveAll({ narrowed: narrowed && !every })
      : actions.reading.saveCall());
  };
  return html`<div
    class="menu"
    id="save-menu"
    role="dialog"
    aria-label=${what === "all" ? t("app-save-all") : t("app-save-call")}
    ${ref(opened)}
  >
    <form @submit=${submit}>
      <fieldset>
        <legend>${t("app-format")}</legend>
        ${FORMATS.map(
          (format) =>
            html`<label class="menu-choice"
              ><input
                type="radio"
                name="format"
                value=${format}
                .checked=${saving.format === format}
                @change=${() => actions.reading.choose({ format })}
              />
              <span>${rich(`app-format-${format}`, {}, { note })}</span></label
            >`,
        )}
      </fieldset>
      <fieldset>
        <legend>${t("app-times")}</legend>
        ${TIMES.map(
          (time) =>
            html`<label class="menu-choice"
              ><input
                type="radio"
                name="time"
                value=${time}
                .checked=${saving.time === time}
                @change=${() => actions.reading.choose({ time })}
              /><span>${t(`app-time-${time}`)}</span></label
            >`,
        )}
      </fieldset>
      <div class="menu-buttons">${what === "all" && run ? saveThese(run, narrowed) : save(t("app-save-as"))}</div>
    </form>
  </div>`;
}

/** @param {string} label @param {boolean} [disabled] */
const save = (label, disabled) =>
  button({ id: "save-go", label, accent: "primary", submit: true, disabled: disabled ?? false });

/** What is narrowed away is saved only when it is asked for. @param {Run} run @param {boolean} narrowed */
function saveThese({ calls, shownCalls }, narrowed) {
  if (!narrowed) return save(t("app-save-in-folder", { n: calls }));
  return html`${save(t("app-save-these", { n: shownCalls }), shownCalls === 0)}
  ${button({ id: "save-every", label: t("app-save-every", { n: calls }), submit: true })}`;
}
