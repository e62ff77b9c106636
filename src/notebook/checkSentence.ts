import { type CheckRecord, evaluateCheck } from "../model/check.js";
import { checkedWorkbook } from "./checkText.js";
import { type Notebook } from "./notebook.js";

/**
 * A judgement in prose that stands only while the check it rests on agrees; nothing where a side of the check is an error.
 * `withEdits` asks the reader's model, in a sentence on the reader's figures, even of a check between sources.
 */
export function checkSentence(
  notebook: Notebook,
  id: string,
  { holds, fails }: { readonly holds: string; readonly fails: string },
  { withEdits = false }: { readonly withEdits?: boolean } = {},
): string {
  const record = checkOf(notebook, id);
  const { status, left, low } = evaluateCheck(
    withEdits ? notebook.workbook() : checkedWorkbook(notebook, record),
    record,
  );
  if (left.kind === "error" || low.startsWith("#")) return "";
  return status === "pass" ? holds : fails;
}

/** A check by its id. Throws where there is none. */
export function checkOf({ record }: Notebook, id: string): CheckRecord {
  const found = record.checks.find(({ check }) => check === id);
  if (!found) throw new Error(`check: no such check: got "${id}" (an id of data/checks.csv)`);
  return found;
}
