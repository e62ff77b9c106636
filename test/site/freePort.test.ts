import { expect, test } from "vitest";
import { freePort } from "../../site/freePort.js";

const free =
  (...taken: number[]) =>
  (port: number): Promise<boolean> =>
    Promise.resolve(!taken.includes(port));

test("the wanted port, else the next", async () => {
  expect(await freePort(3000, "127.0.0.1", free())).toBe(3000);
  expect(await freePort(3000, "127.0.0.1", free(3000, 3001))).toBe(3002);
});

test("a hundred taken ports are told", async () => {
  const none = (): Promise<boolean> => Promise.resolve(false);
  await expect(freePort(3000, "a", none)).rejects.toThrow("port: taken: 3000 to 3099 (a free one with --port)");
  await expect(freePort(65530, "a", none)).rejects.toThrow("port: taken: 65530 to 65535 (a free one with --port)");
});

test("a port that something listens on is not free", async () => {
  const { createServer } = await import("node:net");
  const server = createServer();
  const port = await freePort(38_000, "127.0.0.1");
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  expect(await freePort(port, "127.0.0.1")).toBeGreaterThan(port);
  await new Promise((resolve) => server.close(resolve));
});
