/** Brackets, signs, digits and letters of double or small width, which stand for the ASCII ones. */
const otherWidths = /[\ufe50-\ufe6b\uff01-\uff5e\uffe0-\uffe6]/g;

/**
 * A number or a formula in one spelling, whatever program it was copied from: marks that nobody sees gone (joiners,
 * directions, soft hyphens), every kind of space a plain one, apostrophes straight, minus signs and dashes ASCII,
 * full-width and small characters of plain width, both ends trimmed.
 */
export function plainSpelling(text: string): string {
  if (!/[^\x20-\x7e]/.test(text)) return text.trim();
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/\s/g, " ")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(otherWidths, (wide) => wide.normalize("NFKC"))
    .replace(/[\u02d7\u2010-\u2015\u2043\u2212\u2796]/g, "-")
    .trim();
}

const signs: Readonly<Record<string, string>> = {
  "×": "*",
  "✕": "*",
  "·": "*",
  "⋅": "*",
  "∗": "*",
  "÷": "/",
  "∕": "/",
  "⁄": "/",
  "≤": "<=",
  "≥": ">=",
  "≠": "<>",
  "、": ",",
};

/** The plain spelling of a formula: in it the signs of print (×, ÷, ≤) can only be those of arithmetic. */
export function formulaSpelling(text: string): string {
  return plainSpelling(text).replace(/[×✕·⋅∗÷∕⁄≤≥≠、]/g, (sign) => signs[sign]!);
}
