import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractFigures, printedInterval, readFigure, streamFigures, tableDoubts } from "../src/index.js";
import { labelledArticles } from "../../../test/bench/figures/labelled.js";
import { runsOf } from "../../../test/random.js";

const plain = /^(-?(0|[1-9]\d*)(\.\d*[1-9])?)?$/;
const pieces = fc.constantFrom(
  ..."20 000|1,5|2026|$|€|milliards|de|dollars|environ|plus|entre|et|à|%|puces|billion|up to|or more|约|亿|元|百|分|之|几|十|-|–|(|)|'|H200|un|tiers|half|a|\ud800|\u202e|\u00a0|\n".split(
    "|",
  ),
);
const prose = fc
  .array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 40 })
  .map((parts) => parts.join(" "));

describe("any input", () => {
  test("a phrase has a reading of plain decimals, with a unit unless it is no quantity", () => {
    fc.assert(
      fc.property(prose, (phrase) => {
        const { low, high, qualifier, unit } = readFigure(phrase);
        expect(low).toMatch(plain);
        expect(high).toMatch(plain);
        expect(unit === "").toBe(qualifier === "not_a_quantity");
        expect(low === "" && high === "").toBe(qualifier === "not_a_quantity");
        const interval = printedInterval(phrase);
        expect(interval.low).toMatch(plain);
        expect(interval.high).toMatch(plain);
      }),
      { numRuns: 2000 },
    );
  });

  test("an extracted figure stands in its paragraph, as often as its occurrence says", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const paragraphs = text.split(/[\r\n]/).filter((line) => line.trim() !== "");
        for (const { paragraph, figure, occurrence } of extractFigures(text)) {
          const line = paragraphs[paragraph - 1] ?? "";
          let at = -1;
          for (let count = 0; count < occurrence; count += 1) at = line.indexOf(figure, at + 1);
          expect(at).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("time", () => {
  // Bytes of each text; what may take a second or fifteen for a megabyte may take in proportion for less.
  const size = runsOf(1_000_000);
  const share = size / 1_000_000;
  // A first call warms up what a megabyte does not feel.
  const slack = share < 1 ? 0.2 : 0;
  // Time of the processor: what else the machine does is not the reader's.
  const seconds = (run: () => unknown): number => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000_000;
  };

  /** The least of three runs: collecting what other tests left is not the reader's either. */
  const least = (run: () => unknown): number => Math.min(...[1, 2, 3].map(() => seconds(run)));

  /** What ten times a text may take, by the tenth: machines differ by three, and what grows with the square by a hundred. */
  const growth = (tenth: () => unknown): number => 20 * least(tenth) + 0.2;

  test.each([
    ["digits", "7".repeat(size)],
    ["spaces", " ".repeat(size)],
    ["quotes", '"'.repeat(size)],
    ["apostrophes", "'".repeat(size)],
    ["empty lines", "\n".repeat(size)],
    ["letters", "a".repeat(size)],
    ["numbers and spaces", "1 ".repeat(size / 2)],
    ["numbers, spaces and quotes", '1 " '.repeat(size / 4)],
    ["different numbers", Array.from({ length: size / 7 }, (_, index) => String(100_000 + index)).join(" ")],
  ])("%s: ten times as much takes about ten times as long, and a megabyte three seconds at most", (_what, text) => {
    readFigure("vingt puces");
    for (const read of [extractFigures, readFigure] as const) {
      const time = least(() => read(text));
      expect(time).toBeLessThan(growth(() => read(text.slice(0, size / 10))));
      expect(time).toBeLessThan(3 * share + slack);
    }
  });

  test.each([
    ["groups", "1,".repeat(size / 2)],
    ["hyphens", "1-".repeat(size / 2)],
    ["number words", "un ".repeat(size / 3)],
    ["amounts", "$1 ".repeat(size / 3)],
    ["amounts in Chinese", "3万".repeat(size / 2)],
    ["ranges", "2 à 3 ".repeat(size / 6)],
    ["qualifiers", "plus de ".repeat(size / 8)],
    ["characters", "十".repeat(size / 3)],
  ])("%s: ten times as much takes about ten times as long, and a megabyte half a minute at most", (_what, text) => {
    const time = seconds(() => extractFigures(text));
    expect(time).toBeLessThan(growth(() => extractFigures(text.slice(0, size / 10))));
    expect(time).toBeLessThan(30 * share);
  });

  test.each([
    "1\n",
    "2025\n1\n",
    "a\n1\n2\n",
    "a\n1\nb\n1\n2\n",
    "a; 1\nb; 2; 3\n",
    "a  1\n",
    "a | b\n",
    "a | 1\n",
    "2025 | 2026\n",
    "Capex (m): 5\n",
    "In € millions\na 1\n",
  ])("lines of tables, %j: ten times as much takes about ten times as long", (line) => {
    const text = line.repeat(40_000 / line.length);
    for (const read of [extractFigures, tableDoubts] as const) {
      read(text.slice(0, 1_000));
      const time = least(() => read(text));
      expect(time).toBeLessThan(growth(() => read(text.slice(0, 4_000))));
    }
  });

  test("a table of any length is read", () => {
    expect(extractFigures("a | 1\n".repeat(200_000)).length).toBe(200_000);
  }, 60_000);

  test("ten times as much in one line gives a row for every number", () => {
    let rows = 0;
    let inOrder = true;
    for (const { occurrence } of streamFigures("1 ".repeat(5 * size))) {
      rows += 1;
      inOrder &&= occurrence === rows;
    }
    expect({ rows, inOrder }).toEqual({ rows: 5 * size, inOrder: true });
  }, 60_000);

  test("occurrences in a long line are those of plain text", () => {
    const line = Array.from({ length: 4_000 }, (_, index) => `${(index * 7) % 90} % puis ${index} puces`).join(", ");
    for (const { figure, occurrence } of extractFigures(line).slice(-40)) {
      let at = -1;
      for (let count = 0; count < occurrence; count += 1) at = line.indexOf(figure, at + 1);
      expect(at).toBeGreaterThanOrEqual(line.length - 2_000);
    }
  });

  test("ten times the text takes about ten times as long", () => {
    const text = labelledArticles("development")
      .map((article) => article.text)
      .join("\n");
    const time = (copies: number): number => {
      const input = Array.from({ length: copies }, () => text).join("\n");
      return least(() => extractFigures(input));
    };
    time(5);
    expect(time(40) / time(4)).toBeLessThan(25);
    // As much text as this takes a while where other work runs beside it.
  }, 240_000);
});
