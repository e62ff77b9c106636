import { compileColumns } from "../columns.js";
import { type Decimal } from "../decimal.js";
import { exactEntry } from "../exactEntry.js";
import { type Exact, compare } from "../fraction.js";
import { type Value } from "../value.js";
import { editWorkbook, type Workbook } from "../workbook.js";

/** An output as a function of one input, all else as it stands. */
export interface LineFunction {
  /** What the output comes to with a number in the input, exactly. */
  readonly exact: (at: Exact) => Value;
  /** The same for many numbers at once, as doubles; NaN where it is no number. */
  readonly doubles: (at: Float64Array<ArrayBuffer>) => Float64Array;
}

/** The function by which `output` follows `input` in a workbook. Throws where either is no line of it. */
export function lineFunction(workbook: Workbook, input: string, output: string): LineFunction {
  const plan = compileColumns(workbook, { inputs: [input], outputs: [output] });
  return {
    exact: (at) =>
      editWorkbook(workbook, { [input]: exactEntry(at) }, { allowCalculated: true }).workbook.value(output),
    doubles: (at) => plan.run({ [input]: at })[output]!,
  };
}

/** On which side of the target the output is: below 0, 0 where it is the target, above 0; null where it is no number. */
export function sideOf({ exact }: LineFunction, target: Exact, at: Decimal): number | null {
  const value = exact(at);
  return value.kind === "number" ? Math.sign(compare(value.number, target)) : null;
}
