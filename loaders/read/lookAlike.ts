/**
 * Letters of other scripts that are drawn like Latin ones (after Unicode's table of confusables), each above the Latin
 * letter or the digit that it is taken for. Greek letters that the sciences write beside Latin ones (α, μ, Ω) are none.
 */
const drawnAlike: readonly (readonly [script: string, letters: string, latin: string])[] = [
  ["Greek", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧιονρυχϲϹϳͿ", "ABEZHIKMNOPTYXiovpuxcCjJ"],
  ["Cyrillic", "АВЕЗКМНОРСТУХЅІЈѴԌԚԜҮӀЬ", "ABE3KMHOPCTYXSIJVGQWYIb"],
  ["Cyrillic", "авгезкмнопрстухѕіјѵһԁԛԝүӏь", "abre3kmhonpctyxsijvhdqwylb"],
  ["Armenian", "ՕՍՏԼոսօցհյզ", "OUSLnuoghjq"],
  ["Cherokee", "ᎠᎡᎢᎪᎫᎬᎳᎷᎻᏀᏃᏚᏞᏟᏢᏦᏴ", "DRTAJEWMHGZSLCPKB"],
];

const twins = new Map(
  drawnAlike.flatMap(([, letters, latin]) =>
    [...letters].map((letter, index) => [letter, latin[index] ?? ""] as const),
  ),
);

const word = /[\p{L}\p{M}\p{N}_]+/gu;
const twin = new RegExp(`[${[...twins.keys()].join("")}]`, "u");

/** A letter of another script in a word with Latin letters or digits, and what it is taken for; null where there is none. */
export function lookAlikeIn(text: string): { letter: string; word: string; latin: string } | null {
  if (!twin.test(text)) return null;
  for (const [found] of text.matchAll(word)) {
    const letter = twin.exec(found)?.[0];
    if (letter !== undefined && /[\p{Script=Latin}0-9]/u.test(found))
      return { letter, word: found, latin: twins.get(letter) ?? "" };
  }
  return null;
}

/** A text as the eye takes it: letters of other scripts and other widths as the Latin ones that they look like. */
export function skeleton(text: string): string {
  // Plain letters are drawn as themselves; nearly all names are of them alone.
  if (/^[ -~]*$/.test(text)) return text;
  return [...text.normalize("NFKC")].map((letter) => twins.get(letter) ?? letter).join("");
}

/** What names share that differ in the script, the capitals and the spaces of their letters alone. */
export function sameName(text: string): string {
  return skeleton(text).toLowerCase().replaceAll(/\s+/g, " ").trim();
}
