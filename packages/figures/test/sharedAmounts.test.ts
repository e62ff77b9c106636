import { describe, expect, test } from "vitest";
import { readFigure } from "../src/index.js";
import { currencyNames, currencySigns } from "../src/vocabulary/currencies.js";
import { magnitudeLetters, magnitudeWords } from "../src/vocabulary/magnitudes.js";
import { sharedAmounts, sharedCurrencies, sharedWords } from "../../../test/shared/amounts.js";

describe("amounts that the entry field is also run over", () => {
  test.each(sharedAmounts.map(({ language, phrase, ...row }) => [language, phrase, row] as const))(
    "%s: %s",
    (language, phrase, { value, unit }) => {
      expect(readFigure(phrase, language)).toEqual({ low: value, high: value, qualifier: "exact", unit });
    },
  );
});

describe("the shared list has every word of the vocabulary that the entry field may take", () => {
  const unlisted = (words: readonly string[]): string[] =>
    words.map((word) => word.replace(/^=/, "").toLowerCase()).filter((word) => !sharedWords.has(word));

  test("magnitudes", () => {
    expect(unlisted([...magnitudeWords.map(([, word]) => word), ...Object.keys(magnitudeLetters)])).toEqual([]);
  });

  test("one word for one of its currencies", () => {
    const words = [...currencySigns, ...currencyNames.map(([, name, unit]) => [name, unit] as const)]
      .filter(([, unit]) => sharedCurrencies.has(unit))
      .map(([word]) => word)
      .filter((word) => !word.includes(" "));
    // Letters that are a sign only where they touch the number, and units that are named twice.
    const apart = ["y", "w", "won", "$c", "元新台币", "元港币", "元台币", "元新加坡币"];
    expect(unlisted(words).filter((word) => !apart.includes(word))).toEqual([]);
  });
});
