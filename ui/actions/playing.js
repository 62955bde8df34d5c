// Hearing the call that is open. Genesys is asked for the sound when somebody wants to hear it, not before.
import { toAppError } from "../lib/errors.js";
import { openSound } from "../lib/open-sound.js";
import { remember } from "../lib/remembered.js";
import { phraseAt, skipsOf, toCall, toRecording } from "../lib/timeline.js";
import { NotPlayable } from "../lib/wave.js";

/**
 * @import * as Ipc from "../ipc.js"
 * @import { AudioView, WordView } from "../../src-tauri/bindings/messages.d.ts"
 * @import { CallView } from "../lib/phrases.js"
 * @import { Store } from "../state.js"
 * @import { Playing, Reason } from "../state/playing.js"
 * @import { readingActions } from "./reading.js"
 */

/** A word begins a little before it is recognized. */
const LEAD_MS = 250;
/** The shortest silence there is, as in `course`. */
const SILENCE_MS = 3_000;
/** How often the place is told to the page, in ms of the call. */
const TOLD_MS = 200;
/** Asking again may help with these only after somebody did something in Genesys Cloud, or never. */
const ABSENT = [
  "audio-forbidden",
  "audio-none",
  "audio-not-offered",
  "audio-deleted",
  "audio-failed",
  "audio-unplayable",
];

/** @typedef {{ phrase: number, ms: number, words: readonly WordView[] }} Heard */
/** @typedef {Awaited<ReturnType<typeof openSound>>} Sound */
/** @typedef {{ key: number, call: CallView, view: AudioView, sound: Sound }} Open what is open; key: the opening of the call in `reading` */

/**
 * @param {Store} store @param {typeof Ipc} ipc
 * @param {Pick<ReturnType<typeof readingActions>, "toPhrase">} reading
 * @param {typeof openSound} [openWith] another player, for tests
 */
