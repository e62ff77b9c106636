import { type Notebook } from "../../notebook/notebook.js";
import { type QuestionName } from "../../notebook/whatIf/questions.js";
import { type FilledTable } from "../tableOf.js";
import { compareTable } from "./compareTable.js";
import { seekTable } from "./seekTable.js";
import { simulateTable } from "./simulateTable.js";
import { tableTable } from "./tableTable.js";
import { tornadoTable } from "./tornadoTable.js";

/**
 * The answer to each question on what a notebook shows, with the settings of its reader, as a table: what the page saves and
 * the command prints. Throws one sentence where the question cannot be asked so.
 */
export const questionTables: Readonly<
  Record<QuestionName, (notebook: Notebook) => FilledTable | Promise<FilledTable>>
> = {
  compare: compareTable,
  tornado: tornadoTable,
  table: tableTable,
  seek: seekTable,
  simulate: simulateTable,
};
