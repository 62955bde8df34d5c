// Plays a recording by Web Audio. Not by an `<audio>` element: on Linux, WebKit hands media to GStreamer, which knows
// http, https and blobs but no protocol of an app's own; a blob would have to hold the whole call. What is heard next
// is always scheduled a little ahead, so a busy page makes no gaps.
import { Stretch } from "./stretch.js";

/** @import { Recording } from "./recording.js" */

/** @typedef {{ from: number, to: number }} Frames a stretch of the recording */
/** @typedef {{ at: number, until: number, from: number, to: number, node: AudioBufferSourceNode }} Piece times of the context, frames of the recording */

/** So far ahead is scheduled: timers of a hidden window come once a second. */
const AHEAD_S = 2.5;
/** Between pressing play and the first sample. */
const SOON_S = 0.06;
/** A piece is so long. */
const PIECE_S = 0.24;
/** Longer than a click, shorter than a breath. */
const FADE_S = 0.012;
const HOPS = 12;
const TICK_MS = 60;

export class Sound {
  #recording;
  #context;
  #gain;
  /** @type {Piece[]} in order */
  #pieces = [];
  /** @type {Stretch | null} null while nothing is stretched */
  #stretch = null;
  /** The next frame that is not scheduled yet; where it stands while nothing plays. */
  #next = 0;
  /** When that is heard, in the context's time. */
  #due = 0;
  #tempo = 1;
  /** @type {readonly Frames[]} */
  #skips = [];
  #timer = 0;
  #playing = false;
  #waits = false;
  /** Told often while it plays, and when it ends by itself. */
  onTick = () => {};

  /** @param {Recording} recording @param {AudioContext} context of the recording's own rate, if the system can */
  constructor(recording, context) {
    this.#recording = recording;
    this.#context = context;
    this.#gain = context.createGain();
    this.#gain.connect(context.destination);
    recording.onChunk = () => this.#fill();
  }

  get playing() {
    return this.#playing;
  }

  /** Whether it plays and nothing is heard, because nothing has come yet. */
  get waits() {
    return this.#playing && this.#waits;
  }

  /** How long the recording plays. */
  get durationMs() {
    return this.#recording.durationMs;
  }

