import { fileName } from "../../export/fileNames.js";
import { questionTables } from "../../export/questions/questions.js";
import { csvOf } from "../../export/tableOf.js";
import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import { type QuestionName } from "../../notebook/whatIf/questions.js";
import { saveFile } from "../saveFile.js";
import { takeawayNow } from "../share/takeaway.js";

/** Makes the CSV of the answer to a question as it stands and hands it to the browser to be saved; returns what to say then. */
export async function saveAnswer(notebook: Notebook, question: QuestionName): Promise<string> {
  const table = await questionTables[question](notebook);
  const name = fileName(takeawayNow(notebook), { of: "question", question, ending: "csv" });
  saveFile(name, csvOf(table));
  return said(`${name} goes to your downloads.`, `${name} va dans vos téléchargements.`);
}
