import { divide, limited, sum } from "../arithmetic.js";
import { Decimal } from "../decimal.js";
import { compare } from "../fraction.js";
import { sameUnit } from "../unitRule.js";
import { type NumericRecord, folded } from "./record.js";

const many = { takes: "numbers", truth: "refused", minimum: 1, maximum: 255, unit: sameUnit } as const;

const added = folded((total, next) => total + next);

export const SUM: NumericRecord = {
  ...many,
  name: "SUM",
  syntax: "SUM(number, …)",
  description: "The sum of its arguments, exactly.",
  evaluate: sum,
  column: added,
  example: { formula: "=SUM(0.1, 0.2, 0.3)", value: "0.6" },
};

export const MIN: NumericRecord = {
  ...many,
  name: "MIN",
  syntax: "MIN(number, …)",
  description: "The smallest of its arguments.",
  evaluate: (numbers) => limited(numbers.reduce((least, next) => (compare(next, least) < 0 ? next : least))),
  column: folded(Math.min),
  example: { formula: "=MIN(3, -1, 2)", value: "-1" },
};

export const MAX: NumericRecord = {
  ...many,
  name: "MAX",
  syntax: "MAX(number, …)",
  description: "The largest of its arguments.",
  evaluate: (numbers) => limited(numbers.reduce((most, next) => (compare(next, most) > 0 ? next : most))),
  column: folded(Math.max),
  example: { formula: "=MAX(3, -1, 2)", value: "3" },
};

export const AVERAGE: NumericRecord = {
  ...many,
  name: "AVERAGE",
  syntax: "AVERAGE(number, …)",
  description: "The sum of its arguments divided by how many they are.",
  evaluate(numbers) {
    const total = sum(numbers);
    return total.kind === "number" ? divide(total.number, new Decimal(numbers.length)) : total;
  },
  column(out, args) {
    added(out, args);
    for (let index = 0; index < out.length; index++) out[index]! /= args.length;
  },
  example: { formula: "=AVERAGE(1, 2, 6)", value: "3" },
};
