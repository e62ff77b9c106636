import { type OwnLine, type ReaderState } from "./readerState.js";

/** `state` with a line of the reader's at the end of the others, or in place of the one that has its name. */
export function withLine(state: ReaderState, line: OwnLine): ReaderState {
  const at = state.lines.findIndex(({ name }) => name === line.name);
  const old = state.lines[at];
  return { ...state, lines: old ? state.lines.with(at, { ...old, ...line }) : [...state.lines, line] };
}

/** `state` without a line of the reader's; lines that speak of it keep their text and show `#NAME?`. */
export function withoutLine(state: ReaderState, name: string): ReaderState {
  return { ...state, lines: state.lines.filter((line) => line.name !== name) };
}
