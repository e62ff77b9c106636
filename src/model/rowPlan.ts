import type { Step } from "./columnPlanner.js";
import { binaryRules, unaryRules } from "./columnRules.js";
import { functionRecord } from "./functions/index.js";
import { orderOf } from "./functions/nearness.js";
import type { Column, ColumnRule } from "./functions/record.js";
import { roundDouble } from "./functions/roundings.js";

/** The steps of a plan over one row: every register is one number. */
export type RowPlan = (registers: Float64Array) => void;

// What is done to the numbers of a step; CALL stands for all that has no code of its own. Each a constant of its own, as engines
// jump by a table where the cases are constants.
const CALL = 0;
const PLUS = 1;
const MINUS = 2;
const TIMES = 3;
const OVER = 4;
const COPY = 5;
const NEGATE = 6;
const PERCENT = 7;
const EQUAL = 8;
const UNEQUAL = 9;
const LESS = 10;
const MORE = 11;
const AT_MOST = 12;
const AT_LEAST = 13;
const MIN = 14;
const MAX = 15;
const IF = 16;
const ROUND = 17;
const ABS = 18;
const AND = 19;
const OR = 20;
const NOT = 21;

/** A code for a rule with so many arguments; a rule that folds more of them takes a step for each. */
interface Coded {
  readonly code: number;
  readonly size: number;
  readonly folds?: boolean;
}

const column = (name: string): ColumnRule => functionRecord(name)!.column;

const codedRules: ReadonlyMap<ColumnRule, Coded> = new Map<ColumnRule, Coded>([
  [binaryRules["+"], { code: PLUS, size: 2 }],
  [binaryRules["-"], { code: MINUS, size: 2 }],
  [binaryRules["*"], { code: TIMES, size: 2 }],
  [binaryRules["/"], { code: OVER, size: 2 }],
  [binaryRules["="], { code: EQUAL, size: 2 }],
  [binaryRules["<>"], { code: UNEQUAL, size: 2 }],
  [binaryRules["<"], { code: LESS, size: 2 }],
  [binaryRules[">"], { code: MORE, size: 2 }],
  [binaryRules["<="], { code: AT_MOST, size: 2 }],
  [binaryRules[">="], { code: AT_LEAST, size: 2 }],
  [unaryRules["+"], { code: COPY, size: 1 }],
  [unaryRules["-"], { code: NEGATE, size: 1 }],
  [unaryRules["%"], { code: PERCENT, size: 1 }],
  [column("SUM"), { code: PLUS, size: 2, folds: true }],
  [column("MIN"), { code: MIN, size: 2, folds: true }],
  [column("MAX"), { code: MAX, size: 2, folds: true }],
  [column("IF"), { code: IF, size: 3 }],
  [column("ROUND"), { code: ROUND, size: 2 }],
  [column("ABS"), { code: ABS, size: 1 }],
  [column("AND"), { code: AND, size: 2 }],
  [column("OR"), { code: OR, size: 2 }],
  [column("NOT"), { code: NOT, size: 1 }],
]);

/** How many whole numbers a step takes: its code, where its result goes, and up to three registers. */
const WIDTH = 5;

/**
 * The steps as five whole numbers each, in one loop: a call for every step of a model of 100,000 lines would cost more than
 * the sums themselves. What has no code goes through its column rule, as a column of one row.
 */
export function rowPlan(steps: readonly Step[]): RowPlan {
  const calls: Call[] = [];
  const written: number[] = [];
  for (const { rule, out, args } of steps) {
    const coded = codedRules.get(rule);
    if (coded?.folds && args.length > 1) {
      written.push(coded.code, out, args[0]!, args[1]!, 0);
      for (let place = 2; place < args.length; place++) written.push(coded.code, out, out, args[place]!, 0);
    } else if (coded?.size === args.length) {
      written.push(coded.code, out, args[0]!, args[1] ?? 0, args[2] ?? 0);
    } else {
      written.push(CALL, out, calls.length, 0, 0);
      calls.push({ rule, from: args, args: args.map(() => new Float64Array(1)) });
    }
  }
  const codes = Int32Array.from(written);
  return (registers) => runCodes(codes, registers, calls);
}

/** A step without a code: its rule, the registers that it takes, and columns of one row to hand them over in. */
interface Call {
  readonly rule: ColumnRule;
  readonly from: readonly number[];
  readonly args: readonly Column[];
}

const result = new Float64Array(1);

function called({ rule, from, args }: Call, registers: Float64Array): number {
  for (let index = 0; index < from.length; index++) args[index]![0] = registers[from[index]!]!;
  rule(result, args);
  return result[0]!;
}

function runCodes(codes: Int32Array, registers: Float64Array, calls: readonly Call[]): void {
  for (let at = 0; at < codes.length; at += WIDTH) {
    const out = codes[at + 1]!;
    const place = codes[at + 2]!;
    const left = registers[place]!;
    const right = registers[codes[at + 3]!]!;
    switch (codes[at]) {
      case PLUS:
        registers[out] = left + right;
        break;
      case MINUS:
        registers[out] = left - right;
        break;
      case TIMES:
        registers[out] = left * right;
        break;
      case OVER:
        registers[out] = right === 0 ? NaN : left / right;
        break;
      case COPY:
        registers[out] = left;
        break;
      case NEGATE:
        registers[out] = -left;
        break;
      case PERCENT:
        registers[out] = left / 100;
        break;
      case EQUAL:
        registers[out] = compared(left, right, 0, 1, 0);
        break;
      case UNEQUAL:
        registers[out] = compared(left, right, 1, 0, 1);
        break;
      case LESS:
        registers[out] = compared(left, right, 1, 0, 0);
        break;
      case MORE:
        registers[out] = compared(left, right, 0, 0, 1);
        break;
      case AT_MOST:
        registers[out] = compared(left, right, 1, 1, 0);
        break;
      case AT_LEAST:
        registers[out] = compared(left, right, 0, 1, 1);
        break;
      case MIN:
        registers[out] = Math.min(left, right);
        break;
      case MAX:
        registers[out] = Math.max(left, right);
        break;
      case IF:
        registers[out] = left !== left ? NaN : left !== 0 ? right : registers[codes[at + 4]!]!;
        break;
      case ROUND:
        registers[out] = left !== left || right !== right ? NaN : roundDouble(left, right, Math.round);
        break;
      case ABS:
        registers[out] = Math.abs(left);
        break;
      case AND:
        registers[out] = left !== left || right !== right ? NaN : left !== 0 && right !== 0 ? 1 : 0;
        break;
      case OR:
        registers[out] = left !== left || right !== right ? NaN : left !== 0 || right !== 0 ? 1 : 0;
        break;
      case NOT:
        registers[out] = left !== left ? NaN : left === 0 ? 1 : 0;
        break;
      default:
        registers[out] = called(calls[place]!, registers);
    }
  }
}

/** What a comparison makes of less, equal and more; NaN where either is an error. */
function compared(left: number, right: number, less: number, equal: number, more: number): number {
  const order = orderOf(left, right);
  return order < 0 ? less : order > 0 ? more : order === 0 ? equal : NaN;
}
