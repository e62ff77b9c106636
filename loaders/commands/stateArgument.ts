import { listedProblems, mostTerminalProblems } from "../../src/state/bounds.js";
import { decodeState } from "../../src/state/link.js";
import { emptyState, type ReaderState } from "../../src/state/readerState.js";
import { readScenarioFile } from "../../src/state/scenarioFile.js";

/** Reads a text file; throws what the file system throws. */
export type ReadText = (path: string) => string;

const expected = "a link, its part from #v1& on, or a JSON file with a reader's state";

/**
 * The reader's state that `--state` names: an address with a fragment, a fragment with or without its #, or the path of a
 * JSON file that holds a state, alone or as browser storage holds it. Throws an error with a line for each thing that is
 * wrong: nothing of a state that is not whole is used.
 */
export function stateArgument(argument: string, readText: ReadText, command = "model"): ReaderState {
  const { state, problems, where } = parseArgument(argument, readText, command);
  if (problems.length === 0) return state;
  const listed = listedProblems(problems, mostTerminalProblems);
  throw new Error(listed.map((problem) => `${command}: --state${where}: ${problem}`).join("\n"));
}

/** The release that the state `--state` names was made on; empty where it names none. Throws as `stateArgument` does for a file. */
export const stateRelease = (argument: string, readText: ReadText, command = "model"): string =>
  parseArgument(argument, readText, command).release;

interface Argument {
  readonly state: ReaderState;
  readonly release: string;
  readonly problems: readonly string[];
  readonly where: string;
}

function parseArgument(argument: string, readText: ReadText, command: string): Argument {
  const at = argument.search(/#|%23v\d/i);
  const fragment = at >= 0 ? argument.slice(at) : /^v\d+(?:&|%26|$)/i.test(argument) ? argument : null;
  const link = fragment === null ? null : decodeState(fragment);
  if (link) return { ...link, where: "" };
  const read = readScenarioFile(fileText(argument, readText, command));
  const where = ` ${argument}`;
  return "problems" in read
    ? { state: emptyState, release: "", problems: read.problems, where }
    : { ...read, problems: [], where };
}

function fileText(path: string, readText: ReadText, command: string): string {
  try {
    return readText(path);
  } catch (error) {
    const { code = (error as Error).message } = error as NodeJS.ErrnoException;
    const why: Record<string, string> = {
      ENOENT: "there is no such file",
      EISDIR: "it is a folder",
      EACCES: "it may not be read",
      ENAMETOOLONG: "it is too long for the name of a file",
    };
    const named = path.length > 80 ? `${path.slice(0, 80)}…` : path;
    throw new Error(`${command}: --state: "${named}": ${why[code] ?? `it cannot be read (${code})`} (${expected})`);
  }
}
