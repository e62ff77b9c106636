import { type OwnLine, type ReaderState, withEdits, withEntries } from "../../state/readerState.js";
import { type CellEntry } from "../notebook.js";

/**
 * A reader's state with some cells set: edits in the base, entries in own scenarios, contents of own lines. An own line has
 * no published content to go back to, so null leaves it as it is.
 */
export function withCells(state: ReaderState, cells: readonly CellEntry[]): ReaderState {
  const own = new Set(state.lines.map(({ name }) => name));
  const contents = new Map<string, string>();
  const edits: Record<string, string | null> = {};
  for (const { name, scenario, entry } of cells) {
    if (scenario !== "base") continue;
    if (!own.has(name)) edits[name] = entry;
    else if (entry !== null) contents.set(name, entry);
  }
  const lines = state.lines.map((line): OwnLine => {
    const content = contents.get(line.name);
    return content === undefined ? line : { ...line, content };
  });
  const scenarios = state.scenarios.map((scenario) => {
    const mine = cells
      .filter((cell) => cell.scenario === scenario.name)
      .map(({ name, entry }) => [name, entry] as const);
    return mine.length === 0 ? scenario : { ...scenario, entries: withEntries(scenario.entries, mine) };
  });
  return withEdits({ ...state, lines, scenarios }, edits);
}
