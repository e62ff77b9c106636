import { Decimal } from "../decimal.js";
import { type Exact, toDouble } from "../fraction.js";
import type { UnitRule } from "../unitRule.js";
import type { Value } from "../value.js";

/** A column of doubles; NaN stands for an error, 1 and 0 for TRUE and FALSE. */
export type Column = Float64Array;

/** Writes a function's results into `out`, row by row; `out` is never one of the arguments. */
export type ColumnRule = (out: Column, args: readonly Column[]) => void;

interface CommonRecord {
  /** In capitals. */
  readonly name: string;
  /** How it is written, optional arguments in brackets: `ROUND(number, places)`. */
  readonly syntax: string;
  /** One sentence on what comes back. */
  readonly description: string;
  readonly minimum: number;
  readonly maximum: number;
  /** Where not every count between is right, as for pairs: whether this one is. */
  readonly takesCount?: (count: number) => boolean;
  readonly unit: UnitRule;
  /** A formula without names, and its value as text (rounded to 12 decimals where it is long). */
  readonly example: { readonly formula: string; readonly value: string };
}

/** Takes numbers; an error in one of them is the result. TRUE counts as 1 where `truth` is `counts`. */
export interface NumericRecord extends CommonRecord {
  readonly takes: "numbers";
  readonly truth: "counts" | "refused";
  readonly evaluate: (numbers: readonly Exact[]) => Value;
  /** Without one, columns go through the exact evaluator: for functions too seldom in columns to be written twice. */
  readonly column?: ColumnRule;
  /** What a reader should know of the result and cannot see from it, as a sentence without its final stop; null for nothing. */
  readonly remark?: (numbers: readonly Exact[]) => string | null;
}

/** Takes truth values; a number other than 0 counts as TRUE. */
export interface LogicalRecord extends CommonRecord {
  readonly takes: "truths";
  readonly evaluate: (truths: readonly boolean[]) => Value;
  readonly column: ColumnRule;
}

/** Takes its arguments unevaluated and works out those it needs. */
export interface LazyRecord extends CommonRecord {
  readonly takes: "thunks";
  readonly evaluate: (thunks: readonly (() => Value)[]) => Value;
  readonly column: ColumnRule;
}

/** All there is to know about one function of the formula language. */
export type FunctionRecord = NumericRecord | LogicalRecord | LazyRecord;

/** A column rule that works on one row at a time. */
export function rowByRow(rule: (...numbers: number[]) => number): ColumnRule {
  return (out, args) => {
    const row = new Array<number>(args.length);
    for (let index = 0; index < out.length; index++) {
      let sound = true;
      for (let place = 0; place < args.length; place++) {
        const number = args[place]![index]!;
        row[place] = number;
        if (number !== number) sound = false;
      }
      out[index] = sound ? rule(...row) : NaN;
    }
  };
}

/** How a function works on columns. */
export const columnRule = (record: FunctionRecord): ColumnRule =>
  record.takes === "numbers" ? (record.column ?? rowByRow(byExact(record.evaluate))) : record.column;

/** A rule for one row through the exact evaluator. */
export function byExact(evaluate: (numbers: readonly Exact[]) => Value): (...row: number[]) => number {
  return (...row) => {
    if (!row.every(Number.isFinite)) return NaN;
    const value = evaluate(row.map((number) => new Decimal(String(number))));
    return value.kind === "number" ? toDouble(value.number) : value.kind === "boolean" ? Number(value.boolean) : NaN;
  };
}

/** A column rule that folds its arguments from the left, a column at a time. */
export function folded(rule: (total: number, next: number) => number): ColumnRule {
  return (out, args) => {
    out.set(args[0]!);
    for (const column of args.slice(1)) {
      for (let index = 0; index < out.length; index++) out[index] = rule(out[index]!, column[index]!);
    }
  };
}
