import { verbText } from "../notebook/verbText.js";
import { wordsOf } from "./live.js";

/** Words of a sentence on some lines, in the mood that `verbText` gives them. */
export const verb = wordsOf(verbText);
