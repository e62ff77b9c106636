import { type PrintedNumber } from "../number/printed.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { magnitudeLetters } from "../vocabulary/magnitudes.js";
import { sharedMoney } from "../vocabulary/sharedMoney.js";
import { lengths } from "../vocabulary/measuring.js";

/** A letter that multiplies: after a currency sign, before one, or glued to a count of something (30M users). */
export function readLetter(sentence: Sentence, at: number, printed: PrintedNumber, money: boolean): number | null {
  const { tokens, words } = sentence;
  const token = tokens[at];
  if (token === undefined || printed.form !== "digits" || token.kind !== "word") return null;
  const letter = magnitudeLetters[token.text];
  if (letter === undefined) return null;
  if (money) return letter.power;
  const next = tokens[at + 1];
  const linked = next?.norm === "de" || next?.norm === "d'" ? at + 2 : at + 1;
  const unit = matchAt(words.units, tokens, linked)?.meaning ?? "";
  if ((/^[A-Z¥$]{1,3}$/.test(unit) || sharedMoney[unit] !== undefined) && unit !== "MW" && unit !== "GW")
    return letter.power;
  const followed = tokens[at + 1]?.norm;
  if (words.language === "fr" && (followed === "de" || followed === "d'") && /^[kMT]$/.test(token.text))
    return letter.power;
  if (!token.glued || token.text === "G") return null;
  // 70B, of a model: so many parameters
  if (token.text === "B" && printed.step >= -1 && printed.value.digits < 10_000n) return letter.power;
  if (/^(b|B|t|T)$/.test(token.text) && followed === "-" && /^param/.test(tokens[at + 2]?.norm ?? ""))
    return letter.power;
  if (token.text === "k" || token.text === "K")
    return token.text === "K" && /^[248]$/.test(printed.end > 0 ? (tokens[at - 1]?.text ?? "") : "")
      ? null
      : letter.power;
  if (unit === "users" || unit === "tokens" || unit === "chips" || unit === "count") return letter.power;
  // 3M is a company, 30M and 1.5M are millions
  if (token.text === "M" && unit === "" && printed.step === 0 && printed.value.digits < 10n) return null;
  // English news prints 172m for millions of whatever it speaks of; metres have an adjective after them.
  if (token.text === "m" && words.language === "en") return lengths.has(next?.norm ?? "") ? null : letter.power;
  if (letter.always || token.text === "m")
    return next !== undefined && next.kind === "word" && words.language !== "en"
      ? null
      : letter.always || next === undefined
        ? letter.power
        : null;
  return next?.kind === "word" && /^(param|requ|download|view|token|active|month|daily)/.test(next.norm)
    ? letter.power
    : null;
}
