import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { isProcess } from "../../site/process.js";

/** How a lock is waited for: how long at most, when one counts as left behind, and who still runs. */
export interface LockPatience {
  readonly waitMs: number;
  readonly staleMs: number;
  readonly isRunning: (pid: number) => boolean;
}

const patience: LockPatience = { waitMs: 20_000, staleMs: 60_000, isRunning: isProcess };

/**
 * Runs `work` while no other process does so under the same lock file, and returns what it gives. A lock whose process has
 * ended, or that is a minute old, was left behind and is taken over. Throws one sentence where another holds it for long.
 */
export function withLock<Result>(path: string, work: () => Result, options: Partial<LockPatience> = {}): Result {
  const { waitMs, staleMs, isRunning } = { ...patience, ...options };
  mkdirSync(dirname(path), { recursive: true });
  const end = Date.now() + waitMs;
  while (!isTaken(path)) {
    const holder = holderOf(path);
    if (holder !== null && (Date.now() - holder.since > staleMs || !isRunning(holder.pid)))
      rmSync(path, { force: true });
    else if (Date.now() > end)
      throw new Error(
        `${path}: held by another run${holder === null ? "" : ` (process ${holder.pid})`} (wait for it; delete the file where none runs)`,
      );
    else pause(20);
  }
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Makes the lock file, which only one process can. */
function isTaken(path: string): boolean {
  try {
    const file = openSync(path, "wx");
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function holderOf(path: string): { readonly pid: number; readonly since: number } | null {
  try {
    const pid = Number(readFileSync(path, "utf8"));
    // A lock that is just being made has no number in it yet.
    return Number.isInteger(pid) && pid > 0 ? { pid, since: statSync(path).mtimeMs } : null;
  } catch {
    return null;
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
