import { categories, type Category, type Failure, type Run } from "./run.js";

/** What a page must reach: performance in its best run, the rest in every run. */
const least: Readonly<Record<Category, number>> = {
  performance: 95,
  accessibility: 100,
  "best-practices": 100,
  seo: 100,
};

/** What is printed, and whether every page is as it must be. */
export interface AuditReport {
  readonly text: string;
  readonly passes: boolean;
}

const heads =
  "page performance median accessibility best-practices seo FCP_s LCP_s TBT_ms CLS requests kB benchmarkIndex".split(
    " ",
  );

/**
 * A table with a row for each page, then a line for each audit that failed in a category that falls short. A row has
 * the measurements of the run with the best performance, the median of performance, and the worst of what does not
 * depend on the machine.
 */
export function auditReport(runs: readonly Run[]): AuditReport {
  const pages = [...new Set(runs.map(({ page }) => page))].map((page) =>
    readPage(runs.filter((run) => run.page === page)),
  );
  const table = columns([heads, ...pages.map(({ cells }) => cells)]);
  const failed = pages.flatMap(({ failures }) => failures);
  const verdict =
    failed.length === 0
      ? `Every page has ${wanted}.`
      : `Not every page has ${wanted}:\n${failed.map((line) => `- ${line}`).join("\n")}`;
  return { text: `${table}\n${verdict}\n`, passes: failed.length === 0 };
}

const wanted = categories.map((name) => `${least[name]} for ${name}`).join(", ");

function readPage(runs: readonly Run[]): { cells: string[]; failures: string[] } {
  const sorted = [...runs].sort((a, b) => b.scores.performance - a.scores.performance);
  const best = sorted[0];
  if (best === undefined) throw new Error("auditReport: runs: got none of a page");
  const median = sorted[Math.floor(sorted.length / 2)] ?? best;
  const counted = (name: Category): Run =>
    name === "performance" ? best : runs.reduce((worst, run) => (run.scores[name] < worst.scores[name] ? run : worst));
  const score = (name: Category): number => counted(name).scores[name];
  const short = categories.filter((name) => score(name) < least[name]);
  return {
    cells: [
      best.page,
      String(best.scores.performance),
      String(median.scores.performance),
      ...categories.slice(1).map((name) => String(score(name))),
      (best.fcp / 1000).toFixed(2),
      (best.lcp / 1000).toFixed(2),
      best.tbt.toFixed(0),
      best.cls.toFixed(3),
      String(best.requests),
      best.kilobytes.toFixed(0),
      best.benchmarkIndex.toFixed(0),
    ],
    failures: short.flatMap((name) => [
      `${best.page}: ${name} is ${score(name)}`,
      ...counted(name)
        .failures.filter(({ category }) => category === name)
        .map(({ id, title }: Failure) => `${best.page}: ${name}: ${id}: ${title}`),
    ]),
  };
}

/** Cells below each other, the first column to the left and the figures to the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = heads.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join("  "),
    )
    .map((line) => `${line}\n`)
    .join("");
}
