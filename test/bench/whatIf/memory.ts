import { runWhole, sampled, summaryOf } from "../../../src/model/simulation/simulation.js";
import { simulationOf } from "./uncertain.js";

// A process of its own, because the most memory that one ever held tells of all that it did: a first small run loads all
// code, and what a run of a million adds to the peak is printed, in bytes.
summaryOf(runWhole(sampled(simulationOf(1_000))).output);
const before = process.resourceUsage().maxRSS;
summaryOf(runWhole(sampled(simulationOf(1_000_000))).output);
process.stdout.write(String((process.resourceUsage().maxRSS - before) * 1_024));
