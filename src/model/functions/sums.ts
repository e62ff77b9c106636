import { divide, limited, multiplied, sum } from "../arithmetic.js";
import { Decimal } from "../decimal.js";
import { type Exact, compare } from "../fraction.js";
import { ONE } from "../unit.js";
import { productUnit, sameUnit } from "../unitRule.js";
import { type LazyRecord, type NumericRecord, folded, rowByRow } from "./record.js";

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

export const MEDIAN: NumericRecord = {
  ...many,
  name: "MEDIAN",
  syntax: "MEDIAN(number, …)",
  description: "The one in the middle when its arguments stand in order; of an even count, the average of the two.",
  evaluate(numbers) {
    const ordered = [...numbers].sort(compare);
    const middle = ordered.slice((ordered.length - 1) >> 1, (ordered.length >> 1) + 1);
    const total = sum(middle);
    return total.kind === "number" ? divide(total.number, new Decimal(middle.length)) : total;
  },
  column: rowByRow((...numbers) => {
    const ordered = numbers.slice().sort((a, b) => a - b);
    return (ordered[(ordered.length - 1) >> 1]! + ordered[ordered.length >> 1]!) / 2;
  }),
  example: { formula: "=MEDIAN(1, 9, 2, 4)", value: "3" },
};

export const PRODUCT: NumericRecord = {
  ...many,
  name: "PRODUCT",
  syntax: "PRODUCT(number, …)",
  description: "Its arguments multiplied, exactly.",
  unit: productUnit,
  evaluate: ([first, ...rest]) => limited(rest.reduce<Exact>(multiplied, first!)),
  column: folded((total, next) => total * next),
  example: { formula: "=PRODUCT(0.1, 20, 3)", value: "6" },
};

const pairsOf = <Item>(items: readonly Item[]): (readonly [Item, Item])[] =>
  Array.from({ length: items.length / 2 }, (_, index) => [items[2 * index]!, items[2 * index + 1]!] as const);

export const SUMPRODUCT: NumericRecord = {
  ...many,
  name: "SUMPRODUCT",
  syntax: "SUMPRODUCT(number, factor, …)",
  description: "The sum of products of pairs that stand side by side: SUMPRODUCT(a, b, c, d) is a * b + c * d.",
  minimum: 2,
  maximum: 254,
  takesCount: (count) => count % 2 === 0,
  unit: (args) => sameUnit(pairsOf(args).map((pair) => ({ unit: productUnit(pair), literal: null }))),
  evaluate: (numbers) => sum(pairsOf(numbers).map(([a, b]) => multiplied(a, b))),
  column: rowByRow((...numbers) => pairsOf(numbers).reduce((total, [a, b]) => total + a * b, 0)),
  example: { formula: "=SUMPRODUCT(2, 10, 3, 20)", value: "80" },
};

export const COUNT: LazyRecord = {
  takes: "thunks",
  name: "COUNT",
  syntax: "COUNT(value, …)",
  description: "How many of its arguments are numbers; errors and TRUE or FALSE are left out.",
  minimum: 1,
  maximum: 255,
  unit: () => ONE,
  evaluate: (thunks) => limited(new Decimal(thunks.filter((thunk) => thunk().kind === "number").length)),
  column(out, args) {
    for (let index = 0; index < out.length; index++) {
      out[index] = args.filter((column) => !Number.isNaN(column[index]!)).length;
    }
  },
  example: { formula: "=COUNT(10, 20, 1 / 0)", value: "2" },
};
