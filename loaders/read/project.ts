import { readFileSync } from "node:fs";
import { join } from "node:path";
import { typeset } from "../../src/language/typeset.js";
import { type FrenchWords, type HeadlineRecord } from "../../src/notebook/record.js";
import { checkColumns, type PlacedCheck, readChecks } from "./check.js";
import { type Claim, claimColumns, readClaims } from "./claim.js";
import { type Dismissal, dismissalColumns, readDismissals } from "./dismissal.js";
import { headlineColumns, readHeadlines } from "./headline.js";
import { modelColumns, type PlacedLine, readModelLines } from "./modelLine.js";
import { readClaimUnits, unitColumns } from "./claimUnit.js";
import { DataError, type Problem } from "./problem.js";
import { questionColumns, readQuestions } from "./question.js";
import { type Rate, rateColumns, readRates } from "./rate.js";
import { type PlacedScenario, readScenarios, scenarioColumns } from "./scenario.js";
import { readSources, type Source, sourceColumns } from "./source.js";
import { readStory, type Story, storyColumns } from "./story.js";
import { frenchColumns, readFrench } from "./french.js";
import { formulaProblems } from "./formulaProblems.js";
import { refusedLines } from "./reader.js";
import { type Questions } from "../../src/state/readerState.js";
import { systemFault } from "./systemFault.js";
import { readTable, type Table } from "./table.js";

/** Everything in data/, read and checked. */
export interface Project {
  readonly story: Story;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly dismissed: readonly Dismissal[];
  readonly rates: readonly Rate[];
  readonly lines: readonly PlacedLine[];
  readonly scenarios: readonly PlacedScenario[];
  /** What scenarios are called, by name. */
  readonly scenarioTitles: Readonly<Record<string, string>>;
  readonly checks: readonly PlacedCheck[];
  readonly headlines: readonly HeadlineRecord[];
  readonly questions: Questions;
  /** Null where the story speaks English alone. */
  readonly french: FrenchWords | null;
}

/** Files by name without ending, such as those of data/. */
export type DataFiles = (name: string) => Uint8Array | null;

/** The files of a folder on disk that end in `ending`; null for one that is not there. */
export function filesIn(folder: string, ending = "csv"): DataFiles {
  return (name) => {
    try {
      return readFileSync(join(folder, `${name}.${ending}`));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    }
  };
}

/**
 * Reads and checks all of data/. Never throws for what is wrong in it, nor for a file that cannot be read: every problem is
 * in the list. Where a file gives no row, only what is wrong with files as such is told: the others name its rows. What comes out of the formulas is checked when it is published.
 */
