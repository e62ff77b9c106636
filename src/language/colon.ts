import { language } from "./language.js";
import { narrowSpace } from "./typeset.js";

/** The colon behind a label that is not to be changed otherwise; what follows brings its own space. */
export const colon = (): string => (language() === "fr" ? `${narrowSpace}:` : ":");
