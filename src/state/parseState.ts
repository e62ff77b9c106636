import { type Entry } from "../model/workbook.js";
import { parseUnit } from "../model/unit.js";
import { boundsProblem } from "./bounds.js";
import { emptyState, type OwnLine, type OwnScenario, type ReaderState } from "./readerState.js";
import { shortened } from "../model/shortened.js";

/** `newer`: a later version of this notebook wrote it. Like `unreadable`, it means that nothing was read. */
export type ParseStatus = "read" | "newer" | "unreadable";

/** A state read from elsewhere: what could be read, and a sentence for each thing that could not. */
export interface ParsedState {
  readonly state: ReaderState;
  readonly problems: readonly string[];
  readonly status: ParseStatus;
}

/** A JSON object as it came. */
export type Fields = Readonly<Record<string, unknown>>;

const plainDecimal = /^-?\d+(?:\.\d+)?$/;

/** Why a text cannot be an entry, or null when it can. Whether a formula or choice is right is for the model to say. */
export function entryProblem(entry: string): string | null {
  if (plainDecimal.test(entry)) return null;
  if ((entry.startsWith("=") || entry.startsWith("@")) && entry.length > 1) return null;
  return `${quoted(entry)} is no entry: type a plain number such as 40000, a formula that begins with =, or @ and a choice`;
}

/** Reads the text that `serializeState` writes, or any other, and never throws. */
export function parseStateText(text: string): ParsedState {
  const value = parsedJson(text);
  if (value !== undefined) return parseState(value);
  return unread(`got ${quoted(text)}, which is no JSON: it should be ${example}`, "unreadable");
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
  if (!isFields(value)) return unread(`got ${quoted(value)}, which is no state: it should be ${example}`, "unreadable");
  if (value.schema !== 1) {
    const newer = typeof value.schema === "number" && value.schema > 1;
    const why = newer ? "a newer version of this notebook wrote it, and this one reads 1" : "it should be 1";
    return unread(`schema: got ${quoted(value.schema)}: ${why}`, newer ? "newer" : "unreadable");
  }
  const beyond = boundsProblem(value);
  if (beyond !== null) return unread(`it holds ${beyond}: nothing of it is shown`, "unreadable");
  const problems: string[] = [];
  const { columns: rawColumns, ...rest } = value;
  const columns = rawColumns === undefined ? undefined : readColumns(rawColumns, problems);
  const state: ReaderState = {
    ...rest,
    schema: 1,
    edits: readEntries(value.edits, "edits", "", problems),
    lines: readList(value.lines, "own line", readLine, problems),
    scenarios: readList(value.scenarios, "own column", readScenario, problems),
    ...(columns ? { columns } : {}),
  };
  return { state, problems, status: "read" };
}

const example = '{"schema":1,"edits":{"name":"entry"}}';

function unread(problem: string, status: "newer" | "unreadable"): ParsedState {
  return { state: emptyState, problems: [problem], status };
}

/** Entries by line; `where` is the field they stand in, `owner` what that is a field of, for problems. */
function readEntries(value: unknown, where: string, owner: string, problems: string[]): Record<string, Entry> {
  if (value === undefined) return {};
  if (!isFields(value)) {
    problems.push(`${owner}${where}: got ${quoted(value)}, which holds no entries by name: {"name":"entry"}`);
    return {};
  }
  const kept = Object.entries(value).filter((field): field is [string, string] => {
    const [name, entry] = field;
    const problem =
      name === ""
        ? `got ${quoted(entry)} for no name: each entry is for a line`
        : typeof entry === "string"
          ? entryProblem(entry)
          : noText(entry);
    if (problem !== null) problems.push(`${owner}${name === "" ? where : name}: ${problem}`);
    return problem === null;
  });
  return Object.fromEntries(kept);
}

function readList<Item extends { readonly name: string }>(
  value: unknown,
  noun: string,
  read: (fields: Fields, owner: string, problems: string[]) => Item | null,
  problems: string[],
): Item[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push(`${noun}s: got ${quoted(value)}, which is no list`);
    return [];
  }
  const names = new Set<string>();
  return value.flatMap((item: unknown, index) => {
    if (!isFields(item) || typeof item.name !== "string" || item.name === "") {
      problems.push(`${noun} ${index + 1}: got ${quoted(item)}, which has no name`);
      return [];
    }
    if (names.has(item.name)) {
      problems.push(`${noun} “${item.name}” is there twice: the first one holds`);
      return [];
    }
    names.add(item.name);
    const kept = read(item, `${noun} “${item.name}”: `, problems);
    return kept ? [kept] : [];
  });
}

function readLine(fields: Fields, owner: string, problems: string[]): OwnLine | null {
  const content = fields.content;
  const problem = typeof content === "string" ? entryProblem(content) : noText(content);
  if (problem !== null || typeof content !== "string") {
    problems.push(`${owner}content: ${problem}`);
    return null;
  }
  const text = (field: string) => readText(fields[field], `${owner}${field}`, problems);
  const { unit: rawUnit, ...others } = fields;
  const unit = rawUnit === undefined ? "" : readUnit(rawUnit, `${owner}unit`, problems);
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

function readUnit(value: unknown, where: string, problems: string[]): string {
  const text = readText(value, where, problems);
  try {
    if (text !== "") parseUnit(text);
    return text;
  } catch {
    problems.push(`${where}: ${quoted(text)} is no unit: symbols joined by * and /, such as USD or USD/user`);
    return "";
  }
}

function readScenario(fields: Fields, owner: string, problems: string[]): OwnScenario {
  return {
    ...fields,
    name: String(fields.name),
    entries: readEntries(fields.entries, "entries", owner, problems),
    note: readText(fields.note, `${owner}note`, problems),
  };
}

function readText(value: unknown, where: string, problems: string[]): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  problems.push(`${where}: ${noText(value)}`);
  return "";
}

function readColumns(value: unknown, problems: string[]): string[] | null {
  if (Array.isArray(value) && value.every((name) => typeof name === "string" && name !== "")) return value as string[];
  problems.push(`columns: got ${quoted(value)}, which is no list of names`);
  return null;
}

function noText(value: unknown): string {
  const remedy = typeof value === "number" || typeof value === "boolean" ? `: write "${value}"` : "";
  return `got ${quoted(value)}, which is no text${remedy}`;
}

/** Whether a JSON value has fields: an object, and no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as JSON, shortened. */
function quoted(value: unknown): string {
  if (value === undefined) return "nothing";
  try {
    return shortened(JSON.stringify(value), 80);
  } catch {
    // too deep for the stack
    return "values inside one another";
  }
}
