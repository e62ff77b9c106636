import { existsSync } from "node:fs";
import { join } from "node:path";
import { dist } from "../browser/site.js";
import { benchFigures } from "./figures.js";
import { installPeers } from "./peers.js";
import { type Report } from "./report.js";
import { benchSheet } from "./sheet.js";
import { benchVisits } from "./visits.js";
import { benchWhatIf } from "./whatIf.js";

/** Every part of the benchmark by name, in the order it is printed. */
const parts: Readonly<Record<string, () => Promise<Report>>> = {
  figures: benchFigures,
  whatIf: benchWhatIf,
  sheet: ifBuilt("sheet", benchSheet),
  visits: ifBuilt("visits", benchVisits),
};

/** What is measured in the built site; where that is missing a row says so, and the rest goes on. */
function ifBuilt(name: string, bench: () => Promise<Report>): () => Promise<Report> {
  if (existsSync(join(dist, "index.html"))) return bench;
  const tables = [[[name, "not measured: dist/index.html is missing (run npm run build)"]]];
  return () => Promise.resolve({ timings: [], tables });
}

const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\n`;

/** The parts named on the command line, or all. */
function chosenParts(): string[] {
  const [, , ...named] = process.argv;
  const odd = named.find((name) => !Object.hasOwn(parts, name));
  if (odd === undefined) return named.length > 0 ? named : Object.keys(parts);
  process.stderr.write(`bench: no part is called ${odd} (${Object.keys(parts).join(", ")})\n`);
  process.exit(1);
}

const chosen = chosenParts();
installPeers();
const reports: Report[] = [];
for (const name of chosen) reports.push(await parts[name]!());

process.stdout.write(line(["work", "engine", "median_ms", "ratio"]));
for (const { timings } of reports)
  for (const { work, engine, medianMs, ratio } of timings)
    process.stdout.write(line([work, engine, medianMs.toFixed(3), ratio?.toFixed(2) ?? ""]));
for (const { tables } of reports)
  for (const table of tables) {
    process.stdout.write("\n");
    for (const row of table) process.stdout.write(line(row));
  }
