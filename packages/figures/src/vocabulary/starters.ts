import { formalDigits, hanDigits, hanScores } from "./numbers.js";
import { listOf } from "./words.js";

/** Words other than number words that a quantity may begin with. */
export const numberStarts = listOf(
  "un une a an one des plusieurs quelques several few many numerous couple multiple minus la double triple quadruple décuple",
);

/** Chinese characters that a quantity or a word with a number in it may begin with. */
export const hanStarts = [
  ...[hanDigits, formalDigits, hanScores].flatMap((row) => Object.keys(row)),
  ..."十百千万亿半负数几上好成翻倍腰每第",
];
