import { type Report } from "./report.js";
import { timeDraws } from "./whatIf/draws.js";
import { timeEdits } from "./whatIf/edits.js";
import { memoryTable } from "./whatIf/memory.js";
import { perLineTable, scaleTimings, timeScale } from "./whatIf/scale.js";
import { timeTable } from "./whatIf/table.js";

/**
 * What the questions of What if cost: a table of two inputs and exact edits of the published model beside HyperFormula, a
 * simulation beside Squiggle, models of many lines, and the memory of a simulation. Throws where a peer answers otherwise.
 */
export async function benchWhatIf(): Promise<Report> {
  const timings = [...timeTable(), ...timeEdits(), ...(await timeDraws())];
  const scales = [1_000, 10_000, 100_000].map(timeScale);
  return {
    timings: [...timings, ...scales.flatMap(scaleTimings)],
    tables: [perLineTable(scales), memoryTable()],
  };
}
