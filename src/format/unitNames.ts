import { catalogue } from "../language/catalogue.js";

/** How prose writes a currency: a sign, where it has one, the word after "per", and a word for one and for many. */
interface CurrencyWords {
  readonly sign: string;
  readonly per: string;
  readonly one: string;
  readonly many: string;
}

const words = catalogue({
  en: {
    factor: (symbol: string, plural: boolean) => englishName(symbol, plural),
    each: (symbol: string) => englishTimes[symbol]?.each ?? symbol,
    adjective: (symbol: string, name: string) => `${englishTimes[symbol]?.adjective ?? symbol} ${name}`,
    per: (name: string) => `per ${name}`,
  },
  fr: {
    factor: (symbol, plural) => frenchName(symbol, plural),
    each: (symbol) => `par ${frenchNouns[symbol]?.[0] ?? symbol}`,
    adjective: (symbol, name) => frenchTime(symbol, name),
    per: (name) => `par ${name}`,
  },
});

/** The name of a factor in the language of the page: RMB for CNY (in French `yuan`), other upper-case codes as they are, nouns in the number asked for. */
export const factorName = (symbol: string, plural: boolean): string => words().factor(symbol, plural);

/** What stands below the line, in words: `per chip`, `per daily token`, `a day`; `daily` are the times above it. */
export function perWords(name: string, daily: readonly string[]): string {
  return words().per(daily.reduceRight((told, time) => words().adjective(time, told), name));
}

/** A time below the line: `a day`. */
export const eachWords = (symbol: string): string => words().each(symbol);

/** A currency in words and signs of the language of the page; undefined where it has none but its code. */
export const currencyWords = (code: string): CurrencyWords | undefined => currencies()[code];

/** A currency in a word, as in "amounts in dollars": its code where it has none. */
export function currencyWord(code: string, plural = true): string {
  const currency = currencyWords(code);
  return (plural ? currency?.many : currency?.one) ?? code;
}

const currencies: () => Readonly<Record<string, CurrencyWords>> = catalogue({
  en: {
    CNY: { sign: "RMB ", per: "RMB", one: "RMB", many: "RMB" },
    USD: { sign: "$", per: "$", one: "dollar", many: "dollars" },
    EUR: { sign: "€", per: "€", one: "euro", many: "euros" },
  },
  fr: {
    CNY: { sign: "", per: "yuan", one: "yuan", many: "yuans" },
    USD: { sign: "$", per: "dollar", one: "dollar", many: "dollars" },
    EUR: { sign: "€", per: "euro", one: "euro", many: "euros" },
  },
});

const englishTimes: Readonly<Record<string, { readonly each: string; readonly adjective: string }>> = {
  second: { each: "a second", adjective: "per-second" },
  minute: { each: "a minute", adjective: "per-minute" },
  hour: { each: "an hour", adjective: "hourly" },
  day: { each: "a day", adjective: "daily" },
  week: { each: "a week", adjective: "weekly" },
  month: { each: "a month", adjective: "monthly" },
  quarter: { each: "a quarter", adjective: "quarterly" },
  year: { each: "a year", adjective: "yearly" },
};

/** The name of a factor in English, as formulas write it whatever the page speaks. */
export function englishName(symbol: string, plural: boolean): string {
  if (symbol === "CNY") return "RMB";
  if (!plural || !/^[a-z]+$/.test(symbol)) return symbol;
  if (/[^aeiou]y$/.test(symbol)) return `${symbol.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(symbol) ? `${symbol}es` : `${symbol}s`;
}

const frenchNouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  CNY: ["yuan", "yuans"],
  chip: ["puce", "puces"],
  user: ["utilisateur", "utilisateurs"],
  token: ["token", "tokens"],
  server: ["serveur", "serveurs"],
  second: ["seconde", "secondes"],
  minute: ["minute", "minutes"],
  hour: ["heure", "heures"],
  day: ["jour", "jours"],
  week: ["semaine", "semaines"],
  month: ["mois", "mois"],
  quarter: ["trimestre", "trimestres"],
  year: ["an", "ans"],
};

const frenchTimes: Readonly<Record<string, string>> = {
  second: "par seconde",
  minute: "par minute",
  hour: "horaire",
  day: "quotidien",
  week: "hebdomadaire",
  month: "mensuel",
  quarter: "trimestriel",
  year: "annuel",
};

const feminine: ReadonlySet<string> = new Set(["puce", "seconde", "minute", "heure", "semaine"]);

/** A noun with the adjective of a stretch of time: `token quotidien`, `puce quotidienne`. */
function frenchTime(symbol: string, noun: string): string {
  const adjective = frenchTimes[symbol] ?? symbol;
  const ending = feminine.has(noun) ? adjective.replace(/(?<=ie)n$/, "nne").replace(/(?<=e)l$/, "lle") : adjective;
  return `${noun} ${ending}`;
}

/** A noun that French has no entry for stays as the model writes it, with s in the plural. */
function frenchName(symbol: string, plural: boolean): string {
  const known = frenchNouns[symbol];
  if (known) return known[plural ? 1 : 0];
  return plural && /^[a-z]+$/.test(symbol) && !/[sxz]$/.test(symbol) ? `${symbol}s` : symbol;
}
