/** The space of print inside guillemets, and the narrow one before high punctuation and between thousands. */
export const wideSpace = "\u00a0";
export const narrowSpace = "\u202f";

/**
 * A French text written with plain spaces and apostrophes, as it is printed: no line breaks before `; : ! ? %` and inside
 * « », and the apostrophe of print between letters. A text that has them already comes back as it is.
 */
export function typeset(text: string): string {
  return text
    .replace(/ (?=[;:!?%‰](?:[ ,.)»\u00a0\u202f]|$))/gu, narrowSpace)
    .replace(/« /g, `«${wideSpace}`)
    .replace(/ »/g, `${wideSpace}»`)
    .replace(/(?<=\p{L})'(?=[\p{L}«])/gu, "’");
}
