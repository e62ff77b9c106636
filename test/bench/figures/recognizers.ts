import { type Language } from "#figures";
import { peer } from "../peers.js";

/** What the peer says of a place in a text: a value and, for money and shares, a unit. */
export interface Recognized {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly unit: string;
}

interface ModelResult {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: { readonly value?: string; readonly unit?: string; readonly isoCurrency?: string } | null;
}

type Recognize = (text: string, culture: string) => ModelResult[];

interface Suite {
  readonly recognizeNumber: Recognize;
  readonly recognizePercentage: Recognize;
  readonly recognizeCurrency: Recognize;
  readonly recognizeDimension: Recognize;
}

const cultures: Readonly<Record<Language, string>> = { fr: "fr-fr", en: "en-us", zh: "zh-cn" };
const money: Readonly<Record<string, string>> = {
  Dollar: "USD",
  "United States dollar": "USD",
  Euro: "EUR",
  "Chinese yuan": "CNY",
  Renminbi: "CNY",
  "British pound": "GBP",
  Pound: "GBP",
  "Japanese yen": "JPY",
  "Hong Kong dollar": "HKD",
  "South Korean won": "KRW",
  "Swiss franc": "CHF",
};

/** `@microsoft/recognizers-text-suite` as a reader of figures, or null where it is not installed. */
export function recognizersReader(): ((text: string, language: Language) => Recognized[]) | null {
  const suite = peer<Suite>("@microsoft/recognizers-text-suite");
  if (suite === null) return null;
  return (text, language) => {
    const culture = cultures[language];
    const results = [
      suite.recognizeCurrency,
      suite.recognizePercentage,
      suite.recognizeDimension,
      suite.recognizeNumber,
    ]
      .flatMap((recognize) => attempt(recognize, text, culture))
      .map(({ start, end, typeName, resolution }) => ({
        start,
        end,
        value: (resolution?.value ?? "").replace("%", ""),
        unit: typeName === "percentage" ? "percent" : (resolution?.isoCurrency ?? money[resolution?.unit ?? ""] ?? ""),
      }))
      .filter(({ value }) => value !== "" && value !== "null");
    // The plain number inside an amount or a share is the same quantity.
    const kept: Recognized[] = [];
    for (const result of results)
      if (!kept.some((other) => result.start <= other.end && other.start <= result.end)) kept.push(result);
    return kept;
  };
}

function attempt(recognize: Recognize, text: string, culture: string): ModelResult[] {
  try {
    return recognize(text, culture);
  } catch {
    return [];
  }
}
