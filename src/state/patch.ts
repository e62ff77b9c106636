import { type Entry } from "../model/workbook.js";
import { canonicalJson, type ReaderState, withEdits } from "./readerState.js";

/** What turns one state into another: edits by cell (null takes one back), every other field as a whole. */
export interface StatePatch {
  readonly edits: Readonly<Record<string, Entry | null>>;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields that the other state has not. */
  readonly gone: readonly string[];
}

/** The patch from one state to another. It names only what differs, so patches of two tabs meet cell by cell. */
export function diffStates(from: ReaderState, to: ReaderState): StatePatch {
  const names = new Set([...Object.keys(from.edits), ...Object.keys(to.edits)]);
  const before = new Map(Object.entries(from.edits));
  const after = new Map(Object.entries(to.edits));
  const edits = [...names].filter((name) => before.get(name) !== after.get(name));
  const oldFields = new Map<string, unknown>(Object.entries(from).filter(([field]) => field !== "edits"));
  const newFields = Object.entries(to).filter(([field, value]) => field !== "edits" && value !== undefined);
  const kept = new Set(newFields.map(([field]) => field));
  return {
    edits: Object.fromEntries(edits.map((name) => [name, after.get(name) ?? null] as const)),
    fields: Object.fromEntries(
      newFields.filter(([field, value]) => canonicalJson(oldFields.get(field)) !== canonicalJson(value)),
    ),
    gone: [...oldFields.keys()].filter((field) => !kept.has(field)),
  };
}

/** `state` with a patch applied; what the patch does not name stays as it is. */
export function applyPatch(state: ReaderState, patch: StatePatch): ReaderState {
  const edited = withEdits(state, patch.edits);
  const gone = new Set(patch.gone);
  const kept = Object.entries(edited).filter(([field]) => !gone.has(field));
  return { ...(Object.fromEntries(kept) as unknown as ReaderState), ...patch.fields };
}

/** Whether a patch changes nothing. */
export function isEmptyPatch({ edits, fields, gone }: StatePatch): boolean {
  return Object.keys(edits).length === 0 && Object.keys(fields).length === 0 && gone.length === 0;
}
