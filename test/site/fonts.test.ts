import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convert } from "fontverter";
import { create } from "fontkit";
import { afterAll, describe, expect, it } from "vitest";
import { firstCharacters } from "../../site/faces.js";
import { fontFaces } from "../../site/fontFaces.js";
import { siteFonts, writeFonts } from "../../site/fonts.js";
import { readNames, readTables, writeTables } from "../../site/sfnt.js";

const folder = mkdtempSync(join(tmpdir(), "site-fonts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fonts = await siteFonts();

it("makes two files of each face, each named after its content", () => {
  expect(fonts.map(({ path }) => path.replace(/\.[\da-f]{8}\./, ".HASH."))).toEqual([
    "_fonts/figures.HASH.woff2",
    "_fonts/figures-more.HASH.woff2",
    "_fonts/text.HASH.woff2",
    "_fonts/text-more.HASH.woff2",
    "_fonts/text-italic.HASH.woff2",
    "_fonts/text-italic-more.HASH.woff2",
  ]);
  for (const { path, bytes } of fonts)
    expect(path).toContain(createHash("sha256").update(bytes).digest("hex").slice(0, 8));
});

it("keeps those of running text under 50 kB", () => {
  const sizes = fonts.filter(({ face, isMore }) => face.style === "normal" && !isMore).map(({ bytes }) => bytes.length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(50_000);
});

describe.each(fonts)("$path", ({ face, isMore, bytes }) => {
  it("bears a name of its own, the notice of its makers, and the weights and characters that are kept", async () => {
    const font = await convert(bytes, "truetype");
    const names = readNames(font);
    const joined = face.family.replace(" ", "");
    expect([0, 1, 3, 4, 6].map((number) => names.get(number))).toEqual([
      face.copyright,
      face.family,
      joined,
      face.family,
      joined,
    ]);
    const shown = [...names].filter(([number]) => number !== 0 && number < 256).map(([, text]) => text);
    expect(shown.filter((text) => /source|inter\b/i.test(text))).toEqual([]);
    const { characterSet, variationAxes } = create(font);
    const weight = variationAxes.wght;
    expect(weight === undefined ? 400 : [weight.min, weight.max]).toEqual(face.weight);
    const inFirst = (code: number): boolean => firstCharacters.includes(String.fromCodePoint(code));
    expect(characterSet.filter((code) => code >= 0x20 && code < 0xffff && inFirst(code) === isMore)).toEqual([]);
    if (!isMore)
      for (const sign of "é œ « ’ – — × € … ¶".split(" ")) expect(characterSet).toContain(sign.codePointAt(0));
    // What is written is what was read.
    expect(writeTables(readTables(font)).equals(writeTables(readTables(writeTables(readTables(font)))))).toBe(true);
  });
});

it("gives a page its rules, and asks early for the two faces of running text", () => {
  const { css, preloads } = fontFaces(fonts, "../");
  const path = (at: number): string => `../${fonts[at]?.path}`;
  expect(css).toContain(
    `@font-face{font-family:"Notebook Text";font-style:italic;font-weight:400;font-display:optional;src:url(${path(4)}) format("woff2")}`,
  );
  expect(css).toContain("font-weight:400 700;font-display:swap;unicode-range:U+a1-a2,");
  expect(preloads).toBe(
    [0, 2]
      .map((at) => `<link rel="preload external" as="font" type="font/woff2" crossorigin href="${path(at)}">`)
      .join(""),
  );
});

it("writes what pages name, and nothing where they name none", async () => {
  const site = join(folder, "site");
  mkdirSync(site);
  writeFileSync(join(site, "index.html"), "<p>None</p>");
  await writeFonts(site);
  expect(readdirSync(site)).toEqual(["index.html"]);
  writeFileSync(join(site, "more.html"), `<style>src:url(./${fonts[2]?.path})</style>`);
  await writeFonts(site);
  expect(readdirSync(join(site, "_fonts")).map((name) => `_fonts/${name}`)).toEqual([fonts[2]?.path]);
  expect(readFileSync(join(site, fonts[2]?.path ?? "")).equals(fonts[2]?.bytes ?? Buffer.alloc(0))).toBe(true);
});
