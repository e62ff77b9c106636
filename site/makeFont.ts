import { readFile, writeFile } from "node:fs/promises";
import { convert } from "fontverter";
import subsetFont from "subset-font";
import { type Face, features, firstCharacters, moreCharacters } from "./faces.js";
import { renameFont } from "./sfnt.js";

/** Cuts a face from the font file `source` to the characters that pages are set in, or to those that they seldom have. */
export async function makeFont(source: string, target: string, face: Face, isMore: boolean): Promise<void> {
  const wght = typeof face.weight === "number" ? face.weight : { min: face.weight[0], max: face.weight[1] };
  const characters = isMore ? String.fromCodePoint(...moreCharacters) : firstCharacters;
  const part = await subsetFont(await readFile(source), characters, {
    variationAxes: { wght },
    keepFeatures: features,
    targetFormat: "truetype",
  });
  await writeFile(target, await convert(renameFont(part, face.family), "woff2"));
}
