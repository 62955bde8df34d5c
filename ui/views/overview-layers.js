// Two canvases, one over the other: the lanes, drawn anew only when they look different, and what moves above them.
import { drawLanes } from "./overview-lanes.js";
import { drawMoving } from "./overview-moving.js";
import { inkOf, Pen } from "./overview-pen.js";
import { drawEdges, drawSigns } from "./overview-signs.js";

/**
 * @import { Scene } from "./overview-lanes.js"
 * @import { Moving } from "./overview-moving.js"
 * @import { Ink } from "./overview-pen.js"
 */

export class Layers {
  #lanes;
  #moving;
  /** @type {Ink | null} */
  #ink = null;
  #ratio = 0;

  /** @param {HTMLCanvasElement} lanes @param {HTMLCanvasElement} moving lies over the other */
  constructor(lanes, moving) {
    this.#lanes = lanes;
    this.#moving = moving;
  }

  /** The theme has other colours, or the font has come. */
  forgetInk() {
    this.#ink = null;
  }

  /**
   * @param {Scene} scene @param {Moving} moving @param {boolean} lanesToo whether the lanes look different from last time
   * @param {number} ratio device pixels to one of the page's
   */
  paint(scene, moving, lanesToo, ratio) {
    const fresh = this.#ink === null || ratio !== this.#ratio;
    if (!this.#ink || ratio !== this.#ratio) {
      this.#ink = inkOf(this.#lanes, ratio);
      this.#ratio = ratio;
    }
    const width = scene.scale.width + 2 * scene.scale.left;
    const { height } = scene.layout;
    const resized = sharpen(this.#lanes, width, height, ratio);
    sharpen(this.#moving, width, height, ratio);
    if (lanesToo || fresh || resized) {
      this.#on(this.#lanes, width, height, (pen) => {
        const { context } = pen;
        const { left, width: shown } = scene.scale;
        context.save();
        context.beginPath();
        context.rect(left - 1, 0, shown + 2, height);
        context.clip();
        drawLanes(pen, scene);
        drawSigns(pen, scene);
        context.restore();
        drawEdges(pen, scene);
      });
    }
    this.#on(this.#moving, width, height, (pen) => drawMoving(pen, scene, moving));
  }

  /** @param {HTMLCanvasElement} canvas @param {number} width @param {number} height @param {(pen: Pen) => void} draw */
  #on(canvas, width, height, draw) {
    const context = canvas.getContext("2d");
    if (!context || !this.#ink) return;
    context.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    draw(new Pen(context, this.#ink, this.#ratio));
  }
}

/** One canvas pixel a device pixel. @param {HTMLCanvasElement} canvas @param {number} width @param {number} height @param {number} ratio */
function sharpen(canvas, width, height, ratio) {
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width === w && canvas.height === h) return false;
  canvas.width = w;
  canvas.height = h;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  return true;
}
