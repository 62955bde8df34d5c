// WAV files: what stands in them, and their samples. Nothing else is asked of Genesys (crates/genesys, recordings.rs),
// and a file that is read in ranges has to be decoded here anyway.

/**
 * @typedef {object} Wave
 * @property {number} coding 1 whole numbers, 3 floating, 6 A-law, 7 µ-law
 * @property {number} bits of a sample
 * @property {number} channels
 * @property {number} rate frames in a second
 * @property {number} frameBytes
 * @property {number} dataAt where the samples begin in the file
 * @property {number} frames how many there are
 */

/** Enough for every header that is written in earnest. */
export const HEAD_BYTES = 16_384;

/** What a broken or unknown file is refused with. */
export class NotPlayable extends Error {}

const EXTENSIBLE = 0xfffe;
const BITS = /** @type {Record<number, number[]>} */ ({ 1: [8, 16, 24, 32], 3: [32], 6: [8], 7: [8] });

/**
 * Reads the head of a file.
 * @param {Uint8Array} head its first bytes @param {number} total how long the file is
 * @returns {Wave}
 */
export function readHead(head, total) {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (tag(view, 0) !== "RIFF" || tag(view, 8) !== "WAVE") throw new NotPlayable("not a WAV file");
  let at = 12;
  /** @type {Omit<Wave, "dataAt" | "frames"> | null} */
  let format = null;
  while (at + 8 <= view.byteLength) {
    const [name, size] = [tag(view, at), view.getUint32(at + 4, true)];
    if (name === "fmt " && at + 24 <= view.byteLength) format = readFormat(view, at + 8);
    if (name === "data" && format) return withData(format, at + 8, size, total);
    at += 8 + size + (size % 2);
  }
  throw new NotPlayable("a WAV file without samples");
}

/** @param {DataView} view @param {number} at */
const tag = (view, at) =>
  at + 4 <= view.byteLength
    ? String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)))
    : "";

/** @param {DataView} view @param {number} at */
function readFormat(view, at) {
  const named = view.getUint16(at, true);
  const coding = named === EXTENSIBLE && at + 26 <= view.byteLength ? view.getUint16(at + 24, true) : named;
  const channels = view.getUint16(at + 2, true);
  const [rate, bits] = [view.getUint32(at + 4, true), view.getUint16(at + 14, true)];
  if (!BITS[coding]?.includes(bits) || channels < 1 || channels > 8 || rate < 3000 || rate > 192_000)
    throw new NotPlayable(`samples of kind ${coding}, ${bits} bits, ${channels} channels, ${rate} a second`);
  return { coding, bits, channels, rate, frameBytes: (channels * bits) / 8 };
}

/**
 * What is written as a stream says no size, or too much: the file's own length decides.
 * @param {Omit<Wave, "dataAt" | "frames">} format @param {number} dataAt @param {number} size @param {number} total
 * @returns {Wave}
 */
function withData(format, dataAt, size, total) {
  const there = Math.max(0, total - dataAt);
  const bytes = size === 0 ? there : Math.min(size, there);
  return { ...format, dataAt, frames: Math.floor(bytes / format.frameBytes) };
}

/**
 * The samples of whole frames, -1 to 1, one list a channel.
 * @param {Uint8Array} bytes @param {Wave} wave
 * @returns {Float32Array<ArrayBuffer>[]}
 */
export function samples(bytes, wave) {
  const frames = Math.floor(bytes.byteLength / wave.frameBytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [read, step] = [reader(view, wave), wave.bits / 8];
  return Array.from({ length: wave.channels }, (_, channel) => {
    const list = new Float32Array(frames);
    for (let frame = 0; frame < frames; frame += 1)
      list[frame] = read(frame * wave.frameBytes + channel * step);
    return list;
  });
}

/** @param {DataView} view @param {Wave} wave @returns {(at: number) => number} */
function reader(view, { coding, bits }) {
  if (coding === 3) return (at) => view.getFloat32(at, true);
  if (coding === 6) return (at) => /** @type {number} */ (A_LAW[view.getUint8(at)]);
  if (coding === 7) return (at) => /** @type {number} */ (MU_LAW[view.getUint8(at)]);
  if (bits === 8) return (at) => (view.getUint8(at) - 128) / 128;
  if (bits === 16) return (at) => view.getInt16(at, true) / 32_768;
  if (bits === 24) return (at) => ((view.getInt16(at + 1, true) << 8) | view.getUint8(at)) / 8_388_608;
  return (at) => view.getInt32(at, true) / 2_147_483_648;
}

/** G.711: sign, exponent, mantissa; all bits inverted. */
const MU_LAW = Float32Array.from({ length: 256 }, (_, code) => {
  const bits = ~code & 0xff;
  const size = ((((bits & 0x0f) << 3) + 132) << ((bits >> 4) & 7)) - 132;
  return (bits & 0x80 ? -size : size) / 32_768;
});

/** G.711: every other bit inverted. */
const A_LAW = Float32Array.from({ length: 256 }, (_, code) => {
  const bits = code ^ 0x55;
  const exponent = (bits >> 4) & 7;
  const low = ((bits & 0x0f) << 4) + 8;
  const size = exponent === 0 ? low : (low + 256) << (exponent - 1);
  return (bits & 0x80 ? size : -size) / 32_768;
});
