import { catalogue } from "../language/catalogue.js";
import { grouped } from "./bounds.js";
import { jsonPlaces } from "./jsonPlaces.js";
import { isFields, parsedJson, readState } from "./parseState.js";
import { type ReaderState } from "./readerState.js";

const words = catalogue({
  en: {
    at: (line: number, told: string) => `line ${line}: ${told}`,
    fault: (line: number, column: number, got: string, expected: string) =>
      `line ${line}, column ${column}: got ${got}: expected ${expected}`,
    empty: "the file is empty: it should hold a scenario, as this notebook saves one",
    large: (count: string, most: string) =>
      `the file has ${count} characters (at most ${most}): it should hold a scenario, as this notebook saves one`,
    twice: (path: string, line: number) =>
      `${path} stands on line ${line} already: leave one of the two, as which one holds is not sure`,
    field: (path: string, problem: string) => `${path}: ${problem}`,
    release: (got: string) => `got ${got}: it should be the name of the published figures, as in "5a11a11a"`,
  },
  fr: {
    at: (line, told) => `ligne ${line} : ${told}`,
    fault: (line, column, got, expected) => `ligne ${line}, colonne ${column} : reçu ${got} ; attendu : ${expected}`,
    empty: "le fichier est vide : il devrait contenir un scénario, tel que ce carnet l'enregistre",
    large: (count, most) =>
      `le fichier a ${count} caractères (${most} au plus) : il devrait contenir un scénario, tel que ce carnet l'enregistre`,
    twice: (path, line) =>
      `${path} figure déjà à la ligne ${line} : n'en laissez qu'un, car rien ne dit lequel l'emporte`,
    field: (path, problem) => `${path} : ${problem}`,
    release: (got) => `reçu ${got} ; attendu : le nom des chiffres publiés, comme "5a11a11a"`,
  },
});

/** A reader's state as a file holds it, and the release that it was made on; empty where the file names none. */
export interface ScenarioFile {
  readonly state: ReaderState;
  readonly release: string;
}

/** The most characters of a file that is looked at: one that a state fits into, however it is laid out. */
const mostFileCharacters = 1_000_000;

/**
 * Reads the text of a scenario file, `{"schema":1,"release":"…",…state}`, or of what browser storage holds, which has the
 * state in `state`. The whole of it or nothing: where anything in it cannot be read, every problem is told, in a sentence
 * with its line, the path of the value, what stands there and what should. Never throws, whatever the text.
 */
export function readScenarioFile(text: string): ScenarioFile | { readonly problems: readonly string[] } {
  const plain = text.replace(/^\ufeff/, "");
  if (plain.length > mostFileCharacters)
    return { problems: [words().large(grouped(plain.length), grouped(mostFileCharacters))] };
  if (plain.trim() === "") return { problems: [words().empty] };
  const { fault, lines, twice } = jsonPlaces(plain);
  if (fault !== null) return { problems: [words().fault(fault.line, fault.column, fault.got, fault.expected)] };
  const value = parsedJson(plain);
  const isDocument = isFields(value) && isFields(value["state"]);
  const holder = isFields(value) ? value : {};
  const { release, ...fields } = holder;
  // A document of another version tells that by its own schema.
  const isSound = !isDocument || holder["schema"] === 1;
  const { state, told } = readState(
    !isFields(value) ? value : !isDocument ? fields : isSound ? holder["state"] : { schema: holder["schema"] },
  );
  const faults = told.map(({ path, problem }) => {
    const whole = !isDocument || !isSound ? path : path === "" ? "state" : `state.${path}`;
    return { line: lineOf(whole, lines), told: whole === "" ? problem : words().field(whole, problem) };
  });
  if (release !== undefined && typeof release !== "string")
    faults.push({
      line: lineOf("release", lines),
      told: words().field("release", words().release(JSON.stringify(release).slice(0, 80))),
    });
  for (const { path, line } of twice) faults.push({ line, told: words().twice(path, lines.get(path) ?? line) });
  if (faults.length === 0) return { state, release: typeof release === "string" ? release : "" };
  const inOrder = faults.sort((a, b) => a.line - b.line);
  return { problems: inOrder.map(({ line, told: sentence }) => words().at(line, sentence)) };
}

/** The line of a value; of what is missing, that of what it is missing in. */
function lineOf(path: string, lines: ReadonlyMap<string, number>): number {
  for (let at = path; at !== ""; at = at.replace(/(?:^|\.)[^.[]*$|\[\d+\]$/, "")) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return 1;
}
