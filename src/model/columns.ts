import { BLOCK, ColumnPlanner } from "./columnPlanner.js";
import type { Column } from "./functions/record.js";
import type { Workbook } from "./workbookState.js";

export interface ColumnPlan {
  /**
   * The outputs for many rows at once, a column for each output, its own and never written again. Every input must have a
   * column, all of one length. A row that comes to an error is NaN; TRUE and FALSE are 1 and 0.
   */
  run(inputs: Readonly<Record<string, Column>>): Record<string, Column>;
  /** How many columns of work space the plan holds, for tests and the curious. */
  readonly buffers: number;
}

/**
 * A plan that evaluates the same formulas as the workbook over columns of doubles, for sweeps and sampling: one operation
 * at a time over buffers that are reused, without generated code. `inputs` are the lines that columns stand in for; lines
 * that do not depend on them keep their value. Doubles hold some 16 digits, and a number compared with TRUE or FALSE is no
 * error here; all else equals the exact value.
 */
export function compileColumns(
  workbook: Workbook,
  { inputs, outputs }: { readonly inputs: readonly string[]; readonly outputs: readonly string[] },
): ColumnPlan {
  const plan = new ColumnPlanner(workbook, inputs, outputs);
  const { steps, registers } = plan;
  const places = outputs.map((name) => [name, plan.registerOf(workbook.index(name))] as const);

  const run = (columns: Readonly<Record<string, Column>>): Record<string, Column> => {
    const length = commonLength(inputs, columns);
    const results = outputs.map(() => new Float64Array(length));
    for (let start = 0; start < length; start += BLOCK) {
      const end = Math.min(start + BLOCK, length);
      const view = registers.map((register) => (end - start < BLOCK ? register.subarray(0, end - start) : register));
      inputs.forEach((name, index) => (view[index] = columns[name]!.subarray(start, end)));
      for (const { rule, out, args } of steps) {
        const taken = args.map((arg) => view[arg]!);
        rule(view[out]!, taken);
      }
      places.forEach(([, register], index) => results[index]!.set(view[register]!, start));
    }
    for (const result of results) settle(result);
    return Object.fromEntries(outputs.map((name, index) => [name, results[index]!]));
  };
  return { run, buffers: registers.length - inputs.length };
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
  for (let index = 0; index < column.length; index++) if (!Number.isFinite(column[index]!)) column[index] = NaN;
}
