import { createHash } from "node:crypto";
import { applyScenario, scenarioNames } from "../../src/model/scenario.js";
import { valueText } from "../../src/model/value.js";
import { type Workbook } from "../../src/model/workbook.js";
import { type EditionRecord, type NotebookRecord } from "../../src/notebook/record.js";
import { canonicalJson } from "../../src/state/readerState.js";

/** What a release is the name of: the record without what it is called. */
export type FiguresRecord = Omit<NotebookRecord, keyof EditionRecord>;

/**
 * The short name of published figures: eight hexadecimal digits of a hash of all that determines a figure or a check, and of
 * the values that come out. Words (labels, notes, titles, names of sources) and the order of rows are no part of it, nor is
 * the edition: what reads otherwise and counts the same is the same release.
 */
export function releaseId(record: FiguresRecord, workbook: Workbook): string {
  const { scenarios } = record;
  const values = (of: Workbook) => of.lines.map(({ name }): string => `${name} ${valueText(of.value(name))}`).sort();
  const facts = {
    lines: record.lines.map(({ name, unit, kind, content, choices, low, high, format }) => ({
      ...{ name, unit, kind, content, low, high, format },
      choices: choices.map(({ id, content: value }) => [id, value]),
    })),
    scenarios: scenarios.map(({ scenario, name, formula }) => [scenario, name, formula]),
    rates: record.rates.map(({ id, rate }) => [id, rate]),
    checks: record.checks.map(({ title, note, ...check }) => check),
    claims: record.claims.map(({ figure, paragraph, sourceName, note, ...claim }) => claim),
    headlines: record.headlines.map(({ name, driver }) => [name, driver]),
    questions: record.questions,
    agreement: record.agreement.map(({ claims, sources, voices, ...group }) => ({
      ...group,
      told: [claims, sources, voices].map((names) => [...names].sort()),
    })),
    impliedRates: record.impliedRates,
    commonRate: record.commonRate,
    dismissedCount: record.dismissedCount,
    values: values(workbook),
    scenarioValues: scenarioNames(scenarios).map((name) => [name, values(applyScenario(workbook, scenarios, name))]),
  };
  return createHash("sha256")
    .update(canonicalJson(sorted(facts)))
    .digest("hex")
    .slice(0, 8);
}

/** The facts with their lists of rows in one order, which says nothing; inside a row order counts: the first choice is published. */
function sorted(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([field, rows]) => [field, Array.isArray(rows) ? rows.map(canonicalJson).sort() : rows]),
  );
}
