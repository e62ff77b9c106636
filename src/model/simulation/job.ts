import { addLines } from "../addLines.js";
import { createWorkbook } from "../createWorkbook.js";
import { editWorkbook } from "../editWorkbook.js";
import type { LineRecord } from "../line.js";
import type { Entry } from "../workbookState.js";
import type { Outcome, Simulation, UncertainFact } from "./simulation.js";

/** A simulation as it goes to a worker: the model as its lines and what was entered in them. */
export interface SimulationJob {
  readonly lines: readonly LineRecord[];
  readonly ownLines: readonly LineRecord[];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly output: string;
  readonly facts: readonly UncertainFact[];
  readonly samples: number;
  readonly seed: string;
  readonly threshold: number | null;
}

/** What a worker says: how many draws are done, then the answer, or what went wrong. */
export type SimulationReport = { readonly done: number } | { readonly outcome: Outcome } | { readonly failure: string };

export function jobOf({ workbook, ...asked }: Simulation, threshold: number | null): SimulationJob {
  const { lines, entries } = workbook;
  const { published } = workbook.state;
  return { ...asked, lines: lines.slice(0, published), ownLines: lines.slice(published), entries, threshold };
}

/** The simulation of a job, on a model of its own that gives what the first gave. */
export function simulationOfJob({ lines, ownLines, entries, threshold: _, ...asked }: SimulationJob): Simulation {
  const workbook = addLines(createWorkbook(lines), ownLines);
  return { ...asked, workbook: editWorkbook(workbook, entries, { allowCalculated: true }).workbook };
}
