import { describe, expect, test } from "vitest";
import { readRun, type LighthouseResult } from "./run.js";

/** A result in which all is well, but for what a test changes. */
function result(changes: {
  audits?: LighthouseResult["audits"];
  categories?: LighthouseResult["categories"];
  runtimeError?: { message: string };
}): LighthouseResult {
  const number = (numericValue: number) => ({ title: "", score: 1, numericValue });
  const full = { score: 1, auditRefs: [] };
  return {
    categories: { performance: full, accessibility: full, "best-practices": full, seo: full, ...changes.categories },
    audits: {
      "first-contentful-paint": number(1234.5),
      "largest-contentful-paint": number(2345.6),
      "total-blocking-time": number(30.4),
      "cumulative-layout-shift": number(0.0012),
      "network-requests": {
        title: "",
        score: 1,
        details: {
          items: [
            { url: "http://127.0.0.1:1/", transferSize: 1500 },
            { url: "data:,", transferSize: 0 },
            { url: "http://127.0.0.1:1/a.js", transferSize: 250 },
          ],
        },
      },
      ...changes.audits,
    },
    environment: { benchmarkIndex: 1052.5 },
    runtimeError: changes.runtimeError,
  };
}

test("a page that is as it should be", () => {
  expect(readRun("model", result({}))).toEqual({
    page: "model",
    scores: { performance: 100, accessibility: 100, "best-practices": 100, seo: 100 },
    fcp: 1234.5,
    lcp: 2345.6,
    tbt: 30.4,
    cls: 0.0012,
    requests: 2,
    kilobytes: 1.75,
    benchmarkIndex: 1052.5,
    failures: [],
  });
});

test("scores are of 100, and audits that cost some have their id, title and measurement", () => {
  const auditRefs = [
    { id: "color-contrast", weight: 7 },
    { id: "manual", weight: 3 },
    { id: "fine", weight: 3 },
    { id: "hint", weight: 0 },
  ];
  const read = readRun(
    "index",
    result({
      categories: {
        accessibility: { score: 0.96, auditRefs },
        performance: {
          score: 0.41,
          auditRefs: [
            { id: "total-blocking-time", weight: 30 },
            { id: "unused-javascript", weight: 0 },
            { id: "network-tree", weight: 0 },
            { id: "half-bad", weight: 0 },
          ],
        },
      },
      audits: {
        "color-contrast": { title: "Colours lack contrast", score: 0 },
        manual: { title: "To be looked at", score: null },
        fine: { title: "Fine", score: 1 },
        hint: { title: "A hint", score: 0, displayValue: "3 hints" },
        "total-blocking-time": { title: "Total Blocking Time", score: 0.31, numericValue: 910, displayValue: "910 ms" },
        "unused-javascript": { title: "Reduce unused JavaScript", score: 0, displayValue: "Est savings of 378 KiB" },
        "network-tree": { title: "Network dependency tree", score: 0 },
        "half-bad": { title: "DOM size", score: 0.5, displayValue: "1,251 elements" },
      },
    }),
  );
  expect(read.scores).toEqual({ performance: 41, accessibility: 96, "best-practices": 100, seo: 100 });
  expect(read.failures).toEqual([
    { category: "performance", id: "total-blocking-time", title: "Total Blocking Time: 910 ms" },
    { category: "performance", id: "unused-javascript", title: "Reduce unused JavaScript: Est savings of 378 KiB" },
    { category: "accessibility", id: "color-contrast", title: "Colours lack contrast" },
  ]);
});

describe("a page that was not measured", () => {
  test.each<[string, Parameters<typeof result>[0], string]>([
    ["at all", { runtimeError: { message: "no paint" } }, "lighthouse: index: result: missing (no paint)"],
    [
      "in a category",
      {
        categories: { seo: { score: null, auditRefs: [{ id: "robots-txt", weight: 1 }] } },
        audits: { "robots-txt": { title: "", score: null, errorMessage: "timed out" } },
      },
      "lighthouse: index: seo: missing (robots-txt: timed out)",
    ],
    ["in a category that is gone", { categories: { seo: undefined } }, "lighthouse: index: seo: missing (no score)"],
    [
      "in a time",
      { audits: { "total-blocking-time": { title: "", score: null, errorMessage: "no trace" } } },
      "lighthouse: index: total-blocking-time: missing (no trace)",
    ],
  ])("%s", (_title, changes, message) => {
    expect(() => readRun("index", result(changes))).toThrow(new Error(message));
  });
});
