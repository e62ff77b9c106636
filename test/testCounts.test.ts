import { expect, test } from "vitest";
import { countsLine, countTests, sumCounts } from "./testCounts.js";

const report = (...files: string[][]): string =>
  JSON.stringify({
    testResults: files.map((statuses) => ({
      name: "a",
      status: "",
      assertionResults: statuses.map((status) => ({ status })),
    })),
  });

test.each([
  ["passes and failures", report(["passed", "failed"], ["passed"]), "2 passed, 1 failed"],
  ["a skipped test is a failure", report(["passed", "skipped", "todo", "pending"]), "1 passed, 3 failed"],
  ["a file that did not load is a failure", report(["passed"], []), "1 passed, 1 failed"],
  ["a report without tests is a failure", report(), "0 passed, 1 failed"],
  ["a missing report is a failure", null, "0 passed, 1 failed"],
])("%s", (_title, text, line) => {
  expect(countsLine(countTests(text))).toBe(line);
});

test("counts add up", () => {
  const all = sumCounts([
    { passed: 1, failed: 2 },
    { passed: 30, failed: 40 },
  ]);
  expect(countsLine(all)).toBe("31 passed, 42 failed");
});
