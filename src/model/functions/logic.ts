import { catalogue } from "../../language/catalogue.js";
import { ONE } from "../unit.js";
import { sameUnit } from "../unitRule.js";
import { type Value, booleanValue, errorValue, isTrue } from "../value.js";
import { type LazyDefinition, type LogicalDefinition, rowByRow } from "./record.js";

const words = catalogue({
  en: {
    noneHolds: "no test of IFS holds; a last pair with TRUE catches the rest",
  },
  fr: {
    noneHolds: "aucun test de IFS n'est vrai ; une dernière paire avec TRUE recueille le reste",
  },
});

type Thunk = () => Value;

const anyUnits = () => ONE;

/** Whether a value is an error that a formula may replace: units and circles are mistakes in the model, never results. */
const isReplaced = (value: Value): boolean =>
  value.kind === "error" && value.code !== "#UNIT!" && value.code !== "#CYCLE!";

const no = booleanValue(false);

export const IF: LazyDefinition = {
  takes: "thunks",
  syntax: "IF(test, then, [otherwise])",
  description: {
    en: "One value where the test holds and another where it does not; only the one needed is worked out.",
    fr: "Une valeur si le test est vrai, une autre sinon ; seule celle qui sert est calculée.",
  },
  unit: (args) => sameUnit(args, (index) => index > 0),
  evaluate(test: Thunk, then: Thunk, otherwise: Thunk = () => no) {
    const outcome = test();
    if (outcome.kind === "error") return outcome;
    return isTrue(outcome) ? then() : otherwise();
  },
  column(out, [test, then, otherwise]) {
    for (let index = 0; index < out.length; index++) {
      const outcome = test![index]!;
      out[index] = outcome !== outcome ? NaN : outcome !== 0 ? then![index]! : (otherwise?.[index] ?? 0);
    }
  },
  example: { formula: "=IF(2 > 1, 10, 20)", value: "10" },
};

export const IFS: LazyDefinition = {
  takes: "thunks",
  syntax: "IFS(test, value, …)",
  description: {
    en: "The value after the first test that holds; only that one is worked out.",
    fr: "La valeur qui suit le premier test vrai ; seule celle-ci est calculée.",
  },
  inPairs: true,
  unit: (args) => sameUnit(args, (index) => index % 2 === 1),
  evaluate(...thunks) {
    for (let index = 0; index < thunks.length; index += 2) {
      const outcome = thunks[index]!();
      if (outcome.kind === "error") return outcome;
      if (isTrue(outcome)) return thunks[index + 1]!();
    }
    return noneHolds();
  },
  column: rowByRow(firstHolding, true),
  example: { formula: "=IFS(1 > 2, 10, 2 > 1, 20)", value: "20" },
};

const noneHolds = (): Value => errorValue("#VALUE!", words().noneHolds);

function firstHolding(...row: number[]): number {
  const place = row.findIndex((test, index) => index % 2 === 0 && test !== 0);
  return place < 0 || Number.isNaN(row[place]) ? NaN : row[place + 1]!;
}

export const IFERROR: LazyDefinition = {
  takes: "thunks",
  syntax: "IFERROR(value, otherwise)",
  description: {
    en: "The value, or the other one where it is an error; #UNIT! and #CYCLE! stay.",
    fr: "La valeur, ou l'autre si c'est une erreur ; #UNIT! et #CYCLE! demeurent.",
  },
  unit: sameUnit,
  evaluate(value: Thunk, otherwise: Thunk) {
    const outcome = value();
    return isReplaced(outcome) ? otherwise() : outcome;
  },
  column(out, [value, otherwise]) {
    for (let index = 0; index < out.length; index++) {
      const number = value![index]!;
      out[index] = number === number ? number : otherwise![index]!;
    }
  },
  example: { formula: "=IFERROR(1 / 0, 7)", value: "7" },
};

export const ISERROR: LazyDefinition = {
  takes: "thunks",
  syntax: "ISERROR(value)",
  description: {
    en: "TRUE where the value is an error; #UNIT! and #CYCLE! stay what they are.",
    fr: "TRUE si la valeur est une erreur ; #UNIT! et #CYCLE! restent ce qu'ils sont.",
  },
  unit: anyUnits,
  evaluate(value: Thunk) {
    const outcome = value();
    return outcome.kind === "error" && !isReplaced(outcome) ? outcome : booleanValue(outcome.kind === "error");
  },
  column: rowByRow((value: number) => Number(Number.isNaN(value)), true),
  example: { formula: "=ISERROR(1 / 0)", value: "TRUE" },
};

/** A function of truth values that goes by how many of them hold, of how many. */
const byCount = (decide: (holding: number, all: number) => boolean) =>
  ({
    takes: "truths",
    unit: anyUnits,
    evaluate: (...truths: boolean[]) => booleanValue(decide(truths.filter(Boolean).length, truths.length)),
    column: rowByRow((...tests) => {
      let holding = 0;
      for (const test of tests) if (test !== 0) holding++;
      return decide(holding, tests.length) ? 1 : 0;
    }),
  }) as const;

export const AND: LogicalDefinition = {
  ...byCount((holding, all) => holding === all),
  syntax: "AND(test, …)",
  description: {
    en: "TRUE where every test holds.",
    fr: "TRUE si tous les tests sont vrais.",
  },
  example: { formula: "=AND(1 < 2, 2 < 3)", value: "TRUE" },
};

export const OR: LogicalDefinition = {
  ...byCount((holding) => holding > 0),
  syntax: "OR(test, …)",
  description: {
    en: "TRUE where at least one test holds.",
    fr: "TRUE si un test au moins est vrai.",
  },
  example: { formula: "=OR(1 > 2, 2 < 3)", value: "TRUE" },
};

export const NOT: LogicalDefinition = {
  ...byCount((holding) => holding === 0),
  syntax: "NOT(test)",
  description: {
    en: "TRUE where the test does not hold.",
    fr: "TRUE si le test est faux.",
  },
  example: { formula: "=NOT(1 > 2)", value: "TRUE" },
};

export const XOR: LogicalDefinition = {
  ...byCount((holding) => holding % 2 === 1),
  syntax: "XOR(test, …)",
  description: {
    en: "TRUE where an odd number of tests hold.",
    fr: "TRUE si un nombre impair de tests sont vrais.",
  },
  example: { formula: "=XOR(1 < 2, 2 < 1)", value: "TRUE" },
};
