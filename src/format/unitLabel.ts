import { formatScale, type Scale } from "./numberFormat.js";
import { factorName, timeWords, unitParts } from "./unitParts.js";

/** The word that a scale puts after a number: `bn`, or nothing for fixed, percent and times. */
export function scaleWord(scale: Scale): string {
  return scale === "fixed" || scale === "percent" || scale === "times" ? "" : scale;
}

/**
 * What a sheet's unit column says: `bn RMB`, `USD per chip`, `tn tokens a day`, `RMB per USD`, `%`, `×`; empty for a ratio
 * in plain digits. CNY is printed as RMB, as the articles do. Throws on a format that `formatProblem` refuses.
 */
export function formatUnitLabel(unit: string, format: string): string {
  const scale = formatScale(format);
  if (scale === "percent") return "%";
  if (scale === "times") return "×";
  return [scaleWord(scale), unitWords(unit, true)].filter((part) => part !== "").join(" ");
}

/** A unit in words: `tokens a day`, `USD per chip`, `USD per daily token`; empty for `1`. */
export function unitWords(unit: string, plural: boolean): string {
  const { over, rest } = unitPhrase(unit, (symbol) => factorName(symbol, false));
  const factors = over.map((symbol, index) => factorName(symbol, plural && index === over.length - 1));
  return [factors.join("·"), rest].filter((part) => part !== "").join(" ");
}

/** The factors above the line that are counted, and the words for all the others (`per chip`, `a day`, `per daily token`). */
export function unitPhrase(
  unit: string,
  perName: (symbol: string) => string,
): { over: readonly string[]; rest: string } {
  const { over, under } = unitParts(unit);
  const things = under.filter((symbol) => !(symbol in timeWords));
  const adjectives = things.length > 0 && over.length > 1 ? over.filter((symbol) => symbol in timeWords) : [];
  const counted = adjectives.length > 0 ? over.filter((symbol) => !(symbol in timeWords)) : over;
  const words = under.map((symbol) => {
    const time = timeWords[symbol];
    if (time) return over.length > 0 || things.length > 0 ? time.each : `per ${symbol}`;
    const daily = symbol === things[0] ? adjectives.map((name) => `${timeWords[name]?.adjective} `).join("") : "";
    return `per ${daily}${perName(symbol)}`;
  });
  return { over: counted, rest: words.join(" ") };
}
