import { createServer } from "node:net";

/**
 * The first port from `wanted` on that nothing listens on at `host`; tries a hundred.
 * @throws Error when all of them are taken.
 */
export async function freePort(
  wanted: number,
  host: string,
  isFree: (port: number, host: string) => Promise<boolean> = canListen,
): Promise<number> {
  const last = Math.min(wanted + 99, 65535);
  for (let port = wanted; port <= last; port += 1) if (await isFree(port, host)) return port;
  throw new Error(`port: taken: ${wanted} to ${last} (a free one with --port)`);
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(new Error(`port: not allowed: "${port}" (${error.code ?? error.message})`));
    });
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
