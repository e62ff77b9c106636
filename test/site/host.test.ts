import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { host, type HostedSite } from "../../site/host.js";

const folder = mkdtempSync(join(tmpdir(), "host-"));
const dist = join(folder, "dist");
const long = "a figure, a source, a line; ".repeat(100);
const policy = "default-src 'none'; script-src 'self'";
const page = (title: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>${title}</title>${long}`;
const texts: Readonly<Record<string, string>> = {
  "index.html": page("first"),
  "claims.html": page("claims"),
  "moved.html": "moved",
  "404.html": page("lost"),
  "embed/tiles.html": page("tiles"),
  "data.html": page("data"),
  "data/claims.csv": `a,b\n${long}`,
  "data/datapackage.json": "{}",
  "deep/index.html": page("deep"),
  "deep/er/index.html": page("deeper"),
  "a b.txt": "a b",
  "%2e.txt": "percent",
  "_js/index-ABCDEF12.js": long,
  "_import/style.1234abcd.css": `p{}${long}`,
  "data/fonts/text.1234abcd.woff2": `wOF2${long}`,
  "picture.png": `PNG${long}`,
  "icon.svg": `<svg>${long}</svg>`,
  "sitemap.xml": "<urlset/>",
  "app.webmanifest": "{ }",
  "robots.txt": "User-agent: *",
  other: "bytes",
  _headers: "/*\n",
  ".nojekyll": "",
};
let site: HostedSite;
let root: HostedSite;

beforeAll(async () => {
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  writeFileSync(join(folder, "secret.html"), "secret");
  mkdirSync(join(folder, "dist-old"));
  writeFileSync(join(folder, "dist-old", "index.html"), "secret");
  symlinkSync(join(folder, "secret.html"), join(dist, "linked.html"));
  symlinkSync("../secret.html", join(dist, "relative.html"));
  symlinkSync(folder, join(dist, "out"));
  symlinkSync("loop.html", join(dist, "loop.html"));
  symlinkSync(join(dist, "claims.html"), join(dist, "inside.html"));
  execFileSync("mkfifo", [join(dist, "pipe.txt")]);
  [site, root] = await Promise.all([host(dist, { base: "/a/b/" }), host(dist)]);
});
afterAll(async () => {
  await Promise.all([site.close(), root.close()]);
  rmSync(folder, { recursive: true, force: true });
});

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What the site under `/a/b/` answers at an address, which is sent as it is written here. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET", from = site): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(from.url, { path, headers, method, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** The file of the site whose text an answer is. */
const fileOf = ({ body }: Reply): string | undefined =>
  Object.entries(texts).find(([, text]) => text === body.toString())?.[0];

const year = "public, max-age=31536000, immutable";
const html = "text/html; charset=utf-8";

describe("an address", () => {
  test.each([
    ["/a/b/", 200, "index.html", html, "no-cache", "br"],
    ["/a/b/?x=1", 200, "index.html", html, "no-cache", "br"],
    ["/a/b/index", 200, "index.html", html, "no-cache", "br"],
    ["/a/b/index.html", 200, "index.html", html, "no-cache", "br"],
    ["/a/b/claims", 200, "claims.html", html, "no-cache", "br"],
    ["/a/b/claims.html?x=1", 200, "claims.html", html, "no-cache", "br"],
    ["/%61/b/cl%61ims", 200, "claims.html", html, "no-cache", "br"],
    ["/a/b/moved", 200, "moved.html", html, "no-cache", undefined],
    ["/a/b/data", 200, "data.html", html, "no-cache", "br"],
    ["/a/b/deep/", 200, "deep/index.html", html, "no-cache", "br"],
    ["/a/b/deep/er/", 200, "deep/er/index.html", html, "no-cache", "br"],
    ["/a/b/embed/tiles", 200, "embed/tiles.html", html, "no-cache", "br"],
    ["/a/b/a%20b.txt", 200, "a b.txt", "text/plain; charset=utf-8", "no-cache", undefined],
    ["/a/b/%252e.txt", 200, "%2e.txt", "text/plain; charset=utf-8", "no-cache", undefined],
    ["/a/b/data/claims.csv", 200, "data/claims.csv", "text/csv; charset=utf-8", "no-cache", "br"],
    [
      "/a/b/data/datapackage.json",
      200,
      "data/datapackage.json",
      "application/json; charset=utf-8",
      "no-cache",
      undefined,
    ],
    ["/a/b/_js/index-ABCDEF12.js", 200, "_js/index-ABCDEF12.js", "text/javascript; charset=utf-8", year, "br"],
    ["/a/b/_import/style.1234abcd.css", 200, "_import/style.1234abcd.css", "text/css; charset=utf-8", year, "br"],
    ["/a/b/data/fonts/text.1234abcd.woff2", 200, "data/fonts/text.1234abcd.woff2", "font/woff2", year, undefined],
    ["/a/b/picture.png", 200, "picture.png", "image/png", "no-cache", undefined],
    ["/a/b/icon.svg", 200, "icon.svg", "image/svg+xml; charset=utf-8", "no-cache", "br"],
    ["/a/b/sitemap.xml", 200, "sitemap.xml", "application/xml; charset=utf-8", "no-cache", undefined],
    ["/a/b/app.webmanifest", 200, "app.webmanifest", "application/manifest+json; charset=utf-8", "no-cache", undefined],
    ["/a/b/robots.txt", 200, "robots.txt", "text/plain; charset=utf-8", "no-cache", undefined],
    ["/a/b/other", 200, "other", "application/octet-stream", "no-cache", undefined],
    ["/a/b/nowhere", 404, "404.html", html, "no-cache", "br"],
    ["/a/b/nowhere/", 404, "404.html", html, "no-cache", "br"],
    ["/a/b/_js/index-ABCDEF13.js", 404, "404.html", html, "no-cache", "br"],
    ["/a/b/data/", 404, "404.html", html, "no-cache", "br"],
    ["/a/b/claims.html/", 404, "404.html", html, "no-cache", "br"],
    ["/a/b/claims.html/x", 404, "404.html", html, "no-cache", "br"],
    ["/a/b/CLAIMS", 404, "404.html", html, "no-cache", "br"],
    ["/a/b/_headers", 404, "404.html", html, "no-cache", "br"],
    ["/a/b/.nojekyll", 404, "404.html", html, "no-cache", "br"],
    ["/a/b/404.html", 200, "404.html", html, "no-cache", "br"],
  ])("%s: %i, %s", async (path, status, file, type, caching, encoding) => {
    const reply = await ask(path, { "accept-encoding": "gzip, deflate, br, zstd" });
    const { headers, body } = reply;
    expect([reply.status, headers["content-type"], headers["cache-control"], headers["content-encoding"]]).toEqual([
      status,
      type,
      caching,
      encoding,
    ]);
    expect(headers["content-length"]).toBe(String(body.length));
    expect(fileOf({ ...reply, body: encoding === "br" ? brotliDecompressSync(body) : body })).toBe(file);
    expect([headers["x-content-type-options"], headers["referrer-policy"]]).toEqual([
      "nosniff",
      "strict-origin-when-cross-origin",
    ]);
  });

  test.each([
    ["/a/b", "/a/b/"],
    ["/a/b?x=1", "/a/b/?x=1"],
    ["/a/b/deep", "/a/b/deep/"],
    ["/a/b/deep/er?x=/y", "/a/b/deep/er/?x=/y"],
    ["/a/b/%64eep", "/a/b/%64eep/"],
  ])("%s leads on to %s", async (path, location) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([301, location]);
  });

  test.each(["/", "/a", "/a/", "/claims", "/a/bc/", "/A/b/"])("%s is outside the site", async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers["content-type"], String(body)]).toEqual([
      404,
      "text/plain; charset=utf-8",
      "Nothing is here: the site is at /a/b/\n",
    ]);
  });

  test("without a base is below the root", async () => {
    expect(fileOf(await ask("/claims", {}, "GET", root))).toBe("claims.html");
    expect(root.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test("in a site without a page for it is answered in a sentence", async () => {
    const bare = await host(join(folder, "dist-old"));
    const { status, body } = await ask("/nowhere", {}, "GET", bare);
    await bare.close();
    expect([status, String(body)]).toEqual([404, "Nothing is at this address.\n"]);
  });
});

test.each([
  ["/a/b/", `${policy}; frame-ancestors 'none'`, undefined],
  ["/a/b/embed/tiles", `${policy}; frame-ancestors *`, undefined],
  ["/a/b/nowhere", `${policy}; frame-ancestors 'none'`, undefined],
  ["/a/b/moved", undefined, undefined],
  ["/a/b/_js/index-ABCDEF12.js", undefined, undefined],
  ["/a/b/data/claims.csv", undefined, "*"],
  ["/a/b/data/datapackage.json", undefined, "*"],
])("%s has the policy of its page, and is shared", async (path, csp, origin) => {
  const { headers } = await ask(path);
  expect([headers["content-security-policy"], headers["access-control-allow-origin"]]).toEqual([csp, origin]);
});

describe("a text", () => {
  test.each([
    ["br", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["br;q=0, gzip", "gzip", gunzipSync],
    ["zstd", undefined, (body: Buffer) => body],
  ])("is packed for %j", async (accepted, encoding, unpack) => {
    const { headers, body } = await ask("/a/b/claims", { "accept-encoding": accepted });
    expect([headers["content-encoding"], headers.vary, String(unpack(body))]).toEqual([
      encoding,
      "accept-encoding",
      texts["claims.html"],
    ]);
  });

  test.each(["/a/b/picture.png", "/a/b/data/fonts/text.1234abcd.woff2"])("is none in %s", async (path) => {
    const { headers, body } = await ask(path, { "accept-encoding": "br" });
    expect([headers["content-encoding"], headers.vary, String(body)]).toEqual([
      undefined,
      undefined,
      texts[path.slice("/a/b/".length)],
    ]);
  });

  test("that did not change is not sent again", async () => {
    const packed = { "accept-encoding": "br" };
    const { etag = "" } = (await ask("/a/b/claims", packed)).headers;
    expect(etag).toMatch(/^"[\w-]{22}-br"$/);
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
      const { status, headers, body } = await ask("/a/b/claims", { ...packed, "if-none-match": known });
      expect([status, headers.etag, headers["cache-control"], headers.vary, body.length]).toEqual([
        304,
        etag,
        "no-cache",
        "accept-encoding",
        0,
      ]);
      expect([headers["content-length"], headers["content-encoding"]]).toEqual([undefined, undefined]);
    }
    for (const [known, encoding] of [
      [etag, "gzip"],
      ['"x"', "br"],
      ["", "br"],
    ] as const) {
      const { status } = await ask("/a/b/claims", { "accept-encoding": encoding, "if-none-match": known });
      expect(status).toBe(200);
    }
  });

  test("that changes is sent as it is now, whatever its time says", async () => {
    const file = join(dist, "changing.txt");
    const then = new Date("2000-01-01T00:00:00Z");
    const write = (text: string): void => {
      writeFileSync(file, text);
      utimesSync(file, then, then);
    };
    write("one");
    const first = await ask("/a/b/changing.txt");
    write("two");
    const second = await ask("/a/b/changing.txt", { "if-none-match": first.headers.etag ?? "" });
    expect([String(first.body), second.status, String(second.body)]).toEqual(["one", 200, "two"]);
    rmSync(file);
    expect((await ask("/a/b/changing.txt")).status).toBe(404);
  });

  test("is served again once a site that was away for a moment is back", async () => {
    renameSync(dist, `${dist}-away`);
    const away = await ask("/a/b/claims");
    renameSync(`${dist}-away`, dist);
    expect([away.status, String(away.body)]).toEqual([404, "Nothing is at this address.\n"]);
    expect(fileOf(await ask("/a/b/claims"))).toBe("claims.html");
  });
});

describe("a method", () => {
  test("HEAD has the headers alone", async () => {
    const packed = { "accept-encoding": "br" };
    const [whole, head] = [await ask("/a/b/claims", packed), await ask("/a/b/claims", packed, "HEAD")];
    const { date: _, ...headers } = head.headers;
    expect([head.status, head.body.length, headers]).toEqual([
      200,
      0,
      Object.fromEntries(Object.entries(whole.headers).filter(([name]) => name !== "date")),
    ]);
    expect((await ask("/a/b/nowhere", {}, "HEAD")).status).toBe(404);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])("%s is not served", async (method) => {
    const { status, headers, body } = await ask("/a/b/", {}, method);
    expect([status, headers.allow, String(body)]).toEqual([
      405,
      "GET, HEAD",
      `${method} is not served, GET and HEAD are.\n`,
    ]);
  });
});

describe("an attack", () => {
  test.each([
    ["/a/b/../../../secret.html", 404],
    ["/a/b/../b/claims.html", 404],
    ["/a/b/./claims.html", 404],
    ["/a/b/deep/../claims.html", 404],
    ["/a/b/..%2fsecret.html", 404],
    ["/a/b/%2e%2e/secret.html", 404],
    ["/a/b/%2e%2e%2fsecret.html", 404],
    ["/a/b/%252e%252e%252fsecret.html", 404],
    ["/a/b/%252e%252e/secret.html", 404],
    ["/a/b/..%c0%afsecret.html", 400],
    ["/a/b/..;/secret.html", 404],
    ["/a/b/.../secret.html", 404],
    ["/a/b/..\\secret.html", 400],
    ["/a/b/..%5csecret.html", 400],
    ["/a/b/%2fetc/passwd", 400],
    ["/a/b//etc/passwd", 400],
    ["//a/b/", 400],
    ["/a/b/secret.html%00.txt", 400],
    ["/a/b/claims.html%00", 400],
    ["/a/b/%0d%0aset-cookie:%20a=b", 400],
    ["/a/b/%", 400],
    ["/a/b/%zz", 400],
    ["/a/b/%e9", 400],
    ["/a/b/../dist-old/index.html", 404],
    ["/a/b/..", 404],
    ["/a/b/%2e%2e", 404],
    ["/a/b/linked", 404],
    ["/a/b/linked.html", 404],
    ["/a/b/relative.html", 404],
    ["/a/b/inside.html", 404],
    ["/a/b/out/secret.html", 404],
    ["/a/b/out/dist/claims.html", 404],
    ["/a/b/loop.html", 404],
    ["/a/b/pipe.txt", 404],
    ["/a/b/deep%2findex.html", 200],
    ["/a/b/constructor", 404],
    ["/a/b/__proto__", 404],
    ["http://elsewhere.example/a/b/", 400],
    ["*", 400],
  ])("on %s gets nothing from outside: %i", async (path, status) => {
    const reply = await ask(path);
    expect(reply.status).toBe(status);
    expect(String(reply.body)).not.toContain("secret");
    expect((await ask("/a/b/")).status).toBe(200);
  });

  test.each([
    [{ host: "elsewhere.example" }, 421],
    [{ host: "127.0.0.1.elsewhere.example" }, 421],
    [{ host: "192.168.0.1" }, 421],
    [{ host: "localhost" }, 200],
    [{ host: "[::1]:4173" }, 200],
    [{ "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" }, 403],
    [{ "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }, 200],
    [{ "sec-fetch-site": "same-site", "sec-fetch-mode": "cors" }, 200],
  ])("by a request with %j: %i", async (headers, status) => {
    const reply = await ask("/a/b/data/claims.csv", headers as Record<string, string>);
    expect([reply.status, reply.headers["x-content-type-options"]]).toEqual([status, "nosniff"]);
  });

  test.each([
    ["nonsense\r\n\r\n", /^HTTP\/1\.1 400 /],
    ["GET /a/b/\0 HTTP/1.1\r\nHost: localhost\r\n\r\n", /^HTTP\/1\.1 400 /],
    ["GET /a/b/ HTTP/1.1\r\n\r\n", /^HTTP\/1\.1 400 /],
    ["GET ../secret.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", /^HTTP\/1\.1 400 /],
    ["CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n", /^$/],
    [
      "GET /a/b/moved HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\n\r\n",
      /^HTTP\/1\.1 200 OK\r\n/,
    ],
  ])("by bytes that no browser sends, %j", async (bytes, start) => {
    const socket = connect(Number(new URL(site.url).port), "127.0.0.1");
    socket.on("error", () => {});
    socket.write(bytes);
    let reply = "";
    for await (const chunk of socket) reply += String(chunk);
    expect(reply).toMatch(start);
    expect(reply).not.toContain("secret");
    expect((await ask("/a/b/")).status).toBe(200);
  });

  test.each([
    ["x", 5000, 404],
    ["x/", 4000, 404],
    ["x", 20_000, 400],
  ])("by an address that is long, %s %i times: %i", async (part, times, status) => {
    expect((await ask(`/a/b/${part.repeat(times)}`)).status).toBe(status);
    expect((await ask("/a/b/")).status).toBe(200);
  });
});
