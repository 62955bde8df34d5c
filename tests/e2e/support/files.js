import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every regular file below a folder. @param {string} folder @returns {string[]} */
export function filesBelow(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** The files that contain one of the words, in plain bytes. @param {string} folder @param {string[]} words */
export function filesWith(folder, words) {
  return filesBelow(folder).filter((file) => {
    const bytes = readFileSync(file);
    return words.some((word) => bytes.includes(word));
  });
}
