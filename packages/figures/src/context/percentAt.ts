import { compile } from "../pattern/pattern.js";
import { type Token, normAt } from "../text/tokens.js";

const signs: ReadonlySet<string> = new Set("% percent per pour pct pc".split(" "));

/** A sign or word of percent: after a number it says that what is told before goes on. */
export const percent = compile(signs);

/** Whether a sign or word of percent stands at a token. */
export const isPercentAt = (tokens: readonly Token[], at: number): boolean => signs.has(normAt(tokens, at));
