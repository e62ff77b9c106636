import { describe, expect, test } from "vitest";
import { extractFigures, readFigure } from "../src/index.js";
import { labelledArticles, labelledPhrases, type Part } from "../../../test/bench/figures/labelled.js";
import { sameReading, score } from "../../../test/bench/figures/score.js";

const languages = ["fr", "en", "zh"] as const;

describe("development part: every label exactly", () => {
  test.each(labelledPhrases("development").map((label) => [label.language, label.phrase, label] as const))(
    "%s %s",
    (language, phrase, { low, high, qualifier, unit }) => {
      expect(readFigure(phrase, language)).toEqual({ low, high, qualifier, unit });
    },
  );

  test.each(labelledArticles("development").map((article) => [article.name, article] as const))(
    "article %s: every quantity with value, unit and qualifier, none besides",
    (_name, { text, expected, optional }) => {
      const { missed, wrong } = score(expected, extractFigures(text), optional);
      expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
    },
  );
});

describe("held-out part: measured, not fitted", () => {
  const part: Part = "held-out";

  test.each(languages)("%s: 97 of 100 phrases right", (language) => {
    const labels = labelledPhrases(part).filter((label) => label.language === language);
    const right = labels.filter((label) => sameReading(readFigure(label.phrase, language), label)).length;
    expect(labels.length).toBeGreaterThanOrEqual(60);
    expect(right / labels.length).toBeGreaterThanOrEqual(0.97);
  });

  test("all languages: 97 of 100 phrases right with the language left to tell", () => {
    const labels = labelledPhrases(part);
    const right = labels.filter((label) => sameReading(readFigure(label.phrase), label)).length;
    expect(right / labels.length).toBeGreaterThanOrEqual(0.97);
  });

  test("articles: 95 of 100 found, at most one false in ten", () => {
    const totals = { expected: 0, given: 0, right: 0 };
    for (const { text, expected, optional } of labelledArticles(part)) {
      const result = score(expected, extractFigures(text), optional);
      totals.expected += result.expected;
      totals.given += result.given;
      totals.right += result.right;
    }
    expect(totals.right / totals.expected).toBeGreaterThanOrEqual(0.95);
    expect(totals.right / totals.given).toBeGreaterThanOrEqual(0.9);
  });
});
