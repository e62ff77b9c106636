import { add, amount, lastDigitPower, multiply, shift } from "./amount.js";
import { percentOf, readHan, readHanPart, readHanVague } from "./hanNumber.js";
import { type Lexicon } from "./lexicon.js";
import { readLiteral } from "./literal.js";
import { matchAt, matchBefore } from "./phrases.js";
import { number, type PrintedNumber } from "./printed.js";
import { type Token } from "./tokens.js";
import { numberWords, vulgarFractions } from "./vocabulary/numbers.js";

/** A number that starts at a token, in digits or in words, or null. */
export function readNumber(tokens: readonly Token[], at: number, words: Lexicon, money: boolean): PrintedNumber | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") return readDigits(tokens, at, words, money);
  if (money) return null;
  if (token.kind === "han")
    return words.language === "zh"
      ? (readHanPart(tokens, at) ?? readHanVague(tokens, at) ?? readHan(tokens, at))
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

function readDigits(tokens: readonly Token[], at: number, words: Lexicon, money: boolean): PrintedNumber | null {
  const read = readLiteral(tokens[at]?.norm ?? "", words.language, money);
  if (read === null) return null;
  const share = readSlash(tokens, at, money);
  if (share !== null) return share;
  const next = tokens[at + 1];
  // 1e9, 10^9
  if (next?.glued === true && (next.kind === "name" || next.text === "^") && !money) {
    const power = readPower(tokens, at);
    if (power !== null) return power;
  }
  if (words.language === "zh" && tokens[at + 1]?.text === "成" && tokens[at + 2]?.text !== "为" && !money)
    return number(shift(read.value, 1), read.step + 1, at + 2, "percent");
  const vulgar = vulgarFractions[tokens[at + 1]?.text ?? ""];
  if (vulgar !== undefined) return number(add(read.value, amount(...vulgar)), vulgar[1], at + 2, "digits");
  const { value, step, plain, grouped } = read;
  return { value, step, end: at + 1, form: "digits", plain, grouped };
}

/** `1.5e9`, `10^9`: a number with its power of ten. */
function readPower(tokens: readonly Token[], at: number): PrintedNumber | null {
  const read = readLiteral(tokens[at]?.norm ?? "", "en", false);
  const next = tokens[at + 1];
  if (read === null || next === undefined) return null;
  const exponent = /^e(\d{1,2})$/.exec(next.norm)?.[1];
  if (exponent !== undefined)
    return number(shift(read.value, Number(exponent)), read.step + Number(exponent), at + 2, "digits");
  const raised = tokens[at + 2];
  if (next.text !== "^" || tokens[at]?.text !== "10" || raised?.glued !== true || !/^\d{1,2}$/.test(raised.norm))
    return null;
  return number(amount(1, Number(raised.norm)), Number(raised.norm), at + 3, "digits");
}

/** `1/3`, `2/3`: a share in percent. */
function readSlash(tokens: readonly Token[], at: number, money: boolean): PrintedNumber | null {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (money || slash?.text !== "/" || !slash.glued || bottom?.kind !== "number" || !bottom.glued) return null;
  if (!/^[1-9]$/.test(top?.norm ?? "") || !/^([2-9]|10)$/.test(bottom.norm)) return null;
  return number(percentOf(BigInt(top?.norm ?? "0"), BigInt(bottom.norm)), 0, at + 3, "part");
}

function readPart(tokens: readonly Token[], at: number, words: Lexicon): PrintedNumber | null {
  // un bon tiers, a good third: the adjective stands between two words of the phrase
  const plain = isLoose(tokens, at, words) ? [...tokens.slice(at, at + 1), ...tokens.slice(at + 2, at + 4)] : null;
  const loose = plain === null ? null : matchAt(words.parts, plain, 0);
  if (loose !== null) return number(loose.meaning, 0, at + loose.end + 1, "part");
  const found = matchAt(words.parts, tokens, at);
  return found === null ? null : number(found.meaning, 0, found.end, "part");
}

const few = new Set("des plusieurs quelques several few many numerous couple multiple maints".split(" "));

/** `des milliards`, `tens of billions`, `several hundred million`, `une centaine`, `a dozen`, `un demi-milliard`. */
function readCollective(tokens: readonly Token[], at: number, words: Lexicon): PrintedNumber | null {
  let index = at;
  const first = tokens[index]?.norm ?? "";
  const article = first === "un" || first === "une" || first === "a" || first === "an" || first === "one";
  let vague = few.has(first);
  if (article && few.has(tokens[index + 1]?.norm ?? "")) {
    vague = true;
    index += 1;
  }
  const loose = isLoose(tokens, index, words);
  if (loose) index += 1;
  if (article || vague) index += 1;
  else if (first === "la" && (tokens[index + 1]?.norm ?? "").endsWith("aine")) index += 1;
  if (words.language !== "fr" && tokens[index]?.norm === "of" && vague) index += 1;
  const half = readHalf(tokens, index, words);
  if (half !== null) return half;
  const name = tokens[index]?.norm ?? "";
  const head = words.collectives.get(name);
  if (head === undefined) return null;
  const plural = name.endsWith("s");
  // 150/160 milliards: the magnitude of a number before it is no quantity of its own
  if (plural && index === at && tokens[at - 1]?.kind === "number") return null;
  const passed = !plural && head.exponent >= 6 && index === at && isPassed(tokens, at, words);
  if (passed) return number(head, lastDigitPower(head), at + 1, "words");
  if (!plural && !article && !vague && first !== "la") return null;
  if (name.startsWith("ten") && !plural) return null;
  // `scores` is a verb unless it is scores of something
  if (name === "scores" && tokens[index + 1]?.norm !== "of") return null;
  let value = head;
  let end = index + 1;
  // tens of billions, dizaines de milliers, a dozen million
  for (;;) {
    const link = tokens[end]?.norm;
    const after = link === "de" || link === "of" || link === "d'" ? end + 1 : end;
    const next = words.collectives.get(tokens[after]?.norm ?? "");
    if (next === undefined || next.digits !== 1n || next.exponent < 2) break;
    value = multiply(value, next);
    end = after + 1;
  }
  // un milliard goes on as a number word does: un milliard deux cents millions
  if (words.language === "fr" && article && !plural && !vague && !loose && head.exponent >= 6) return null;
  if (plural || vague) return article && !vague ? null : number(value, lastDigitPower(value), end, "vague");
  if (words.language === "fr" && head.exponent < 6) return number(value, 0, end, "round");
  if (loose) return number(value, 0, end, "round");
  return number(value, name === "dozen" ? 0 : lastDigitPower(value), end, "words");
}

