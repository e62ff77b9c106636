import { expect, it } from "vitest";
import { missingGlyphs, setText, textWidth } from "../../../site/picture/textLines.js";
import { type Typeface } from "../../../site/picture/typeface.js";

/** A face whose letters are all half an em wide, and which has no Greek. */
const face: Typeface = {
  family: "Typewriter",
  files: [],
  widthOf: (character) => (/\p{Script=Greek}/u.test(character) ? null : 0.5),
};

it("measures a text, and finds what a face cannot draw", () => {
  expect(textWidth(face, "four", 20)).toBe(40);
  expect(textWidth(face, "πππ", 20)).toBe(60);
  expect(missingGlyphs(face, "a πππ ω 𝐀")).toEqual(["π", "ω"]);
});

it.each([
  ["in one line at the largest size", "one two", 100, 2, { size: 20, lines: ["one two"], isWhole: true }],
  [
    "in lines about as long",
    "one two three four",
    150,
    2,
    { size: 20, lines: ["one two", "three four"], isWhole: true },
  ],
  [
    "in lines that end with a part of the sentence",
    "midnight on, mondays",
    180,
    2,
    { size: 20, lines: ["midnight on,", "mondays"], isWhole: true },
  ],
  ["at a smaller size", "one two three four", 90, 2, { size: 16, lines: ["one two", "three four"], isWhole: true }],
  [
    "with no break inside a figure",
    "it costs $23\u00a0bn a year",
    90,
    3,
    { size: 20, lines: ["it costs", "$23\u00a0bn a", "year"], isWhole: true },
  ],
  [
    "cut where it fits at no size",
    "one two three four five six",
    80,
    2,
    { size: 16, lines: ["one two", "three fou…"], isWhole: false },
  ],
  [
    "with a word that is too long",
    "incomprehensible",
    80,
    2,
    { size: 16, lines: ["incomprehensible"], isWhole: false },
  ],
])("sets a text %s", (_, text, width, lines, set) => {
  expect(setText(text, { face, width, lines, sizes: [20, 16] })).toEqual(set);
});
