import { catalogue } from "../language/catalogue.js";
import { of } from "../language/french.js";
import { minusSign } from "./formatNumber.js";
import { formatScale, type Scale } from "./numberFormat.js";
import { currencyWords, eachWords, factorName, perWords } from "./unitNames.js";
import { isTime, unitParts } from "./unitParts.js";

const words = catalogue({
  en: { scales: { k: "k", m: "m", bn: "bn", tn: "tn" } },
  fr: { scales: { k: "k", m: "M", bn: "Md", tn: "T" } },
});

/** Where a sign stands and how a scale is joined to what it counts. */
const shapes = catalogue({
  en: {
    label: (scale: string, unit: string) => joined(scale, unitWords(unit, true)),
    counted: (number: string, scale: string, unit: string, plural: boolean) => {
      const { sign, rest } = signOf(unit);
      const scaled = joined(number, scale);
      if (sign === "") return joined(scaled, unitWords(unit, plural));
      return joined(scaled.startsWith(minusSign) ? `${minusSign}${sign}${scaled.slice(1)}` : sign + scaled, rest);
    },
    whole: (unit: string, plural: boolean) => {
      const { over, rest } = unitPhrase(unit, (symbol) => factorName(symbol, false));
      return joined(factorNames(over, plural), rest);
    },
  },
  fr: {
    label: (scale, unit) => scaledUnit(scale, unit, true),
    counted: (number, scale, unit, plural) => joined(number, scaledUnit(scale, unit, plural)),
    whole: (unit, plural) => scaledUnit("", unit, plural),
  },
});

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

/** The word that a scale puts after a number: `bn`, or nothing for fixed, percent and times. */
export function scaleWord(scale: Scale): string {
  return scale === "fixed" || scale === "percent" || scale === "times" ? "" : words().scales[scale];
}

/**
 * What a sheet's unit column says: `bn RMB`, `USD per chip`, `tn tokens a day`, `RMB per USD`, `%`, `×` (in French
 * `Md de yuans`, `$ par puce`, `Md de tokens par jour`, `yuans par dollar`); empty for a ratio in plain digits. CNY is printed as RMB,
 * as the articles do, and in French as they do there. Throws on a format that `formatProblem` refuses.
 */
export function formatUnitLabel(unit: string, format: string): string {
  const scale = formatScale(format);
  if (scale === "percent") return "%";
  if (scale === "times") return "×";
  return shapes().label(scaleWord(scale), unit);
}

/** A unit in words: `tokens a day`, `USD per chip`, `USD per daily token` (`$ par token quotidien`); empty for `1`. */
export const unitWords = (unit: string, plural: boolean): string => shapes().whole(unit, plural);

/** A printed number with the word of its scale and its unit: `$23.0 bn`, `RMB 6.957 per $`, `20,000 chips`; `23,0 Md$`. */
export const countedUnit = (number: string, scale: string, unit: string, plural: boolean): string =>
  shapes().counted(number, scale, unit, plural);

/** In English, the sign of an amount in one currency and what stands after the number; no sign for other units. */
function signOf(unit: string): { readonly sign: string; readonly rest: string } {
  const { over, rest } = unitPhrase(unit, (symbol) => currencyWords(symbol)?.per ?? factorName(symbol, false));
  const [first = ""] = over;
  return { sign: over.length === 1 ? (currencyWords(first)?.sign ?? "") : "", rest };
}

/** In French, a scale, what it counts and the words below the line: `Md$`, `Md de yuans`, `Md de tokens par jour`, `k puces`. */
function scaledUnit(scale: string, unit: string, plural: boolean): string {
  const { over, rest } = unitPhrase(unit, (symbol) => currencyWords(symbol)?.per ?? factorName(symbol, false));
  const [first = ""] = over;
  const sign = over.length === 1 ? (currencyWords(first)?.sign ?? "") : "";
  if (sign !== "") return joined(scale + sign, rest);
  const counted = factorNames(over, scale === "" ? plural : true);
  const isNoun = (scale === "M" || scale === "Md") && /^\p{Ll}/u.test(counted);
  return joined(scale, isNoun ? of(counted) : counted, rest);
}

const factorNames = (over: readonly string[], plural: boolean): string =>
  over.map((symbol, index) => factorName(symbol, plural && index === over.length - 1)).join("·");

/** The factors above the line that are counted, and the words for all the others (`per chip`, `a day`, `per daily token`). */
function unitPhrase(unit: string, perName: (symbol: string) => string): { over: readonly string[]; rest: string } {
  const { over, under } = unitParts(unit);
  const things = under.filter((symbol) => !isTime(symbol));
  const adjectives = things.length > 0 && over.length > 1 ? over.filter(isTime) : [];
  const counted = adjectives.length > 0 ? over.filter((symbol) => !isTime(symbol)) : over;
  const told = under.map((symbol) => {
    if (isTime(symbol) && (over.length > 0 || things.length > 0)) return eachWords(symbol);
    return perWords(perName(symbol), symbol === things[0] ? adjectives : []);
  });
  return { over: counted, rest: told.join(" ") };
}
