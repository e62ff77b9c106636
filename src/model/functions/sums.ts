import { divide, limited, multiplied, sum } from "../arithmetic.js";
import { Decimal } from "../decimal.js";
import { type Exact, compare } from "../fraction.js";
import { ONE } from "../unit.js";
import { productUnit, sameUnit } from "../unitRule.js";
import { type Value, andThen } from "../value.js";
import { type LazyDefinition, type NumericDefinition, folded, rowByRow } from "./record.js";

const many = { takes: "bare numbers", unit: sameUnit } as const;

const mean = (numbers: readonly Exact[]): Value =>
  andThen(sum(numbers), (total) => divide(total, new Decimal(numbers.length)));

/** The one in the middle of a list in order, or the two. */
const middleOf = <Item>(ordered: readonly Item[]): Item[] =>
  ordered.slice((ordered.length - 1) >> 1, (ordered.length >> 1) + 1);

const meanDouble = (...numbers: number[]): number => numbers.reduce((total, next) => total + next) / numbers.length;

export const SUM: NumericDefinition = {
  ...many,
  syntax: "SUM(number, …)",
  description: {
    en: "The sum of its arguments, exactly.",
    fr: "La somme exacte de ses arguments.",
  },
  evaluate: (...numbers) => sum(numbers),
  column: folded((total, next) => total + next),
  example: { formula: "=SUM(0.1, 0.2, 0.3)", value: "0.6" },
};

export const MIN: NumericDefinition = {
  ...many,
  syntax: "MIN(number, …)",
  description: {
    en: "The smallest of its arguments.",
    fr: "Le plus petit de ses arguments.",
  },
  evaluate: (...numbers) => limited(numbers.reduce((least, next) => (compare(next, least) < 0 ? next : least))),
  column: folded(Math.min),
  example: { formula: "=MIN(3, -1, 2)", value: "-1" },
};

export const MAX: NumericDefinition = {
  ...many,
  syntax: "MAX(number, …)",
  description: {
    en: "The largest of its arguments.",
    fr: "Le plus grand de ses arguments.",
  },
  evaluate: (...numbers) => limited(numbers.reduce((most, next) => (compare(next, most) > 0 ? next : most))),
  column: folded(Math.max),
  example: { formula: "=MAX(3, -1, 2)", value: "3" },
};

export const AVERAGE: NumericDefinition = {
  ...many,
  syntax: "AVERAGE(number, …)",
  description: {
    en: "The sum of its arguments divided by how many they are.",
    fr: "La somme de ses arguments divisée par leur nombre.",
  },
  evaluate: (...numbers) => mean(numbers),
  column: rowByRow(meanDouble),
  example: { formula: "=AVERAGE(1, 2, 6)", value: "3" },
};

export const MEDIAN: NumericDefinition = {
  ...many,
  syntax: "MEDIAN(number, …)",
  description: {
    en: "The one in the middle when its arguments stand in order; of an even count, the average of the two.",
    fr: "Celui du milieu quand ses arguments sont rangés par ordre ; s'ils sont en nombre pair, la moyenne des deux du milieu.",
  },
  evaluate: (...numbers) => mean(middleOf(numbers.sort(compare))),
  column: rowByRow((...numbers) => meanDouble(...middleOf(numbers.sort((a, b) => a - b)))),
  example: { formula: "=MEDIAN(1, 9, 2, 4)", value: "3" },
};

export const PRODUCT: NumericDefinition = {
  ...many,
  syntax: "PRODUCT(number, …)",
  description: {
    en: "Its arguments multiplied, exactly.",
    fr: "Le produit exact de ses arguments.",
  },
  unit: productUnit,
  evaluate: (...numbers) => limited(numbers.reduce(multiplied)),
  column: folded((total, next) => total * next),
  example: { formula: "=PRODUCT(0.1, 20, 3)", value: "6" },
};

const pairsOf = <Item>(items: readonly Item[]): (readonly [Item, Item])[] =>
  items.flatMap((item, index) => (index % 2 === 0 ? [[item, items[index + 1]!]] : []));

export const SUMPRODUCT: NumericDefinition = {
  ...many,
  syntax: "SUMPRODUCT(number, factor, …)",
  description: {
    en: "The sum of products of pairs that stand side by side: SUMPRODUCT(a, b, c, d) is a * b + c * d.",
    fr: "La somme des produits de paires placées côte à côte : SUMPRODUCT(a, b, c, d) est a * b + c * d.",
  },
  inPairs: true,
  unit: (args) =>
    sameUnit(
      args.map((_, index) => ({ unit: productUnit(args.slice(index, index + 2)), literal: null })),
      (index) => index % 2 === 0,
    ),
  evaluate: (...numbers) => sum(pairsOf(numbers).map(([a, b]) => multiplied(a, b))),
  column: rowByRow((...numbers) => pairsOf(numbers).reduce((total, [a, b]) => total + a * b, 0)),
  example: { formula: "=SUMPRODUCT(2, 10, 3, 20)", value: "80" },
};

export const COUNT: LazyDefinition = {
  takes: "thunks",
  syntax: "COUNT(value, …)",
  description: {
    en: "How many of its arguments are numbers; errors and TRUE or FALSE are left out.",
    fr: "Combien de ses arguments sont des nombres ; les erreurs, TRUE et FALSE ne comptent pas.",
  },
  unit: () => ONE,
  evaluate: (...thunks) => limited(new Decimal(thunks.filter((thunk) => thunk().kind === "number").length)),
  column: rowByRow((...row) => row.filter((number) => !Number.isNaN(number)).length, true),
  example: { formula: "=COUNT(10, 20, 1 / 0)", value: "2" },
};
