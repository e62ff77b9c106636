import { catalogue } from "../language/catalogue.js";
import { of } from "../language/french.js";
import { quoted } from "../language/quoted.js";
import { type EntryPhrase } from "./entryPhrase.js";
import { currencyWord, factorName } from "./unitNames.js";
import { unitParts } from "./unitParts.js";
import { unitWords } from "./unitLabel.js";

const words = catalogue({
  en: {
    ratio: "a ratio",
    amount: (code: string) => `an amount in ${factorName(code, false)}`,
    numberOf: (things: string) => `a number of ${things}`,
    multiple: "a multiple",
    percentage: "a percentage",
    both: (typed: string) => `${typed} is both a ratio and an amount: type one of the two`,
    marked: (typed: string, kind: string, cell: string, mark: string) =>
      `${typed} is ${kind}, and this cell holds ${cell}: type it without the ${mark}, or a formula that begins with =`,
    wrongSide: (typed: string, factor: string, cell: string, remedy: string) =>
      `${typed} has ${factor} on the wrong side, and this cell holds ${cell}: ${remedy}`,
    stray: (typed: string, factor: string, cell: string, remedy: string) =>
      `${typed} is in ${factor}, and this cell holds ${cell}: ${remedy}`,
    typeRatio: "type a plain number or a percentage",
    typeIn: (unit: string) => `type it in ${unit}, or without a unit`,
  },
  fr: {
    ratio: "un ratio",
    amount: (code) => `un montant en ${currencyWord(code)}`,
    numberOf: (things) => `un nombre ${of(things)}`,
    multiple: "un multiple",
    percentage: "un pourcentage",
    both: (typed) => `${typed} est à la fois un ratio et un montant : saisissez l'un ou l'autre`,
    marked: (typed, kind, cell, mark) =>
      `${typed} est ${kind}, or cette case contient ${cell} : saisissez le nombre sans « ${mark} », ou une formule qui commence par =`,
    wrongSide: (typed, factor, cell, remedy) =>
      `${typed} a « ${factor} » du mauvais côté, or cette case contient ${cell} : ${remedy}`,
    stray: (typed, factor, cell, remedy) => `${typed} est en ${factor}, or cette case contient ${cell} : ${remedy}`,
    typeRatio: "saisissez un nombre simple ou un pourcentage",
    typeIn: (unit) => `saisissez-le en ${unit}, ou sans unité`,
  },
});

/** What a cell of a unit holds, as a reason says it: `an amount in USD`, `a number of chips`, `a ratio`, `USD per chip`. */
export function cellPhrase(unit: string): string {
  const { over, under } = unitParts(unit);
  const first = over[0];
  if (first === undefined && under.length === 0) return words().ratio;
  if (under.length > 0 || over.length > 1 || first === undefined) return unitWords(unit, false);
  return /^[A-Z]/.test(first) ? words().amount(first) : words().numberOf(factorName(first, true));
}

/**
 * Why the unit that was typed does not fit the cell's, or null when it does: each typed factor must be one of the cell's,
 * on the same side of the line, so `$20k` and `$20k per chip` both fit USD/chip. A percent or × fits a ratio only.
 */
export function fitProblem(text: string, phrase: EntryPhrase, unit: string): string | null {
  const cell = unitParts(unit);
  const ratio = cell.over.length === 0 && cell.under.length === 0;
  const said = quoted(text);
  const typed = [...phrase.over, ...phrase.under];
  if (phrase.mark !== "" && typed.length > 0) return words().both(said);
  if (phrase.mark !== "" && !ratio) {
    const kind = phrase.mark === "×" ? words().multiple : words().percentage;
    return words().marked(said, kind, cellPhrase(unit), phrase.mark);
  }
  const stray = extra(phrase.over, cell.over) ?? extra(phrase.under, cell.under);
  if (stray === null) return null;
  const known = [...cell.over, ...cell.under].includes(stray);
  const remedy = ratio ? words().typeRatio : words().typeIn(unitWords(unit, true));
  return known
    ? words().wrongSide(said, factorName(stray, false), cellPhrase(unit), remedy)
    : words().stray(said, factorName(stray, true), cellPhrase(unit), remedy);
}

/** The first typed factor that the cell has not, or has fewer of. */
function extra(typed: readonly string[], cell: readonly string[]): string | null {
  const left = [...cell];
  for (const symbol of typed) {
    const at = left.indexOf(symbol);
    if (at < 0) return symbol;
    left.splice(at, 1);
  }
  return null;
}
