import { expect, it } from "vitest";
import { missingGlyphs, textWidth } from "../../../site/picture/textLines.js";
import { facesOf, loadTypefaces, trueType } from "../../../site/picture/typeface.js";

const faces = loadTypefaces();

it("has what headlines are written with, in Latin letters of any language", () => {
  const letters = "AZaz09 éèçœÉ ŁłŠšőğ $€£¥ “”‘’«» –—… ±×−% \u00a0";
  expect(facesOf(faces).map((face) => missingGlyphs(face, letters))).toEqual([[], [], []]);
  expect(facesOf(faces).map((face) => missingGlyphs(face, "≈中Я"))).toEqual([
    ["≈", "中", "Я"],
    ["≈", "中", "Я"],
    ["≈", "中", "Я"],
  ]);
});

// As a browser measures them, without kerning.
it("knows how wide letters are", () => {
  expect(facesOf(faces).map((face) => Math.round(textWidth(face, "Hamburgefonts", 1000)))).toEqual([7641, 7373, 7582]);
  expect(facesOf(faces).map((face) => textWidth(face, "00", 10) === textWidth(face, "11", 10))).toEqual([
    true,
    false,
    false,
  ]);
});

it("makes files that those who draw can read", () => {
  const [file] = faces.text.files;
  expect(file?.readUInt32BE(0)).toBe(0x00010000);
  expect(file?.readUInt16BE(4)).toBe(15);
  expect(() => trueType(Buffer.from("wOF2"))).toThrow('typeface: kind: got "wOF2" (a WOFF 1 file)');
});
