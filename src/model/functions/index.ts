import { DATE } from "./dates.js";
import { XIRR, XNPV } from "./datedFlows.js";
import { IRR, MIRR, NPV } from "./flows.js";
import { FV, IPMT, NPER, PMT, PPMT, PV, RATE } from "./loans.js";
import { AND, IF, IFERROR, IFS, ISERROR, NOT, OR, XOR } from "./logic.js";
import { EXP, LN, LOG, LOG10, PI, POWER, SQRT } from "./powers.js";
import { type FunctionRecord, functionRecordOf } from "./record.js";
import { ABS, CEILING, FLOOR, INT, MOD, ROUND, ROUNDDOWN, ROUNDUP, SIGN, TRUNC } from "./roundings.js";
import { AVERAGE, COUNT, MAX, MEDIAN, MIN, PRODUCT, SUM, SUMPRODUCT } from "./sums.js";
import { EFFECT, NOMINAL } from "./yearlyRates.js";

export type { FunctionRecord } from "./record.js";

/** The functions that came first, whose names no line may have. */
const first = [
  ...[SUM, MIN, MAX, AVERAGE, ABS, ROUND, ROUNDUP, ROUNDDOWN, INT, MOD],
  ...[POWER, SQRT, EXP, LN, IF, AND, OR, NOT, IFERROR],
  ...[NPV, IRR, PMT, PV, FV, NPER, RATE],
].map(functionRecordOf);

const later = [
  ...[MEDIAN, COUNT, PRODUCT, SUMPRODUCT, TRUNC, CEILING, FLOOR, SIGN, LOG, LOG10, PI],
  ...[IFS, XOR, ISERROR, XNPV, XIRR, MIRR, IPMT, PPMT, EFFECT, NOMINAL, DATE],
].map(functionRecordOf);

/** Every function of the formula language, in the order a reader would look for them. */
export const functionRecords: readonly FunctionRecord[] = [...first, ...later];

/**
 * The names that no line may have. Functions that came later may share theirs with a line, as in Excel (a call has a
 * parenthesis after it, a line has none), so that an older link with a line called `count` still opens.
 */
export const reservedNames: ReadonlySet<string> = new Set(first.map(({ name }) => name));

const byName = new Map(functionRecords.map((record) => [record.name, record]));

/** The names of all functions, in capitals. */
export const functionNames: ReadonlySet<string> = new Set(byName.keys());

/** The record of a function, whatever the case of its name, or undefined. */
export const functionRecord = (name: string): FunctionRecord | undefined => byName.get(name.toUpperCase());