/** `près du milliard`, `dépasse le milliard`: a magnitude that a qualifier speaks of. */
function isPassed(tokens: readonly Token[], at: number, words: Lexicon): boolean {
  const before = tokens[at - 1]?.norm;
  if (words.language !== "fr" || (before !== "du" && before !== "le")) return false;
  return matchBefore(words.before, tokens, at) !== null || matchBefore(words.before, tokens, at - 1) !== null;
}

/** `une bonne dizaine`, `un petit milliard`, `a good thousand`. */
const isLoose = (tokens: readonly Token[], at: number, words: Lexicon): boolean =>
  /^(un|une|a)$/.test(tokens[at]?.norm ?? "") &&
  (words.language === "fr" ? /^(bon|bonne|petit|petite|gros|grosse)$/ : /^(good|cool)$/).test(
    tokens[at + 1]?.norm ?? "",
  );

/** `un demi-milliard`. */
function readHalf(tokens: readonly Token[], at: number, words: Lexicon): PrintedNumber | null {
  if (words.language !== "fr" || tokens[at]?.norm !== "demi") return null;
  const next = tokens[at + 1]?.norm === "-" ? at + 2 : at + 1;
  const whole = words.collectives.get(tokens[next]?.norm ?? "");
  if (whole === undefined) return null;
  const value = multiply(whole, amount(5, -1));
  return number(value, lastDigitPower(value), next + 1, "words");
}

/** Number words of French and English: `quatre-vingt-dix`, `trois mille deux cents`, `two hundred and fifty`. */
function readWords(tokens: readonly Token[], at: number, words: Lexicon): PrintedNumber | null {
  const table = numberWords[words.language === "fr" ? "fr" : "en"];
  let total = 0;
  let group = 0;
  let last = 0;
  let end = at;
  let index = at;
  for (;;) {
    const token = tokens[index];
    const value =
      token?.kind !== "word"
        ? undefined
        : index === at && token.norm === "a" && /^(hundred|thousand)$/.test(tokens[at + 1]?.norm ?? "")
          ? 1
          : table[token.norm];
    if (token === undefined || value === undefined) break;
    if (value === 1000) {
      if (total > 0 || (group === 0 && words.language === "en")) break;
      total = Math.max(group, 1) * 1000;
      group = 0;
    } else if (value === 100) {
      if (group >= 100 || (group === 0 && words.language === "en")) break;
      group = Math.max(group, 1) * 100;
    } else if (value === 20 && group % 100 === 4 && words.language === "fr") group += 76;
    else if (end > at && !follows(group, value, last, words.language)) break;
    else group += value;
    last = value;
    end = index + 1;
    index = end;
    // quatre-vingt, vingt et un, one hundred and fifty
    const link = tokens[index]?.norm;
    if (link === "-" && tokens[index]?.glued === true && tokens[index + 1]?.glued === true) index += 1;
    else if (link === "et" && /^(un|une|onze)$/.test(tokens[index + 1]?.norm ?? "")) index += 1;
    else if (link === "and" && last >= 100) index += 1;
  }
  if (end === at) return null;
  if (words.language === "en" && /^dozens?$/.test(tokens[end]?.norm ?? ""))
    return number(amount((total + group) * 12), 0, end + 1, "words");
  if (isAndHalf(tokens, end, words)) return number(amount((total + group) * 10 + 5, -1), -1, end + 3, "words");
  // `mille` and `thousand` at the end are a magnitude: deux mille is 2 with three zeros, as two million is.
  const thousand = last === 1000 && end > at + 1;
  return number(amount(total + group), thousand ? 3 : 0, end, "words");
}

/** `and a half` between a number and its magnitude. */
const isAndHalf = (tokens: readonly Token[], at: number, words: Lexicon): boolean =>
  words.language === "en" &&
  tokens[at]?.norm === "and" &&
  tokens[at + 1]?.norm === "a" &&
  tokens[at + 2]?.norm === "half";

function follows(group: number, value: number, last: number, language: string): boolean {
  if (last >= 100) return value < 100;
  const rest = group % 100;
  if (language === "fr" && rest === 10) return value >= 7 && value <= 9;
  if (language === "fr" && (rest === 60 || rest === 80)) return value < 20;
  return rest >= 20 && rest % 10 === 0 && value < 10;
}
