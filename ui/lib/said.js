// What the shell says by a code, in the language of the page; in the shell's English where the catalog has no such message, or
// lacks what it speaks of. Catalog: ui/locales/<tag>/shell.ftl.
import { language, speakable, t } from "./t.js";

/** @import { Ability, CallCard, DialogWords, FacetValue, Said, Speaker } from "../../src-tauri/bindings/messages.d.ts" */
/** @import { Args } from "./t.js" */

/** @typedef {"error" | "warning" | "reason"} Area */

/**
 * A sentence of the shell: an error's, a warning's, one of a plan's reasons. Where a code has several, `args.kind` tells which.
 * @param {{ code: string, args?: Args | undefined, message: string }} said
 * @param {Area} [area]
 * @returns {string}
 */
export function said({ code, args = {}, message }, area = "error") {
  const ids = args.kind ? [`shell-${area}-${code}-${args.kind}`] : [];
  const id = [...ids, `shell-${area}-${code}`].find((one) => speakable(one, args));
  return id ? t(id, args) : message;
}

/** Sentences after one another: a plan's reasons, what a way would miss. @param {readonly Said[]} all @param {Area} [area] */
export const saidTogether = (all, area = "reason") =>
  all.map((one) => said(one, area)).join(language() === "ja" ? "" : " ");

/** @param {string} id @param {string} instead */
const known = (id, instead) => (speakable(id, {}) ? t(id) : instead);

/** What a connection may do, in a few words. @param {Pick<Ability, "ability" | "title">} ability */
export const abilityTitle = ({ ability, title }) => known(`shell-ability-${ability}`, title);

/** What Earshot does with it. @param {Pick<Ability, "ability" | "purpose">} ability */
export const abilityPurpose = ({ ability, purpose }) => known(`shell-ability-${ability}-purpose`, purpose);

/** A part of the world. @param {{ areaCode: string, area: string }} region */
export const areaName = ({ areaCode, area }) => known(`shell-area-${areaCode}`, area);

/** What a speaker is called. @param {Pick<Speaker, "role" | "label" | "unnamed">} speaker */
export const speakerName = ({ role, label, unnamed }) =>
  unnamed ? known(`shell-role-${role}`, label) : label;

/** Who answered a call. @param {Pick<CallCard, "agents" | "unknownAgent">} call @returns {string[]} */
export const agentNames = ({ agents, unknownAgent }) =>
  unknownAgent ? agents.map((name) => known("shell-none-unknown-agent", name)) : agents;

/** What a value of a facet is called. @param {Pick<FacetValue, "label" | "code">} value */
export const facetName = ({ label, code }) => (code ? known(`shell-none-${code}`, label) : label);

/**
 * What a dialog of the system's says; the shell opens it and has no catalogs.
 * @param {string} dialog @returns {DialogWords}
 */
export function dialogWords(dialog) {
  const kinds = ["txt", "vtt", "srt", "json"].map((ending) => [ending, known(`shell-kind-${ending}`, "")]);
  const csv = known(dialog === "save-receipt" ? "shell-kind-table" : "shell-kind-csv", "");
  const named = [...kinds, ["csv", csv]].filter(([, name]) => name);
  return { title: known(`shell-dialog-${dialog}`, ""), kinds: Object.fromEntries(named) };
}

/** Stands for a phrase in which nothing was recognized. */
export const nothingSaid = () => t("shell-none-nothing-said");
