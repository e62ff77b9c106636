import { existsSync } from "node:fs";
import { join } from "node:path";
import { command } from "../../loaders/commands/command.js";
import { dist } from "../browser/site.js";
import { benchFigures } from "./figures.js";
import { chosenParts } from "./parts.js";
import { installPeers } from "./peers.js";
import { type Report } from "./report.js";
import { benchSheet } from "./sheet.js";
import { benchVisits } from "./visits.js";
import { benchWhatIf } from "./whatIf.js";

/** Every part of the benchmark by its name, in the order it is printed. `npm run bench -- NAME…` runs those alone. */
const parts: ReadonlyMap<string, () => Promise<Report>> = new Map([
  ["figures", benchFigures],
  ["what-if", benchWhatIf],
  ["sheet", ifBuilt("sheet", benchSheet)],
  ["visits", ifBuilt("visits", benchVisits)],
]);

/** What is measured in the built site; where that is missing a row says so, and the rest goes on. */
function ifBuilt(name: string, bench: () => Promise<Report>): () => Promise<Report> {
  if (existsSync(join(dist, "index.html"))) return bench;
  const tables = [[[name, "not measured: dist/index.html is missing (run npm run build)"]]];
  return () => Promise.resolve({ timings: [], tables });
}

const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\n`;

await command("bench", async () => {
  const chosen = chosenParts(parts, process.argv.slice(2));
  installPeers();
  const reports: Report[] = [];
  for (const part of chosen) reports.push(await part());

  process.stdout.write(line(["work", "engine", "median_ms", "ratio"]));
  for (const { timings } of reports)
    for (const { work, engine, medianMs, ratio } of timings)
      process.stdout.write(line([work, engine, medianMs.toFixed(3), ratio?.toFixed(2) ?? ""]));
  for (const { tables } of reports)
    for (const table of tables) {
      process.stdout.write("\n");
      for (const row of table) process.stdout.write(line(row));
    }
});
