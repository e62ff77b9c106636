import { writeXlsx } from "hucre";
import { asOwn, type Takeaway } from "../takeaway.js";
import { checksSheet } from "./checksSheet.js";
import { choiceRanges, choicesSheet } from "./choicesSheet.js";
import { finishFile } from "./finishFile.js";
import { type Grid, printNames, writeSheet } from "./grid.js";
import { font } from "./looks.js";
import { modelSheet } from "./modelSheet.js";
import { type Plan, planOf } from "./plan.js";
import { readMeSheet } from "./readMeSheet.js";
import { scenariosSheet } from "./scenariosSheet.js";
import { quotedSheet } from "./sheetNames.js";
import { claimsSheet, sourcesSheet } from "./sourceSheets.js";

/**
 * The notebook as its reader has it, as an Excel workbook (.xlsx): a sheet for each sheet of the model, with live formulas in a
 * column of the reader's figures, of the published ones and of each scenario, and beside them what they rest on. See
 * `planOf` on why formulas name cells. One state gives the same bytes in any browser, in Node and in any time zone; words are those
 * of the language of the page, and formulas and formats are those of every language.
 */
export async function writeWorkbook(given: Takeaway): Promise<Uint8Array> {
  const takeaway = asOwn(given);
  const plan = planOf(takeaway.notebook);
  const grids = workbookGrids(plan, takeaway);
  const { title, description, edition } = takeaway.notebook.record;
  const day = new Date(`${edition || "2026-01-01"}T00:00:00Z`);
  const file = await writeXlsx({
    sheets: grids.map(writeSheet),
    namedRanges: [
      ...[...plan.names].map(([line, name]) => ({ name, range: baseCell(plan, line) })),
      ...grids.flatMap(printNames),
    ],
    defaultFont: font,
    properties: { title, description, created: day, modified: day },
  });
  return finishFile(file, grids);
}

/** Every sheet, in the order of the file. */
export function workbookGrids(plan: Plan, takeaway: Takeaway): Grid[] {
  const ranges = choiceRanges(plan);
  return [
    readMeSheet(plan, takeaway),
    ...plan.sheets.map((sheet) => modelSheet(plan, sheet, ranges)),
    scenariosSheet(plan),
    choicesSheet(plan),
    claimsSheet(plan),
    sourcesSheet(plan),
    checksSheet(plan),
  ];
}

/** The cell of a line in the reader's column, as a defined name has it. */
const baseCell = (plan: Plan, line: string): string => {
  const { sheet, row } = plan.place(line);
  return `${quotedSheet(sheet)}!$${plan.base.letter}$${row}`;
};
