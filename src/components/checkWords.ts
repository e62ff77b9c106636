import { html } from "htl";
import { type CheckRecord, evaluateCheck } from "../model/check.js";
import { valueText } from "../model/value.js";
import { quantity } from "../notebook/claimText.js";
import { checkedWorkbook } from "../notebook/checkResult.js";
import { live, setText } from "./live.js";
import { type Notebook } from "../notebook/notebook.js";
import { pageAddress } from "./pageAddress.js";

/** What a sentence says while a check holds, and while it fails. */
export interface CheckSentences {
  readonly holds: string;
  readonly fails: string;
}

export interface CheckWordsOptions {
  /** Asks the reader's model, in a sentence on the reader's figures, even of a check between sources. */
  readonly withEdits?: boolean;
}

/** A judgement in prose that stands only while the check it rests on agrees. */
export function checkWords(
  notebook: Notebook,
  id: string,
  sentences: CheckSentences,
  options: CheckWordsOptions = {},
): HTMLElement {
  return live(notebook, html`<span></span>`, (span) => setText(span, checkSentence(notebook, id, sentences, options)));
}

/** What `checkWords` says; nothing where a side of the check is an error. */
export function checkSentence(
  notebook: Pick<Notebook, "record" | "base" | "workbook">,
  id: string,
  { holds, fails }: CheckSentences,
  { withEdits = false }: CheckWordsOptions = {},
): string {
  const record = checkOf(notebook, id);
  const { status, left, low } = evaluateCheck(
    withEdits ? notebook.workbook() : checkedWorkbook(notebook, record),
    record,
  );
  if (left.kind === "error" || low.startsWith("#")) return "";
  return status === "pass" ? holds : fails;
}

/** The left side of a check in a sentence, as the check has it, linked to it on the Checks page. */
export function checkFigure(notebook: Notebook, id: string, { format }: { readonly format: string }): HTMLElement {
  const record = checkOf(notebook, id);
  const link = html`<a class="figure" href=${pageAddress("checks", `check-${id}`)} title=${record.title}></a>`;
  return live(notebook, link, () => {
    const { left, unit } = evaluateCheck(checkedWorkbook(notebook, record), record);
    setText(link, quantity(valueText(left), unit, format));
  });
}

function checkOf({ record }: Pick<Notebook, "record">, id: string): CheckRecord {
  const found = record.checks.find(({ check }) => check === id);
  if (!found) throw new Error(`check: no such check: got "${id}" (an id of data/checks.csv)`);
  return found;
}
