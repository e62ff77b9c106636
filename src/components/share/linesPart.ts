import { fileName } from "../../export/fileNames.js";
import { frenchCsv } from "../../export/frenchCsv.js";
import { publishedSheetTable } from "../../export/publishedSheet.js";
import { scenarioTable } from "../../export/scenarioCsv.js";
import { csvOf, type FilledTable } from "../../export/tableOf.js";
import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import {
  csvButtonText,
  type CsvKind,
  csvKinds,
  csvKindText,
  type CsvOf,
  firstChoice,
  hasScenario,
  lineChoices,
} from "../../notebook/shareLines.js";
import { announce } from "../announce.js";
import { setText } from "../live.js";
import { saveFile } from "../saveFile.js";
import { button, element } from "../sheet/element.js";
import { handed } from "./job.js";
import { type PanelPart } from "./panelPart.js";
import { takeawayNow } from "./takeaway.js";

/** The lines of a sheet, or all, as CSV: as published, and as the reader has them. */
export function linesPart(notebook: Notebook): PanelPart {
  const select = element("select");
  const buttons = csvKinds().map((kind) => (["published", "scenario"] as const).map((of) => csvButton(kind, of)));
  let choices = lineChoices(notebook);
  let isChosen = false;
  select.addEventListener("change", () => {
    isChosen = true;
    update();
  });

  const sheet = (): string | undefined => choices[select.selectedIndex]?.sheet;
  function table(of: CsvOf): FilledTable {
    const takeaway = takeawayNow(notebook);
    const chosen = sheet();
    if (of === "published") return publishedSheetTable(takeaway, chosen);
    return scenarioTable(takeaway, chosen === undefined ? {} : { sheet: chosen });
  }

  function csvButton(kind: CsvKind, of: CsvOf) {
    const save = (): void => {
      const filled = table(of);
      const chosen = sheet();
      const name = fileName(takeawayNow(notebook), {
        of: of === "published" ? "published" : "my-scenario",
        ...(chosen === undefined ? {} : { sheet: chosen }),
        ending: "csv",
        isFrench: kind === "semicolon",
      });
      saveFile(name, kind === "comma" ? csvOf(filled) : frenchCsv(filled));
      announce(handed(name));
    };
    return { of, element: button("", save) };
  }

  function update(): void {
    const before = sheet();
    choices = lineChoices(notebook);
    const titles = choices.map(({ title }) => title);
    if ([...select.options].map(({ text }) => text).join("\n") !== titles.join("\n"))
      select.replaceChildren(...titles.map((title) => element("option", title)));
    const chosen = choices.findIndex((choice) => choice.sheet === before);
    select.selectedIndex = isChosen ? Math.max(0, chosen) : firstChoice(choices, shownSheets());
    const rows = { published: table("published").rows.length, scenario: table("scenario").rows.length };
    for (const each of buttons.flat()) {
      setText(each.element, csvButtonText(notebook, each.of, rows[each.of]));
      each.element.hidden = rows[each.of] === 0 || (each.of === "scenario" && !hasScenario(notebook));
    }
  }

  const [first, second] = csvKinds();
  const colon = said(":", " :");
  const part = element(
    "div.share-lines",
    element("label", element("span", said("Lines", "Lignes")), " ", select),
    element("p.share-note", `${csvKindText(first)}${colon}`),
    element("div.share-row", { role: "group", "aria-label": csvKindText(first) }, ...elements(buttons[0])),
    element(
      "div.share-quiet",
      { role: "group", "aria-label": csvKindText(second) },
      element("span", `${csvKindText(second)}${colon}`),
      ...elements(buttons[1]),
    ),
  );
  return { element: part, update };
}

const elements = (buttons: readonly { readonly element: HTMLElement }[] = []): HTMLElement[] =>
  buttons.map((each) => each.element);

/** The sheets that stand open on the page, but for that of all lines. */
const shownSheets = (): string[] =>
  [...document.querySelectorAll<HTMLElement>("#observablehq-main .sheet[data-sheet]")]
    .filter((sheet) => sheet.checkVisibility())
    .flatMap(({ dataset }) => dataset["sheet"] ?? []);
