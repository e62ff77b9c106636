import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** Files that never change under their name, as it holds a hash of them; all others are asked for again. */
const lasting = /-[A-Z\d]{8}\.js$|\.[\da-f]{8}\.\w+$/;

/** A site being served. `url` is its first page's address and ends in a slash. */
export interface ServedSite {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the files of `folder` under the sub-path `base` (starting and ending in a slash) of a free local port, as plain
 * static hosts do: `x` finds `x.html`, a folder its `index.html`, anything else, and anything outside `base`, is a 404, for which
 * the folder may have a page.
 */
export async function serveSite(folder: string, base = "/any/sub/path/"): Promise<ServedSite> {
  const server = createServer((request, response) => {
    void answer(folder, base, request.url ?? "/").then(({ status, type, body }) => {
      const caching = status === 200 && lasting.test(request.url ?? "") ? "max-age=31536000, immutable" : "no-store";
      response.writeHead(status, { "content-type": type, "cache-control": caching }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  status: number;
  type: string;
  body: Buffer | string;
}

async function answer(folder: string, base: string, address: string): Promise<Answer> {
  const missing: Answer = { status: 404, type: "text/plain; charset=utf-8", body: "not found" };
  const { pathname } = new URL(address, "http://localhost");
  if (!pathname.startsWith(base)) return missing;
  const path = normalize(join(folder, decodeURIComponent(pathname.slice(base.length))));
  if (path !== normalize(folder) && !path.startsWith(normalize(folder + sep))) return missing;
  for (const candidate of [path, `${path}.html`, join(path, "index.html")]) {
    const found = await stat(candidate).catch(() => null);
    if (found?.isFile() !== true) continue;
    return {
      status: 200,
      type: types[extname(candidate)] ?? "application/octet-stream",
      body: await readFile(candidate),
    };
  }
  const page = await readFile(join(folder, "404.html")).catch(() => null);
  return page ? { status: 404, type: types[".html"] ?? "", body: page } : missing;
}
