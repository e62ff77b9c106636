import { type Token, normAt } from "../text/tokens.js";

/** Whether a sign or word of percent stands at a token: after a number it says that what is told before goes on. */
export const isPercentAt = (tokens: readonly Token[], at: number): boolean =>
  /^(%|percent|per|pour|pct|pc)$/.test(normAt(tokens, at));
