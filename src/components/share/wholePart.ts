import { fileName } from "../../export/fileNames.js";
import { type Takeaway } from "../../export/takeaway.js";
import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import { late } from "../late.js";
import { saveFile } from "../saveFile.js";
import { button, element } from "../sheet/element.js";
import { doJob, handed } from "./job.js";
import { takeawayNow } from "./takeaway.js";

/** What holds all of it at once, whose writers are loaded when they are asked for: a workbook, and everything as a ZIP. */
export function wholePart(notebook: Notebook): HTMLElement {
  const workbook: HTMLButtonElement = button(
    said("Workbook for Excel", "Classeur Excel"),
    () =>
      void doJob(workbook, {
        during: said("The workbook is being written…", "Le classeur est en cours d'écriture…"),
        failed: said("The workbook could not be made.", "Le classeur n'a pas pu être fait."),
        async work() {
          const { writeWorkbook } = await late(() => import("../../export/workbook/index.js"), "writeWorkbook");
          const takeaway = takeawayNow(notebook);
          return saved(takeaway, "xlsx", await writeWorkbook(takeaway));
        },
      }),
  );
  const all: HTMLButtonElement = button(
    said("Everything, as ZIP", "Tout, en ZIP"),
    () =>
      void doJob(all, {
        during: said("The tables are fetched and packed…", "Les tableaux sont demandés et réunis…"),
        failed: said("The ZIP could not be made.", "Le ZIP n'a pas pu être fait."),
        async work() {
          const [{ packageZip }, { fetchPublished }] = await Promise.all([
            late(() => import("../../export/packageZip.js"), "packageZip"),
            late(() => import("./fetchPublished.js"), "fetchPublished"),
          ]);
          const published = await fetchPublished(takeawayNow(notebook));
          const takeaway = takeawayNow(notebook);
          const told = saved(takeaway, "zip", packageZip(takeaway, published));
          return published.size > 1 ? told : `${told} ${withoutTables()}`;
        },
      }),
  );
  return element(
    "div.share-whole",
    element(
      "div.share-row",
      workbook,
      element(
        "span.share-note",
        said(
          "Live formulas, each scenario in a column, claims, sources and checks.",
          "Formules actives, chaque scénario dans une colonne, chiffres cités, sources et contrôles.",
        ),
      ),
    ),
    element(
      "div.share-row",
      all,
      element(
        "span.share-note",
        said(
          "Published tables, the scenario as table and file, and how to compute all of it anew.",
          "Tableaux publiés, scénario en tableau et en fichier, et comment tout recalculer.",
        ),
      ),
    ),
  );
}

const withoutTables = (): string =>
  said(
    "The published tables are not in it: those of the site are of other figures than this page shows.",
    "Les tableaux publiés n'y sont pas : ceux du site sont d'autres chiffres que ceux de cette page.",
  );

/** Hands the file of a scenario to the browser, and says so. */
function saved(takeaway: Takeaway, ending: "xlsx" | "zip", bytes: Uint8Array): string {
  const name = fileName(takeaway, { of: "my-scenario", ending });
  saveFile(name, bytes);
  return handed(name);
}
