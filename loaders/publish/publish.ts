import { type Workbook } from "../../src/model/workbook.js";
import { rateLine } from "../../src/notebook/rateLine.js";
import { impliedRateProblems } from "./impliedRate.js";
import { DataError } from "../read/problem.js";
import { type DataFiles, loadProject, type Project } from "../read/project.js";
import { publishedModel } from "./publishedModel.js";
import { publishedProblems } from "./publishedProblems.js";
import { type PublishedTable, publishedTables } from "./tables/index.js";
import { tableProblems } from "./tables/publishedTable.js";

/** All that is published: data/ as read, the model calculated, and the tables. */
export interface Published {
  readonly project: Project;
  readonly workbook: Workbook;
  readonly tables: readonly PublishedTable[];
}

/** data/ and the model computed from it, checked: a {@link DataError} with every problem of the first stage that has any. */
export function loadModel(files?: DataFiles): Omit<Published, "tables"> {
  const project = loadProject(files);
  const workbook = publishedModel(project);
  const rate = rateLine(workbook.lines);
  const ofRates = rate === null ? [] : impliedRateProblems(project.claims, rate);
  stopOn([...ofRates, ...publishedProblems(project, workbook)]);
  return { project, workbook };
}

/** Everything computed from data/ and checked before any of it is written; throws as `loadModel` does. */
export function publish(files?: DataFiles): Published {
  const { project, workbook } = loadModel(files);
  const tables = publishedTables(project, workbook);
  stopOn(tables.flatMap(tableProblems));
  return { project, workbook, tables };
}

function stopOn(problems: ConstructorParameters<typeof DataError>[0]): void {
  if (problems.length > 0) throw new DataError(problems);
}
