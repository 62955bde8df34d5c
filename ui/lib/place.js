import { Directive, directive, noChange } from "./lit.js";

/** @import { ElementPart } from "./lit.js" */

/**
 * Positions an element by CSSOM. lit's own directive for styles writes a `style` attribute on first render, which the
 * content security policy refuses; assigning to `element.style` is allowed.
 */
class Place extends Directive {
  /** @param {Partial<CSSStyleDeclaration>} _style */
  render(_style) {
    return noChange;
  }

  /**
   * @override
   * @param {ElementPart} part
   * @param {[Partial<CSSStyleDeclaration>]} values
   */
  update(part, [style]) {
    Object.assign(/** @type {HTMLElement} */ (part.element).style, style);
    return noChange;
  }
}

/** `<div ${place({ transform: "translateY(40px)" })}>` */
export const place = directive(Place);