export function readProject(files: DataFiles): { project: Project; problems: Problem[] } {
  const table = <Column extends string>(name: string, columns: readonly Column[]) => tableOf(files, name, columns);
  const tables = {
    story: table("story", storyColumns),
    units: table("units", unitColumns),
    sources: table("sources", sourceColumns),
    claims: table("claims", claimColumns),
    dismissed: table("dismissed", dismissalColumns),
    rates: table("rates", rateColumns),
    model: table("model", modelColumns),
    scenarios: table("scenarios", scenarioColumns),
    checks: table("checks", checkColumns),
    headlines: table("headlines", headlineColumns),
  };
  const { story, problems: ofStory } = readStory(tables.story);
  const { units, problems: ofUnits } = readClaimUnits(tables.units);
  const { sources, problems: ofSources } = readSources(tables.sources);
  const { claims, problems: ofClaims } = readClaims(tables.claims, sources, units);
  const { dismissed, problems: ofDismissed } = readDismissals(tables.dismissed, sources);
  const { rates, problems: ofRates } = readRates(tables.rates);
  const [soundClaims, badClaims] = parted(claims, ofClaims);
  const [soundRates, badRates] = parted(rates, ofRates);
  const refused = new Set([...badClaims.map(({ claim }) => claim), ...badRates.map(({ id }) => id)]);
  const { lines, problems: ofLines } = readModelLines(tables.model, soundClaims, soundRates, refused);
  const { scenarios, titles: scenarioTitles, problems: ofScenarios } = readScenarios(tables.scenarios, lines, refused);
  const { checks, problems: ofChecks } = readChecks(tables.checks, soundClaims, refused);
  const { headlines, problems: ofHeadlines } = readHeadlines(tables.headlines, lines);
  const asked = optionalTable(files, "questions", questionColumns);
  const { questions, problems: ofQuestions } =
    asked === null ? { questions: {}, problems: [] } : readQuestions(asked, lines);
  const inFrench = optionalTable(files, "french", frenchColumns);
  const { french, problems: ofFrench } = readFrench(inFrench, tables);
  const project = {
    ...{ story, sources, claims, dismissed, rates, lines, scenarios, scenarioTitles },
    ...{ checks, headlines, questions, french },
  };
  const asFiles: readonly Table[] = [...Object.values(tables), ...[asked, inFrench].flatMap((each) => each ?? [])];
  if (asFiles.some((each) => each.rows.length === 0 && each.problems.length > 0))
    return { project, problems: asFiles.flatMap((each) => each.problems) };
  const problems = [
    ...ofStory,
    ...ofUnits,
    ...ofSources,
    ...ofClaims,
    ...ofDismissed,
    ...ofRates,
    ...ofLines,
    ...ofScenarios,
    ...ofChecks,
    ...ofHeadlines,
    ...ofQuestions,
    ...ofFrench,
  ];
  return { project, problems: [...problems, ...formulaProblems(project, problems)] };
}

const missing = "missing";

function tableOf<Column extends string>(files: DataFiles, name: string, columns: readonly Column[]): Table<Column> {
  const file = `data/${name}.csv`;
  const expected = `a file with the header ${columns.join(",")}`;
  const absent = { file, line: 0, column: "", what: missing, expected };
  try {
    const bytes = files(name);
    return bytes === null ? { rows: [], problems: [absent] } : readTable(bytes, file, columns);
  } catch (error) {
    const fault = systemFault(error);
    if (fault === null) throw error;
    return { rows: [], problems: [{ ...absent, what: fault.what, expected: fault.mend }] };
  }
}

/** The records of sound rows, and those of rows that have a problem. */
function parted<Placed extends { readonly line: number }>(
  records: readonly Placed[],
  problems: readonly Problem[],
): [sound: Placed[], refused: Placed[]] {
  const lines = refusedLines(problems);
  return [records.filter(({ line }) => !lines.has(line)), records.filter(({ line }) => lines.has(line))];
}

/** A table that a story may do without: null where it has no such file. */
function optionalTable<Column extends string>(
  files: DataFiles,
  name: string,
  columns: readonly Column[],
): Table<Column> | null {
  const table = tableOf(files, name, columns);
  return table.problems.some(({ what }) => what === missing) ? null : table;
}

/** What data/story.csv says alone, for what needs no more, or a {@link DataError} that lists its problems. */
export function loadStory(files: DataFiles = filesIn("data")): Story {
  const { story, problems } = readStory(tableOf(files, "story", storyColumns));
  if (problems.length > 0) throw new DataError(problems);
  return story;
}

/** The French of story.csv by key; null where the story speaks English alone. What is wrong with it `loadProject` tells. */
export function loadFrenchStory(files: DataFiles = filesIn("data")): Readonly<Partial<Record<string, string>>> | null {
  const table = optionalTable(files, "french", frenchColumns);
  if (table === null) return null;
  const rows = table.rows.filter(({ cells }) => cells.table === "story");
  return Object.fromEntries(rows.map(({ cells }) => [cells.row, typeset(cells.text)]));
}

/** All of data/, or a {@link DataError} that lists every problem. */
export function loadProject(files: DataFiles = filesIn("data")): Project {
  const { project, problems } = readProject(files);
  if (problems.length > 0) throw new DataError(problems);
  return project;
}
