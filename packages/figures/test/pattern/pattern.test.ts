import { describe, expect, it } from "vitest";
import {
  ahead,
  any,
  apart,
  behind,
  glued,
  han,
  many,
  mark,
  name,
  not,
  number,
  opt,
  or,
  phrase,
  seq,
  when,
  within,
  word,
} from "../../src/pattern/combinators.js";
import { type Part, none } from "../../src/pattern/pattern.js";
import { table, valueTable } from "../../src/pattern/table.js";
import { type Sentence } from "../../src/text/sentence.js";
import { everyToken, exampleProblems, sentencesOf } from "./examples.js";

/** What a pattern recognises in a text, a place marked by `|` on. */
function found(text: string, ...parts: Part[]): string | null {
  const [before = "", after = ""] = text.split("|");
  const all = sentencesOf(before + after);
  const at = all[0]?.tokens.findIndex(({ start }) => start >= before.length) ?? 0;
  const sentence = all.find(({ end }) => end > at) as Sentence;
  const place = at < 0 ? sentence.tokens.length : at;
  const end = seq(...parts)(sentence, place, 1, undefined);
  const [first, last] = [sentence.tokens[place], sentence.tokens[end - 1]];
  if (end === none) return null;
  return end === place ? "" : (before + after).slice(first?.start, last?.end);
}

describe("a part recognises", () => {
  it.each<[string, string | null, ...Part[]]>([
    ["le |3 Mars 2026", "3 Mars", number, "mars"],
    ["le |3 Mars 2026", null, number, "=mars"],
    ["le |3 Mars 2026", "3 Mars", number, "mars avril"],
    ["le |3 Mars 2026", "3 Mars", number, "=Mai Mars"],
    ["le |3 Mars 2026", "3 Mars", number, new Set(["mars"])],
    ["le |3 Mars 2026", "3 Mars", /^\d$/, /^[A-Z]/],
    ["le |3 Mars 2026", null, /^\d$/, /^[a-z]/],
    ["le |3 = 3", "3 =", number, "="],
    ["le |3 mars", "3 mars", any, word],
    ["|H200, 上", "H200, 上", name, mark, han],
    ["|H200", null, number],
    ["le 3 |mars", null, any, any],
    ["le 3 |mars 2026", "mars 2026", or("mai", "mars"), opt("."), number],
    ["le 3 |mars. 2026", "mars. 2026", or("mai", "mars"), opt("."), number],
    ["|1/2/3 h", "1/2/3", number, many(seq("/", number))],
    ["|1/2/3 h", "1/2", number, many(seq("/", number), 0, 1)],
    ["|1/2/3 h", null, number, many(seq("/", number), 3)],
    ["|1 h", "1", number, many(opt("x"))],
    ["le |3 mars 2026", "3", number, ahead("mars", number)],
    ["le |3 mars", null, number, ahead("mars", number)],
    ["du |3 mars", "3", number, not("mai")],
    ["du |3 mars", null, number, not("mars")],
    ["à |3 h", "3", behind("à"), number],
    ["à |3 h", null, behind("dès"), number],
    ["le 3 mars à |3 h", "3", behind("mars", "à"), number],
    ["le 3 mars |3 h", "3", behind("le", number, opt("er"), many(word)), number],
    ["le 3 mars |3 h", "3", behind(not("avril")), number],
    ["le 3 mars |3 h", null, behind(not("mars")), number],
    ["une obligation d'État à |10 ans", "10", behind(within(4, "obligation")), number],
    ["une obligation d'État à |10 ans", null, behind(within(3, "obligation")), number],
    ["une obligation d'État à |10 ans", null, behind(within(4, "obligation", "à")), number],
    ["|10 ans, dit-il", "10 ans, dit", within(9, "dit")],
    ["Il dort. Les |10 ans", null, behind(within(9, "dort")), number],
    ["|3e jour", "3e", number, glued("e")],
    ["|3 e jour", null, number, glued("e")],
    ["|3 e jour", "3 e", number, apart("e")],
    ["|3e jour", null, number, apart("e")],
    ["|3 points de base", "3 points de base", number, phrase(["point", "points de base"])],
    ["3 points de base |en mai", "en", behind(phrase(["points de base"])), "en"],
    ["|3 milliards", "3 milliards", number, phrase(({ magnitudes }) => magnitudes)],
    ["plus de |3 milliards", "3", behind(phrase(({ before }) => before)), number],
    ["le |3 mars", "3", when((_, { words }) => words.language === "fr"), number],
    ["le |3 mars", null, when((_, { words }) => words.language === "en"), number],
  ])("%s", (text, expected, ...parts) => {
    expect(found(text, ...parts)).toBe(expected);
  });
});

describe("a table", () => {
  const clock = table([
    ["fr", "14 h ≠ 14 ans", number, "h"],
    ["en", "8 am", number, "am pm"],
    ["*", "14:30", number, ":", number],
  ]);
  const [french] = sentencesOf("à 14 h", "fr");
  const [english] = sentencesOf("at 8 pm", "en");
  const [other] = sentencesOf("à 8 pm", "fr");

  it("reads with the rows of the sentence's language", () => {
    expect(french && clock(french, 1)).toEqual({ value: true, end: 3 });
    expect(english && clock(english, 1)).toEqual({ value: true, end: 3 });
    expect(other && clock(other, 1)).toBeNull();
  });

  it("says what a row says, or what it is told to compute", () => {
    const hours = valueTable<number>([
      ["fr", "midi", 12, "midi"],
      ["fr", "14 h", ({ sentence, start }) => Number(sentence.tokens[start]?.text), number, "h"],
      ["fr", "14 ans", () => null, number, word],
    ]);
    expect(french && hours(french, 1)).toEqual({ value: 14, end: 3 });
    expect(other && hours(other, 1)).toBeNull();
  });

  it("is asked about what its rows need besides the tokens", () => {
    const small = table<number>([
      ["*", "7", number, when((limit, { tokens }, at) => Number(tokens[at - 1]?.text) < limit)],
    ]);
    expect(french && small(french, 1, 20)).toEqual({ value: true, end: 2 });
    expect(french && small(french, 1, 10)).toBeNull();
  });

  it("tells of the examples that its rows do not bear out", () => {
    expect(exampleProblems(clock, everyToken)).toEqual([]);
    expect(exampleProblems(table([["fr", "14 ans ≠ 14 h ≠ 15 h ≠ h", number, "h"]]), everyToken)).toEqual([
      "14 ans: not recognised by its row",
      "14 h: recognised by the row of 14 ans",
      "15 h: recognised by the row of 14 ans",
    ]);
  });
});
