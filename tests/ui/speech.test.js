// What the page says of a query and of filters, made from their parts in the current language.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { speak } from "./words-setup.js";
import { filterSentences } from "../../ui/lib/filter-words.js";
import { noFilters } from "../../ui/lib/question.js";
import { chipParts, chipWords, querySentence, runSentence, wholeSentence } from "../../ui/lib/speech.js";

/** Queries as the shell reads them, with its own English (`read_query`). */
const QUERIES = JSON.parse(readFileSync(new URL("spoken-queries.json", import.meta.url), "utf8"));
/** @param {string} text */
const query = (text) => QUERIES.find((/** @type {any} */ one) => one.text === text);

after(() => speak("en", "en-GB"));

test("in English the page says a query as the shell does, whole and in its parts", () => {
  for (const { text, sentence, pieces } of QUERIES) {
    assert.equal(querySentence(pieces), sentence, text);
    for (const piece of pieces)
      if (piece.type === "chip") assert.equal(chipWords(piece.term), piece.words, text);
  }
});

test("what somebody looks for stands out of its chip, in its quotes", () => {
  const [chip] = query("customer:refund").pieces;
  assert.deepEqual(chipParts(chip.term), ["customer says ", "“refund”", ""]);
});

test("every filter is said, in one order", () => {
  const all = {
    ...noFilters(),
    queues: [
      { id: "1", name: "Billing" },
      { id: "2", name: "" },
    ],
    agents: [{ id: "3", name: "Ada Example" }],
    divisions: [{ id: "4", name: "North" }],
    wrapUpCodes: [{ id: "5", name: "Sold" }],
    direction: /** @type {const} */ ("inbound"),
    languages: ["de-DE"],
    minDurationS: 60,
    maxDurationS: 150,
    held: true,
    transferred: false,
    number: " 0151 ",
    sentiment: /** @type {const} */ ({ side: "customer", is: "gotWorse" }),
    topics: ["Refunds", "Fraud", "Move"],
  };
  assert.deepEqual(filterSentences(all), [
    "in queue Billing or 2",
    "with agent Ada Example",
    "in division North",
    "wrapped up as Sold",
    "inbound",
    "in German (Germany), or in an unknown language",
    "between 1 minute and 2 minutes 30 seconds long",
    "put on hold",
    "not transferred",
    "with 0151 in a number",
    "where the customer’s sentiment got worse",
    "about Refunds, Fraud or Move",
  ]);
  assert.deepEqual(filterSentences(noFilters()), []);
});

test("a run that was asked in one language is told in another", () => {
  const question = { dates: /** @type {const} */ ({ preset: "days7" }), filters: noFilters() };
  const { pieces } = query("customer:refund");
  const run = { sentence: "Calls once asked", said: { question, pieces } };
  assert.equal(runSentence(run), "Calls of the last 7 days in which the customer says “refund”");
  assert.equal(runSentence({ ...run, said: null }), "Calls once asked");
  assert.equal(runSentence({ ...run, said: { question, pieces: [] } }), "Calls once asked");
});

test("no query is said in English in another language", () => {
  for (const tag of ["de", "fr", "es", "pt-BR", "ja"]) {
    speak(tag);
    const question = {
      dates: /** @type {const} */ ({ preset: "today" }),
      filters: { ...noFilters(), held: true },
    };
    for (const { text, sentence, pieces } of QUERIES) {
      assert.notEqual(querySentence(pieces), sentence, `${tag} ${text}`);
      assert.doesNotMatch(
        wholeSentence(question, pieces),
        /\b(says|somebody|nobody|within|calls)\b/i,
        `${tag} ${text}`,
      );
    }
  }
});
