import { listedProblems, mostTerminalProblems } from "../../src/state/bounds.js";
import { parseDocument } from "../../src/state/history.js";
import { decodeState } from "../../src/state/link.js";
import { type ParsedState, parseStateText } from "../../src/state/parseState.js";
import { type ReaderState } from "../../src/state/readerState.js";
import { repeatedKeys } from "../../src/state/repeatedKeys.js";

/** Reads a text file; throws what the file system throws. */
export type ReadText = (path: string) => string;

const expected = "a link, its part from #v1& on, or a JSON file with a reader's state";

/**
 * The reader's state that `--state` names: an address with a fragment, a fragment with or without its #, or the path of a
 * JSON file that holds a state, alone or as browser storage holds it. Throws an error with a line for each thing that is
 * wrong: nothing of a state that is not whole is used.
 */
export function stateArgument(argument: string, readText: ReadText, command = "model"): ReaderState {
  const { parsed, where } = parseArgument(argument, readText, command);
  if (parsed.problems.length === 0) return parsed.state;
  const listed = listedProblems(parsed.problems, mostTerminalProblems);
  throw new Error(listed.map((problem) => `${command}: --state${where}: ${problem}`).join("\n"));
}

function parseArgument(argument: string, readText: ReadText, command: string): { parsed: ParsedState; where: string } {
  const at = argument.search(/#|%23v\d/i);
  const fragment = at >= 0 ? argument.slice(at) : /^v\d+(?:&|%26|$)/i.test(argument) ? argument : null;
  const link = fragment === null ? null : decodeState(fragment);
  if (link) return { parsed: link, where: "" };
  const text = fileText(argument, readText, command).replace(/^\ufeff/, "");
  const parsed = parseFile(text);
  const twice = parsed.status === "read" ? repeatedKeys(text) : [];
  const problems = twice.map((key) => `"${key}" is there twice in one place: which one holds is not sure`);
  return { parsed: { ...parsed, problems: [...problems, ...parsed.problems] }, where: ` ${argument}` };
}

/** A state, or the document with its history that browser storage holds. */
function parseFile(text: string): ParsedState {
  if (!isDocument(text)) return parseStateText(text);
  const { document, problems, status } = parseDocument(text);
  return { state: document.state, problems, status };
}

function isDocument(text: string): boolean {
  try {
    const value = JSON.parse(text) as { state?: unknown } | null;
    return typeof value?.state === "object";
  } catch {
    return false;
  }
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
