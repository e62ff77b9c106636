import { orderOf } from "./functions/nearness.js";
import { powerDouble } from "./functions/powers.js";
import type { ColumnRule } from "./functions/record.js";
import { type BinaryOperator, type Comparison, type UnaryOperator, comparisons } from "./node.js";

/** Comparisons differ in what they make of less, equal and more; looked up, that is one loop without a call in it. */
function comparison(sign: Comparison): ColumnRule {
  const [less, equal, more] = [-1, 0, 1].map((order) => (comparisons[sign](order) ? 1 : 0)) as [number, number, number];
  return (out, [left, right]) => {
    const { length } = out;
    for (let index = 0; index < length; index++) {
      const order = orderOf(left![index]!, right![index]!);
      out[index] = order < 0 ? less : order > 0 ? more : order === 0 ? equal : NaN;
    }
  };
}

/** The column rules of operators; NaN is an error, 1 and 0 are TRUE and FALSE. */
export const binaryRules: Readonly<Record<BinaryOperator, ColumnRule>> = {
  "+"(out, [left, right]) {
    const { length } = out;
    for (let index = 0; index < length; index++) out[index] = left![index]! + right![index]!;
  },
  "-"(out, [left, right]) {
    const { length } = out;
    for (let index = 0; index < length; index++) out[index] = left![index]! - right![index]!;
  },
  "*"(out, [left, right]) {
    const { length } = out;
    for (let index = 0; index < length; index++) out[index] = left![index]! * right![index]!;
  },
  "/"(out, [left, right]) {
    const { length } = out;
    for (let index = 0; index < length; index++) {
      const below = right![index]!;
      // As two stores and not a choice of values, which engines turn into a loop that takes twice as long.
      if (below === 0) out[index] = NaN;
      else out[index] = left![index]! / below;
    }
  },
  "^"(out, [base, exponent]) {
    const { length } = out;
    for (let index = 0; index < length; index++) out[index] = powerDouble(base![index]!, exponent![index]!);
  },
  "=": comparison("="),
  "<>": comparison("<>"),
  "<": comparison("<"),
  ">": comparison(">"),
  "<=": comparison("<="),
  ">=": comparison(">="),
};

export const unaryRules: Readonly<Record<UnaryOperator, ColumnRule>> = {
  "-"(out, [column]) {
    const { length } = out;
    for (let index = 0; index < length; index++) out[index] = -column![index]!;
  },
  "+"(out, [column]) {
    out.set(column!);
  },
  "%"(out, [column]) {
    const { length } = out;
    for (let index = 0; index < length; index++) out[index] = column![index]! / 100;
  },
};
