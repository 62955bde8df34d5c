// A recording that is read as far as it is heard: chunks of its file come when they are wanted, and old ones go.
import { HEAD_BYTES, NotPlayable, readHead, samples } from "./wave.js";

/** @import { Wave } from "./wave.js" */

/** @typedef {(from: number, to: number) => Promise<{ bytes: Uint8Array, total: number }>} Read bytes of the file, both ends included */

/** About four seconds of a telephone call in stereo. */
const CHUNK_BYTES = 131_072;
/** With these, going back a little costs nothing; a call of two hours has 1,800. */
const KEPT = 24;
/** Read before they are wanted. */
const AHEAD = 2;

export class Recording {
  #read;
  /** @type {Map<number, Float32Array<ArrayBuffer>[]>} the last one used stands last */
  #chunks = new Map();
  /** @type {Set<number>} */
  #asked = new Set();
  #closed = false;
  /** Told when a chunk has come. */
  onChunk = () => {};
  /** Told when one could not be had. @type {(cause: unknown) => void} */
  onFault = () => {};

  /** @param {Read} read @param {Wave} wave */
  constructor(read, wave) {
    this.#read = read;
    this.wave = wave;
    this.chunkFrames = Math.max(1, Math.floor(CHUNK_BYTES / wave.frameBytes));
  }

  /** Reads a file's head. @param {Read} read */
  static async open(read) {
    const { bytes, total } = await read(0, HEAD_BYTES - 1);
    const wave = readHead(bytes, total);
    if (wave.frames === 0) throw new NotPlayable("a WAV file without samples");
    return new Recording(read, wave);
  }

  get durationMs() {
    return (this.wave.frames * 1000) / this.wave.rate;
  }

  /** How many chunks lie in memory. */
  get kept() {
    return this.#chunks.size;
  }

  close() {
    this.#closed = true;
    this.#chunks.clear();
  }

  /**
   * Whether these frames are here. What is not is asked for, and what comes after it.
   * @param {number} from @param {number} count
   */
  has(from, count) {
    const [first, last] = [this.#chunkOf(from), this.#chunkOf(from + count - 1)];
    let all = true;
    for (let chunk = first; chunk <= last; chunk += 1) all = this.#chunks.has(chunk) && all;
    for (let chunk = first; chunk <= last + AHEAD; chunk += 1) this.#want(chunk);
    return all;
  }

  /** Frames from a place on; silence where there are none. @param {number} from @param {number} count @returns {Float32Array<ArrayBuffer>[]} */
  frames(from, count) {
    const lists = Array.from({ length: this.wave.channels }, () => new Float32Array(count));
    for (let chunk = this.#chunkOf(from); chunk <= this.#chunkOf(from + count - 1); chunk += 1) {
      const found = this.#chunks.get(chunk);
      if (!found) continue;
      this.#use(chunk, found);
      const begin = chunk * this.chunkFrames;
      const [start, end] = [Math.max(from, begin), Math.min(from + count, begin + this.chunkFrames)];
      for (const [channel, list] of lists.entries()) {
        const part = found[channel]?.subarray(start - begin, end - begin);
        if (part) list.set(part, start - from);
      }
    }
    return lists;
  }

  /** @param {number} frame */
  #chunkOf(frame) {
    const last = Math.floor((this.wave.frames - 1) / this.chunkFrames);
    return Math.max(0, Math.min(last, Math.floor(frame / this.chunkFrames)));
  }

  /** @param {number} chunk @param {Float32Array<ArrayBuffer>[]} found */
  #use(chunk, found) {
    this.#chunks.delete(chunk);
    this.#chunks.set(chunk, found);
  }

  /** @param {number} chunk */
  #want(chunk) {
    if (chunk * this.chunkFrames >= this.wave.frames) return;
    if (this.#chunks.has(chunk) || this.#asked.has(chunk)) return;
    this.#asked.add(chunk);
    this.#fetch(chunk)
      .then(() => this.#closed || this.onChunk())
      .catch((cause) => this.#closed || this.onFault(cause))
      .finally(() => this.#asked.delete(chunk));
  }

  /** @param {number} chunk */
  async #fetch(chunk) {
    const { wave, chunkFrames } = this;
    const first = chunk * chunkFrames;
    const frames = Math.min(chunkFrames, wave.frames - first);
    const from = wave.dataAt + first * wave.frameBytes;
    const { bytes } = await this.#read(from, from + frames * wave.frameBytes - 1);
    if (this.#closed) return;
    this.#use(chunk, samples(bytes, wave));
    const oldest = this.#chunks.keys().next().value;
    if (this.#chunks.size > KEPT && oldest !== undefined) this.#chunks.delete(oldest);
  }
}
