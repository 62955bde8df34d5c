// What a supervisor can do at the page, and what can be read from it. Selectors are CSS; they also find what lies inside
// the shadow roots of Spark's components.
import { writeFileSync } from "node:fs";
import { deepFind } from "./in-page.js";
import { until } from "./waiting.js";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Keys that have no letter, as WebDriver writes them. */
export const Key = {
  Enter: "\uE007",
  Escape: "\uE00C",
  Tab: "\uE004",
  Backspace: "\uE003",
  Control: "\uE009",
  Shift: "\uE008",
  Up: "\uE013",
  Down: "\uE015",
  Left: "\uE012",
  Right: "\uE014",
  Home: "\uE011",
  End: "\uE010",
  PageDown: "\uE00F",
  PageUp: "\uE00E",
  Meta: "\uE03D",
};

export class Page {
  #session;

  /**
   * @param {import("./driver.js").Session} session
   * @param {import("./desk.js").Desk} desk
   * @param {number} startedAt When its program was started, on the clock of `performance.now()`.
   */
  constructor(session, desk, startedAt) {
    this.#session = session;
    this.desk = desk;
    this.startedAt = startedAt;
  }

  /**
   * Runs a function in the page. It is sent as text: it sees its arguments and the page, nothing of the test.
   *
   * @param {(...args: any[]) => any} work @param {...any} args
   */
  run(work, ...args) {
    const script = `const find = ${deepFind}; return (${work})(...arguments);`;
    return this.#session.post("execute/sync", { script, args });
  }

  /** Waits for the element and returns the driver's handle of it. @param {string} css @param {number} [nth] */
  element(css, nth = 0) {
    const look = () =>
      this.run(
        (css, nth) => find(css).filter((one) => one.checkVisibility({ visibilityProperty: true }))[nth],
        css,
        nth,
      );
    return until(`${css} (number ${nth + 1}) on the page`, look, { else: () => this.text("body") });
  }

  /** Clicks like a mouse: the browser refuses when something else is in front. @param {string} css @param {number} [nth] */
  async click(css, nth = 0) {
    await until(`enabled ${css}`, () => this.run(isEnabled, css, nth), { else: () => this.text("body") });
    await whileStale(async () => {
      const handle = await this.#control(css, nth);
      await this.#session.post(`element/${handle[ELEMENT]}/click`);
    });
  }

  /** Types into a field after what is in it has been selected. @param {string} css @param {string} text */
  async type(css, text) {
    await whileStale(async () => {
      const handle = await this.#control(css, 0);
      await this.run((field) => {
        field.focus();
        field.select?.();
      }, handle);
      await this.#session.post(`element/${handle[ELEMENT]}/value`, { text: text || Key.Backspace });
    });
  }

  /** Presses keys one after another, wherever the focus is. With `held`, these are held meanwhile. */
  async keys(keys, ...held) {
    const down = held.map((value) => ({ type: "keyDown", value }));
    const strokes = [...keys].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    const up = held.toReversed().map((value) => ({ type: "keyUp", value }));
    const actions = [{ type: "key", id: "keyboard", actions: [...down, ...strokes, ...up] }];
    await this.#session.post("actions", { actions });
  }

  /** Moves the mouse over an element. @param {string} css @param {number} x @param {number} y shares of its width and height */
  async point(css, x, y) {
    await this.#mouse(await this.#moves(css, [[x, y]], 0));
  }

  /**
   * Presses the mouse over an element, moves it, and lets go.
   *
   * @param {string} css
   * @param {...[number, number]} places shares of the element's width and height; beyond 0 and 1 they are outside it
   */
  async drag(css, ...places) {
    const [first, ...others] = await this.#moves(css, places, 50);
    const press = { type: "pointerDown", button: 0 };
    await this.#mouse([first, press, ...others, { type: "pointerUp", button: 0 }]);
  }

