import { amount } from "./amount.js";
import { readCollective } from "./collective.js";
import { readDigits } from "./digits.js";
import { readHan } from "./hanNumber.js";
import { readHanPart } from "./hanPart.js";
import { readHanAbout, readHanVague } from "./hanVague.js";
import { readPart } from "./part.js";
import { type PrintedNumber, number } from "./printed.js";
import { readWords } from "./words.js";
import { type Lexicon } from "../text/lexicon.js";
import { type Token } from "../text/tokens.js";
import { vulgarFractions } from "../vocabulary/numbers.js";

/** A number that starts at a token, in digits or in words, or null. */
export function readNumber(tokens: readonly Token[], at: number, words: Lexicon, money: boolean): PrintedNumber | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") return readDigits(tokens, at, words, money);
  if (money) return null;
  if (token.kind === "han")
    return words.language === "zh"
      ? (readHanPart(tokens, at) ?? readHanAbout(tokens, at, words) ?? readHanVague(tokens, at) ?? readHan(tokens, at))
      : null;
  if (token.kind === "mark") {
    const vulgar = vulgarFractions[token.text];
    return vulgar === undefined ? null : number(amount(...vulgar), vulgar[1], at + 1, "digits");
  }
  if (token.kind !== "word") return null;
  const part = readPart(tokens, at, words);
  if (part !== null) return part;
  // a hundred and twenty goes on as one hundred and twenty does
  const hundred =
    words.language !== "fr" &&
    (token.norm === "a" || token.norm === "one") &&
    /^(hundred|thousand)$/.test(tokens[at + 1]?.norm ?? "");
  if (hundred) return readWords(tokens, at, words);
  return readCollective(tokens, at, words) ?? readWords(tokens, at, words);
}
