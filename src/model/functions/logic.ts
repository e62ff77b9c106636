import { ONE } from "../unit.js";
import { booleanValue } from "../value.js";
import { type LogicalRecord, folded, rowByRow } from "./record.js";

const anyUnits = () => ONE;
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

export const XOR: LogicalRecord = {
  ...truths,
  name: "XOR",
  syntax: "XOR(test, …)",
  description: "TRUE where an odd number of tests hold.",
  evaluate: (tests) => booleanValue(tests.filter(Boolean).length % 2 === 1),
  column: rowByRow((...tests) => tests.filter((test) => test !== 0).length % 2),
  example: { formula: "=XOR(1 < 2, 2 < 1)", value: "TRUE" },
};
