// A desk to try Earshot on: a display in memory, a D-Bus session that starts nothing by itself, a home folder, and, where
// wanted, an unlocked keyring. Nothing is shared with the developer's session or with another test.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openApp } from "./driver.js";
import { run, start } from "./processes.js";
import { until } from "./waiting.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The programs under test; `cargo xtask test` names them. */
export const APP = process.env.EARSHOT_APP ?? join(ROOT, "target/debug/earshot");
export const CLI = process.env.EARSHOT_CLI ?? join(ROOT, "target/debug/earshot-cli");

/** Where pictures of failed tests go. */
export const SHOTS = join(ROOT, "tests/e2e/shots");

const FOLDERS = { HOME: "home", XDG_DATA_HOME: "data", XDG_CONFIG_HOME: "config", XDG_STATE_HOME: "state" };
/** What a page remembers is written so soon. */
const KEEPING_MS = 1_000;
/** A demo that is killed cannot tidy up: what it leaves in the folder for passing files goes with the desk. */
const PASSING = { XDG_CACHE_HOME: "cache", XDG_RUNTIME_DIR: "run", TMPDIR: "passing" };

/**
 * @typedef {object} Wishes
 * @property {boolean} [keyring] Whether an unlocked Secret Service answers on the bus; true unless said.
 * @property {"light" | "dark"} [theme]
 * @property {string} [size] Of the display, e.g. "1360x860".
 * @property {Record<string, string>} [env] More of the environment.
 */

export class Desk {
  #processes = [];
  #apps = [];

  /** @param {Wishes} [wishes] */
  static async open(wishes = {}) {
    const desk = new Desk();
    try {
      await desk.#lay(wishes);
    } catch (error) {
      await desk.close();
      throw error;
    }
    return desk;
  }

  constructor() {
    /** Everything this desk writes lies here. */
    this.folder = mkdtempSync(join(tmpdir(), "earshot-desk-"));
    this.env = this.#environment();
  }

  #environment() {
    const env = { PATH: process.env.PATH, LC_ALL: "C.UTF-8", TZ: "Europe/Berlin", GDK_BACKEND: "x11" };
    // No accessibility bus and no settings daemon: both would be started through the bus, which starts nothing.
    Object.assign(env, { NO_AT_BRIDGE: "1", GSETTINGS_BACKEND: "memory", NO_PROXY: "127.0.0.1,localhost" });
    for (const [name, folder] of Object.entries({ ...FOLDERS, ...PASSING })) {
      env[name] = join(this.folder, folder);
      mkdirSync(env[name], { mode: 0o700 });
    }
    return env;
  }

  async #lay({ keyring = true, theme = "light", size = "1360x860", env = {} }) {
    Object.assign(this.env, { GTK_THEME: theme === "dark" ? "Adwaita:dark" : "Adwaita" }, env);
    const screen = ["-displayfd", "1", "-screen", "0", `${size}x24`, "-nolisten", "tcp", "-noreset"];
    this.env.DISPLAY = `:${await this.start("Xvfb", screen).firstLine()}`;
    const config = `--config-file=${join(ROOT, "tests/fixtures/session-bus.conf")}`;
    const bus = this.start("dbus-daemon", ["--nofork", "--print-address=1", config]);
    this.env.DBUS_SESSION_BUS_ADDRESS = await bus.firstLine();
    if (keyring) await this.#unlockKeyring();
  }

  async #unlockKeyring() {
    const args = ["--foreground", "--unlock", "--components=secrets"];
    const daemon = this.start("gnome-keyring-daemon", args, { input: "the desk's own password" });
    await until("Secret Service on the bus", () => this.#owns("org.freedesktop.secrets"), {
      else: () => daemon.said(),
    });
  }

  /** Whether somebody on the bus has this name. */
  async #owns(name) {
    const bus = ["--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"];
    const question = ["org.freedesktop.DBus.NameHasOwner", `string:${name}`];
    const { output } = await this.run("dbus-send", [
      "--session",
      "--print-reply=literal",
      ...bus,
      ...question,
    ]);
    return output.includes("true");
  }

  /**
   * Starts a program at this desk; it is stopped with the desk.
   *
   * @param {string} program
   * @param {string[]} args
   * @param {{ input?: string, env?: Record<string, string> }} [options]
   */
  start(program, args, { input, env = {} } = {}) {
    const process = start(program, args, { env: { ...this.env, ...env }, input });
    this.#processes.unshift(process);
    return process;
  }

  /**
   * Runs a program at this desk to its end.
   *
   * @param {string} program
   * @param {string[]} args
   */
  run(program, args) {
    return run(program, args, { env: this.env });
  }

  /**
   * Starts Earshot and waits for its page.
   *
   * @param {{ args?: string[], program?: string, env?: Record<string, string> }} [options]
   * @returns {Promise<import("./page.js").Page>}
   */
  async openEarshot({ args = [], program = APP, env = {} } = {}) {
    const app = await openApp(this, program, args, env);
    this.#apps.unshift(app);
    return app.page;
  }

  /** Closes Earshot as a user does, so that what it keeps is kept: the web view writes it to disk a little later. */
  async closeEarshot() {
    await pause(KEEPING_MS);
    await this.#apps.shift()?.close();
  }

  /** Ends Earshot in mid-work, as a power cut does. */
  async killEarshot() {
    await this.#apps.shift()?.stop();
  }

  /** Photographs the page that is open, if there is one. @param {string} name */
  async photograph(name) {
    mkdirSync(SHOTS, { recursive: true });
    await this.#apps[0]?.page.screenshot(join(SHOTS, `${name}.png`));
  }

  /** Stops everything and removes the folder. */
  async close() {
    for (const app of this.#apps) await app.stop();
    for (const process of this.#processes) await process.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * A test at a desk. When it fails, a picture of the window lies in tests/e2e/shots.
 *
 * @param {import("node:test").TestContext} t
 * @param {Wishes} wishes
 * @param {(desk: Desk) => Promise<void>} body
 */
export async function atDesk(t, wishes, body) {
  const desk = await Desk.open(wishes);
  try {
    await body(desk);
  } catch (error) {
    await desk.photograph(t.name.replaceAll(/\W+/g, "-")).catch(() => {});
    throw error;
  } finally {
    await desk.close();
  }
}
