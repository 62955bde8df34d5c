// The native file dialog is GTK's, outside the page: WebDriver cannot see it, so xdotool types into it. No window manager
// is needed. Only ASCII paths: xdotool drops an accented letter now and then.
import { setTimeout as pause } from "node:timers/promises";
import { until } from "./waiting.js";

/** GTK reads the folder and completes the name while it is typed; keys that come too early are lost. */
const SETTLING_MS = 300;

/**
 * Does `open`, waits for the window that it opens, types the path and confirms.
 *
 * @param {import("./desk.js").Desk} desk
 * @param {() => Promise<void>} open
 * @param {string} path Absolute.
 */
export async function answerFileDialog(desk, open, path) {
  const dialog = await opened(desk, open);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await pause(SETTLING_MS);
    await xdotool(desk, "key", "ctrl+a");
    await xdotool(desk, "type", "--delay", "12", path);
    await pause(SETTLING_MS);
    await xdotool(desk, "key", "Return");
    if (await closes(desk, dialog)) return;
  }
  throw new Error(`The native dialog did not take ${path}.`);
}

/** Does `open`, waits for the dialog and closes it without an answer. */
export async function dismissFileDialog(desk, open) {
  const dialog = await opened(desk, open);
  await pause(SETTLING_MS);
  await xdotool(desk, "key", "Escape");
  await until("end of the native dialog", () => closes(desk, dialog));
}

/** The id of the window that `open` opens; it has the keyboard. */
async function opened(desk, open) {
  const before = await windows(desk);
  await open();
  const dialog = await until("native dialog", async () =>
    (await windows(desk)).find((id) => !before.includes(id)),
  );
  await xdotool(desk, "windowfocus", "--sync", dialog);
  return dialog;
}

async function closes(desk, dialog) {
  for (let wait = 0; wait < 40; wait += 1) {
    if (!(await windows(desk)).includes(dialog)) return true;
    await pause(50);
  }
  return false;
}

/** Visible windows with a name. */
async function windows(desk) {
  const { output } = await desk.run("xdotool", ["search", "--onlyvisible", "--name", "."]);
  return output.split("\n").filter(Boolean);
}

async function xdotool(desk, ...args) {
  const { code, said } = await desk.run("xdotool", args);
  if (code !== 0) throw new Error(`xdotool ${args[0]}: ${said}`);
}
