/** Characters of the face of figures by how far they move on, in hundredths of the type size. */
const classes: readonly (readonly [width: number, characters: string])[] = [
  [26, "ijl"],
  [28, "I‘’"],
  [30, " !',.:·"],
  [32, ";"],
  [34, "`t|"],
  [38, "()/[\\]fr‹›"],
  [42, "1"],
  [46, "{}-_“”°"],
  [50, '"^–'],
  [54, "*?s"],
  [58, "7JLacvyxzk"],
  [60, "5Fehnou«»"],
  [62, "238Ebdgpq£"],
  [64, "#069PZ"],
  [68, "$&4BRST+<=>KY~€×−"],
  [70, "AVX"],
  [74, "CD"],
  [78, "GHNUOQ"],
  [82, "w"],
  [92, "m…Mæ↑↓✕✓"],
  [100, "@%W—œÆ"],
  [102, "Œ"],
];

const widths = new Map(classes.flatMap(([width, all]) => [...all].map((character) => [character, width] as const)));

/** What is drawn bold is wider by this much. */
const bolder = 1.05;

/**
 * How wide a text in the face of figures stands, in parts of the type size: without a screen, so that lines break alike
 * wherever a file is made. A letter with an accent is as wide as without; a sign that the face has not, as wide as high.
 */
export function faceWidth(text: string, isBold = false): number {
  let sum = 0;
  for (const character of text.normalize("NFD"))
    if (!/\p{M}/u.test(character)) sum += widths.get(/\s/.test(character) ? " " : character) ?? 100;
  return (sum / 100) * (isBold ? bolder : 1);
}
