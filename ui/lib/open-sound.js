// From the bytes of a recording to something that plays.
import { Recording } from "./recording.js";
import { Sound } from "./sound.js";

/** @import { Read } from "./recording.js" */

/**
 * @param {Read} read @param {(cause: unknown) => void} onFault told when bytes cannot be had while it plays
 * @returns {Promise<Sound>} fails with `NotPlayable` where the file is none that can be played
 */
export async function openSound(read, onFault) {
  const recording = await Recording.open(read);
  recording.onFault = onFault;
  return new Sound(recording, contextOf(recording.wave.rate));
}

/** At the recording's own rate pieces follow each other to the sample; else the system converts each by itself. @param {number} sampleRate */
function contextOf(sampleRate) {
  try {
    return new AudioContext({ sampleRate });
  } catch {
    return new AudioContext();
  }
}
