import { language } from "./language.js";
import { narrowSpace } from "./typeset.js";

/** What parts things that have commas of their own, with its spaces. */
export const semicolon = (): string => (language() === "fr" ? `${narrowSpace}; ` : "; ");
