import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

test("no catalogue is asked before a page has said its language, and no French is its English", async () => {
  const run = promisify(execFile)(process.execPath, ["--import", "tsx", "test/catalogues.ts"], { cwd: root });
  const told = await run.catch(({ stderr }: { stderr: string }) => ({ stderr }));
  expect(told.stderr).toBe("");
});
