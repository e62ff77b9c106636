import { decimal, decimalText } from "../../src/model/decimal.js";
import { compare, type Exact, shown } from "../../src/model/fraction.js";
import { type Bounds } from "../../src/model/interval.js";
import { type LineRecord } from "../../src/model/line.js";
import { createWorkbook, editWorkbook, type Workbook } from "../../src/model/workbook.js";
import { type Project } from "../read/project.js";

/** The model as published: an input without a range of its own gets the span of its choices. */
export function publishedModel(project: Project): Workbook {
  const bare = createWorkbook(project.lines.map(({ record }) => record));
  return createWorkbook(bare.lines.map((line) => ({ ...line, ...rangeOf(bare, line) })));
}

function rangeOf(workbook: Workbook, line: LineRecord): Bounds {
  const spanned = line.choices.flatMap(({ id }): Exact[] => {
    const value = editWorkbook(workbook, { [line.name]: `@${id}` }).workbook.value(line.name);
    return value.kind === "number" ? [value.number] : [];
  });
  const [least, most] = [spanned.sort(compare)[0], spanned.at(-1)];
  if (least === undefined || most === undefined) return { low: line.low, high: line.high };
  return { low: given(line.low) ?? decimalText(shown(least)), high: given(line.high) ?? decimalText(shown(most)) };
}

/** A bound of data/ in canonical text, or null where none is given. */
function given(text: string): string | null {
  return text === "" ? null : decimalText(decimal(text));
}
