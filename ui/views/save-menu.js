// The small panel behind "Save" and "Save all…": format and time, then the native dialog opens.
import { html, ref } from "../lib/lit.js";
import { count } from "../lib/words.js";
import { isNarrowed } from "../state/run.js";
import { shownRun } from "../state/running.js";
import { button } from "./parts.js";

/**
 * @import { Format, TimeStyle } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { Actions } from "../actions.js"
 * @import { Run } from "../state/run.js"
 */

/** @type {[Format, string, string][]} */
const FORMATS = [
  ["txt", "Text", "to read and to mail"],
  ["vtt", "WebVTT", "captions for the web"],
  ["srt", "SubRip (SRT)", "captions for players"],
  ["csv", "CSV", "one row a phrase, for a spreadsheet"],
  ["json", "JSON", "everything, for programs"],
];

/** @type {[TimeStyle, string][]} */
const TIMES = [
  ["elapsed", "Time into the call"],
  ["clock", "Time of day"],
];

/** Menus are short-lived: the focus goes in when one opens. @param {Element | undefined} element */
function focusChosen(element) {
  requestAnimationFrame(() => {
    const chosen = /** @type {HTMLElement | null | undefined} */ (element?.querySelector("input:checked"));
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
    aria-label=${what === "all" ? "Save all calls" : "Save this call"}
    ${ref(focusChosen)}
  >
    <form @submit=${submit}>
      <fieldset>
        <legend>Format</legend>
        ${FORMATS.map(
          ([format, name, note]) =>
            html`<label class="menu-choice"
              ><input
                type="radio"
                name="format"
                value=${format}
                .checked=${saving.format === format}
                @change=${() => actions.reading.choose({ format })}
              />
              <span>${name}<span class="muted"> ${note}</span></span></label
            >`,
        )}
      </fieldset>
      <fieldset>
        <legend>Times</legend>
        ${TIMES.map(
          ([time, name]) =>
            html`<label class="menu-choice"
              ><input
                type="radio"
                name="time"
                value=${time}
                .checked=${saving.time === time}
                @change=${() => actions.reading.choose({ time })}
              /><span>${name}</span></label
            >`,
        )}
      </fieldset>
      <div class="menu-buttons">${what === "all" && run ? saveThese(run, narrowed) : save("Save as…")}</div>
    </form>
  </div>`;
}

/** @param {string} label @param {boolean} [disabled] */
const save = (label, disabled) =>
  button({ id: "save-go", label, accent: "primary", submit: true, disabled: disabled ?? false });

/** What is narrowed away is saved only when it is asked for. @param {Run} run @param {boolean} narrowed */
function saveThese({ calls, shownCalls }, narrowed) {
  if (!narrowed) return save(`Choose a folder for ${count(calls, "file")}…`);
  return html`${save(`Save these ${count(shownCalls, "call")}…`, shownCalls === 0)}
  ${button({ id: "save-every", label: `Save all ${count(calls, "call")}…`, submit: true })}`;
}
