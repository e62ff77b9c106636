import { expect, test } from "vitest";
import { auditReport } from "./report.js";
import { type Run } from "./run.js";

const run = (page: string, performance: number, other: Partial<Run["scores"]> = {}, rest: Partial<Run> = {}): Run => ({
  page,
  scores: { performance, accessibility: 100, "best-practices": 100, seo: 100, ...other },
  fcp: 1234,
  lcp: 2345,
  tbt: 30.4,
  cls: 0.0012,
  requests: 9,
  kilobytes: 181.5,
  benchmarkIndex: 1052.5,
  failures: [],
  ...rest,
});

test("a page has the figures of its best run, with the median beside its performance", () => {
  const runs = [
    run("index", 96, {}, { tbt: 100 }),
    run("index", 99, {}, { tbt: 20 }),
    run("index", 71, {}, { tbt: 900 }),
  ];
  expect(auditReport([...runs, run("model", 95)])).toEqual({
    passes: true,
    text: [
      "page   performance  median  accessibility  best-practices  seo  FCP_s  LCP_s  TBT_ms    CLS  requests   kB  benchmarkIndex",
      "index           99      96            100             100  100   1.23   2.35      20  0.001         9  182            1053",
      "model           95      95            100             100  100   1.23   2.35      30  0.001         9  182            1053",
      "",
      "Every page has 95 for performance, 100 for accessibility, 100 for best-practices, 100 for seo.",
      "",
    ].join("\n"),
  });
});

test("what falls short is told with its audits: performance at its best, the rest at its worst", () => {
  const slow = [
    { category: "performance" as const, id: "total-blocking-time", title: "Total Blocking Time: 910 ms" },
    { category: "seo" as const, id: "not-this", title: "SEO is full" },
  ];
  const contrast = [{ category: "accessibility" as const, id: "color-contrast", title: "Colours lack contrast" }];
  const { text, passes } = auditReport([
    run("index", 94, {}, { failures: slow }),
    run("index", 40, { accessibility: 96 }, { failures: [...contrast, ...slow] }),
  ]);
  expect(passes).toBe(false);
  expect(text.split("\n").slice(1)).toEqual([
    "index           94      40             96             100  100   1.23   2.35      30  0.001         9  182            1053",
    "",
    "Not every page has 95 for performance, 100 for accessibility, 100 for best-practices, 100 for seo:",
    "- index: performance is 94",
    "- index: performance: total-blocking-time: Total Blocking Time: 910 ms",
    "- index: accessibility is 96",
    "- index: accessibility: color-contrast: Colours lack contrast",
    "",
  ]);
});
