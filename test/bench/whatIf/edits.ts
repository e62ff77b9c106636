import { beside, medianMs, mediansInTurn, requireSame, type Timing } from "../report.js";
import { editWorkbook, toDouble } from "./engine.js";
import { hyperFormulaName, sheetOf } from "./hyperFormula.js";
import { published } from "./published.js";

/** Every number of the published model in turn made a hundredth larger, then put back. */
const edits = published.lines
  .filter(({ name, kind }) => kind !== "calculated" && !published.formula(name))
  .flatMap(({ name }) => {
    const content = published.content(name);
    return [String(Number((Number(content) * 1.01).toPrecision(12))), content].map((entry) => ({ name, entry }));
  });

/** Exact edits of the published model, one by one, each with all that follows from it, beside HyperFormula's in doubles. */
export function timeEdits(): Timing[] {
  const work = `${edits.length} edits of the published model, one by one`;
  let workbook = published;
  const editAll = (): void => {
    for (const { name, entry } of edits) workbook = editWorkbook(workbook, { [name]: entry }).workbook;
  };
  const sheet = sheetOf(published);
  if (!sheet) return beside(work, medianMs(editAll, 201, 100), null);
  const { engine, at } = sheet;
  const editTheirs = (): void => {
    for (const { name, entry } of edits) engine.setCellContents(at(name), Number(entry));
  };
  for (const { name, entry } of edits) {
    workbook = editWorkbook(workbook, { [name]: entry }).workbook;
    engine.setCellContents(at(name), Number(entry));
    for (const line of workbook.lines) {
      const value = workbook.value(line.name);
      const ours = value.kind === "number" ? toDouble(value.number) : NaN;
      const theirs = engine.getCellValue(at(line.name)) as number;
      // HyperFormula makes 0 of a difference that is small beside its two numbers, and doubles leave some of one that is 0.
      if (Math.abs(ours) > 1e-6) requireSame(work, ours, theirs, 1e-6);
    }
  }
  const [ours, theirs] = mediansInTurn([editAll, editTheirs], 201, 100) as [number, number];
  return beside(work, ours, { engine: hyperFormulaName, medianMs: theirs });
}
