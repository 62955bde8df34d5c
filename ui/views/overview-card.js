// The card that says what is under the pointer.
import { html, nothing, render } from "../lib/lit.js";
import { xOf } from "../lib/overview-geometry.js";
import { cardPlace, laneOfPhrase } from "../lib/overview-under.js";
import { lengthWords, placeWords, speakerOf } from "../lib/overview-words.js";
import { lettersOf } from "../lib/speakers.js";
import { t } from "../lib/t.js";
import { clock } from "../lib/time.js";

/**
 * @import { Scale } from "../lib/overview-geometry.js"
 * @import { StripModel } from "../lib/overview-model.js"
 * @import { Under } from "../lib/overview-under.js"
 */

/** More topics than these would push the words away. */
const TOPICS = 3;

/** A pointer that only crosses the strip brings no card. */
const CARD_MS = 90;

/** Keeps the card where it belongs while the pointer moves. */
export class CardKeeper {
  #due;
  /** @type {Under | null} */
  #under = null;
  #x = 0;
  /** @type {"none" | "waiting" | "shown" | "away"} away: put away by a key until the pointer moves */
  #status = "none";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** Its size is asked for only when it says something else. */
  #said = "";
  #size = { width: 0, height: 0 };

  /** @param {() => void} due told when the card shall appear */
  constructor(due) {
    this.#due = due;
  }

  /** The moment that is pointed at. */
  get hoverMs() {
    if (!this.#under || this.#status === "away") return null;
    return this.#under.pin?.atMs ?? this.#under.ms;
  }

  /** @param {Under | null} under @param {number} x pixels in the strip @param {boolean} [moved] false: the strip did, the pointer did not */
  point(under, x, moved = true) {
    this.#under = under;
    this.#x = x;
    if (!under) {
      clearTimeout(this.#timer);
      this.#status = "none";
    } else if (moved && (this.#status === "none" || this.#status === "away")) {
      this.#status = "waiting";
      this.#timer = setTimeout(() => {
        this.#status = "shown";
        this.#due();
      }, CARD_MS);
    }
  }

  /** Who uses keys wants to see what they do. Returns whether there was a card. */
  away() {
    const shown = this.#status === "shown";
    clearTimeout(this.#timer);
    if (this.#status !== "none") this.#status = "away";
    this.#due();
    return shown;
  }

  /** @param {HTMLElement} root @param {StripModel} model @param {string} zone @param {Scale} scale */
  paint(root, model, zone, scale) {
    const card = /** @type {HTMLElement | null} */ (root.querySelector(".strip-card"));
    const strip = /** @type {HTMLElement | null} */ (root.querySelector(".strip"));
    const under = this.#under;
    if (!card || !strip) return;
    card.hidden = !under || this.#status !== "shown";
    if (card.hidden || !under) {
      this.#said = "";
      return;
    }
    render(hoverCard(model, under, zone), card);
    const said = keyOf(under);
    if (said !== this.#said) {
      this.#said = said;
      this.#size = { width: card.offsetWidth, height: card.offsetHeight };
    }
    const box = { top: root.getBoundingClientRect().top, height: root.clientHeight, width: root.clientWidth };
    const x = strip.offsetLeft + (under.pin ? xOf(scale, under.pin.atMs) : this.#x);
    const { left, top } = cardPlace(x, this.#size, box, window.innerHeight);
    card.style.transform = `translate(${left}px, ${top}px)`;
  }
}

/** Two places with the same key have the same card, but for the time. @param {Under} under */
const keyOf = ({ phrase, silence, hold, overtalk, topics, pin }) =>
  [phrase, silence?.fromMs, hold?.fromMs, overtalk, topics, pin?.kind].join();

/** @param {StripModel} model @param {Under} under @param {string} zone */
function hoverCard(model, under, zone) {
  const { call, lengthMs } = model;
  const ms = under.pin?.atMs ?? under.ms;
  return html`<div class="strip-card-head">
      ${who(model, under)}
      <span class="strip-card-times"
        ><b>${placeWords(ms, lengthMs)}</b><span>${clock(call.card.start, ms, zone)}</span></span
      >
    </div>
    ${words(model, under)} ${facts(model, under)}`;
}

/** @param {StripModel} model @param {Under} under */
function who(model, under) {
  if (under.phrase < 0) return html`<span class="strip-card-who" data-lane="none">${nobody(under)}</span>`;
  const lane = laneOfPhrase(model, under.phrase);
  return html`<span class="strip-card-who" data-lane=${lane}
    ><i class="letter" aria-hidden="true">${letterOf(model, under.phrase)}</i
    ><bdi>${speakerOf(model.call, under.phrase)}</bdi></span
  >`;
}

/** The sign this speaker has in the list. @param {StripModel} model @param {number} phrase */
const letterOf = ({ call }, phrase) => lettersOf(call)[call.phrases[phrase]?.speaker ?? -1] ?? "";

/** @param {Under} under */
function nobody({ silence, hold }) {
  if (hold) return t("strip-card-hold", { length: lengthWords(hold.toMs - hold.fromMs) });
  if (!silence) return t("strip-card-nobody");
  const length = lengthWords(silence.toMs - silence.fromMs);
  return t(silence.waits ? "strip-card-waiting" : "strip-card-silence", { length });
}

/** @param {StripModel} model @param {Under} under */
function words({ call }, { phrase }) {
  const said = call.phrases[phrase];
  if (!said?.text || said.silent) return nothing;
  return html`<p class="strip-card-words" dir="auto" lang=${said.lang ?? call.lang ?? nothing}>${said.text}</p>`;
}

/** @param {StripModel} model @param {Under} under */
function facts({ call }, { phrase, hold, overtalk, topics, pin }) {
  const felt = call.phrases[phrase]?.sentiment ?? 0;
  const names = [...new Set(topics.map((item) => call.topics[item]?.name ?? ""))].slice(0, TOPICS);
  const all = [
    pin ? html`<span data-sign=${pin.kind}>${t(`strip-card-${pin.kind}`)}</span>` : nothing,
    felt > 0 ? html`<span data-sign="positive">${t("strip-card-positive")}</span>` : nothing,
    felt < 0 ? html`<span data-sign="negative">${t("strip-card-negative")}</span>` : nothing,
    overtalk ? html`<span>${t("strip-card-overtalk")}</span>` : nothing,
    hold && phrase >= 0
      ? html`<span>${t("strip-card-hold", { length: lengthWords(hold.toMs - hold.fromMs) })}</span>`
      : nothing,
    ...names.map((name) => html`<span data-sign="topic"><bdi>${name}</bdi></span>`),
  ].filter((one) => one !== nothing);
  return all.length > 0 ? html`<div class="strip-card-facts">${all}</div>` : nothing;
}
