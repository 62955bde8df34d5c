// WebDriver over plain fetch. WebKitWebDriver starts the app itself; TAURI_WEBVIEW_AUTOMATION makes the app let it in.
import { readdirSync, readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { Page } from "./page.js";
import { until } from "./waiting.js";

/** How long one answer of the driver may take. A page that hangs must fail the test, not the whole run. */
const PATIENCE_MS = 30_000;

/**
 * Opens the app under a driver of its own.
 *
 * @param {import("./desk.js").Desk} desk
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
export async function openApp(desk, program, args, env) {
  const port = await freePort();
  const driver = desk.start("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
    env: { TAURI_WEBVIEW_AUTOMATION: "true", ...env },
  });
  await until("WebDriver", () => listens(port), { else: () => driver.said() });
  const startedAt = performance.now();
  const session = await Session.start(`http://127.0.0.1:${port}`, program, args, () => driver.said());
  const page = new Page(session, desk, startedAt);
  return {
    page,
    stop: () => driver.stop(),
    async close() {
      await session.end();
      await until("end of the app", () => !isLed(driver.pid, program), { seconds: 10 });
      await driver.stop();
    },
  };
}

/** One page under control. */
export class Session {
  /** @param {string} address @param {string} id */
  constructor(address, id) {
    this.address = `${address}/session/${id}`;
  }

  static async start(address, program, args, said) {
    const options = { binary: program, args };
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
    try {
      const { sessionId } = await ask("POST", `${address}/session`, { capabilities });
      return new Session(address, sessionId);
    } catch (error) {
      throw new Error(`${program} did not open: ${error.message}\n${said()}`);
    }
  }

  /** @param {string} path @param {object} [body] */
  post(path, body = {}) {
    return ask("POST", `${this.address}/${path}`, body);
  }

  /** @param {string} path */
  get(path) {
    return ask("GET", `${this.address}/${path}`);
  }

  end() {
    return ask("DELETE", this.address);
  }
}

async function ask(method, url, body) {
  const answer = await fetch(url, {
    method,
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const { value } = await answer.json();
  if (answer.ok) return value;
  throw Object.assign(new Error(`${value.error}: ${value.message}`), { code: value.error });
}

/** @returns {Promise<number>} */
function freePort() {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @returns {Promise<boolean>} */
function listens(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

/** Whether a process of this group runs the program. */
function isLed(group, program) {
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return processes.some((pid) => {
    try {
      // After the name in brackets: state, parent, group.
      const [, , leader] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ");
      const [started] = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
      return Number(leader) === group && started === program;
    } catch {
      return false; // It ended while we looked.
    }
  });
}
