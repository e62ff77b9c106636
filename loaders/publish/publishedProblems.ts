import { evaluateCheck } from "../../src/model/check.js";
import { scenarioEntries, scenarioNames } from "../../src/model/scenario.js";
import { everything, isWithin } from "../../src/model/interval.js";
import { type Value, valueText } from "../../src/model/value.js";
import { type Edits, editWorkbook, type Workbook } from "../../src/model/workbook.js";
import { type PlacedLine } from "../read/modelLine.js";
import { type Problem } from "../read/problem.js";
import { type Project } from "../read/project.js";
import { valueProblem } from "./valueProblem.js";

/**
 * What is wrong with the numbers that come out, each at the row of data/ that brings it about: lines, choices, ends of
 * ranges, scenarios and checks that end in an error or in no number, rates of zero or below, values outside their own
 * range. Where the base case has a problem, nothing else is asked of it.
 */
export function publishedProblems(project: Project, workbook: Workbook): Problem[] {
  const lines = new Map(project.lines.map((line) => [line.record.name, line]));
  const ofBase = baseProblems(workbook, lines);
  if (ofBase.length > 0) return ofBase;
  return [
    ...project.lines.flatMap((line) => [...choiceProblems(workbook, line), ...rangeProblems(workbook, line)]),
    ...scenarioProblems(project, workbook),
    ...checkProblems(project, workbook),
  ];
}

function baseProblems(workbook: Workbook, lines: ReadonlyMap<string, PlacedLine>): Problem[] {
  const faults = workbook.lines.flatMap(({ name }) => valueProblem(workbook, name) ?? []);
  // An error shows in every line that rests on it; it is told where it begins.
  const first = new Map(faults.map((fault) => [fault.origin, fault]));
  return [...first.values()].map(({ origin, what, expected }) => {
    const placed = lines.get(origin);
    const place = { file: "data/model.csv", line: placed?.line ?? 0 };
    if (placed?.record.kind !== "input") return { ...place, column: "formula", what, expected };
    return { ...place, column: "claims", what: withChoice(placed.record.choices[0]?.id ?? "", what), expected };
  });
}

/** What the first line that an edit breaks says; null where all lines have sound values. */
function editFault(workbook: Workbook, edits: Edits): { what: string; expected: string } | null {
  const { workbook: edited, changed } = editWorkbook(workbook, edits);
  for (const name of changed) {
    const fault = valueProblem(edited, name);
    if (fault !== null) return fault;
  }
  return null;
}

function choiceProblems(workbook: Workbook, { record: { name, choices }, line }: PlacedLine): Problem[] {
  return choices.flatMap(({ id }) => {
    const fault = editFault(workbook, { [name]: `@${id}` });
    if (fault === null) return [];
    const what = withChoice(id, fault.what);
    return [{ file: "data/model.csv", line, column: "claims", what, expected: fault.expected }];
  });
}

const withChoice = (id: string, what: string): string => `with the choice ${id} ${what}`;

function rangeProblems(workbook: Workbook, { record, line }: PlacedLine): Problem[] {
  const range = workbook.line(record.name);
  const value = workbook.value(record.name);
  return (["low", "high"] as const).flatMap((column): Problem[] => {
    const place = { file: "data/model.csv", line, column };
    // An end that no one typed is a choice, which is told as one.
    const isTyped = record[column] !== "" && record.kind !== "calculated";
    const fault = isTyped ? editFault(workbook, { [record.name]: record[column] }) : null;
    const problems = fault ? [{ ...place, what: `at ${record[column]} ${fault.what}`, expected: fault.expected }] : [];
    if (value.kind !== "number" || isWithin(value.number, { ...everything, [column]: range[column] })) return problems;
    const side = column === "low" ? "above" : "below";
    const what = `got ${range[column]}, ${side} the value of ${valueText(value)}`;
    return [...problems, { ...place, what, expected: "a range that holds the value" }];
  });
}

function scenarioProblems({ scenarios }: Project, workbook: Workbook): Problem[] {
  const records = scenarios.map(({ record }) => record);
  return scenarioNames(records).flatMap((scenario) => {
    const entries = scenarioEntries(records, scenario);
    const fault = editFault(workbook, entries);
    if (fault === null) return [];
    const rows = scenarios.filter(({ record }) => record.scenario === scenario);
    // The row without which the others hold; none alone where it takes several.
    const culprit = rows.find(({ record: { name } }) => {
      const others = new Map([...entries].filter(([line]) => line !== name));
      return editFault(workbook, others) === null;
    });
    const line = (culprit ?? rows[0])?.line ?? 0;
    const what = `in the scenario ${scenario} ${fault.what}`;
    return [{ file: "data/scenarios.csv", line, column: "formula", what, expected: fault.expected }];
  });
}

function checkProblems({ checks }: Project, workbook: Workbook): Problem[] {
  const expected = "a formula that comes to a number";
  return checks.flatMap(({ record, line }) => {
    const { left, right } = evaluateCheck(workbook, record);
    const fault = (value: Value | null, column: string): Problem[] => {
      if (value === null || value.kind === "number") return [];
      const what = value.kind === "error" ? value.message : `comes to ${value.boolean ? "TRUE" : "FALSE"}`;
      return [{ file: "data/checks.csv", line, column, what, expected }];
    };
    return [...fault(left, "left"), ...fault(right, "right")];
  });
}
