import { type ChildProcess } from "node:child_process";
import { join } from "node:path";

/** The arguments by which node loads, before anything else, what ends a process with its parent. */
export const endWithParent: readonly string[] = ["--import", join(import.meta.dirname, "endWithParent.mjs")];

/** How a child is started that `adopt` is to end with all it started: a group of its own, and a line to its parent. */
export const inOwnGroup = { detached: process.platform !== "win32", windowsHide: true } as const;

const running = new Set<ChildProcess>();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Ends a child that leads a group with this process: on a signal the child's group goes first, then the signal has its
 * usual effect. (Killed outright, a process can do nothing; its children notice by themselves, see endWithParent.mjs.)
 */
export function adopt(child: ChildProcess): void {
  if (running.size === 0) {
    for (const signal of signals) process.on(signal, endOn);
    process.on("exit", endAll);
  }
  running.add(child);
  child.once("exit", () => {
    running.delete(child);
    if (running.size > 0) return;
    for (const signal of signals) process.off(signal, endOn);
    process.off("exit", endAll);
  });
}

function endOn(signal: NodeJS.Signals): void {
  endAll();
  for (const each of signals) process.off(each, endOn);
  process.kill(process.pid, signal);
}

function endAll(): void {
  for (const child of running) signalGroup(child.pid, "SIGKILL");
}

/** Sends a signal to a child and all it started; a group that has ended already is no fault. */
export function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(inOwnGroup.detached ? -pid : pid, signal);
  } catch {
    // The whole group has ended already.
  }
}
