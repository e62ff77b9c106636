import { readFileSync, readdirSync } from "node:fs";
import { convert } from "fontverter";
import { create } from "fontkit";
import { describe, expect, it, test } from "vitest";
import { faceOf, faces, features, firstCharacters, moreCharacters, unicodeRanges } from "../../site/faces.js";
import { readNames } from "../../site/sfnt.js";

const first = new Set(Array.from(firstCharacters, (character) => character.codePointAt(0) ?? 0));

describe.each(faces)("$name", ({ package: name, file, copyright }) => {
  it("tells whose it is as its file does, and is read whole from its two files", async () => {
    const font = await convert(readFileSync(`node_modules/${name}/${file}`), "truetype");
    expect(readNames(font).get(0)).toBe(copyright);
    const drawn = create(font).characterSet.filter((code) => code > 0xa0 && code < 0xffff);
    expect(drawn.filter((code) => !first.has(code) && !moreCharacters.includes(code))).toEqual([]);
  });
});

const sheets = readdirSync("src/styles").map((file) => readFileSync(`src/styles/${file}`, "utf8"));

it("has every weight and feature that style sheets ask for", () => {
  const css = sheets.join("\n").replaceAll(/\/\*[\s\S]*?\*\//g, "");
  const weights = [...css.matchAll(/(?:font-weight:|font:)\s*(\d{3})\b/g)].map(([, weight]) => Number(weight));
  expect(weights.filter((weight) => weight < 400 || weight > 700)).toEqual([]);
  const asked = [...css.matchAll(/font-(?:variant[\w-]*|feature-settings):\s*([^;]*);/g)].flatMap(([, values = ""]) =>
    values.split(/\s+/),
  );
  expect([...new Set(asked)].sort()).toEqual(["inherit", "lining-nums", "tabular-nums"]);
  expect(features).toEqual(expect.arrayContaining(["lnum", "tnum"]));
});

test.each([
  [[], ""],
  [[0xa1], "U+a1"],
  [[0xa1, 0xa2, 0xa3, 0xff, 0x131, 0x132], "U+a1-a3,U+ff,U+131-132"],
])("the code points %j are written %s", (codes, ranges) => {
  expect(unicodeRanges(codes)).toBe(ranges);
});

test.each([
  ["_fonts/text.0a1b2c3d.woff2", "text"],
  ["_fonts/text-italic-more.0a1b2c3d.woff2", "text-italic"],
  ["_fonts/other.0a1b2c3d.woff2", undefined],
  ["data/text.0a1b2c3d.woff2", undefined],
  ["_fonts/text.woff2", undefined],
])("the file %s is of the face %s", (path, name) => {
  expect(faceOf(path)?.name).toBe(name);
});
