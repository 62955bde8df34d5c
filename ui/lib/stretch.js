// Faster or slower without another pitch: pieces of the sound are laid over each other where they fit best (WSOLA).
// `<audio>` does this by itself, but cannot play what is read in ranges; libraries for it weigh more than this file.

/** A hop is so long; about two waves of a low voice. */
const HOP_S = 0.02;
/** How far from its place a piece may be taken, to fit. */
const SEARCH_S = 0.01;
/** Fitting compares this many samples a second; more changes nothing that is heard. */
const COMPARED = 8000;

/** @typedef {(from: number, count: number) => Float32Array[]} Input frames from a place on, one list a channel; silence outside */

export class Stretch {
  #input;
  #hop;
  #search;
  #grain;
  #tempo;
  /** Where the next piece belongs by time. */
  #ideal;
  /** Where the last piece would go on by itself. */
  #natural;

  /** @param {{ input: Input, rate: number, tempo: number, at: number }} options at: the frame to begin with */
  constructor({ input, rate, tempo, at }) {
    this.#input = input;
    this.#tempo = tempo;
    this.#hop = Math.round(rate * HOP_S);
    this.#search = Math.round(rate * SEARCH_S);
    this.#grain = Math.max(1, Math.round(rate / COMPARED));
    this.#ideal = at;
    this.#natural = at;
  }

  /** The frame of the input that comes next. */
  get at() {
    return this.#ideal;
  }

  /** How many hops fit before a frame of the input, at most so many. @param {number} end @param {number} most */
  hopsBefore(end, most) {
    return Math.max(0, Math.min(most, Math.floor((end - this.#ideal) / (this.#hop * this.#tempo))));
  }

  /** Which frames of the input so many hops are made of. @param {number} hops @returns {{ from: number, count: number }} */
  wants(hops) {
    const from = Math.floor(Math.min(this.#natural, this.#ideal - this.#search));
    const last = this.#ideal + hops * this.#hop * this.#tempo;
    const to = Math.ceil(Math.max(this.#natural, last)) + this.#search + 2 * this.#hop;
    return { from, count: to - from };
  }

  /** The next hops. @param {number} hops @returns {Float32Array<ArrayBuffer>[]} one list a channel */
  next(hops) {
    const { from, count } = this.wants(hops);
    const input = this.#input(from, count);
    const mono = mixed(input);
    const output = input.map(() => new Float32Array(hops * this.#hop));
    for (let hop = 0; hop < hops; hop += 1) {
      const best = this.#fit(mono, from);
      for (const [channel, list] of input.entries())
        this.#blend(list, best - from, /** @type {Float32Array} */ (output[channel]), hop * this.#hop, from);
      this.#natural = best + this.#hop;
      this.#ideal += this.#hop * this.#tempo;
    }
    return output;
  }

  /** Where near its place the next piece goes on most like the last one would. @param {Float32Array} mono @param {number} from */
  #fit(mono, from) {
    const middle = Math.round(this.#ideal);
    let [best, most] = [middle, Number.NEGATIVE_INFINITY];
    for (let shift = -this.#search; shift <= this.#search; shift += this.#grain) {
      const likeness = this.#likeness(mono, this.#natural - from, middle + shift - from);
      if (likeness > most) [best, most] = [middle + shift, likeness];
    }
    return best;
  }

  /** @param {Float32Array} mono @param {number} a @param {number} b */
  #likeness(mono, a, b) {
    let [product, power] = [0, 1e-6];
    for (let at = 0; at < this.#hop; at += this.#grain) {
      const [one, other] = [mono[a + at] ?? 0, mono[b + at] ?? 0];
      product += one * other;
      power += other * other;
    }
    return product / Math.sqrt(power);
  }

  /** @param {Float32Array} input @param {number} best @param {Float32Array} output @param {number} at @param {number} from */
  #blend(input, best, output, at, from) {
    const natural = this.#natural - from;
    for (let frame = 0; frame < this.#hop; frame += 1) {
      const share = 0.5 - 0.5 * Math.cos((Math.PI * frame) / this.#hop);
      output[at + frame] = (1 - share) * (input[natural + frame] ?? 0) + share * (input[best + frame] ?? 0);
    }
  }
}

/** @param {Float32Array[]} channels */
function mixed(channels) {
  const [first = new Float32Array()] = channels;
  if (channels.length === 1) return first;
  const mono = new Float32Array(first.length);
  for (const list of channels)
    for (let at = 0; at < mono.length; at += 1) mono[at] = (mono[at] ?? 0) + (list[at] ?? 0);
  return mono;
}
