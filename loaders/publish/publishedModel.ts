import { decimal, decimalText } from "../../src/model/decimal.js";
import { compare, type Exact, shown } from "../../src/model/fraction.js";
import { type LineRecord } from "../../src/model/line.js";
import { createWorkbook, editWorkbook, type Workbook } from "../../src/model/workbook.js";
import { type Project } from "../read/project.js";

/** The model as published: an input without a range of its own gets the span of its choices. */
export function publishedModel(project: Project): Workbook {
  const bare = createWorkbook(project.lines.map(({ record }) => record));
  return createWorkbook(bare.lines.map((line) => ({ ...line, ...rangeOf(bare, line) })));
}

function rangeOf(workbook: Workbook, line: LineRecord): { low: string; high: string } {
  const spanned = line.choices.flatMap(({ id }): Exact[] => {
    const value = editWorkbook(workbook, { [line.name]: `@${id}` }).workbook.value(line.name);
    return value.kind === "number" ? [value.number] : [];
  });
  const [first, ...rest] = spanned;
  if (first === undefined) return { low: line.low, high: line.high };
  const least = rest.reduce((a, b) => (compare(b, a) < 0 ? b : a), first);
  const most = rest.reduce((a, b) => (compare(b, a) > 0 ? b : a), first);
  return { low: given(line.low) ?? decimalText(shown(least)), high: given(line.high) ?? decimalText(shown(most)) };
}

/** A bound of data/ in canonical text, or null where none is given. */
function given(text: string): string | null {
  return text === "" ? null : decimalText(decimal(text));
}
