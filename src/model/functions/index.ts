import { ABS, INT, MOD, ROUND, ROUNDDOWN, ROUNDUP } from "./roundings.js";
import { AND, IF, IFERROR, NOT, OR } from "./logic.js";
import { AVERAGE, MAX, MIN, SUM } from "./sums.js";
import { EXP, LN, POWER, SQRT } from "./powers.js";
import { FV, NPER, PMT, PV, RATE } from "./loans.js";
import { IRR, NPV } from "./flows.js";
import type { FunctionRecord } from "./record.js";

export type { FunctionRecord } from "./record.js";

/** Every function of the formula language, in the order a reader would look for them. */
export const functionRecords: readonly FunctionRecord[] = [
  ...[SUM, MIN, MAX, AVERAGE, ABS, ROUND, ROUNDUP, ROUNDDOWN, INT, MOD],
  ...[POWER, SQRT, EXP, LN, IF, AND, OR, NOT, IFERROR],
  ...[NPV, IRR, PMT, PV, FV, NPER, RATE],
];

const byName = new Map(functionRecords.map((record) => [record.name, record]));

/** The names of all functions, in capitals. */
export const functionNames: ReadonlySet<string> = new Set(byName.keys());

/** The record of a function, whatever the case of its name, or undefined. */
export const functionRecord = (name: string): FunctionRecord | undefined => byName.get(name.toUpperCase());
