import { amount } from "../amount.js";
import { readCollective } from "./collective.js";
import { readDigits } from "./digits.js";
import { readHan } from "./hanNumber.js";
import { readHanPart, readHanPartOf } from "./hanParts.js";
import { readHanVague } from "./hanVague.js";
import { readPart } from "./part.js";
import { type PrintedNumber, number } from "./printed.js";
import { opensHundred, readWords } from "./words.js";
import { type Sentence } from "../text/sentence.js";
import { vulgarFractions } from "../vocabulary/numbers.js";

/** A number that starts at a token, in digits or in words, or null; `money` where a currency sign stands before it. */
export function readNumber(sentence: Sentence, at: number, money: boolean): PrintedNumber | null {
  const { tokens, words } = sentence;
  const token = tokens[at];
  switch (token?.kind) {
    case "number":
      return readDigits(sentence, at, money);
    case "han":
      return money || words.language !== "zh" ? null : readHanNumber(sentence, at);
    case "mark": {
      const vulgar = vulgarFractions[token.text];
      return vulgar === undefined || money ? null : number(amount(...vulgar), vulgar[1], at + 1, "digits");
    }
    case "word": {
      if (money) return null;
      const part = readPart(tokens, at, words);
      if (part !== null) return part;
      // a hundred and twenty goes on as one hundred and twenty does
      const hundred = words.language !== "fr" && opensHundred(tokens, at);
      return (hundred ? null : readCollective(tokens, at, words)) ?? readWords(tokens, at, words);
    }
    default:
      return null;
  }
}

/** A number in characters, with what makes of it a part or leaves it open. */
function readHanNumber(sentence: Sentence, at: number): PrintedNumber | null {
  const whole = readHan(sentence.tokens, at);
  const found =
    readHanPart(sentence, at) ??
    (whole === null ? null : readHanPartOf(sentence, whole.end, whole)) ??
    readHanVague(sentence, at);
  return found?.value ?? whole;
}
