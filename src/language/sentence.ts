/** What is told as a part of a sentence, as one of its own: with a capital first, and a full stop where nothing ends it. */
export const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!…]$/.test(text) ? "" : "."}`;
