/** Whether French puts a noun after this number in the plural: from 2 on, below zero as above. */
export const isPlural = (count: number): boolean => Math.abs(count) >= 2;

/** A count and its noun: `1 hypothèse`, `0 hypothèse`, `2 hypothèses`; the plural is the noun with s unless given. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${thousands(String(count))} ${isPlural(count) ? many : one}`;

/** `de` before a word: `d'utilisateurs`, `de puces`, `d'hypothèses`. */
export const of = (word: string): string => (opensWithVowel(word) ? `d'${word}` : `de ${word}`);

/** `que` before a word: `qu'une`, `que la`. */
export const that = (word: string): string => (opensWithVowel(word) ? `qu'${word}` : `que ${word}`);

/** Whether a word is said with a vowel first. The h of the words of this notebook is silent; y and onze are not elided before. */
const opensWithVowel = (word: string): boolean => /^(?!onze|oui)[aeiouhàâéèêëîïôœù]/i.test(word);

/** Texts as a list: `a, b et c`. */
export function list(texts: readonly string[], last = "et"): string {
  const [end = "", ...others] = texts.toReversed();
  return others.length === 0 ? end : `${others.toReversed().join(", ")} ${last} ${end}`;
}

/** Whole digits with their thousands apart. */
export const thousands = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, "\u202f");
