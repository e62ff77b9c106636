import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import { ownEnds, rangeHint, setRange } from "../../notebook/whatIf/ranges.js";
import { outputLines, setSettings } from "../../notebook/whatIf/settings.js";
import { rangesToSet, tornadoOf, tornadoOutput, tornadoSentences } from "../../notebook/whatIf/tornado.js";
import { tornadoChart } from "../charts/tornadoChart.js";
import { live, setText } from "../live.js";
import { element } from "../sheet/element.js";
import { amountField, answerRow, lineChoice, questionNote } from "./controls.js";

/** What moves an output that the reader chooses, and the ranges of inputs of which no source says how far they may go. */
export function tornadoSection(notebook: Notebook): HTMLElement {
  const label = said("What moves", "Ce qui fait varier");
  const output = lineChoice(notebook, {
    label,
    lines: () => outputLines(notebook),
    value: () => tornadoOutput(notebook),
    choose: (name) => setSettings(notebook, "tornado", { output: name }, label),
  });
  const note = questionNote();
  const section = element(
    "div.what-section",
    element("div.what-controls", output),
    tornadoChart(notebook, { name: "tornado-chart" }),
    note.element,
    ownRanges(notebook),
    answerRow(notebook, "tornado"),
  );
  return live(notebook, section, () => note.tell(tornadoSentences(notebook, tornadoOf(notebook)).join(" ")));
}

/** The inputs that the output rests on and whose range the reader may set: those without one, and those that have theirs. */
function ownRanges(notebook: Notebook): HTMLElement {
  const rows = new Map<string, HTMLElement>();
  const list = element("ul.range-list");
  const head = element("h3", said("Ranges that are yours to set", "Fourchettes que vous pouvez fixer"));
  const part = element("div.own-ranges", head, list);
  return live(notebook, part, () => {
    const names = rangesToSet(notebook, tornadoOf(notebook));
    part.hidden = names.length === 0;
    for (const [name, row] of rows) {
      if (names.includes(name)) continue;
      row.remove();
      rows.delete(name);
    }
    names.forEach((name, at) => {
      const row = rows.get(name) ?? rangeRow(notebook, name);
      rows.set(name, row);
      if (list.children[at] !== row) list.insertBefore(row, list.children[at] ?? null);
    });
  });
}

/** An input with a field for either end of its range. */
function rangeRow(notebook: Notebook, name: string): HTMLElement {
  const title = element("p.range-title");
  const end = (of: "low" | "high", label: string): HTMLElement =>
    amountField(notebook, {
      ...{ label, line: () => name },
      value: () => ownEnds(notebook, name)?.[of] ?? "",
      set(value) {
        const { low = "", high = "" } = ownEnds(notebook, name) ?? {};
        setRange(notebook, name, of === "low" ? (value ?? "") : low, of === "high" ? (value ?? "") : high);
      },
    });
  const row = element(
    "li",
    title,
    element("div.what-controls", end("low", said("From", "De")), end("high", said("To", "À"))),
  );
  return live(notebook, row, () => {
    // An own line may be gone.
    if (notebook.workbook().has(name)) setText(title, rangeHint(notebook, name));
  });
}
