import { type Notebook } from "../../notebook/notebook.js";
import { type QuestionName } from "../../notebook/whatIf/questions.js";
import { type FilledTable } from "../tableOf.js";
<<<<<<< HEAD
import { seekTable } from "./seekTable.js";
import { tableTable } from "./tableTable.js";
=======
import { simulateTable } from "./simulateTable.js";
>>>>>>> part-simulate
import { tornadoTable } from "./tornadoTable.js";

/**
 * The answer to each question on what a notebook shows, with the settings of its reader, as a table: what the page saves and
 * the command prints. Throws one sentence where the question cannot be asked so.
 */
export const questionTables: Readonly<
  Record<QuestionName, (notebook: Notebook) => FilledTable | Promise<FilledTable>>
> = {
  compare: unanswered,
  tornado: tornadoTable,
<<<<<<< HEAD
  table: tableTable,
  seek: seekTable,
=======
  simulate: simulateTable,
>>>>>>> part-simulate
};

function unanswered(): never {
  throw new Error("this question is not answered yet");
}
