import { language } from "./language.js";
import { typeset } from "./typeset.js";

/** A text of a page in the language that it is read in; French is written with plain spaces and apostrophes. */
export const said = (english: string, french: string): string => (language() === "en" ? english : typeset(french));
