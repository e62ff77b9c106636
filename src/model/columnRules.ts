import { orderOf } from "./functions/nearness.js";
import { powerDouble } from "./functions/powers.js";
import type { ColumnRule } from "./functions/record.js";
import { type BinaryOperator, type Comparison, type UnaryOperator, comparisons } from "./node.js";

type Rule2 = (a: number, b: number) => number;

/** One loop a rule, so that each stays small enough for the engine to specialise. */
const pairwise =
  (rule: Rule2): ColumnRule =>
  (out, [left, right]) => {
    for (let index = 0; index < out.length; index++) out[index] = rule(left![index]!, right![index]!);
  };

const comparison = (sign: Comparison): ColumnRule => {
  const holds = comparisons[sign];
  return pairwise((a, b) => (a !== a || b !== b ? NaN : holds(orderOf(a, b)) ? 1 : 0));
};

/** The column rules of operators; NaN is an error, 1 and 0 are TRUE and FALSE. */
export const binaryRules: Readonly<Record<BinaryOperator, ColumnRule>> = {
  "+"(out, [left, right]) {
    for (let index = 0; index < out.length; index++) out[index] = left![index]! + right![index]!;
  },
  "-"(out, [left, right]) {
    for (let index = 0; index < out.length; index++) out[index] = left![index]! - right![index]!;
  },
  "*"(out, [left, right]) {
    for (let index = 0; index < out.length; index++) out[index] = left![index]! * right![index]!;
  },
  "/"(out, [left, right]) {
    for (let index = 0; index < out.length; index++) {
      const below = right![index]!;
      out[index] = below === 0 ? NaN : left![index]! / below;
    }
  },
  "^": pairwise(powerDouble),
  "=": comparison("="),
  "<>": comparison("<>"),
  "<": comparison("<"),
  ">": comparison(">"),
  "<=": comparison("<="),
  ">=": comparison(">="),
};

const single =
  (rule: (number: number) => number): ColumnRule =>
  (out, [column]) => {
    for (let index = 0; index < out.length; index++) out[index] = rule(column![index]!);
  };

export const unaryRules: Readonly<Record<UnaryOperator, ColumnRule>> = {
  "-": single((number) => -number),
  "+": single((number) => number),
  "%": single((number) => number / 100),
};
