import { catalogue } from "../language/catalogue.js";
import { called } from "../language/quoted.js";
import { isPlainDecimal } from "../format/plainDecimal.js";
import { type Entry } from "../model/workbook.js";
import { parseUnit } from "../model/unit.js";
import { boundsProblem } from "./bounds.js";
import { emptyState, type OwnLine, type OwnScenario, type Questions, type ReaderState } from "./readerState.js";
import { shortened } from "../model/shortened.js";

const words = catalogue({
  en: {
    noEntry: (got: string) =>
      `${got} is no entry: type a plain number such as 40000, a formula that begins with =, or @ and a choice`,
    noState: (got: string) => `got ${got}, which is no state: it should be ${example}`,
    newer: (got: string) => `got ${got}: a newer version of this notebook wrote it, and this one reads 1`,
    schema: (got: string) => `got ${got}: it should be 1`,
    beyond: (what: string) => `it holds ${what}: nothing of it is shown`,
    noEntries: (got: string) => `got ${got}, which holds no entries by name: {"name":"entry"}`,
    noName: (got: string) => `got ${got} for no name: each entry is for a line`,
    noQuestions: (got: string) => `got ${got}, which holds no settings by name: {"question":{"field":"text"}}`,
    noField: (got: string) => `got ${got} for no name: each setting is for a field`,
    question: "question",
    at: (where: string, problem: string) => `${where}: ${problem}`,
    line: "own line",
    lines: "own lines",
    column: "own column",
    columns: "own columns",
    noList: (got: string) => `got ${got}, which is no list`,
    noListOfNames: (got: string) => `got ${got}, which is no list of names`,
    nameless: (got: string) => `got ${got}, which has no name`,
    twice: (item: string) => `${item} is there twice: the first one holds`,
    noUnit: (got: string) => `${got} is no unit: symbols joined by * and /, such as USD or USD/user`,
    noText: (got: string) => `got ${got}, which is no text`,
    writeText: (got: string, value: string) => `got ${got}, which is no text: write "${value}"`,
    nothing: "nothing",
    deep: "values inside one another",
  },
  fr: {
    noEntry: (got) =>
      `${got} n'est pas une saisie : tapez un nombre simple comme 40000, une formule qui commence par =, ou @ et un choix`,
    noState: (got) => `reçu ${got}, qui n'est pas un état ; attendu : ${example}`,
    newer: (got) => `reçu ${got} : une version plus récente de ce carnet l'a écrit, et celle-ci lit 1`,
    schema: (got) => `reçu ${got} ; attendu : 1`,
    beyond: (what) => `il contient ${what} : rien n'en est montré`,
    noEntries: (got) => `reçu ${got}, qui ne contient pas de saisies par nom : {"name":"entry"}`,
    noName: (got) => `reçu ${got} sans nom : chaque saisie est pour une ligne`,
    noQuestions: (got) => `reçu ${got}, qui ne contient pas de réglages par nom : {"question":{"field":"text"}}`,
    noField: (got) => `reçu ${got} sans nom : chaque réglage est pour un champ`,
    question: "question",
    at: (where, problem) => `${where} : ${problem}`,
    line: "votre ligne",
    lines: "vos lignes",
    column: "votre colonne",
    columns: "vos colonnes",
    noList: (got) => `reçu ${got}, qui n'est pas une liste`,
    noListOfNames: (got) => `reçu ${got}, qui n'est pas une liste de noms`,
    nameless: (got) => `reçu ${got}, qui n'a pas de nom`,
    twice: (item) => `${item} figure deux fois : la première l'emporte`,
    noUnit: (got) => `${got} n'est pas une unité : des symboles reliés par * et /, comme USD ou USD/user`,
    noText: (got) => `reçu ${got}, qui n'est pas un texte`,
    writeText: (got, value) => `reçu ${got}, qui n'est pas un texte : écrivez "${value}"`,
    nothing: "rien",
    deep: "des valeurs imbriquées",
  },
});

/** `newer`: a later version of this notebook wrote it. Like `unreadable`, it means that nothing was read. */
export type ParseStatus = "read" | "newer" | "unreadable";

