import { errorSentence } from "../read/systemFault.js";

/** Runs the command `name` to its end: whatever it throws is told in a sentence on standard error, and the exit code is 1. */
export async function command(name: string, run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    process.stderr.write(`${errorSentence(error, name)}\n`);
    process.exitCode = 1;
  }
}
