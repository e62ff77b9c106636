import { fileName } from "../../export/fileNames.js";
import { scenarioFile } from "../../export/scenarioFile.js";
import { type Notebook } from "../../notebook/notebook.js";
import { announce } from "../announce.js";
import { saveFile } from "../saveFile.js";
import { handed } from "./job.js";
import { takeawayNow } from "./takeaway.js";

/** Hands all that differs to the browser as a scenario file, and says so. */
export function saveScenario(notebook: Notebook): void {
  const takeaway = takeawayNow(notebook);
  const name = fileName(takeaway, { of: "my-scenario", ending: "json" });
  saveFile(name, scenarioFile(takeaway));
  announce(handed(name));
}
