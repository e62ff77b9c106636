import type { Step } from "./columnPlanner.js";
import { binaryRules } from "./columnRules.js";
import type { Column, ColumnRule } from "./functions/record.js";

/** The steps of a plan over one row: every register is one number. */
export type RowPlan = (registers: Float64Array) => void;

const signs: ReadonlyMap<ColumnRule, number> = new Map(
  (["+", "-", "*", "/"] as const).map((sign, index) => [binaryRules[sign], index + 1]),
);

/**
 * The steps as four whole numbers each, in one loop: a call for every sign of a model of 100,000 lines would cost more than
 * the sums themselves. What is not one of the four signs goes through its column rule, as a column of one row.
 */
export function rowPlan(steps: readonly Step[]): RowPlan {
  const codes = new Int32Array(4 * steps.length);
  const calls: { readonly rule: ColumnRule; readonly from: readonly number[]; readonly args: readonly Column[] }[] = [];
  steps.forEach(({ rule, out, args }, index) => {
    const sign = signs.get(rule);
    const [left, right] = sign === undefined ? [calls.length, 0] : [args[0]!, args[1]!];
    if (sign === undefined) calls.push({ rule, from: args, args: args.map(() => new Float64Array(1)) });
    codes.set([sign ?? 0, out, left, right], 4 * index);
  });
  const result = new Float64Array(1);

  const call = (registers: Float64Array, place: number): number => {
    const { rule, from, args } = calls[place]!;
    for (let index = 0; index < from.length; index++) args[index]![0] = registers[from[index]!]!;
    rule(result, args);
    return result[0]!;
  };
  return (registers) => {
    for (let at = 0; at < codes.length; at += 4) {
      const out = codes[at + 1]!;
      const left = codes[at + 2]!;
      const right = registers[codes[at + 3]!]!;
      switch (codes[at]) {
        case 1:
          registers[out] = registers[left]! + right;
          break;
        case 2:
          registers[out] = registers[left]! - right;
          break;
        case 3:
          registers[out] = registers[left]! * right;
          break;
        case 4:
          registers[out] = right === 0 ? NaN : registers[left]! / right;
          break;
        default:
          registers[out] = call(registers, left);
      }
    }
  };
}
