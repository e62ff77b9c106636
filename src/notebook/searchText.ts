/** Whether all words that a reader searches for stand somewhere in some texts, in any case and with or without accents. */
export function holdsWords(texts: readonly string[], searched: string): boolean {
  const haystack = folded(texts.join(" "));
  return folded(searched)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

// Accents and no-break spaces must not stand between a reader's keyboard and a French phrase.
const folded = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/’/g, "'").replace(/\s+/g, " ").toLowerCase().trim();
