import { fork } from "node:child_process";
import { join } from "node:path";
import { adopt, endWithParent, inOwnGroup } from "./children.js";

/** A module of this folder to run in a process of its own, and what it is given. */
export interface HostProcess {
  /** The file of the module. */
  readonly module: string;
  readonly args?: readonly string[];
  /** A message that it waits for. */
  readonly message?: object;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Runs a module in a process of its own, whose messages `hear` is called with. Resolves, once it has ended, with what it said
 * on standard error, or how it ended where it said nothing.
 */
export function runHost<Message>(
  { module, args = [], message, cwd, env }: HostProcess,
  hear: (message: Message) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, module), args, {
      cwd,
      env,
      execArgv: ["--import", "tsx", ...endWithParent],
      ...inOwnGroup,
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    adopt(child);
    const printed: Buffer[] = [];
    child.stderr?.on("data", (chunk: Buffer) => printed.push(chunk));
    child.on("message", hear);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const ending = signal === null ? `ended with code ${code}` : `ended by ${signal}`;
      resolve(Buffer.concat(printed).toString("utf8") || `${ending}\n`);
    });
    if (message !== undefined) child.send(message);
  });
}
