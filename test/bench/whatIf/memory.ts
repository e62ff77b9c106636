import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What the benchmark says of memory where it cannot be told. */
export const unknownMemory = "not measured: only Linux tells the most memory that a process has held";

/** The header and a row for each kind of run: the most memory, in MB of 1,000,000 bytes, that it holds beyond what the code does. */
export function memoryTable(): string[][] {
  return [
    ["work", "peak_mb"],
    ["1,000,000 samples of 8 inputs: mean and 5, 50 and 95 %", megabytes(peakOf("summary"))],
    ["1,000,000 samples of 8 inputs: all that the page shows", megabytes(peakOf("page"))],
  ];
}

/** Bytes as the table has them; null is unknown. */
export function megabytes(bytes: number | null): string {
  return bytes === null ? unknownMemory : (bytes / 1e6).toFixed(0);
}

/** The peak of a process of its own in bytes, which does nothing else. */
function peakOf(kind: "summary" | "page"): number | null {
  if (process.platform !== "linux") return null;
  const script = fileURLToPath(new URL("peak.ts", import.meta.url));
  const args = ["--expose-gc", "--import", "tsx", script, kind];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`bench: memory: ${stderr}`);
  return Number(stdout);
}
