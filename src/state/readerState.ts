import { type Entry } from "../model/workbook.js";

/** A line that a reader added. `content` is an entry; the unit of a formula follows from it. */
export interface OwnLine {
  readonly name: string;
  readonly label: string;
  readonly content: Entry;
  /** The unit of a plain number that is no ratio; absent otherwise. */
  readonly unit?: string;
  readonly format: string;
  readonly note: string;
}

/** A scenario that a reader added: the inputs that differ from the base, by line name. */
export interface OwnScenario {
  readonly name: string;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly note: string;
}

/** What a reader asks of the model, by question: its settings by field, as texts that the question itself reads. */
export type Questions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * All that a reader changes, as one value of text alone, which storage, links, files and the workbook carry. Fields that
 * this version does not know are kept on the object, unseen by the type, and go back out as they came in.
 */
export interface ReaderState {
  readonly schema: 1;
  readonly edits: Readonly<Record<string, Entry>>;
  readonly lines: readonly OwnLine[];
  readonly scenarios: readonly OwnScenario[];
  /** The scenario columns chosen, in order; absent where the reader has not chosen. */
  readonly columns?: readonly string[];
  /** What the reader has set of the questions asked of the model; absent where that is nothing. */
  readonly questions?: Questions;
}

/** The state of a reader who has changed nothing. */
export const emptyState: ReaderState = { schema: 1, edits: {}, lines: [], scenarios: [] };

/** The edit of a line, or null where it stands as published. */
export function editOf(state: ReaderState, name: string): Entry | null {
  return Object.hasOwn(state.edits, name) ? (state.edits[name] ?? null) : null;
}

/** `state` with these edits on top; null takes an edit back. Returns the same object when nothing differs. */
export function withEdits(state: ReaderState, edits: Readonly<Record<string, Entry | null>>): ReaderState {
  const isSame = Object.entries(edits).every(([name, entry]) => editOf(state, name) === entry);
  return isSame ? state : { ...state, edits: withEntries(state.edits, Object.entries(edits)) };
}

/** Texts by name, such as entries by line, with others on top; null takes one out. */
export function withEntries(
  entries: Readonly<Record<string, string>>,
  changes: readonly (readonly [name: string, entry: string | null])[],
): Record<string, string> {
  const next = new Map(Object.entries(entries));
  for (const [name, entry] of changes) {
    if (entry === null) next.delete(name);
    else next.set(name, entry);
  }
  return Object.fromEntries(next);
}

/**
 * `state` with these settings of a question; null takes one back. A question without settings, and questions without any,
 * are left out, so that states are equal where they ask the same. Returns the same object when nothing differs.
 */
export function withSettings(
  state: ReaderState,
  question: string,
  settings: Readonly<Record<string, string | null>>,
): ReaderState {
  const all = state.questions ?? {};
  const before = Object.hasOwn(all, question) ? (all[question] ?? {}) : {};
  const changes = Object.entries(settings);
  if (changes.every(([field, text]) => (Object.hasOwn(before, field) ? before[field] : null) === text)) return state;
  const after = withEntries(before, changes);
  const asked = { ...all, [question]: after };
  const questions = Object.fromEntries(Object.entries(asked).filter(([, set]) => Object.keys(set).length > 0));
  const { questions: _, ...rest } = state;
  return Object.keys(questions).length === 0 ? rest : { ...rest, questions };
}

/** Canonical JSON: keys sorted at every depth, so equal states give equal text. */
export function serializeState(state: ReaderState): string {
  return canonicalJson(state);
}

/** Whether two states are equal, fields unknown to this version included. */
export function sameState(a: ReaderState, b: ReaderState): boolean {
  return a === b || serializeState(a) === serializeState(b);
}

/** A JSON value as text with its keys sorted at every depth. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) =>
    typeof field === "object" && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : field,
  );
}

/** The names that edits and own scenarios speak of and that are no own lines, sorted. */
export function spokenNames(state: ReaderState): string[] {
  const own = new Set(state.lines.map((line) => line.name));
  const spoken = [state.edits, ...state.scenarios.map((scenario) => scenario.entries)].flatMap(Object.keys);
  return [...new Set(spoken)].filter((name) => !own.has(name)).sort();
}
