// Under the strip: the sound of the call.
import { watchScrolling } from "../lib/follow.js";
import { showHeard } from "../lib/heard.js";
import { html, live, nothing, ref } from "../lib/lit.js";
import { shortcut, withKey } from "../lib/commands.js";
import { said } from "../lib/said.js";
import { rich, t } from "../lib/t.js";
import { short, spoken } from "../lib/time.js";
import { number } from "../lib/words.js";
import { RATES } from "../state/playing.js";
import { icon } from "./parts.js";

/**
 * @import { State } from "../state.js"
 * @import { Playing, Reason } from "../state/playing.js"
 * @import { Actions } from "../actions.js"
 */

/** What the buttons beside play go back and forth by. */
const STEP_MS = 5_000;
/** Nothing brings these back. */
const GONE = ["audio-none", "audio-not-offered", "audio-deleted"];

/** @param {State} state @param {Actions} actions */
export function playerBar(state, actions) {
  const { reading, playing } = state;
  if (reading.status !== "open" || !reading.call) return nothing;
  if (playing.reason && (playing.status === "absent" || playing.status === "failed"))
    return silentBar(playing, playing.reason, actions);
  return html`<div
    class="player player-row"
    id="player"
    role="group"
    aria-label=${t("player-label")}
    data-status=${playing.status}
    ${ref(attended(actions))}
  >
    ${transport(playing, actions)} ${times(state)} <span class="tools-space"></span> ${wishes(playing, actions)}
  </div>`;
}

/** @param {Playing} playing @param {Actions} actions */
function transport({ status, waits }, { playing: act }) {
  const playing = status === "playing";
  const busy = status === "asking" || waits;
  const there = status !== "none" && status !== "asking";
  const label = t(playing ? "player-pause" : "player-play");
  return html`<button
      class="step"
      id="player-back"
      ?disabled=${!there}
      title=${t("player-back", { n: STEP_MS / 1000 })}
      aria-label=${t("player-back", { n: STEP_MS / 1000 })}
      @click=${() => act.skip(-STEP_MS)}
    >
      ${icon("backward-regular")}</button
    ><button
      class="player-play"
      id="player-play"
      aria-disabled=${status === "asking" ? "true" : nothing}
      aria-busy=${busy ? "true" : nothing}
      aria-keyshortcuts=${shortcut("play")}
      aria-label=${label}
      title=${withKey(label, "play")}
      @click=${() => act.toggle()}
    >
      ${busy ? html`<span class="player-busy" aria-hidden="true"></span>` : icon(playing ? "pause-regular" : "play-regular")}</button
    ><button
      class="step"
      id="player-forward"
      ?disabled=${!there}
      title=${t("player-forward", { n: STEP_MS / 1000 })}
      aria-label=${t("player-forward", { n: STEP_MS / 1000 })}
      @click=${() => act.skip(STEP_MS)}
    >
      ${icon("forward-regular")}
    </button>`;
}

/** How far it is, and how much is left. Not announced: it changes all the time. @param {State} state */
function times({ playing, reading }) {
  const end = playing.toMs || reading.call?.card.durationMs || 0;
  const left = Math.max(0, end - playing.atMs) / playing.rate;
  return html`<span class="player-times"
      ><span id="player-at" aria-label=${spoken(playing.atMs)}>${short(playing.atMs)}</span
      ><span class="player-left" id="player-left" title=${t("player-left-title")}
        >−${short(left)}</span
      ></span
    ><span class="player-state" role="status">${stateText(playing)}</span>`;
}

/** @param {Playing} playing */
function stateText({ status, waits }) {
  if (status === "asking") return t("player-asking");
  return waits ? t("player-waits") : "";
}

/** @param {Playing} playing @param {Actions} actions */
function wishes({ status, rate, skipSilence, follow, lost }, { playing: act }) {
  const again = status === "playing" && follow && lost;
  return html`${again ? followAgain(act) : followBox(follow, act)}<label class="player-wish" title=${t("player-skip-title")}
      ><input
        type="checkbox"
        id="player-skip"
        .checked=${live(skipSilence)}
        @change=${(/** @type {Event} */ event) => act.skipSilence(checked(event))}
      />${icon("forward-fast-regular")}<span>${t("player-skip")}</span></label
    ><span class="tool-choice"
      ><select
        id="player-rate"
        class="tool-select"
        aria-label=${t("player-rate")}
        .value=${live(String(rate))}
        @change=${(/** @type {Event} */ event) => act.rate(Number(/** @type {HTMLSelectElement} */ (event.target).value))}
      >
        ${RATES.map((one) => html`<option value=${String(one)} ?selected=${one === rate}>${t("player-rate-times", { rate: number(one) })}</option>`)}
      </select>
      ${icon("custom/chevron-down-small-regular")}</span
    >`;
}

/** Stands where the box stands: who was left behind has only this to wish. @param {Actions["playing"]} act */
const followAgain = (
  act,
) => html`<button class="player-again" id="follow-again" @click=${() => act.followAgain()}>
  ${icon("arrows-to-circle-regular")}<span>${t("player-follow-again")}</span>
</button>`;

/** @param {boolean} follow @param {Actions["playing"]} act */
const followBox = (follow, act) => html`<label class="player-wish" title=${t("player-follow")}
  ><input
    type="checkbox"
    id="player-follow"
    .checked=${live(follow)}
    @change=${(/** @type {Event} */ event) => act.follow(checked(event))}
  />${icon("arrows-to-circle-regular")}<span>${t("player-follow")}</span></label
>`;

/** @param {Event} event */
const checked = (event) => /** @type {HTMLInputElement} */ (event.target).checked;

/** One quiet line instead of a player. @param {Playing} playing @param {Reason} reason @param {Actions} actions */
function silentBar({ status }, reason, actions) {
  return html`<div class="player player-silent" id="player" data-status=${status} data-reason=${reason.code}>
    ${icon(status === "failed" ? "triangle-exclamation-regular" : "circle-info-regular")}
    <p class="player-reason" role="status">${reasonText(reason)}</p>
    ${
      GONE.includes(reason.code)
        ? nothing
        : html`<button class="player-again" id="player-retry" @click=${() => actions.playing.retry()}>
            ${t("player-retry")}
          </button>`
    }
  </div>`;
}

/** @param {Reason} reason */
function reasonText(reason) {
  const { code, args } = reason;
  if (code === "audio-unplayable") return t("player-reason-unplayable");
  if (code !== "audio-forbidden") return said(reason);
  if (!args.permissions) return t("player-reason-forbidden-unnamed");
  return rich("player-reason-forbidden", args, { code: (name) => html`<code>${name}</code>` });
}

/** While the bar is there: the reader's own scrolling is noticed, and the word that is heard is lit. @type {WeakMap<Actions, (element: Element | undefined) => void>} */
const ATTENDED = new WeakMap();

/** The same function each time, or the bar would be attended anew with each painting. @param {Actions} actions */
function attended(actions) {
  const known = ATTENDED.get(actions);
  if (known) return known;
  let leave = () => {};
  const made = (/** @type {Element | undefined} */ bar) => {
    leave();
    if (!bar) return;
    const unwatch = watchScrolling(() => actions.playing.scrolled());
    const unlight = showHeard(actions);
    leave = () => {
      unwatch();
      unlight();
    };
  };
  ATTENDED.set(actions, made);
  return made;
}
