import { type Workbook } from "../../../src/model/workbook.js";
import { rateLine } from "../../../src/notebook/rateLine.js";
import { type Project } from "../../read/project.js";
import { agreementTable, claimsTable, dismissedTable, sourcesTable } from "./claimTables.js";
import { checksTable, modelTable, scenariosTable, scenarioValuesTable, sensitivityTable } from "./modelTables.js";
import { type PublishedTable } from "./publishedTable.js";
import { conversionsTable, impliedRatesTable } from "./rateTables.js";

export { type PublishedTable } from "./publishedTable.js";

/** The tables that a story without an exchange rate has none of. */
export const ratesTables: readonly string[] = ["implied_rates", "conversions"];

/** Every table published, in the order of the Data page; those on exchange rates where the model has a rate. */
export function publishedTables(project: Project, workbook: Workbook): PublishedTable[] {
  const rate = rateLine(workbook.lines);
  return [
    sourcesTable(project),
    claimsTable(project),
    dismissedTable(project),
    agreementTable(project),
    ...(rate === null ? [] : [impliedRatesTable(project, rate), conversionsTable(project, workbook, rate)]),
    modelTable(project, workbook),
    scenariosTable(project),
    scenarioValuesTable(project, workbook),
    sensitivityTable(workbook),
    checksTable(project, workbook),
  ];
}
