import { signOf } from "../fraction.js";
import { ONE } from "../unit.js";
import { type UnitArgument, sameUnit } from "../unitRule.js";
import { type Value, booleanValue, errorValue } from "../value.js";
import { type Column, type LazyRecord } from "./record.js";

const anyUnits = () => ONE;

/** Whether a test holds: TRUE, or a number other than 0. */
const holds = (outcome: Exclude<Value, { kind: "error" }>): boolean =>
  outcome.kind === "boolean" ? outcome.boolean : signOf(outcome.number) !== 0;

/** Whether a value is an error that a formula may replace: units and circles are mistakes in the model, never results. */
const isReplaced = (value: Value): boolean =>
  value.kind === "error" && value.code !== "#UNIT!" && value.code !== "#CYCLE!";

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
    return holds(outcome) ? then!() : (otherwise?.() ?? booleanValue(false));
  },
  column(out, [test, then, otherwise]) {
    for (let index = 0; index < out.length; index++) {
      const outcome = test![index]!;
      out[index] = outcome !== outcome ? NaN : outcome !== 0 ? then![index]! : (otherwise?.[index] ?? 0);
    }
  },
  example: { formula: "=IF(2 > 1, 10, 20)", value: "10" },
};

export const IFERROR: LazyRecord = {
  takes: "thunks",
  name: "IFERROR",
  syntax: "IFERROR(value, otherwise)",
  description: "The value, or the other one where it is an error; #UNIT! and #CYCLE! stay.",
  minimum: 2,
  maximum: 2,
  unit: (args: readonly UnitArgument[]) => sameUnit(args),
  evaluate([value, otherwise]) {
    const outcome = value!();
    return isReplaced(outcome) ? otherwise!() : outcome;
  },
  column(out, [value, otherwise]) {
    for (let index = 0; index < out.length; index++) {
      const number = value![index]!;
      out[index] = number === number ? number : otherwise![index]!;
    }
  },
  example: { formula: "=IFERROR(1 / 0, 7)", value: "7" },
};

export const ISERROR: LazyRecord = {
  takes: "thunks",
  name: "ISERROR",
  syntax: "ISERROR(value)",
  description: "TRUE where the value is an error; #UNIT! and #CYCLE! stay what they are.",
  minimum: 1,
  maximum: 1,
  unit: anyUnits,
  evaluate([value]) {
    const outcome = value!();
    return outcome.kind === "error" && !isReplaced(outcome) ? outcome : booleanValue(outcome.kind === "error");
  },
  column(out, [value]) {
    for (let index = 0; index < out.length; index++) out[index] = Number.isNaN(value![index]!) ? 1 : 0;
  },
  example: { formula: "=ISERROR(1 / 0)", value: "TRUE" },
};

const noneHolds = errorValue("#VALUE!", "no test of IFS holds; a last pair with TRUE catches the rest");

export const IFS: LazyRecord = {
  takes: "thunks",
  name: "IFS",
  syntax: "IFS(test, value, …)",
  description: "The value after the first test that holds; only that one is worked out.",
  minimum: 2,
  maximum: 254,
  takesCount: (count) => count % 2 === 0,
  unit: (args) => sameUnit(args.filter((_, index) => index % 2 === 1)),
  evaluate(thunks) {
    for (let index = 0; index < thunks.length; index += 2) {
      const outcome = thunks[index]!();
      if (outcome.kind === "error") return outcome;
      if (holds(outcome)) return thunks[index + 1]!();
    }
    return noneHolds;
  },
  column(out, args) {
    for (let index = 0; index < out.length; index++) out[index] = firstHolding(args, index);
  },
  example: { formula: "=IFS(1 > 2, 10, 2 > 1, 20)", value: "20" },
};

function firstHolding(args: readonly Column[], index: number): number {
  for (let place = 0; place < args.length; place += 2) {
    const outcome = args[place]![index]!;
    if (Number.isNaN(outcome)) return NaN;
    if (outcome !== 0) return args[place + 1]![index]!;
  }
  return NaN;
}
