import { listedProblems, mostTerminalProblems } from "../../src/state/bounds.js";
import { decodeState } from "../../src/state/link.js";
import { emptyState, type ReaderState } from "../../src/state/readerState.js";
import { readScenarioFile } from "../../src/state/scenarioFile.js";

/** Reads a text file; throws what the file system throws. */
export type ReadText = (path: string) => string;

const expected = "a link, its part from #v1& on, or a JSON file with a reader's state";

/** A reader's state, and the release that it was made on; empty where it names none. */
export interface StateRead {
  readonly state: ReaderState;
  readonly release: string;
}

/**
 * The reader's state that `--state` names: an address with a fragment, a fragment with or without its #, or the path of a
 * JSON file that holds a state, alone or as browser storage holds it; read once, as a pipe can be. Throws an error with a
 * line for each thing that is wrong: nothing of a state that is not whole is used.
 */
export function readStateArgument(argument: string, readText: ReadText, command = "model"): StateRead {
  const { state, release, problems, where } = parseArgument(argument, readText, command);
  if (problems.length === 0) return { state, release };
  const listed = listedProblems(problems, mostTerminalProblems);
  throw new Error(listed.map((problem) => `${command}: --state${where}: ${problem}`).join("\n"));
}

/** The state alone. */
export const stateArgument = (argument: string, readText: ReadText, command = "model"): ReaderState =>
  readStateArgument(argument, readText, command).state;

interface Argument extends StateRead {
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
