import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { type ExtractedFigure, type Language, type Reading } from "#figures";

const folder = new URL("../../../packages/figures/test/labelled/", import.meta.url);

/** Which half of the labelled set: the one worked with, or the one kept aside. */
export type Part = "development" | "held-out";

export interface LabelledPhrase extends Reading {
  readonly language: Language;
  readonly phrase: string;
}

export interface LabelledArticle {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  readonly expected: readonly ExtractedFigure[];
  /** What a careful reader may or may not count: rhetoric, the year in a date. */
  readonly optional: readonly ExtractedFigure[];
}

const rows = (path: string): Record<string, string>[] =>
  parse(readFileSync(new URL(path, folder), "utf8"), { columns: true, skip_empty_lines: true });

const readingOf = (row: Record<string, string>): Reading =>
  ({ low: row.low ?? "", high: row.high ?? "", qualifier: row.qualifier ?? "", unit: row.unit ?? "" }) as Reading;

const figureOf = (row: Record<string, string>): ExtractedFigure => ({
  paragraph: Number(row.paragraph),
  figure: row.figure ?? "",
  occurrence: Number(row.occurrence),
  ...readingOf(row),
});

/** The phrases of one half, each with the reading it should have. */
export function labelledPhrases(part: Part): LabelledPhrase[] {
  return rows(part === "development" ? "phrases.csv" : "phrases-held-out.csv").map((row) => ({
    language: row.language as Language,
    phrase: row.phrase ?? "",
    ...readingOf(row),
  }));
}

/** The articles of one half, each with the rows that `extract` should print. */
export function labelledArticles(part: Part): LabelledArticle[] {
  return readdirSync(new URL(`articles/${part}/`, folder))
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -4);
      const labels = rows(`articles/${part}/${name}.csv`);
      return {
        name,
        language: name.slice(0, 2) as Language,
        text: readFileSync(new URL(`articles/${part}/${file}`, folder), "utf8"),
        expected: labels.filter((row) => row.optional !== "1").map(figureOf),
        optional: labels.filter((row) => row.optional === "1").map(figureOf),
      };
    });
}
