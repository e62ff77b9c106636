import { catalogue } from "../../language/catalogue.js";
import { type Language } from "../../language/language.js";
import { Decimal } from "../decimal.js";
import { type Exact, toDouble } from "../fraction.js";
import type { UnitRule } from "../unitRule.js";
import type { Value } from "../value.js";
import { isNear } from "./nearness.js";

/** A column of doubles; NaN stands for an error, 1 and 0 for TRUE and FALSE. */
export type Column = Float64Array;

/** Writes a function's results into `out`, row by row; `out` is never one of the arguments. */
export type ColumnRule = (out: Column, args: readonly Column[]) => void;

interface CommonDefinition {
  /**
   * How it is written, from which its name and the count of its arguments follow: `ROUND(number, places)`, those that may
   * be left out in brackets, and … where as many more may come as Excel takes, 255 in all.
   */
  readonly syntax: string;
  /** One sentence on what comes back, in each language. */
  readonly description: Readonly<Record<Language, string>>;
  /** Whether the arguments that … stands for come two by two. */
  readonly inPairs?: boolean;
  readonly unit: UnitRule;
  /** A formula without names, and its value as text (rounded to 12 decimals where it is long). */
  readonly example: { readonly formula: string; readonly value: string };
}

/** Takes numbers; an error in one of them is the result. TRUE counts as 1 in `numbers`, and is an error in `bare numbers`. */
export interface NumericDefinition extends CommonDefinition {
  readonly takes: "numbers" | "bare numbers";
  readonly evaluate: (...numbers: Exact[]) => Value;
  /** Left out for functions too seldom in columns to be written twice: the exact evaluator works out each row. */
  readonly column?: ColumnRule;
  /** What a reader should know of the result and cannot see from it, as a sentence without its final stop; null for nothing. */
  readonly remark?: (...numbers: Exact[]) => string | null;
}

/** Takes truth values; a number other than 0 counts as TRUE. */
export interface LogicalDefinition extends CommonDefinition {
  readonly takes: "truths";
  readonly evaluate: (...truths: boolean[]) => Value;
  readonly column: ColumnRule;
}

/** Takes its arguments unevaluated and works out those it needs. */
export interface LazyDefinition extends CommonDefinition {
  readonly takes: "thunks";
  readonly evaluate: (...thunks: (() => Value)[]) => Value;
  readonly column: ColumnRule;
}

/** All there is to know about one function of the formula language. */
export type FunctionDefinition = NumericDefinition | LogicalDefinition | LazyDefinition;

/**
 * The same with what follows from its syntax: its name in capitals, and how few and how many arguments it takes; `says` gives
 * its description in the language of the page.
 */
export type FunctionRecord = FunctionDefinition & {
  readonly says: () => string;
  readonly name: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly column: ColumnRule;
};

/** As many arguments as any function of Excel takes. */
const MOST = 255;

export function functionRecordOf(definition: FunctionDefinition): FunctionRecord {
  const [, name = "", list = ""] = /^(.*)\((.*)\)$/.exec(definition.syntax)!;
  const written = list === "" ? [] : list.split(", ");
  const minimum = written.filter((part) => part !== "…" && !part.startsWith("[")).length;
  const maximum = written.includes("…") ? MOST : written.length;
  const column = definition.column ?? rowByRow(byExact((definition as NumericDefinition).evaluate));
  const { en, fr } = definition.description;
  const words = catalogue({ en: { description: en }, fr: { description: fr } });
  return { ...definition, name, minimum, maximum, column, says: () => words().description };
}

/**
 * A column rule that works on one row at a time. An error in a row is its result, unless the rule is one that is to see it
 * as NaN.
 */
export function rowByRow(rule: (...numbers: number[]) => number, seesErrors = false): ColumnRule {
  return (out, args) => {
    const row = new Array<number>(args.length);
    for (let index = 0; index < out.length; index++) {
      let sound = true;
      for (let place = 0; place < args.length; place++) {
        const number = args[place]![index]!;
        row[place] = number;
        if (number !== number) sound = false;
      }
      out[index] = sound || seesErrors ? rule(...row) : NaN;
    }
  };
}

/** A rule for one row through the exact evaluator. */
export function byExact(evaluate: (...numbers: Exact[]) => Value): (...row: number[]) => number {
  return (...row) => {
    if (!row.every(Number.isFinite)) return NaN;
    const value = evaluate(...row.map(shortDecimal));
    return value.kind === "number" ? toDouble(value.number) : NaN;
  };
}

/** The decimal of 15 digits that a double cannot be told from, else the one that it prints as. */
function shortDecimal(number: number): Decimal {
  const short = number.toPrecision(15);
  return new Decimal(isNear(Number(short), number) ? short : String(number));
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
