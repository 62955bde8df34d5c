// Reads the templates out of a source: what stands between `html` and its closing backtick, without what is put in.

/**
 * The templates of a source, with a space for each `${…}`; those within a `${…}` come by themselves.
 * @param {string} source @returns {string[]}
 */
export function templates(source) {
  /** @type {string[]} */
  const found = [];
  code(source, 0, found);
  return found;
}

/** Walks code until its end, or until the bracket that closes it. @param {string} source @param {number} at @param {string[]} found */
function code(source, at, found) {
  let depth = 0;
  while (at < source.length) {
    const here = source[at];
    if (source.startsWith("//", at)) at = after(source, "\n", at);
    else if (source.startsWith("/*", at)) at = after(source, "*/", at);
    else if (here === '"' || here === "'") at = string(source, at);
    else if (here === "`") at = template(source, at, found);
    else if (isRegex(source, at)) at = regex(source, at);
    else {
      if (here === "{") depth += 1;
      if (here === "}") depth -= 1;
      at += 1;
      if (depth < 0) return at;
    }
  }
  return at;
}

/** @param {string} source @param {string} end @param {number} at */
function after(source, end, at) {
  const found = source.indexOf(end, at + 1);
  return found < 0 ? source.length : found + end.length;
}

/** @param {string} source @param {number} at */
function string(source, at) {
  const quote = source[at];
  at += 1;
  while (at < source.length && source[at] !== quote) at += source[at] === "\\" ? 2 : 1;
  return at + 1;
}

/** A slash begins an expression where a value may stand. @param {string} source @param {number} at */
const isRegex = (source, at) =>
  source[at] === "/" && /(?:^|[([{=,:;!&|?>]|return|=>)\s*$/.test(source.slice(Math.max(0, at - 12), at));

/** @param {string} source @param {number} at */
function regex(source, at) {
  let set = false;
  at += 1;
  while (at < source.length && (set || source[at] !== "/")) {
    if (source[at] === "[") set = true;
    if (source[at] === "]") set = false;
    at += source[at] === "\\" ? 2 : 1;
  }
  return at + 1;
}

/** @param {string} source @param {number} at @param {string[]} found */
function template(source, at, found) {
  const isMarkup = /(?:html|svg)$/.test(source.slice(0, at));
  let text = "";
  at += 1;
  while (at < source.length && source[at] !== "`") {
    if (source.startsWith("${", at)) {
      at = code(source, at + 2, found);
      text += " ";
    } else {
      if (source[at] === "\\") at += 1;
      text += source[at];
      at += 1;
    }
  }
  if (isMarkup) found.push(text);
  return at + 1;
}
