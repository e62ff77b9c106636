import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../../../site/freePort.js";
import { runNode } from "../../../site/process.js";

// The command as it is typed, in a folder with a built site, or with none.
const root = join(import.meta.dirname, "..", "..", "..");
const folder = mkdtempSync(join(tmpdir(), "preview-"));
const command = ["--import", import.meta.resolve("tsx"), join(root, "loaders", "bin", "preview.ts")];

beforeAll(() => {
  mkdirSync(join(folder, "built", "dist"), { recursive: true });
  writeFileSync(join(folder, "built", "dist", "index.html"), "first");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(...args: string[]): { server: ChildProcess; lines: AsyncIterator<string> } {
  const server = spawn(process.execPath, [...command, ...args], {
    cwd: join(folder, "built"),
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (server.stdout === null) throw new Error("the server cannot be heard");
  return { server, lines: createInterface({ input: server.stdout })[Symbol.asyncIterator]() };
}

test("it says where the site is, serves it there, and ends with Ctrl+C", async () => {
  const port = await freePort(45_100, "127.0.0.1");
  const { server, lines } = start("--port", String(port), "--base", "/a/b");
  expect((await lines.next()).value).toBe(`dist/ is served on http://localhost:${port}/a/b/ (Ctrl+C stops it).`);
  // Kept open by the reader, as browsers do.
  const answer = await fetch(`http://127.0.0.1:${port}/a/b/`);
  expect([answer.status, await answer.text()]).toEqual([200, "first"]);
  server.kill("SIGINT");
  expect(await once(server, "exit")).toEqual([0, null]);
});

test("it takes the next port where another listens", async () => {
  const port = await freePort(45_200, "127.0.0.1");
  const other = createServer().listen(port, "127.0.0.1");
  await once(other, "listening");
  const { server, lines } = start("--port", String(port));
  const said = (await lines.next()).value as string;
  const next = Number(/(\d+)\.$/.exec(said)?.[1]);
  expect(said).toBe(`Port ${port} is taken, so the site uses ${next}.`);
  expect((await lines.next()).value).toBe(`dist/ is served on http://localhost:${next}/ (Ctrl+C stops it).`);
  server.kill("SIGTERM");
  expect(await once(server, "exit")).toEqual([0, null]);
  other.close();
});

test.each([
  [[], "dist/index.html: file: not found (run npm run build)\n"],
  [["--base", "a b"], '--base: path: got "a b" (such as /a/b/, in letters and digits)\n'],
  [["--prot"], "Unknown option '--prot' (npm run preview -- [--port N] [--base PATH] [--story DIR])\n"],
])("with %j and nothing built it says so", async (args, output) => {
  expect(await runNode([...command, ...args], { cwd: folder, env: process.env })).toEqual({ code: 1, output });
});