  /** Moves of the mouse to shares of an element's width and height. @param {string} css @param {[number, number][]} places @param {number} duration */
  async #moves(css, places, duration) {
    const at = await this.run(
      (element, places) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return places.map(([x, y]) => ({ x: Math.round(left + x * width), y: Math.round(top + y * height) }));
      },
      await this.element(css),
      places,
    );
    return at.map((place) => ({ type: "pointerMove", duration, ...place }));
  }

  /** @param {object[]} actions */
  async #mouse(actions) {
    const mouse = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions };
    await this.#session.post("actions", { actions: [mouse] });
  }

  /** Gives the window another size, in pixels of the display. @param {number} width @param {number} height */
  async resize(width, height) {
    const { output } = await this.desk.run("xdotool", ["search", "--onlyvisible", "--name", "^Earshot$"]);
    const window = output.trim().split("\n").at(-1);
    await this.desk.run("xdotool", ["windowsize", "--sync", window, String(width), String(height)]);
    const fits = () => this.run((width) => Math.round(innerWidth * devicePixelRatio) === width, width);
    await until(`window of ${width} pixels`, fits, { seconds: 5 });
  }

  /** Chooses from a native list by the option's value. @param {string} css @param {string} value */
  async choose(css, value) {
    const handle = await this.#control(css, 0);
    await this.run(
      (list, value) => {
        list.value = value;
        if (list.value !== value)
          throw new Error(`no option ${value} in ${[...list.options].map((one) => one.value)}`);
        list.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
        list.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
      },
      handle,
      value,
    );
  }

  /** What can be read of the first such element, or null. @param {string} css @returns {Promise<string | null>} */
  async text(css) {
    return (await this.texts(css))[0] ?? null;
  }

  /** What can be read of each of them. @param {string} css @returns {Promise<string[]>} */
  texts(css) {
    // biome-ignore lint/performance/useDomNodeTextContent: what can be seen, line by line, is what is asked for.
    return this.run((css) => find(css).map((one) => one.innerText.trim()), css);
  }

  /** The field's content. @param {string} css @returns {Promise<string>} */
  async value(css) {
    return this.run((field) => field.value, await this.#control(css, 0));
  }

  /** @param {string} css @param {string} name @returns {Promise<string | null>} */
  attribute(css, name) {
    return this.run((css, name) => find(css)[0]?.getAttribute(name) ?? null, css, name);
  }

  /** @param {string} css @returns {Promise<number>} */
  count(css) {
    return this.run((css) => find(css).length, css);
  }

  /**
   * Waits until the text of the first such element satisfies `ok`, and returns it.
   *
   * @param {string} css
   * @param {RegExp | ((text: string) => unknown)} [ok]
   * @param {number} [seconds]
   * @returns {Promise<string>}
   */
  waitFor(css, ok = () => true, seconds = 20) {
    const fits = ok instanceof RegExp ? (text) => ok.test(text) : ok;
    const look = async () => {
      const text = await this.text(css);
      return text !== null && fits(text) ? { text } : null;
    };
    const instead = async () => (await this.text(css)) ?? (await this.text("body"));
    return until(`${css} that fits ${ok}`, look, { seconds, else: instead }).then(({ text }) => text);
  }

  /** Waits until no such element can be seen. @param {string} css */
  waitUntilGone(css) {
    return until(`end of ${css}`, () =>
      this.run((css) => !find(css).some((one) => one.checkVisibility({ visibilityProperty: true })), css),
    );
  }

  /** A picture of the page as PNG. @param {string} file */
  async screenshot(file) {
    writeFileSync(file, Buffer.from(await this.#session.get("screenshot"), "base64"));
  }

  /** Runs a library's text in the page. @param {string} script */
  runText(script) {
    return this.#session.post("execute/sync", { script, args: [] });
  }

  /** Like `run`, for a function whose last argument takes the answer. @param {(...args: any[]) => void} work @param {...any} args */
  runAsync(work, ...args) {
    const script = `const find = ${deepFind}; (${work})(...arguments);`;
    return this.#session.post("execute/async", { script, args });
  }

  /**
   * What assistive technology is told of an element: its role and its name, as the browser computes them.
   *
   * @param {string} css @param {number} [nth]
   * @returns {Promise<{ role: string, name: string }>}
   */
  async told(css, nth = 0) {
    const id = (await this.element(css, nth))[ELEMENT];
    const [role, name] = await Promise.all([
      this.#session.get(`element/${id}/computedrole`),
      this.#session.get(`element/${id}/computedlabel`),
    ]);
    return { role, name };
  }

  /** The thing to click or to type into: the element itself, or the one that a component wraps. */
  async #control(css, nth) {
    return this.run(controlOf, await this.element(css, nth));
  }
}

/** Does it again where the page has put another element in the place of the one that was found. @param {() => Promise<void>} work */
async function whileStale(work) {
  for (let turn = 0; ; turn += 1) {
    try {
      return await work();
    } catch (error) {
      if (turn === 5 || !/stale element|no such element/.test(String(error))) throw error;
    }
  }
}

/* The functions below run in the page. */
/* global find */

function controlOf(element) {
  const CONTROLS = "input, textarea, select, button, a[href]";
  if (element.matches(CONTROLS)) return element;
  const inShadow = [...(element.shadowRoot?.querySelectorAll(CONTROLS) ?? [])];
  return element.querySelector(CONTROLS) ?? inShadow[0] ?? element;
}

function isEnabled(css, nth) {
  const element = find(css).filter((one) => one.checkVisibility({ visibilityProperty: true }))[nth];
  return Boolean(element) && !element.matches(":disabled, [disabled], [aria-disabled=true]");
}
