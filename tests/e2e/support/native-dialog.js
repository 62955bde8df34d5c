// The native file dialog is GTK's, outside the page: WebDriver cannot see it, so xdotool types into it. No window manager
// is needed. Only ASCII paths: xdotool drops an accented letter now and then.
import { setTimeout as pause } from "node:timers/promises";
import { until } from "./waiting.js";

/**
 * Does `open`, waits for the window that it opens, types the path and confirms.
 *
 * @param {import("./desk.js").Desk} desk
 * @param {() => Promise<void>} open
 * @param {string} path Absolute.
 */
export async function answerFileDialog(desk, open, path) {
  const dialog = await opened(desk, open);
  await xdotool(desk, "windowfocus", "--sync", dialog);
  await xdotool(desk, "key", "ctrl+a");
  await xdotool(desk, "type", "--delay", "12", path);
  await confirmUntilClosed(desk, dialog);
}

/** Does `open`, waits for the dialog and closes it without an answer. */
export async function dismissFileDialog(desk, open) {
  const dialog = await opened(desk, open);
  await xdotool(desk, "windowfocus", "--sync", dialog);
  await xdotool(desk, "key", "Escape");
  await until("end of the native dialog", async () => !(await windows(desk)).includes(dialog));
}

/** The window's id. */
async function opened(desk, open) {
  const before = await windows(desk);
  await open();
  return until("native dialog", async () => (await windows(desk)).find((id) => !before.includes(id)));
}

/** A folder dialog wants a second Return: the first only goes to the folder that was typed. */
async function confirmUntilClosed(desk, dialog) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await xdotool(desk, "key", "Return");
    for (let wait = 0; wait < 20; wait += 1) {
      if (!(await windows(desk)).includes(dialog)) return;
      await pause(50);
    }
  }
  throw new Error("The native dialog did not close after Return.");
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
