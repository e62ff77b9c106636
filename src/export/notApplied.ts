import { catalogue } from "../language/catalogue.js";
import { called } from "../language/quoted.js";
import { type Notebook } from "../notebook/notebook.js";
import { entryRefusals } from "../state/followEntries.js";
import { spokenNames } from "../state/readerState.js";
import { withOwnLines } from "../state/withOwnLines.js";

const words = catalogue({
  en: {
    noLine: (name: string) => `no line is called ${called(name)}`,
    inScenario: (scenario: string, refusal: string) => `in ${called(scenario)}: ${refusal}`,
  },
  fr: {
    noLine: (name) => `aucune ligne ne s'appelle ${called(name)}`,
    inScenario: (scenario, refusal) => `dans ${called(scenario)} : ${refusal}`,
  },
});

/**
 * What of a reader's state the model cannot take, in sentences: it goes out with the rest, and changes nothing. It follows
 * from the state alone, wherever that came from, as all that is written into files does.
 */
export function notApplied(notebook: Notebook): string[] {
  const state = notebook.store.get();
  const known = new Set(notebook.record.lines.map(({ name }) => name));
  return [
    ...withOwnLines(notebook.base(), state.lines, null).problems,
    ...spokenNames(state)
      .filter((name) => !known.has(name))
      .map((name) => words().noLine(name)),
    ...entryRefusals(notebook.workbook(), state.edits),
    ...state.scenarios.flatMap(({ name, entries }) =>
      entryRefusals(notebook.scenario(name), entries).map((refusal) => words().inScenario(name, refusal)),
    ),
  ];
}
