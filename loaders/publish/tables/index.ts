import { type Workbook } from "../../../src/model/workbook.js";
import { type Project } from "../../read/project.js";
import { agreementTable, claimsTable, dismissedTable, sourcesTable } from "./claimTables.js";
import { checksTable, modelTable, scenariosTable, scenarioValuesTable, sensitivityTable } from "./modelTables.js";
import { type PublishedTable } from "./publishedTable.js";
import { conversionsTable, impliedRatesTable } from "./rateTables.js";

export { type PublishedTable } from "./publishedTable.js";

/** Every table published, in the order of the Data page. */
export function publishedTables(project: Project, workbook: Workbook): PublishedTable[] {
  return [
    sourcesTable(project),
    claimsTable(project),
    dismissedTable(project),
    agreementTable(project),
    impliedRatesTable(project),
    conversionsTable(project, workbook),
    modelTable(project, workbook),
    scenariosTable(project),
    scenarioValuesTable(project, workbook),
    sensitivityTable(workbook),
    checksTable(project, workbook),
  ];
}
