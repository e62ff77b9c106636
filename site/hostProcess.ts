import { fork } from "node:child_process";
import { resolve } from "node:path";
import { adopt, endWithParent, inOwnGroup, signalGroup } from "./children.js";

/** A module of this folder to run in a process of its own, and what it is given. */
export interface HostProcess {
  /** The file of the module, or the path of one that is bundled. */
  readonly module: string;
  readonly args?: readonly string[];
  /** Options of node itself. */
  readonly options?: readonly string[];
  /** A message that it waits for; where there will be none, it is ended. */
  readonly message?: Promise<object>;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Runs a module in a process of its own, whose messages `hear` is called with. Resolves, once it has ended, with what it said
 * on standard error, or how it ended where it said nothing.
 */
export function runHost<Message>(
  { module, args = [], options = [], message, cwd, env }: HostProcess,
  hear: (message: Message) => void,
): Promise<string> {
  return new Promise((ended, reject) => {
    const child = fork(resolve(import.meta.dirname, module), args, {
      cwd,
      env,
      execArgv: [...options, ...(module.endsWith(".ts") ? ["--import", "tsx"] : []), ...endWithParent],
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
      ended(Buffer.concat(printed).toString("utf8") || `${ending}\n`);
    });
    message?.then(
      (given) => child.connected && child.send(given),
      () => signalGroup(child.pid, "SIGKILL"),
    );
  });
}
