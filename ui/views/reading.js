// The right pane: one call, its overview and its words.
import { html, nothing, ref } from "../lib/lit.js";
import { longDate, short, spoken } from "../lib/time.js";
import { count, number } from "../lib/words.js";
import { zoneOf } from "../state.js";
import { shownRun } from "../state/running.js";
import { agentsOf } from "./card.js";
import { feeling, feelingWords } from "./feeling.js";
import { Overview } from "./overview.js";
import { alert, button, errorText, icon, waiting } from "./parts.js";
import { saveMenu } from "./save-menu.js";
import { Transcript } from "./transcript.js";

/**
 * @import { CallCard, CallView } from "../../src-tauri/bindings/messages.d.ts"
 * @import { State } from "../state.js"
 * @import { SideFilter } from "../state/reading.js"
 * @import { Actions } from "../actions.js"
 */

/** @type {[SideFilter, string][]} */
const SIDES = [
  ["all", "Everyone"],
  ["customer", "Customer"],
  ["agent", "Agent"],
];

export class ReadingPane {
  #actions;
  #transcript;
  #overview;

  /** @param {Actions} actions */
  constructor(actions) {
    this.#actions = actions;
    this.#overview = new Overview((phrase) => this.#transcript.seek(phrase));
    this.#transcript = new Transcript((window) => this.#overview.setWindow(window));
  }

  #attachOverview = ref((element) => this.#overview.attach(element));
  #attachTranscript = ref((element) => this.#transcript.attach(element));

