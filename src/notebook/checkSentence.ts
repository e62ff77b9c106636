import { type CheckRecord, evaluateCheck } from "../model/check.js";
import { valueText } from "../model/value.js";
import { quantity } from "./claimText.js";
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

/** The left side of a check as print, asked of the workbook that the check is asked of. */
export function checkAmount(notebook: Notebook, id: string, { format }: { readonly format: string }): string {
  const record = checkOf(notebook, id);
  const { left, unit } = evaluateCheck(checkedWorkbook(notebook, record), record);
  return quantity(valueText(left), unit, format);
}

/** A check by its id. Throws where there is none. */
export function checkOf({ record }: Notebook, id: string): CheckRecord {
  const found = record.checks.find(({ check }) => check === id);
  if (!found) throw new Error(`check: no such check: got "${id}" (an id of data/checks.csv)`);
  return found;
}
