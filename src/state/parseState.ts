import { parseUnit } from "../model/unit.js";
import { emptyState, type Entry, type OwnLine, type OwnScenario, type ReaderState } from "./readerState.js";

/** `newer`: a later version of this notebook wrote it. Like `unreadable`, it means that nothing was read. */
export type ParseStatus = "read" | "newer" | "unreadable";

/** A state read from elsewhere: what could be read, and a sentence for each thing that could not. */
export interface ParsedState {
  readonly state: ReaderState;
  readonly problems: readonly string[];
  readonly status: ParseStatus;
}

type Fields = Readonly<Record<string, unknown>>;

const plainDecimal = /^-?\d+(?:\.\d+)?$/;

/** Why a text cannot be an entry, or null when it can. Whether a formula or choice is right is for the model to say. */
export function entryProblem(entry: string): string | null {
  if (plainDecimal.test(entry)) return null;
  if ((entry.startsWith("=") || entry.startsWith("@")) && entry.length > 1) return null;
  return `got ${quoted(entry)} (a plain decimal, a formula that begins with =, or @ and a choice)`;
}

/** Reads the text that `serializeState` writes, or any other, and never throws. */
export function parseStateText(text: string): ParsedState {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { state: emptyState, problems: [`state: got ${quoted(text)} (JSON)`], status: "unreadable" };
  }
  return parseState(value);
}

/**
 * Reads a JSON value as a state. Whatever cannot be read is left out with a problem each (`edits.h200_units: got 5 (text)`);
 * the rest stands, fields unknown to this version included. Duplicate names keep the first.
 */
export function parseState(value: unknown): ParsedState {
  if (!isFields(value)) {
    return { state: emptyState, problems: [`state: got ${quoted(value)} (an object)`], status: "unreadable" };
  }
  if (value.schema !== 1) {
    const newer = typeof value.schema === "number" && value.schema > 1;
    const why = newer ? "a newer version of this notebook wrote it; this one reads schema 1" : "schema 1";
    const problems = [`schema: got ${quoted(value.schema)} (${why})`];
    return { state: emptyState, problems, status: newer ? "newer" : "unreadable" };
  }
  const problems: string[] = [];
  const { columns: rawColumns, ...rest } = value;
  const columns = rawColumns === undefined ? undefined : readColumns(rawColumns, problems);
  const state: ReaderState = {
    ...rest,
    schema: 1,
    edits: readEntries(value.edits, "edits", problems),
    lines: readList(value.lines, "lines", readLine, problems),
    scenarios: readList(value.scenarios, "scenarios", readScenario, problems),
    ...(columns ? { columns } : {}),
  };
  return { state, problems, status: "read" };
}

function readEntries(value: unknown, where: string, problems: string[]): Record<string, Entry> {
  if (value === undefined) return {};
  if (!isFields(value)) {
    problems.push(`${where}: got ${quoted(value)} (entries by line name)`);
    return {};
  }
  const kept = Object.entries(value).filter((field): field is [string, string] => {
    const [name, entry] = field;
    const problem =
      name === ""
        ? "got no name (a line name)"
        : typeof entry === "string"
          ? entryProblem(entry)
          : `got ${quoted(entry)} (text)`;
    if (problem !== null) problems.push(`${where}.${name}: ${problem}`);
    return problem === null;
  });
  return Object.fromEntries(kept);
}

function readList<Item extends { readonly name: string }>(
  value: unknown,
  where: string,
  read: (fields: Fields, where: string, problems: string[]) => Item | null,
  problems: string[],
): Item[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push(`${where}: got ${quoted(value)} (a list)`);
    return [];
  }
  const names = new Set<string>();
  return value.flatMap((item: unknown, index) => {
    const place = `${where}[${index}]`;
    if (!isFields(item) || typeof item.name !== "string" || item.name === "") {
      problems.push(`${place}: got ${quoted(item)} (an object with a name)`);
      return [];
    }
    if (names.has(item.name)) {
      problems.push(`${place}: got ${quoted(item.name)} a second time (each name once)`);
      return [];
    }
    names.add(item.name);
    const kept = read(item, place, problems);
    return kept ? [kept] : [];
  });
}

function readLine(fields: Fields, where: string, problems: string[]): OwnLine | null {
  const content = fields.content;
  const problem = typeof content === "string" ? entryProblem(content) : `got ${quoted(content)} (text)`;
  if (problem !== null || typeof content !== "string") {
    problems.push(`${where}.content: ${problem}`);
    return null;
  }
  const text = (field: string) => readText(fields[field], `${where}.${field}`, problems);
  const { unit: rawUnit, ...others } = fields;
  const unit = rawUnit === undefined ? "" : readUnit(rawUnit, `${where}.unit`, problems);
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
    problems.push(`${where}: got ${quoted(text)} (symbols joined by * and /, such as USD or USD/chip)`);
    return "";
  }
}

function readScenario(fields: Fields, where: string, problems: string[]): OwnScenario {
  return {
    ...fields,
    name: String(fields.name),
    entries: readEntries(fields.entries, `${where}.entries`, problems),
    note: readText(fields.note, `${where}.note`, problems),
  };
}

function readText(value: unknown, where: string, problems: string[]): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  problems.push(`${where}: got ${quoted(value)} (text)`);
  return "";
}

function readColumns(value: unknown, problems: string[]): string[] | null {
  if (Array.isArray(value) && value.every((name) => typeof name === "string" && name !== "")) return value as string[];
  problems.push(`columns: got ${quoted(value)} (a list of scenario names)`);
  return null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function quoted(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
