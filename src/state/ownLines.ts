import { type Entry } from "../model/workbook.js";
import { renameName } from "../model/renameName.js";
import { type OwnLine, type ReaderState } from "./readerState.js";

/**
 * `state` with a line of the reader's: in the place of the one called `replacing`, else at the end. Where it goes by another
 * name now, so do all formulas, edits and scenarios of the reader's that speak of it.
 */
export function withLine(state: ReaderState, line: OwnLine, replacing: string = line.name): ReaderState {
  const at = state.lines.findIndex(({ name }) => name === replacing);
  const old = state.lines[at];
  if (!old) return { ...state, lines: [...state.lines, line] };
  // A unit is of the number that stood there; fields of a later version stay.
  const kept = Object.fromEntries(Object.entries(old).filter(([field]) => field !== "unit"));
  const replaced = { ...state, lines: state.lines.with(at, { ...kept, ...line }) };
  return replacing === line.name ? replaced : withNameChanged(replaced, replacing, line.name);
}

/** `state` without a line of the reader's; lines that speak of it keep their text and show `#NAME?`. */
export function withoutLine(state: ReaderState, name: string): ReaderState {
  return { ...state, lines: state.lines.filter((line) => line.name !== name) };
}

function withNameChanged(state: ReaderState, from: string, to: string): ReaderState {
  const changed = (entries: Readonly<Record<string, Entry>>): Record<string, Entry> =>
    Object.fromEntries(
      Object.entries(entries).map(([name, entry]) => [name === from ? to : name, renameName(entry, from, to)]),
    );
  return {
    ...state,
    edits: changed(state.edits),
    lines: state.lines.map((line) => ({ ...line, content: renameName(line.content, from, to) })),
    scenarios: state.scenarios.map((scenario) => ({ ...scenario, entries: changed(scenario.entries) })),
  };
}