export function playingActions(store, ipc, reading, openWith = openSound) {
  /** @type {Open | null} */
  let open = null;
  /** The cursor when it was paused: moved since, it says where to go on. */
  let left = -1;
  let leading = false;
  /** Put away while its sound was still to come. */
  let hushed = false;

  const change = (/** @type {Partial<Playing>} */ change) =>
    store.dispatch({ type: "playing-changed", change });
  const is = (/** @type {Playing["status"][]} */ ...statuses) =>
    statuses.includes(store.state.playing.status);

  store.subscribe((state) => {
    if (open && state.reading.key !== open.key) close();
    else if (open && !leading && is("playing") && state.reading.phrase !== left) lose();
  });

  function close() {
    open?.sound.close();
    open = null;
    void ipc.closeAudio().catch(() => {}); // It closes with the next one, too.
  }

  /** The reader goes elsewhere: the list stays with the reader. */
  function lose() {
    left = store.state.reading.phrase;
    const { follow, lost } = store.state.playing;
    if (follow && !lost) change({ lost: true });
  }

  /** Asks for the sound and plays it. @param {number | null} [from] ms; null: where the reader is */
  async function begin(from = null) {
    const { key, run, card, call, status } = store.state.reading;
    if (!card || !call || status !== "open" || is("asking")) return;
    hushed = false;
    change({ status: "asking", reason: null });
    const { conversationId, communicationId } = card;
    const isLate = () => store.state.reading.key !== key;
    try {
      const view = await ipc.openAudio({ run, conversationId, communicationId });
      const read = (/** @type {number} */ first, /** @type {number} */ last) =>
        ipc.readAudio(view.url, first, last);
      const sound = isLate() ? null : await openWith(read, (cause) => !isLate() && failed(cause));
      if (sound && isLate()) sound.close();
      else if (sound) ready({ key, call, view, sound }, from);
    } catch (cause) {
      if (!isLate()) failed(cause);
    }
  }

  /** @param {Open} opened @param {number | null} from */
  function ready(opened, from) {
    open = opened;
    const { view, sound } = opened;
    sound.onTick = tick;
    apply();
    const start = from ?? cursorMs();
    change({ status: "ready", denied: null, fromMs: view.startMs, toMs: toCall(view, sound.durationMs) });
    seek(start);
    if (!hushed) resume();
  }

  /** @param {unknown} cause */
  function failed(cause) {
    open?.sound.pause();
    const reason = reasonOf(cause);
    if (reason.code === "audio-forbidden") store.dispatch({ type: "playing-denied", reason });
    else change({ status: ABSENT.includes(reason.code) ? "absent" : "failed", reason, waits: false });
  }

  /** Where the reader is. */
  function cursorMs() {
    const { call, phrase } = store.state.reading;
    return phrase > 0 ? Math.max(0, (call?.phrases[phrase]?.atMs ?? 0) - LEAD_MS) : 0;
  }

  function resume() {
    if (!open) return;
    left = store.state.reading.phrase;
    open.sound.play();
    change({ status: "playing", lost: false });
  }

  function pause() {
    open?.sound.pause();
    left = store.state.reading.phrase;
    change({ status: "paused", waits: false, ...place() });
  }

  const place = () => (open ? { atMs: Math.round(toCall(open.view, open.sound.ms)) } : {});

  /** @param {number} ms */
  function seek(ms) {
    if (!open) return;
    open.sound.seek(toRecording(open.view, ms));
    change(place());
    lead();
  }

  function tick() {
    if (!open || !is("playing")) return;
    const { atMs = 0 } = place();
    const [{ playing }, { sound }] = [store.state, open];
    if (!sound.playing) change({ status: "paused", waits: false, atMs });
    else if (sound.waits !== playing.waits || Math.abs(atMs - playing.atMs) >= TOLD_MS)
      change({ atMs, waits: sound.waits });
    lead();
  }

  /** Takes the cursor along. @param {"auto" | "center"} [reveal] */
  function lead(reveal = "auto") {
    const { playing, finding, reading: at } = store.state;
    // Who looks for something stays where it was found.
    if (!open || !playing.follow || playing.lost || finding.open) return;
    const phrase = phraseAt(open.call.phrases, playing.atMs + LEAD_MS);
    if (phrase < 0 || (phrase === at.phrase && reveal === "auto")) return;
    leading = true;
    reading.toPhrase(phrase, { reveal });
    leading = false;
    // Where that phrase is hidden, the cursor stands at one nearby.
    left = store.state.reading.phrase;
  }

  /** Speed and silences, as they are wished. */
  function apply() {
    if (!open) return;
    const { rate, skipSilence } = store.state.playing;
    open.sound.setTempo(rate);
    open.sound.setSkips(skipSilence ? skipsOf(open.view, silencesOf(open)) : []);
  }

  /** @type {{ of: Open | null, phrase: number, words: readonly WordView[] }} */
  let spoken = { of: null, phrase: -1, words: [] };

  /** The words of a phrase; none until they have come. @param {number} phrase */
  function wordsOf(phrase) {
    if (spoken.of === open && spoken.phrase === phrase) return spoken.words;
    const asked = { of: open, phrase, words: /** @type {readonly WordView[]} */ ([]) };
    spoken = asked;
    const { run, card } = store.state.reading;
    if (card) {
      const { conversationId, communicationId } = card;
      const key = { run, conversationId, communicationId };
      // Without its words a phrase is heard as well.
      void ipc.phraseWords(key, phrase).then(
        (words) => (asked.words = words),
        () => {},
      );
    }
    return asked.words;
  }

  function followAgain() {
    change({ lost: false });
    lead("center");
  }

  return {
    /** Plays or pauses. Where the cursor was moved meanwhile, it goes on from there. */
    toggle() {
      if (is("none")) void begin();
      else if (is("playing")) pause();
      else if (is("ready", "paused")) {
        if (store.state.reading.phrase !== left) seek(cursorMs());
        resume();
      }
    },
    /** The call is put away: nothing is heard of it, also if its sound is still to come. */
    hush() {
      hushed = true;
      if (is("playing")) pause();
    },
    /** Hears the call from a moment on. @param {number} ms since the conversation started */
    seek(ms) {
      if (is("none")) void begin(ms);
      else if (open && is("ready", "paused", "playing")) {
        change({ lost: false });
        seek(ms);
        if (!is("playing")) resume();
      }
    },
    /** Back and forth by so much. @param {number} ms */
    skip(ms) {
      if (open && is("ready", "paused", "playing")) seek(store.state.playing.atMs + ms);
    },
    /** Asks once more for what could not be had. */
    retry() {
      const at = open ? store.state.playing.atMs : null;
      if (open) close();
      void begin(at);
    },
    /** @param {number} rate */
    rate(rate) {
      remember("rate", String(rate));
      change({ rate });
      apply();
    },
    /** @param {boolean} skipSilence */
    skipSilence(skipSilence) {
      remember("skip-silence", skipSilence ? "yes" : "no");
      change({ skipSilence });
      apply();
    },
    /** @param {boolean} follow */
    follow(follow) {
      remember("follow", follow ? "yes" : "no");
      change({ follow });
      if (follow) followAgain();
    },
    followAgain,
    /** The reader scrolled by hand. */
    scrolled() {
      if (is("playing")) lose();
    },
    /** What is heard at this very moment, with the words of its phrase. @returns {Heard | null} */
    heard() {
      if (!open || !is("playing")) return null;
      const ms = toCall(open.view, open.sound.ms);
      const phrase = phraseAt(open.call.phrases, ms);
      return phrase < 0 ? null : { phrase, ms, words: wordsOf(phrase) };
    },
  };
}

/** Where nobody speaks. It may ring for long before anybody does. @param {Open} open */
function silencesOf({ view, call: { phrases, course } }) {
  const first = phrases[0]?.atMs ?? 0;
  const rings = first - view.startMs >= SILENCE_MS ? [{ fromMs: view.startMs, toMs: first }] : [];
  return [...rings, ...course.silences, ...course.waits].sort((a, b) => a.fromMs - b.fromMs);
}

/** @param {unknown} cause @returns {Reason} */
function reasonOf(cause) {
  if (cause instanceof NotPlayable) return { code: "audio-unplayable", message: cause.message, args: {} };
  const error = toAppError(cause);
  return { code: error.code, message: error.message, args: error.args };
}
