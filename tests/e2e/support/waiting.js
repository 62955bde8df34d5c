import { setTimeout as pause } from "node:timers/promises";

/**
 * Asks again and again until the answer is neither undefined, null nor false, and returns it.
 *
 * @template T
 * @param {string} what What is waited for, for the message when it never comes.
 * @param {() => T | Promise<T>} ask
 * @param {{ seconds?: number, else?: () => unknown }} [options] `else` adds what is there instead to the message.
 * @returns {Promise<Exclude<T, undefined | null | false>>}
 */
export async function until(what, ask, { seconds = 20, else: instead } = {}) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return /** @type {any} */ (answer);
    if (Date.now() > end) {
      const found = instead ? ` Instead: ${JSON.stringify(await instead())}` : "";
      throw new Error(`After ${seconds} s there was still no ${what}.${found}`);
    }
    await pause(40);
  }
}
