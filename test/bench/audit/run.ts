/** The part of a Lighthouse result that is read here. */
export interface LighthouseResult {
  readonly runtimeError?: { readonly message: string } | undefined;
  readonly categories: Readonly<Record<string, LighthouseCategory | undefined>>;
  readonly audits: Readonly<Record<string, LighthouseAudit | undefined>>;
  readonly environment: { readonly benchmarkIndex: number };
}
interface LighthouseCategory {
  /** Of one; null where an audit could not be made. */
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}
interface LighthouseAudit {
  readonly title: string;
  readonly score: number | null;
  readonly numericValue?: number | undefined;
  readonly displayValue?: string | undefined;
  readonly errorMessage?: string | undefined;
  readonly details?:
    | { readonly items?: readonly { readonly url?: string; readonly transferSize?: number }[] | undefined }
    | undefined;
}

/** What is scored, in the order of the table; performance alone depends on the machine. */
export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof categories)[number];

/** An audit that took points off a category, or says why a page is slow. */
export interface Failure {
  readonly category: Category;
  readonly id: string;
  /** Its title, and what it measured where it says so. */
  readonly title: string;
}

/** One run of Lighthouse on one page. */
export interface Run {
  readonly page: string;
  /** Of 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Milliseconds: first contentful paint, largest contentful paint, total blocking time. */
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  /** The layout shift, which has no unit. */
  readonly cls: number;
  readonly requests: number;
  /** What came over the network, heads included, in kB of 1,000 bytes. */
  readonly kilobytes: number;
  /** How fast Lighthouse found the machine: about 1,000 and more on a desktop at rest; scores of slow machines are too low. */
  readonly benchmarkIndex: number;
  readonly failures: readonly Failure[];
}

/**
 * What a result says of a page.
 * @throws Error where the page could not be measured, or a category or a measurement is missing.
 */
export function readRun(page: string, result: LighthouseResult): Run {
  const missing = (what: string, why: string): Error => new Error(`lighthouse: ${page}: ${what}: missing (${why})`);
  if (result.runtimeError) throw missing("result", result.runtimeError.message);
  const category = (name: Category): LighthouseCategory & { score: number } => {
    const found = result.categories[name];
    if (typeof found?.score === "number") return { ...found, score: found.score };
    const broken = found?.auditRefs.find(({ id }) => result.audits[id]?.errorMessage !== undefined)?.id;
    throw missing(name, broken === undefined ? "no score" : `${broken}: ${result.audits[broken]?.errorMessage ?? ""}`);
  };
  const measure = (id: string): number => {
    const audit = result.audits[id];
    if (audit?.numericValue === undefined) throw missing(id, audit?.errorMessage ?? "no value");
    return audit.numericValue;
  };
  const failures = categories.flatMap((name) =>
    category(name).auditRefs.flatMap(({ id, weight }) => {
      const { score = null, title = "", displayValue = "" } = result.audits[id] ?? {};
      // What slows a page has no weight of its own, but tells where its time went.
      const isCause = name === "performance" && displayValue !== "" && (score ?? 1) < 0.5;
      if (score === null || score === 1 || (weight === 0 && !isCause)) return [];
      return [{ category: name, id, title: displayValue === "" ? title : `${title}: ${displayValue}` }];
    }),
  );
  const requests = (result.audits["network-requests"]?.details?.items ?? []).filter(({ url }) =>
    /^https?:/.test(url ?? ""),
  );
  return {
    page,
    scores: Object.fromEntries(
      categories.map((name) => [name, Math.round(category(name).score * 100)]),
    ) as Run["scores"],
    fcp: measure("first-contentful-paint"),
    lcp: measure("largest-contentful-paint"),
    tbt: measure("total-blocking-time"),
    cls: measure("cumulative-layout-shift"),
    requests: requests.length,
    kilobytes: requests.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0) / 1000,
    benchmarkIndex: result.environment.benchmarkIndex,
    failures,
  };
}
