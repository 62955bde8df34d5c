import { t } from "./t.js";

/** @import { ShellError } from "../../src-tauri/bindings/messages.d.ts" */

/**
 * What every failed call to the shell becomes: a code to act on, a sentence to show, a detail in small
 * print.
 */
export class AppError extends Error {
  /** @param {ShellError} error */
  constructor({ code, message, detail, args = {} }) {
    super(message);
    this.name = "AppError";
    /** @readonly */
    this.code = code;
    /** @readonly */
    this.detail = detail;
    /** What varies in the message. @readonly */
    this.args = args;
  }
}

/**
 * The shell rejects with `{code, message, detail}`; Tauri itself with a string (a command that is not permitted,
 * arguments it cannot read); anything else is a mistake of ours.
 * @param {unknown} cause @returns {AppError}
 */
export function toAppError(cause) {
  if (cause instanceof AppError) return cause;
  if (isShellError(cause)) return new AppError({ ...cause, detail: cause.detail ?? null });
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new AppError({
    code: "internal",
    message: t("errors-internal"),
    detail,
  });
}

/** @param {unknown} cause @returns {cause is ShellError} */
function isShellError(cause) {
  const error = /** @type {Partial<ShellError> | null} */ (cause);
  return (
    typeof error === "object" &&
    error !== null &&
    typeof error.code === "string" &&
    typeof error.message === "string"
  );
}