/** A state read from elsewhere: what could be read, and a sentence for each thing that could not. */
export interface ParsedState {
  readonly state: ReaderState;
  readonly problems: readonly string[];
  readonly status: ParseStatus;
}

/** What is wrong with one value of a state: its path in the JSON (`edits.h200_units`, `lines[0].content`), and why. */
export interface ToldValue {
  readonly path: string;
  /** What readers know the place by: the line, the column of their own. */
  readonly place: string;
  readonly problem: string;
}

/** A JSON object as it came. */
export type Fields = Readonly<Record<string, unknown>>;

/** Why a text cannot be an entry, or null when it can. Whether a formula or choice is right is for the model to say. */
export function entryProblem(entry: string): string | null {
  if (isPlainDecimal(entry)) return null;
  if ((entry.startsWith("=") || entry.startsWith("@")) && entry.length > 1) return null;
  return words().noEntry(quoted(entry));
}

/** What a JSON text says; undefined for any other text. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a JSON value as a state. Whatever cannot be read is left out with a problem each (`h200_units: got 5, …`); the rest
 * stands, fields unknown to this version included. Duplicate names keep the first. Of a state beyond the bounds nothing
 * stands: a part of a scenario is another scenario.
 */
export function parseState(value: unknown): ParsedState {
  const { state, told, status } = readState(value);
  return {
    state,
    status,
    problems: told.map(({ place, problem }) => (place === "" ? problem : words().at(place, problem))),
  };
}

/** The same with the place of each problem. */
export function readState(value: unknown): Omit<ParsedState, "problems"> & { readonly told: readonly ToldValue[] } {
  if (!isFields(value)) return unread(words().noState(quoted(value)), "unreadable");
  if (value.schema !== 1) {
    const newer = typeof value.schema === "number" && value.schema > 1;
    const got = quoted(value.schema);
    return newer ? unread(words().newer(got), "newer", "schema") : unread(words().schema(got), "unreadable", "schema");
  }
  const beyond = boundsProblem(value);
  if (beyond !== null) return unread(words().beyond(beyond), "unreadable");
  const told: ToldValue[] = [];
  const tell: Tell = (path, place, problem) => void told.push({ path, place, problem });
  const { columns: rawColumns, questions: rawQuestions, ...rest } = value;
  const columns = rawColumns === undefined ? undefined : readColumns(rawColumns, tell);
  const questions = rawQuestions === undefined ? {} : readQuestions(rawQuestions, tell);
  const state: ReaderState = {
    ...rest,
    schema: 1,
    edits: readEntries(value.edits, { path: "edits", place: "edits", owner: "" }, tell),
    lines: readList(value.lines, { field: "lines", one: words().line, many: words().lines }, readLine, tell),
    scenarios: readList(
      value.scenarios,
      { field: "scenarios", one: words().column, many: words().columns },
      readScenario,
      tell,
    ),
    ...(columns ? { columns } : {}),
    ...(Object.keys(questions).length > 0 ? { questions } : {}),
  };
  return { state, told, status: "read" };
}

type Tell = (path: string, place: string, problem: string) => void;

const example = '{"schema":1,"edits":{"name":"entry"}}';

function unread(problem: string, status: "newer" | "unreadable", place = ""): ReturnType<typeof readState> {
  return { state: emptyState, told: [{ path: place, place, problem }], status };
}

/** Where entries stand: their path, what the place is called, and the words that go before the name of a line. */
interface EntriesPlace {
  readonly path: string;
  readonly place: string;
  readonly owner: string;
}

function readEntries(value: unknown, { path, place, owner }: EntriesPlace, tell: Tell): Record<string, Entry> {
  if (value === undefined) return {};
  if (!isFields(value)) {
    tell(path, place, words().noEntries(quoted(value)));
    return {};
  }
  const kept = Object.entries(value).filter((field): field is [string, string] => {
    const [name, entry] = field;
    const problem =
      name === "" ? words().noName(quoted(entry)) : typeof entry === "string" ? entryProblem(entry) : noText(entry);
    if (problem !== null) tell(name === "" ? path : `${path}.${name}`, name === "" ? place : owner + name, problem);
    return problem === null;
  });
  return Object.fromEntries(kept);
}