  /** Where it is, in ms of the recording. */
  get ms() {
    return (this.#frame() * 1000) / this.#recording.wave.rate;
  }

  play() {
    if (this.#playing) return;
    if (this.#next >= this.#recording.wave.frames - 1) this.#next = 0;
    this.#playing = true;
    void this.#context.resume();
    this.#restart();
    this.#timer = window.setInterval(() => this.#tick(), TICK_MS);
  }

  pause() {
    if (!this.#playing) return;
    this.#silence(this.#frame());
    this.#playing = false;
    clearInterval(this.#timer);
    // After the fade; the system's device is free while nothing is heard.
    window.setTimeout(() => this.#playing || void this.#context.suspend(), 200);
  }

  /** @param {number} ms of the recording */
  seek(ms) {
    const { rate, frames } = this.#recording.wave;
    const frame = Math.max(0, Math.min(frames, Math.round((ms * rate) / 1000)));
    this.#silence(frame);
    if (this.#playing) this.#restart();
    else this.#recording.has(frame, 1);
  }

  /** @param {number} tempo 1 as it was said, 2 twice as fast */
  setTempo(tempo) {
    this.#tempo = tempo;
    this.#again();
  }

  /** What is not played. @param {readonly { fromMs: number, toMs: number }[]} skips of the recording, in order */
  setSkips(skips) {
    const { rate } = this.#recording.wave;
    const frame = (/** @type {number} */ ms) => Math.round((ms * rate) / 1000);
    this.#skips = skips.map(({ fromMs, toMs }) => ({ from: frame(fromMs), to: frame(toMs) }));
    this.#again();
  }

  close() {
    this.#silence(this.#next);
    this.#playing = false;
    clearInterval(this.#timer);
    this.#recording.close();
    void this.#context.close();
  }

  /** What was scheduled is scheduled anew from here. */
  #again() {
    if (!this.#playing) return;
    this.#silence(this.#frame());
    this.#restart();
  }

  #tick() {
    this.#fill();
    const over = this.#next >= this.#recording.wave.frames && this.#context.currentTime >= this.#due;
    if (over) {
      this.#playing = false;
      clearInterval(this.#timer);
      void this.#context.suspend();
    }
    this.onTick();
  }

  #restart() {
    this.#stretch = null;
    this.#due = this.#context.currentTime + SOON_S;
    this.#gain.gain.cancelScheduledValues(0);
    this.#gain.gain.setValueAtTime(0, this.#context.currentTime);
    this.#gain.gain.setTargetAtTime(1, this.#due, FADE_S / 3);
    this.#fill();
  }

  /** Stops what is scheduled; from now on it stands there. @param {number} frame */
  #silence(frame) {
    const now = this.#context.currentTime;
    this.#gain.gain.cancelScheduledValues(0);
    this.#gain.gain.setTargetAtTime(0, now, FADE_S / 3);
    for (const { node } of this.#pieces) node.stop(now + FADE_S);
    this.#pieces = [];
    this.#next = frame;
    this.#stretch = null;
  }

  #fill() {
    if (!this.#playing) return;
    const now = this.#context.currentTime;
    this.#pieces = this.#pieces.filter((piece) => piece.until > now - 1);
    let there = true;
    while (there && this.#due < now + AHEAD_S && this.#next < this.#recording.wave.frames)
      there = this.#schedule();
    this.#waits = !there && this.#due <= now;
  }

  /** Schedules the next piece. False while it has not come. */
  #schedule() {
    this.#jump();
    const end = this.#end();
    if (this.#next >= end) return true;
    const from = this.#next;
    const lists = this.#tempo === 1 ? this.#plain(end) : this.#stretched(end);
    if (!lists) return false;
    this.#start(lists, from);
    return true;
  }

  /** Over what is not played. */
  #jump() {
    const skip = this.#skips.find(({ from, to }) => from <= this.#next && this.#next < to);
    if (!skip) return;
    this.#next = Math.min(skip.to, this.#recording.wave.frames);
    this.#stretch = null;
  }

  /** Where the next stretch that is not played begins, or the end. */
  #end() {
    const next = this.#skips.find(({ from }) => from > this.#next);
    return Math.min(next?.from ?? Number.POSITIVE_INFINITY, this.#recording.wave.frames);
  }

  /** @param {number} end */
  #plain(end) {
    const count = Math.min(Math.round(PIECE_S * this.#recording.wave.rate), end - this.#next);
    if (!this.#recording.has(this.#next, count)) return null;
    const lists = this.#recording.frames(this.#next, count);
    this.#next += count;
    return lists;
  }

  /** @param {number} end */
  #stretched(end) {
    const recording = this.#recording;
    this.#stretch ??= new Stretch({
      input: (from, count) => recording.frames(from, count),
      rate: recording.wave.rate,
      tempo: this.#tempo,
      at: this.#next,
    });
    const hops = this.#stretch.hopsBefore(end, HOPS);
    if (hops === 0) {
      // Less than a hop is left: nobody hears it missing.
      this.#next = end;
      return [];
    }
    const { from, count } = this.#stretch.wants(hops);
    if (!recording.has(from, count)) return null;
    const lists = this.#stretch.next(hops);
    this.#next = Math.round(this.#stretch.at);
    return lists;
  }

  /** @param {Float32Array<ArrayBuffer>[]} lists @param {number} from */
  #start(lists, from) {
    const [first] = lists;
    if (!first || first.length === 0) return;
    const { rate } = this.#recording.wave;
    const buffer = this.#context.createBuffer(lists.length, first.length, rate);
    for (const [channel, list] of lists.entries()) buffer.copyToChannel(list, channel);
    const node = this.#context.createBufferSource();
    node.buffer = buffer;
    node.connect(this.#gain);
    const at = Math.max(this.#due, this.#context.currentTime);
    node.start(at);
    this.#due = at + first.length / rate;
    this.#pieces.push({ at, until: this.#due, from, to: this.#next, node });
  }

  /** The frame that is heard now. */
  #frame() {
    const heard = this.#context.currentTime - (this.#context.outputLatency || 0);
    const piece = this.#pieces.findLast(({ at }) => at <= heard);
    if (!piece) return this.#pieces[0]?.from ?? this.#next;
    const share = Math.min(1, (heard - piece.at) / (piece.until - piece.at));
    return piece.from + share * (piece.to - piece.from);
  }
}
