import { ColumnPlanner } from "./columnPlanner.js";
import type { Column } from "./functions/record.js";
import { type RowPlan, rowPlan } from "./rowPlan.js";
import type { Workbook } from "./workbookState.js";

/** Rows worked on at a time: few enough for all columns of a model to stay in the processor's cache. */
const BLOCK = 1_024;

export interface ColumnPlan {
  /**
   * The outputs for many rows at once, a column for each output, its own and never written again. Every input must have a
   * column, all of one length. A row that comes to an error is NaN; TRUE and FALSE are 1 and 0.
   */
  run(inputs: Readonly<Record<string, Column>>): Record<string, Column>;
  /**
   * The outputs for one row, in their order, from a number for each input in theirs; the same as `run` gives for that row.
   * For models of very many lines, of which one row is to be had in milliseconds.
   */
  runRow(inputs: Column): Column;
  /** How many columns of work space the plan holds, for tests and the curious. */
  readonly buffers: number;
}

/**
 * A plan that evaluates the same formulas as the workbook over columns of doubles, for sweeps and sampling: one operation
 * at a time over buffers that are reused, without generated code. `inputs` are the lines that columns stand in for; lines
 * that do not depend on them keep their value. Doubles hold some 16 digits: numbers that cannot be told apart by them count
 * as equal, and what is left of two of them is known to fewer. A number past 1e308 is NaN as a result, and more than all others
 * for lines that need it; one nearer to 0 than 1e-323 is 0. What is now a number and now TRUE or FALSE is a number here
 * (`IF(a > 0, TRUE, a)`). All else equals the exact value.
 */
export function compileColumns(
  workbook: Workbook,
  { inputs, outputs }: { readonly inputs: readonly string[]; readonly outputs: readonly string[] },
): ColumnPlan {
  const plan = new ColumnPlanner(workbook, inputs, outputs);
  const places = outputs.map((name) => plan.registerOf(workbook.index(name)));
  const { steps, constants, size } = plan;
  let space = { rows: -1, registers: [] as readonly Column[] };

  /** The columns that are worked in, kept for the next run; inputs bring their own. */
  const registersOf = (rows: number): readonly Column[] => {
    if (space.rows < rows) {
      const registers = Array.from({ length: size }, (_, register) => {
        const column = new Float64Array(register < inputs.length ? 0 : rows);
        const constant = constants.get(register);
        return constant === undefined ? column : column.fill(constant);
      });
      space = { rows, registers };
    }
    return space.registers;
  };

  const run = (columns: Readonly<Record<string, Column>>): Record<string, Column> => {
    const length = commonLength(inputs, columns);
    const given = inputs.map((name) => columns[name]!);
    const results = outputs.map(() => new Float64Array(length));
    const registers = registersOf(Math.min(BLOCK, length));
    for (let start = 0; start < length; start += BLOCK) {
      const end = Math.min(start + BLOCK, length);
      const view = registers.map((register) =>
        end - start < register.length ? register.subarray(0, end - start) : register,
      );
      given.forEach((column, index) => (view[index] = length > BLOCK ? column.subarray(start, end) : column));
      for (const { rule, out, args } of steps) {
        const taken = args.map((arg) => view[arg]!);
        rule(view[out]!, taken);
      }
      places.forEach((register, index) => results[index]!.set(view[register]!, start));
    }
    for (const result of results) settle(result);
    return Object.fromEntries(outputs.map((name, index) => [name, results[index]!]));
  };

  let row: { readonly registers: Float64Array; readonly evaluate: RowPlan } | null = null;

  const runRow = (numbers: Column): Column => {
    if (numbers.length !== inputs.length) {
      throw new Error(`columns: ${numbers.length} numbers (${inputs.length}, one for each input)`);
    }
    if (!row) {
      row = { registers: new Float64Array(size), evaluate: rowPlan(steps) };
      for (const [register, constant] of constants) row.registers[register] = constant;
    }
    const { registers, evaluate } = row;
    registers.set(numbers);
    evaluate(registers);
    const result = new Float64Array(places.length);
    for (let index = 0; index < result.length; index++) result[index] = registers[places[index]!]!;
    settle(result);
    return result;
  };
  return { run, runRow, buffers: size - inputs.length };
}

function commonLength(inputs: readonly string[], columns: Readonly<Record<string, Column>>): number {
  const lengths = inputs.map((name) => {
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
    if (!column) throw new Error(`columns: no column for ${name} (one for each of ${inputs.join(", ")})`);
    return column.length;
  });
  const odd = lengths.findIndex((length) => length !== lengths[0]);
  if (odd >= 0) throw new Error(`columns: ${inputs[odd]} has ${lengths[odd]} rows (${lengths[0]}, as the others)`);
  return lengths[0] ?? 1;
}

/** What doubles cannot hold is an error, never Infinity. */
function settle(column: Column): void {
  const { length } = column;
  for (let index = 0; index < length; index++) {
    const number = column[index]!;
    // Infinity less itself is NaN, and so is NaN.
    if (number - number !== 0) column[index] = NaN;
  }
}
