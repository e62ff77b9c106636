/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that counting needs. */
interface Report {
  testResults: { name: string; status: string; message?: string; assertionResults: { status: string }[] }[];
}

/**
 * The counts of a vitest JSON report. A file that could not be loaded, or has no test, is one failure; so is a test
 * that was skipped, because what is not run is not known to pass; so is a report that is missing or holds no test.
 */
export function countTests(report: string | null): Counts {
  if (report === null) return { passed: 0, failed: 1 };
  const counts = (JSON.parse(report) as Report).testResults.map(({ assertionResults: tests }) => {
    const passed = tests.filter(({ status }) => status === "passed").length;
    return tests.length === 0 ? { passed: 0, failed: 1 } : { passed, failed: tests.length - passed };
  });
  return counts.length === 0 ? { passed: 0, failed: 1 } : sumCounts(counts);
}

/** The counts taken together. */
export function sumCounts(counts: readonly Counts[]): Counts {
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

/** The line a test run ends with. */
export function countsLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}
