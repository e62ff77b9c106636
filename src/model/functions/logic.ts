import { signOf } from "../fraction.js";
import { ONE } from "../unit.js";
import { type UnitArgument, sameUnit } from "../unitRule.js";
import { booleanValue } from "../value.js";
import { type LazyRecord, type LogicalRecord, folded, rowByRow } from "./record.js";

const anyUnits = () => ONE;

export const IF: LazyRecord = {
  takes: "thunks",
  name: "IF",
  syntax: "IF(test, then, [otherwise])",
  description: "One value where the test holds and another where it does not; only the one needed is worked out.",
  minimum: 2,
  maximum: 3,
  unit: (args) => sameUnit(args, 1),
  evaluate([test, then, otherwise]) {
    const outcome = test!();
    if (outcome.kind === "error") return outcome;
    const holds = outcome.kind === "boolean" ? outcome.boolean : signOf(outcome.number) !== 0;
    return holds ? then!() : (otherwise?.() ?? booleanValue(false));
  },
  column(out, [test, then, otherwise]) {
    for (let index = 0; index < out.length; index++) {
      const holds = test![index]!;
      out[index] = holds !== holds ? NaN : holds !== 0 ? then![index]! : (otherwise?.[index] ?? 0);
    }
  },
  example: { formula: "=IF(2 > 1, 10, 20)", value: "10" },
};

export const IFERROR: LazyRecord = {
  takes: "thunks",
  name: "IFERROR",
  syntax: "IFERROR(value, otherwise)",
  description: "The value, or the other one where it is an error.",
  minimum: 2,
  maximum: 2,
  unit: (args: readonly UnitArgument[]) => sameUnit(args),
  evaluate([value, otherwise]) {
    const outcome = value!();
    return outcome.kind === "error" ? otherwise!() : outcome;
  },
  column(out, [value, otherwise]) {
    for (let index = 0; index < out.length; index++) {
      const number = value![index]!;
      out[index] = number === number ? number : otherwise![index]!;
    }
  },
  example: { formula: "=IFERROR(1 / 0, 7)", value: "7" },
};

const truths = { takes: "truths", minimum: 1, maximum: 255, unit: anyUnits } as const;
const both = folded((a, b) => (a !== a || b !== b ? NaN : a !== 0 && b !== 0 ? 1 : 0));
const either = folded((a, b) => (a !== a || b !== b ? NaN : a !== 0 || b !== 0 ? 1 : 0));

/** A lone argument of AND or OR is still turned into 1 or 0. */
function settled(out: Float64Array): void {
  for (let index = 0; index < out.length; index++) {
    const number = out[index]!;
    out[index] = number !== number ? NaN : number !== 0 ? 1 : 0;
  }
}

export const AND: LogicalRecord = {
  ...truths,
  name: "AND",
  syntax: "AND(test, …)",
  description: "TRUE where every test holds.",
  evaluate: (tests) => booleanValue(tests.every(Boolean)),
  column(out, args) {
    both(out, args);
    settled(out);
  },
  example: { formula: "=AND(1 < 2, 2 < 3)", value: "TRUE" },
};

export const OR: LogicalRecord = {
  ...truths,
  name: "OR",
  syntax: "OR(test, …)",
  description: "TRUE where at least one test holds.",
  evaluate: (tests) => booleanValue(tests.some(Boolean)),
  column(out, args) {
    either(out, args);
    settled(out);
  },
  example: { formula: "=OR(1 > 2, 2 < 3)", value: "TRUE" },
};

export const NOT: LogicalRecord = {
  ...truths,
  maximum: 1,
  name: "NOT",
  syntax: "NOT(test)",
  description: "TRUE where the test does not hold.",
  evaluate: ([test]) => booleanValue(!test),
  column: rowByRow((test) => (test === 0 ? 1 : 0)),
  example: { formula: "=NOT(1 > 2)", value: "TRUE" },
};
