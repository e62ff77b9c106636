import { sentence } from "../../language/sentence.js";
import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import { unbroken } from "../../notebook/unbroken.js";
import {
  type ComparedCase,
  compareCases,
  type Comparison,
  listSetting,
  scenariosSetting,
} from "../../notebook/whatIf/compare.js";
import { outputLines, setSettings } from "../../notebook/whatIf/settings.js";
import { compareChart } from "../charts/compareChart.js";
import { live } from "../live.js";
import { pageAddress } from "../pageAddress.js";
import { element } from "../sheet/element.js";
import { answerRow, questionNote } from "./controls.js";
import { tickList } from "./tickList.js";

/**
 * What scenarios come to: the base as the reader has it, what is published where that is another, and scenarios, as a picture, as
 * a table with differences, and by the inputs that differ.
 */
export function compareSection(notebook: Notebook): HTMLElement {
  const note = questionNote();
  const results = said("Results", "Résultats");
  const scenarios = said("Scenarios", "Scénarios");
  const outputs = tickList(notebook, {
    label: results,
    items: () =>
      outputLines(notebook).map((name) => {
        const { label, sheet } = notebook.workbook().line(name);
        return { name, label: label || name, group: notebook.sheetTitle(sheet) };
      }),
    ticked: () => compareCases(notebook).outputs.map(({ name }) => name),
    tick: (names) =>
      names.length === 0
        ? said("One result at least is compared.", "Un résultat au moins est comparé.")
        : setSettings(notebook, "compare", { outputs: listSetting(names) }, results.toLowerCase()),
  });
  const chosen = tickList(notebook, {
    label: scenarios,
    items: () =>
      notebook
        .scenarios()
        .filter((name) => name !== "base")
        .map((name) => ({ name, label: notebook.scenarioTitle(name), group: "" })),
    ticked: () => compareCases(notebook).cases.map(({ scenario }) => scenario),
    tick: (names) => setSettings(notebook, "compare", { scenarios: scenariosSetting(names) }, scenarios.toLowerCase()),
  });
  const table = element("table.compare-table");
  const tableRoom = element(
    "div.compare-room",
    { tabindex: 0, role: "group", "aria-label": said("Scenarios compared", "Scénarios comparés") },
    table,
  );
  const inputs = element("dl.compare-inputs");
  const section = element(
    "div.what-section.compare",
    element("div.what-controls", outputs, chosen),
    compareChart(notebook, { name: "compare-chart" }),
    note.element,
    tableRoom,
    // Folded, so that the next question stays near; a print has it whole.
    element(
      "details.compare-differing",
      element("summary", element("h3", said("Which inputs differ", "Quelles entrées diffèrent"))),
      inputs,
    ),
    answerRow(notebook, "compare"),
  );
  return live(notebook, section, () => {
    const shown = compareCases(notebook);
    note.tell([...shown.problems.map(sentence), shown.leftOut].filter((text) => text !== "").join(" "));
    table.replaceChildren(...tableParts(shown));
    inputs.replaceChildren(...shown.cases.filter(({ scenario }) => scenario !== "base").flatMap(inputParts));
  });
}

/** A row for each case; in its cells the amount, and beneath it how far that is from the base. */
function tableParts({ outputs, cases }: Comparison): HTMLElement[] {
  const corner = element("th", { scope: "col" }, said("Scenario", "Scénario"));
  const heads = outputs.map(({ name, label }) =>
    element("th", { scope: "col" }, element("a", { href: pageAddress("model", name) }, label)),
  );
  const rows = cases.map(({ scenario, title, values }) => {
    const cells = values.map(({ text, difference }) =>
      element(
        "td",
        element("span.compare-amount", unbroken(text)),
        difference === "" ? null : element("span.compare-variance", ` ${unbroken(difference)}`),
      ),
    );
    return element(scenario === "base" ? "tr.is-base" : "tr", element("th", { scope: "row" }, title), ...cells);
  });
  return [
    element(
      "caption",
      said(
        "Beneath a figure, how far it is from that of the first row",
        "Sous un chiffre, son écart avec celui de la première ligne",
      ),
    ),
    element("thead", element("tr", corner, ...heads)),
    element("tbody", ...rows),
  ];
}

/** A case with its note and the inputs that differ, each a link to its line. */
function inputParts({ title, note, inputs, inputsText }: ComparedCase): HTMLElement[] {
  const list = inputs.flatMap(({ name, text, label }, index): (Node | string)[] => [
    index === 0 ? said(": ", " : ") : said("; ", " ; "),
    element("a", { href: pageAddress("model", name) }, label),
    unbroken(text.slice(label.length)),
  ]);
  return [
    element("dt", title),
    element("dd", element("p", inputsText, ...list, "."), note === "" ? null : element("p.compare-note", note)),
  ];
}
