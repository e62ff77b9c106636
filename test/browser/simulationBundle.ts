import { runInThisContext } from "node:vm";
import { build } from "esbuild";

/** What engines are compared by: draws of seeds, and an answer made of such draws. */
const code = `
import { drawsOf, goldenDraws } from "./goldenDraws.js";
import { runWhole, simulated } from "../../../../src/model/simulation/simulation.js";
import { createWorkbook } from "../../../../src/model/createWorkbook.js";
import { budget } from "../lines.js";
const facts = [
  { lines: ["units"], distribution: { kind: "lognormal", median: 40_000, p95: 80_000, floor: 20_000 } },
  { lines: ["price_usd"], distribution: { kind: "pert", low: 15_000, mode: 20_000, high: 25_000 } },
  { lines: ["budget_usd"], distribution: { kind: "uniform", low: 22e9, high: 23e9 } },
];
const simulation = { workbook: createWorkbook(budget), output: "order_cny", facts, samples: 100_000, seed: "equal" };
export const draws = goldenDraws.map(({ distribution, seed, draws }) => {
  const drawn = drawsOf(distribution, seed, 100_000);
  return [...drawn.subarray(0, draws.length), drawn.at(-1)];
});
// Every bit of every draw counts.
export const sums = goldenDraws.map(({ distribution, seed }) => {
  const words = new Uint32Array(drawsOf(distribution, seed, 100_000).buffer);
  return words.reduce((sum, word) => (Math.imul(sum, 31) + word) | 0, 0);
});
export const outcome = runWhole(simulated(simulation, 4e9));
`;

/** What Node makes of a script. */
export const inNode = (script: string): string => runInThisContext(script) as string;

/** A script that comes to what an engine makes of seeds, as JSON: numbers in JSON keep every bit. */
export async function simulationScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: "test/src/model/simulation", loader: "ts" },
    ...{ bundle: true, write: false, format: "iife", globalName: "made", target: "es2022" },
  });
  return `(() => { ${outputFiles[0]!.text}\nreturn JSON.stringify({ draws: made.draws, sums: made.sums, outcome: made.outcome }); })()`;
}
