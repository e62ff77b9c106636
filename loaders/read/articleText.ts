import { codePoint } from "./cellText.js";

const oddities: readonly (readonly [pattern: RegExp, told: (code: string) => string])[] = [
  // All controls but tab, line feed, form feed and carriage return, which texts are laid out with.
  [/(?![\t\n\f\r])(\p{Cc})/u, (code) => `the control character ${code}`],
  [/(\ufffd)/, (code) => `characters lost in a conversion (${code})`],
  // Pages break words where they like; a number that is cut would read as another.
  [/\p{N}(\p{Default_Ignorable_Code_Point})+\p{N}/u, (code) => `the hidden character ${code} inside a number`],
  [
    /\p{N}[\p{Zs}-]*\p{L}+(\p{Default_Ignorable_Code_Point})+\p{L}/u,
    (code) => `the hidden character ${code} inside the word after a number`,
  ],
];

/**
 * The text of an article from its bytes, its accents composed as data/ has them. Throws one sentence for what is no text in
 * UTF-8: other encodings, control characters, characters lost before, nothing at all.
 */
export function articleText(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).normalize("NFC");
  } catch {
    throw new Error("add-article: the text is not UTF-8 (save it as UTF-8, then add it)");
  }
  if (text.includes("\0"))
    throw new Error("add-article: the text has NUL characters in it, as UTF-16 has (save it as UTF-8, then add it)");
  if (text.trim() === "") throw new Error("add-article: the text is empty (a file with the text of an article)");
  for (const [pattern, told] of oddities) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const line = text.slice(0, found.index).split("\n").length;
    const what = told(codePoint(found[1] ?? ""));
    throw new Error(`add-article: line ${line} of the text has ${what} in it (the text as it was published, as UTF-8)`);
  }
  return text;
}
