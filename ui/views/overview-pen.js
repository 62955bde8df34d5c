// The pen the overview strip is drawn with: the page's own colours, textures, and device pixels.

/**
 * @typedef {object} Ink colours and textures of the theme; read once, because reading a style costs a layout
 * @property {(name: string) => string} colour of a token, without its dashes
 * @property {string} family
 * @property {boolean} forced the system's colours: patterns must tell what colours did
 * @property {(name: "hatch" | "hold" | "bars") => CanvasPattern | string} texture
 */

/** Side of a texture's tile in pixels. */
export const TILE = 6;

/** @param {HTMLElement} element whose colours and font are used @param {number} ratio @returns {Ink} */
export function inkOf(element, ratio) {
  const style = getComputedStyle(element);
  /** @type {Map<string, string>} */
  const known = new Map();
  const colour = (/** @type {string} */ name) => {
    let found = known.get(name);
    if (found === undefined) {
      found = style.getPropertyValue(`--${name}`).trim() || style.color;
      known.set(name, found);
    }
    return found;
  };
  /** @type {Map<string, CanvasPattern | string>} */
  const textures = new Map();
  return {
    colour,
    family: style.fontFamily,
    forced: matchMedia("(forced-colors: active)").matches,
    texture(name) {
      const found = textures.get(name) ?? TEXTURES[name](colour, ratio) ?? colour("strip-text");
      textures.set(name, found);
      return found;
    },
  };
}

/** @typedef {(colour: (name: string) => string, ratio: number) => CanvasPattern | null} Texture */
/** @type {Record<"hatch" | "hold" | "bars", Texture>} */
const TEXTURES = {
  // Slanting lines in the ground's colour, so that both lanes stay themselves and look cut.
  hatch: (colour, ratio) =>
    tile(ratio, (context) => {
      context.strokeStyle = colour("strip-ground");
      context.lineWidth = 1.8;
      context.beginPath();
      for (const shift of [-TILE, 0, TILE]) {
        context.moveTo(shift - 1, TILE + 1);
        context.lineTo(shift + TILE + 1, -1);
      }
      context.stroke();
    }),
  hold: (colour, ratio) =>
    tile(ratio, (context) => {
      context.fillStyle = colour("strip-hold");
      context.beginPath();
      context.arc(1.5, 1.5, 0.9, 0, Math.PI * 2);
      context.arc(4.5, 4.5, 0.9, 0, Math.PI * 2);
      context.fill();
    }),
  // The agent's lane where lanes may not differ by colour.
  bars: (colour, ratio) =>
    tile(ratio, (context) => {
      context.fillStyle = colour("lane-agent");
      context.fillRect(0, 0, 1.5, TILE);
      context.fillRect(3, 0, 1.5, TILE);
    }),
};

/** @param {number} ratio @param {(context: CanvasRenderingContext2D) => void} draw */
function tile(ratio, draw) {
  const canvas = document.createElement("canvas");
  const scale = Math.max(1, Math.round(TILE * ratio)) / TILE;
  canvas.width = canvas.height = TILE * scale;
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.scale(scale, scale);
  draw(context);
  const pattern = context.createPattern(canvas, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(1 / scale));
  return pattern;
}

export class Pen {
  /** @param {CanvasRenderingContext2D} context @param {Ink} ink @param {number} ratio device pixels a CSS pixel */
  constructor(context, ink, ratio) {
    this.context = context;
    this.ink = ink;
    this.ratio = ratio;
    /** One line as thin as is still sharp. */
    this.hair = Math.max(1, Math.round(ratio)) / ratio;
  }

  /** The nearest edge of a device pixel. @param {number} x */
  snap(x) {
    return Math.round(x * this.ratio) / this.ratio;
  }

  /** @param {number} size @param {string} [weight] */
  font(size, weight = "400") {
    this.context.font = `${weight} ${size}px ${this.ink.family}`;
  }

  measure = (/** @type {string} */ text) => this.context.measureText(text).width;

  /** Upright hairlines, in one stroke of the pen. @param {string} colour @param {readonly number[]} xs @param {number} top @param {number} height */
  lines(colour, xs, top, height, width = this.hair) {
    const { context } = this;
    context.fillStyle = colour;
    context.beginPath();
    for (const x of xs) context.rect(this.snap(x - width / 2), top, width, height);
    context.fill();
  }

  /** Boxes of one height, in one fill. @param {string | CanvasPattern} colour @param {readonly { x: number, width: number }[]} boxes @param {number} top @param {number} height */
  boxes(colour, boxes, top, height, radius = 2.5) {
    const { context } = this;
    context.fillStyle = colour;
    context.beginPath();
    for (const { x, width } of boxes) {
      // A corner cannot be seen on what is narrower than two of them, and costs.
      if (width < 2 * radius) context.rect(x, top, width, height);
      else context.roundRect(x, top, width, height, radius);
    }
    context.fill();
  }

  /** @param {string} text @param {number} x @param {number} y its middle @param {string} colour */
  text(text, x, y, colour) {
    const { context } = this;
    context.fillStyle = colour;
    context.textBaseline = "middle";
    // Most fonts sit a little high around their middle.
    context.fillText(text, x, y + 0.5);
  }
}