  /** @param {State} state */
  view(state) {
    const { reading } = state;
    const { card, call, status, error } = reading;
    if (!card)
      return (shownRun(state)?.calls ?? 0) > 0
        ? chooseOne()
        : html`<section class="reading blank" aria-label="Call" id="reading">${quietMark()}</section>`;
    return html`<section class="reading" aria-label="Call" id="reading" data-status=${status}>
      ${this.#head(state, card, call)} ${status === "loading" ? waiting("Opening the transcript") : nothing}
      ${
        status === "failed" && error
          ? html`<div class="reading-error">
              ${alert("error", html`<div role="alert">${errorText(error)}</div>`)}
              ${button({ label: "Try again", onClick: () => this.#actions.reading.retry() })}
            </div>`
          : nothing
      }
      <div class="reading-body" ?hidden=${status !== "open"}>
        <div class="overview" id="overview" ${this.#attachOverview}></div>
        ${this.#tools(state)}
        <div
          class="transcript"
          id="transcript"
          data-side=${reading.side}
          tabindex="0"
          role="region"
          aria-label="Transcript"
          ${this.#attachTranscript}
        >
          <div class="virtual-content" role="list" aria-label="Phrases"></div>
        </div>
      </div>
    </section>`;
  }

  /** @param {State} state */
  sync(state) {
    this.#overview.sync(state.reading);
    this.#transcript.sync(state.reading, zoneOf(state));
  }

  /** @param {State} state @param {CallCard} card @param {CallView | null} call */
  #head(state, card, call) {
    const { saving } = state;
    const { reading: act, app } = this.#actions;
    return html`<header class="call-head">
      <div class="call-title">
        <h2 id="call-title">
          <span>${agentsOf(card)}</span
          >${card.queue ? html`<span class="call-queue"><span class="separator"> · </span>${card.queue}</span>` : nothing}
        </h2>
        <p class="call-facts">
          ${facts(card, call?.zone ?? zoneOf(state))}
          <span class="fact"
            >id
            <button
              class="copy-id"
              id="copy-id"
              title=${`Copy ${card.conversationId}`}
              @click=${() => app.copy(card.conversationId, "Conversation id")}
            >
              <code>${card.conversationId.slice(0, 8)}</code>${icon("copy-regular")}<span class="sr-only"
                >, copy the conversation id</span
              >
            </button></span
          >
        </p>
      </div>
      <div class="call-actions">
        ${button({
          id: "open-in-genesys",
          label: "Open in Genesys Cloud",
          title: "Open in Genesys Cloud",
          accent: "secondary",
          icon: "arrow-up-right-from-square-regular",
          onClick: () => act.openInGenesys(),
        })}
        <span class="menu-anchor"
          >${button({
            id: "save-button",
            label: saving.busy === "call" ? "Saving…" : "Save",
            accent: "primary",
            icon: "download-regular",
            expanded: saving.menu === "call",
            menu: true,
            disabled: !call,
            onClick: () => saving.busy || act.menu(saving.menu === "call" ? null : "call"),
          })}${saving.menu === "call" ? saveMenu(state, this.#actions, "call") : nothing}</span
        >
      </div>
    </header>`;
  }

  /** Whose words, which time, which hit. @param {State} state */
  #tools({ reading }) {
    const { side, time, call, hit } = reading;
    const act = this.#actions.reading;
    return html`<div class="tools">
      <div class="segments" role="group" aria-label="Whose words">
        ${SIDES.map(
          ([value, label]) =>
            html`<button
              class="segment"
              aria-pressed=${side === value}
              data-side=${value}
              @click=${() => act.side(value)}
            >
              ${label}
            </button>`,
        )}
      </div>
      <button
        class="tool"
        id="time-style"
        title="Show time into the call, or time of day"
        aria-pressed=${time === "clock"}
        @click=${() => act.time(time === "clock" ? "elapsed" : "clock")}
      >
        ${icon("clock-regular")}<span>${time === "clock" ? "Time of day" : "Time into the call"}</span>
      </button>
      <span class="tools-space"></span>
      ${call ? hitSteps(call, hit, (step) => act.step(step)) : nothing}
    </div>`;
  }
}

/** @param {CallView} call @param {number} hit @param {(step: 1 | -1) => void} step */
function hitSteps({ hits }, hit, step) {
  const where =
    hits.length === 0 ? "No hits" : html`Hit <strong>${number(hit + 1)}</strong> of ${number(hits.length)}`;
  return html`<div class="hit-steps" role="group" aria-label="Hits">
    <span id="hit-position" role="status">${where}</span>
    <button
      class="step"
      id="previous-hit"
      title="Previous hit (p)"
      aria-label="Previous hit"
      aria-keyshortcuts="p"
      @click=${() => step(-1)}
    >
      ${icon("chevron-left-regular")}
    </button>
    <button
      class="step"
      id="next-hit"
      title="Next hit (n)"
      aria-label="Next hit"
      aria-keyshortcuts="n"
      @click=${() => step(1)}
    >
      ${icon("chevron-right-regular")}
    </button>
  </div>`;
}

const DIRECTIONS = { inbound: "inbound", outbound: "outbound" };

/** @param {CallCard} card @param {string} zone */
function facts(card, zone) {
  const all = [
    html`<time
      datetime=${card.start}
      title=${`${card.start.replace("T", " ").replace(/(\.\d+)?Z$/, "")} UTC · shown in ${zone}`}
      >${longDate(card.start, zone)}</time
    >`,
    card.direction ? DIRECTIONS[card.direction] : null,
    html`<span title=${spoken(card.durationMs)}>${short(card.durationMs)}</span>`,
    card.customer,
    card.language,
    feelingWords(card) ? feeling(card) : null,
  ];
  return all.filter(Boolean).map((fact) => html`<span class="fact">${fact}</span>`);
}

const quietMark = () =>
  html`<div class="quiet-mark" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></div>`;

const chooseOne = () =>
  html`<section class="reading blank" aria-label="Call" id="reading">
    ${quietMark()}
    <p>Choose a call to read it.</p>
    <p class="muted"><kbd>j</kbd> <kbd>k</kbd> move, <kbd>Enter</kbd> opens</p>
  </section>`;

/** Said once a call is open. @param {CallView} call */
export const spokenSummary = ({ card, hits }) => `${agentsOf(card)}, ${count(hits.length, "hit")}`;
