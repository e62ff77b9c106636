import { fileName } from "../../export/fileNames.js";
import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import { saveFile } from "../saveFile.js";
import { button, element } from "../sheet/element.js";
import { doJob, handed, loaded } from "./job.js";
import { takeawayNow } from "./takeaway.js";

/** What holds all of it at once, whose writers are loaded when they are asked for: everything as a ZIP. */
export function wholePart(notebook: Notebook): HTMLElement {
  const all: HTMLButtonElement = button(
    said("Everything, as ZIP", "Tout, en ZIP"),
    () =>
      void doJob(all, {
        during: said("The tables are fetched and packed…", "Les tableaux sont demandés et réunis…"),
        failed: said("The ZIP could not be made.", "Le ZIP n'a pas pu être fait."),
        async work() {
          const [{ packageZip }, { fetchPublished }] = await loaded(
            Promise.all([import("../../export/packageZip.js"), import("./fetchPublished.js")]),
          );
          const takeaway = takeawayNow(notebook);
          const name = fileName(takeaway, { of: "my-scenario", ending: "zip" });
          saveFile(name, packageZip(takeaway, await fetchPublished()));
          return handed(name);
        },
      }),
  );
  return element(
    "div.share-whole",
    element("div.share-row", all),
    element(
      "p.share-note",
      said(
        "The published tables, the scenario as a table and as a file, and how to compute every number anew.",
        "Les tableaux publiés, le scénario en tableau et en fichier, et comment recalculer chaque nombre.",
      ),
    ),
  );
}
