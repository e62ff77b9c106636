import { benchFigures } from "./figures.js";
import { installPeers } from "./peers.js";
import { type Report } from "./report.js";

/** Every part of the benchmark, in the order it is printed. */
const parts: readonly (() => Promise<Report>)[] = [benchFigures];

const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\n`;

installPeers();
const reports: Report[] = [];
for (const part of parts) reports.push(await part());

process.stdout.write(line(["work", "engine", "median_ms", "ratio"]));
for (const { timings } of reports)
  for (const { work, engine, medianMs, ratio } of timings)
    process.stdout.write(line([work, engine, medianMs.toFixed(3), ratio.toFixed(2)]));
for (const { tables } of reports)
  for (const table of tables) {
    process.stdout.write("\n");
    for (const row of table) process.stdout.write(line(row));
  }
