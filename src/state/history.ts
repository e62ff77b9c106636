import { catalogue } from "../language/catalogue.js";
import { applyPatch, diffStates, isEmptyPatch, type StatePatch } from "./patch.js";
import { emptyState, type ReaderState } from "./readerState.js";
import { type Fields, isFields, parsedJson, type ParsedState, parseState } from "./parseState.js";

const words = catalogue({
  en: {
    noJson: "it is not JSON",
    schema: (got: number) => `schema: got ${got}: it should be 1`,
    lost: "the steps to undo are no list of steps, and are left out",
  },
  fr: {
    noJson: "ce n'est pas du JSON",
    schema: (got) => `schema : reçu ${got} ; attendu : 1`,
    lost: "les étapes à annuler ne forment pas une liste d'étapes, et sont laissées de côté",
  },
});

/** One step that undo takes back: a typed value, a paste, a reset, a scenario load. */
export interface Step {
  readonly label: string;
  readonly undo: StatePatch;
  readonly redo: StatePatch;
  /** The drag, or the run of key presses, that the step is made of; without one it stands for itself. */
  readonly gesture?: string;
}

/** What browser storage holds: the state, and the steps that led to it and back. */
export interface SavedDocument {
  readonly state: ReaderState;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** A document without edits and history. */
export const emptyDocument: SavedDocument = { state: emptyState, past: [], future: [] };

const mostSteps = 100;
const mostText = 250_000;

/**
 * The document after a step to `next`, its undone steps forgotten; the same document when nothing changes. The oldest steps
 * are forgotten too where there are more than a hundred, or where they would outgrow what a browser grants a page. A step of
 * the gesture that the last one was of becomes one with it, and none where both together change nothing.
 */
export function recordStep(document: SavedDocument, label: string, next: ReaderState, gesture?: string): SavedDocument {
  if (isEmptyPatch(diffStates(document.state, next))) return document;
  const start = gesture === undefined ? document : beforeGesture(document, gesture);
  const redo = diffStates(start.state, next);
  if (isEmptyPatch(redo)) return start;
  const step = { label, undo: diffStates(next, start.state), redo, ...(gesture === undefined ? {} : { gesture }) };
  return { state: next, past: newestSteps([...start.past, step]), future: [] };
}

/** The document without its last step, where that is of the gesture. */
function beforeGesture(document: SavedDocument, gesture: string): SavedDocument {
  const last = document.past.at(-1);
  if (last?.gesture !== gesture) return document;
  return { state: applyPatch(document.state, last.undo), past: document.past.slice(0, -1), future: [] };
}

/** The last steps, as many as there is room for, but at least one. */
function newestSteps(steps: readonly Step[]): readonly Step[] {
  let left = mostText;
  let first = steps.length;
  while (first > Math.max(0, steps.length - mostSteps)) {
    left -= JSON.stringify(steps[first - 1]).length;
    if (left < 0 && first < steps.length) break;
    first--;
  }
  return steps.slice(first);
}

/** The document one step back, or null where there is none. */
export function undoStep({ state, past, future }: SavedDocument): SavedDocument | null {
  const step = past.at(-1);
  return step ? { state: applyPatch(state, step.undo), past: past.slice(0, -1), future: [...future, step] } : null;
}

/** The document one step forward again, or null where there is none. */
export function redoStep({ state, past, future }: SavedDocument): SavedDocument | null {
  const step = future.at(-1);
  return step ? { state: applyPatch(state, step.redo), past: [...past, step], future: future.slice(0, -1) } : null;
}

/** The text that storage keeps, with the release that the state was last changed on; empty where releases have no names. */
export function documentText({ state, past, future }: SavedDocument, release = ""): string {
  return JSON.stringify({ schema: 1, ...(release === "" ? {} : { release }), state, past, future });
}

/** A document read from storage, with what could not be read. Unless its status is `read`, the document is empty. */
export interface ParsedDocument extends Omit<ParsedState, "state"> {
  readonly document: SavedDocument;
  /** The release that it was saved on; empty where it names none. */
  readonly release: string;
}

/** Reads the text that `documentText` writes, or any other; never throws. A broken history costs the history alone. */
export function parseDocument(text: string): ParsedDocument {
  const json = parsedJson(text);
  if (json === undefined)
    return { document: emptyDocument, problems: [words().noJson], status: "unreadable", release: "" };
  const value: Fields = isFields(json) ? json : {};
  if (typeof value.schema === "number" && value.schema > 1) {
    return { document: emptyDocument, problems: [words().schema(value.schema)], status: "newer", release: "" };
  }
  const { state, problems, status } = parseState(value.state);
  const { past, future } = value;
  const release = typeof value.release === "string" ? value.release : "";
  if (isSteps(past) && isSteps(future)) return { document: { state, past, future }, problems, status, release };
  const lost = words().lost;
  return { document: { state, past: [], future: [] }, problems: [...problems, lost], status, release };
}

const isSteps = (value: unknown): value is Step[] => Array.isArray(value) && value.every(isStep);

function isStep(value: unknown): value is Step {
  const step = value as Partial<Step> | null;
  return typeof step?.label === "string" && isPatch(step.undo) && isPatch(step.redo);
}

function isPatch(value: unknown): value is StatePatch {
  const patch = value as Partial<StatePatch> | null | undefined;
  return (
    isFields(patch?.edits) &&
    Object.values(patch.edits).every((entry) => entry === null || typeof entry === "string") &&
    isFields(patch.fields) &&
    parseState({ ...patch.fields, schema: 1 }).problems.length === 0 &&
    Array.isArray(patch.gone)
  );
}
