import { expect, test } from "vitest";
import { jobOf, simulationOfJob } from "../../../../src/model/simulation/job.js";
import { runWhole, sampled, type Simulation } from "../../../../src/model/simulation/simulation.js";
import { addLines, createWorkbook, editWorkbook } from "../../../../src/model/workbook.js";
import { budget, ownLine } from "../lines.js";

test("a job that went to a worker and back draws what the simulation draws, own lines and entries included", () => {
  const own = addLines(createWorkbook(budget), [ownLine("doubled", "=order_cny * 2")]);
  const { workbook } = editWorkbook(own, { fx: "@CNY/USD@2025-12-22", price_usd: "=units / 2" });
  const simulation: Simulation = {
    ...{ workbook, output: "doubled", samples: 2_000, seed: "a" },
    facts: [{ lines: ["units"], distribution: { kind: "lognormal", median: 20_000, p95: 40_000, floor: 0 } }],
  };
  const job = structuredClone(jobOf(simulation, 1e9));
  expect(job.threshold).toBe(1e9);
  expect(job.ownLines.map(({ name }) => name)).toEqual(["doubled"]);
  expect(runWhole(sampled(simulationOfJob(job)))).toEqual(runWhole(sampled(simulation)));
});
