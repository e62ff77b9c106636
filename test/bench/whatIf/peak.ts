import { readFileSync, writeFileSync } from "node:fs";
import { runWhole, sampled, simulated, summaryOf } from "./engine.js";
import { simulationOf } from "./uncertain.js";

/*
 * A process of its own: prints the most memory, in bytes, that a simulation holds beyond what the process held before. Not
 * by process.resourceUsage(), which starts from what the parent held.
 */
const held = (field: "VmRSS" | "VmHWM"): number =>
  Number(new RegExp(`${field}:\\s*(\\d+) kB`).exec(readFileSync("/proc/self/status", "utf8"))?.[1]) * 1_024;

const simulation = simulationOf(1_000_000);
(globalThis as { gc?: () => void }).gc?.();
// Sets the peak to what is held now.
writeFileSync("/proc/self/clear_refs", "5");
const before = held("VmRSS");
if (process.argv[2] === "page") runWhole(simulated(simulation, 0.5));
else summaryOf(runWhole(sampled(simulation)).output);
process.stdout.write(String(held("VmHWM") - before));
