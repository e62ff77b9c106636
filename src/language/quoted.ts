import { catalogue } from "./catalogue.js";

const words = catalogue({
  en: { quoted: (text: string) => `"${text}"`, called: (name: string) => `“${name}”` },
  fr: { quoted: (text) => `« ${text} »`, called: (name) => `« ${name} »` },
});

/** What somebody typed, in the quotation marks of the language. */
export const quoted = (text: string): string => words().quoted(text);

/** A name that somebody gave, in the quotation marks of the language. */
export const called = (name: string): string => words().called(name);
