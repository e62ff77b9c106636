import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkColumns, type PlacedCheck, readChecks } from "./check.js";
import { type Claim, claimColumns, readClaims } from "./claim.js";
import { type Dismissal, dismissalColumns, readDismissals } from "./dismissal.js";
import { modelColumns, type PlacedLine, readModelLines } from "./modelLine.js";
import { DataError, type Problem } from "./problem.js";
import { type Rate, rateColumns, readRates } from "./rate.js";
import { type PlacedScenario, readScenarios, scenarioColumns } from "./scenario.js";
import { readSources, type Source, sourceColumns } from "./source.js";
import { formulaProblems } from "./formulaProblems.js";
import { refusedLines } from "./reader.js";
import { systemFault } from "./systemFault.js";
import { readTable, type Table } from "./table.js";

/** Everything in data/, read and checked. */
export interface Project {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly dismissed: readonly Dismissal[];
  readonly rates: readonly Rate[];
  readonly lines: readonly PlacedLine[];
  readonly scenarios: readonly PlacedScenario[];
  readonly checks: readonly PlacedCheck[];
}

/** The files of data/, by name without ending. */
export type DataFiles = (name: string) => Uint8Array | null;

/** The files of a folder on disk; null for one that is not there. */
export function filesIn(folder: string): DataFiles {
  return (name) => {
    try {
      return readFileSync(join(folder, `${name}.csv`));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    }
  };
}

/**
 * Reads and checks all of data/. Never throws for what is wrong in it, nor for a file that cannot be read: every problem is
 * in the list. What comes out of the formulas is checked when it is published.
 */
export function readProject(files: DataFiles): { project: Project; problems: Problem[] } {
  const table = <Column extends string>(name: string, columns: readonly Column[]): Table<Column> => {
    const file = `data/${name}.csv`;
    try {
      const bytes = files(name);
      if (bytes !== null) return readTable(bytes, file, columns);
      const expected = `a file with the header ${columns.join(",")}`;
      return { rows: [], problems: [{ file, line: 0, column: "", what: "missing", expected }] };
    } catch (error) {
      const fault = systemFault(error);
      if (fault === null) throw error;
      return { rows: [], problems: [{ file, line: 0, column: "", what: fault.what, expected: fault.mend }] };
    }
  };
  const { sources, problems: ofSources } = readSources(table("sources", sourceColumns));
  const { claims, problems: ofClaims } = readClaims(table("claims", claimColumns), sources);
  const { dismissed, problems: ofDismissed } = readDismissals(table("dismissed", dismissalColumns), sources);
  const { rates, problems: ofRates } = readRates(table("rates", rateColumns));
  const [soundClaims, badClaims] = parted(claims, ofClaims);
  const [soundRates, badRates] = parted(rates, ofRates);
  const refused = new Set([...badClaims.map(({ claim }) => claim), ...badRates.map(({ id }) => id)]);
  const model = table("model", modelColumns);
  const { lines, problems: ofLines } = readModelLines(model, soundClaims, soundRates, refused);
  const { scenarios, problems: ofScenarios } = readScenarios(table("scenarios", scenarioColumns), lines, refused);
  const { checks, problems: ofChecks } = readChecks(table("checks", checkColumns), soundClaims, refused);
  const project = { sources, claims, dismissed, rates, lines, scenarios, checks };
  const problems = [...ofSources, ...ofClaims, ...ofDismissed, ...ofRates, ...ofLines, ...ofScenarios, ...ofChecks];
  return { project, problems: [...problems, ...formulaProblems(project, problems)] };
}

/** The records of sound rows, and those of rows that have a problem. */
function parted<Placed extends { readonly line: number }>(
  records: readonly Placed[],
  problems: readonly Problem[],
): [sound: Placed[], refused: Placed[]] {
  const lines = refusedLines(problems);
  return [records.filter(({ line }) => !lines.has(line)), records.filter(({ line }) => lines.has(line))];
}

/** All of data/, or a {@link DataError} that lists every problem. */
export function loadProject(files: DataFiles = filesIn("data")): Project {
  const { project, problems } = readProject(files);
  if (problems.length > 0) throw new DataError(problems);
  return project;
}