function readList<Item extends { readonly name: string }>(
  value: unknown,
  { field, one, many }: { readonly field: string; readonly one: string; readonly many: string },
  read: (fields: Fields, path: string, owner: string, tell: Tell) => Item | null,
  tell: Tell,
): Item[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    tell(field, many, words().noList(quoted(value)));
    return [];
  }
  const names = new Set<string>();
  return value.flatMap((item: unknown, index) => {
    const path = `${field}[${index}]`;
    if (!isFields(item) || typeof item.name !== "string" || item.name === "") {
      tell(path, `${one} ${index + 1}`, words().nameless(quoted(item)));
      return [];
    }
    if (names.has(item.name)) {
      tell(path, "", words().twice(`${one} ${called(item.name)}`));
      return [];
    }
    names.add(item.name);
    const kept = read(item, path, words().at(`${one} ${called(item.name)}`, ""), tell);
    return kept ? [kept] : [];
  });
}

function readLine(fields: Fields, path: string, owner: string, tell: Tell): OwnLine | null {
  const content = fields.content;
  const problem = typeof content === "string" ? entryProblem(content) : noText(content);
  if (problem !== null || typeof content !== "string") {
    tell(`${path}.content`, `${owner}content`, problem ?? "");
    return null;
  }
  const told =
    (field: string): ((problem: string) => void) =>
    (problem) =>
      tell(`${path}.${field}`, owner + field, problem);
  const text = (field: string) => readText(fields[field], told(field));
  const { unit: rawUnit, ...others } = fields;
  const unit = rawUnit === undefined ? "" : readUnit(rawUnit, told("unit"));
  return {
    ...others,
    ...(unit === "" ? {} : { unit }),
    name: String(fields.name),
    label: text("label"),
    content,
    format: text("format"),
    note: text("note"),
  };
}

function readUnit(value: unknown, tell: (problem: string) => void): string {
  const text = readText(value, tell);
  try {
    if (text !== "") parseUnit(text);
    return text;
  } catch {
    tell(words().noUnit(quoted(text)));
    return "";
  }
}

function readScenario(fields: Fields, path: string, owner: string, tell: Tell): OwnScenario {
  return {
    ...fields,
    name: String(fields.name),
    entries: readEntries(fields.entries, { path: `${path}.entries`, place: `${owner}entries`, owner }, tell),
    note: readText(fields.note, (problem) => tell(`${path}.note`, `${owner}note`, problem)),
  };
}

function readText(value: unknown, tell: (problem: string) => void): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  tell(noText(value));
  return "";
}

function readColumns(value: unknown, tell: Tell): string[] | null {
  if (Array.isArray(value) && value.every((name) => typeof name === "string" && name !== "")) return value as string[];
  tell("columns", "columns", words().noListOfNames(quoted(value)));
  return null;
}

function readQuestions(value: unknown, tell: Tell): Questions {
  if (!isFields(value)) {
    tell("questions", "questions", words().noQuestions(quoted(value)));
    return {};
  }
  const kept = Object.entries(value).flatMap(([question, settings]) => {
    const path = `questions.${question}`;
    const place = `${words().question} ${called(question)}`;
    if (question === "" || !isFields(settings)) {
      tell(path, place, words().noQuestions(quoted(settings)));
      return [];
    }
    const texts = Object.entries(settings).filter((field): field is [string, string] => {
      const [name, text] = field;
      const problem = name === "" ? words().noField(quoted(text)) : typeof text === "string" ? null : noText(text);
      if (problem !== null)
        tell(name === "" ? path : `${path}.${name}`, name === "" ? place : words().at(place, name), problem);
      return problem === null;
    });
    return texts.length === 0 ? [] : [[question, Object.fromEntries(texts)] as const];
  });
  return Object.fromEntries(kept);
}

function noText(value: unknown): string {
  const isPlain = typeof value === "number" || typeof value === "boolean";
  return isPlain ? words().writeText(quoted(value), String(value)) : words().noText(quoted(value));
}

/** Whether a JSON value has fields: an object, and no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as JSON, shortened. */
function quoted(value: unknown): string {
  if (value === undefined) return words().nothing;
  try {
    return shortened(JSON.stringify(value), 80);
  } catch {
    // too deep for the stack
    return words().deep;
  }
}
