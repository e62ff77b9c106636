import { said } from "../../language/said.js";
import { publishedScenario, type Notebook } from "../../notebook/notebook.js";
import { proseFigure } from "../../notebook/proseFigure.js";
import { type ComparedCase, compareCases, compareTitle, type Comparison } from "../../notebook/whatIf/compare.js";
import { chartFrame } from "./chartFrame.js";
import { type ComparePicture } from "./comparePlot.js";
import { lineNumber, publishedScenario as inScenario } from "./numbers.js";
import { drawings, loadPlot } from "./plot.js";
import { position } from "./values.js";

/** The results of What if's comparison as bars by scenario, a panel each; the base is marked in all of them. */
export function compareChart(notebook: Notebook, { name }: { readonly name: string }): HTMLElement {
  return chartFrame<Comparison>(
    notebook,
    {
      name,
      level: 3,
      title: compareTitle,
      subtitle: () =>
        said(
          "Each result on a scale of its own from zero, scenario by scenario; the dashed line is where it stands on the figures that scenarios start from.",
          "Chaque résultat à sa propre échelle, depuis zéro, scénario par scénario ; le tireté marque où il est d'après les chiffres dont partent les scénarios.",
        ),
      source: said(
        "Scenarios and arithmetic by the model; what each rests on stands in its note.",
        "Scénarios et calculs du modèle ; ce sur quoi repose chacun est dans sa note.",
      ),
    },
    {
      needs: loadPlot,
      read: () => compareCases(notebook),
      table: ({ outputs, cases }) => ({
        columns: [said("Scenario", "Scénario"), ...outputs.map(({ label }) => label)],
        rows: cases.map(({ title, values }) => [title, ...values.map(({ text }) => text)]),
      }),
      draw: (width, comparison) => drawings.comparePlot(width, pictureOf(notebook, comparison)),
      numbers: ({ outputs, cases }) =>
        cases.flatMap(({ title: item, workbook, scenario }) =>
          outputs.map(({ name: line, label: measure }) =>
            lineNumber(line, { item, measure, workbook, published: publishedWorkbook(notebook, scenario) }),
          ),
        ),
    },
  );
}

const publishedWorkbook = (notebook: Notebook, scenario: string) =>
  scenario === publishedScenario && !notebook.scenarios().includes(scenario)
    ? notebook.reference()
    : inScenario(notebook, scenario);

function pictureOf(notebook: Notebook, { outputs, cases }: Comparison): ComparePicture {
  const bar = ({ workbook, values }: ComparedCase, name: string, index: number) => {
    const value = position(workbook, name);
    const exact = values[index]!.text;
    const text =
      value === null
        ? said("no value", "aucune valeur")
        : proseFigure(notebook, workbook, name, { isPoint: true }).text;
    return { value, text, exact };
  };
  return {
    panels: outputs.map(({ label }) => label),
    rows: cases.map((each) => ({
      label: each.title,
      isBase: each.scenario === "base",
      bars: outputs.map(({ name }, index) => bar(each, name, index)),
    })),
  };
}
