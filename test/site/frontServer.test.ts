import { createServer, type Server } from "node:http";
import { once } from "node:events";
import { connect } from "node:net";
import { type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../../site/freePort.js";
import { frontServer, previewPath } from "../../site/frontServer.js";
import { requestRefusal } from "../../site/requestRefusal.js";

const host = "127.0.0.1";
const published = new Set(["/data/a.csv"]);
let behind: Server;
let front: Server;
let url = "";

beforeAll(async () => {
  behind = createServer((request, response) =>
    request.url === "/breaks"
      ? response.writeHead(200, { "content-length": "10" }).write("half", () => response.destroy())
      : response.writeHead(200, { "x-from": "behind", "x-key": request.headers["x-notebook-key"] }).end(request.url),
  );
  behind.on("upgrade", (_, socket) => socket.end("HTTP/1.1 101 Switching Protocols\r\n\r\nhello"));
  behind.listen(0, host);
  await once(behind, "listening");
  const port = await freePort(39_500, host);
  front = await frontServer({ host, port, behind: (behind.address() as AddressInfo).port, key: "k" }, () => published, {
    "/notices.txt": () => Promise.resolve("made here\n"),
    "/_fonts/a.woff2": () => Promise.resolve(Buffer.from([0, 255, 1])),
    "/broken.txt": () => Promise.reject(Object.assign(new Error("x"), { code: "EACCES", path: "/a" })),
  });
  url = `http://${host}:${port}`;
});
afterAll(() => {
  front.close();
  behind.close();
});

it.each([
  ["/", "/"],
  ["/claims.html?a=b", "/claims.html?a=b"],
  ["/data/a.csv", "/_file/data/a.csv"],
  ["/data/a.csv?x=1?2", "/_file/data/a.csv?x=1?2"],
  ["/data/b.csv", "/data/b.csv"],
])("%s is served from %s", async (path, expected) => {
  expect(previewPath(path, published)).toBe(expected);
  const answer = await fetch(url + path);
  expect([answer.status, answer.headers.get("x-from"), await answer.text()]).toEqual([200, "behind", expected]);
  expect(answer.headers.get("x-key")).toBe("k");
});

it("serves a font as its bytes", async () => {
  const answer = await fetch(`${url}/_fonts/a.woff2`);
  expect([answer.headers.get("content-type"), ...new Uint8Array(await answer.arrayBuffer())]).toEqual([
    "font/woff2",
    ...[0, 255, 1],
  ]);
});

it.each([
  ["/notices.txt", 200, "made here\n"],
  ["/notices.txt?x", 200, "made here\n"],
  ["/broken.txt", 500, "/a: no right to read or change it (the rights of the file and its folder)\n"],
])("%s is made by the front itself", async (path, status, text) => {
  const answer = await fetch(url + path);
  expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([
    status,
    "text/plain; charset=utf-8",
    text,
  ]);
});

it.each(["/constructor", "/__proto__"])("%s is none of its own texts", async (path) => {
  expect(await (await fetch(url + path)).text()).toBe(path);
});

/** What the server answers to a text that is no browser's, whole. */
async function answerTo(text: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), host);
  socket.on("error", () => {});
  socket.write(text);
  let answer = "";
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}

describe("what is not for it", () => {
  const get = (address: string, ...headers: string[]) =>
    [`GET ${address} HTTP/1.1`, ...headers, "Connection: close", "", ""].join("\r\n");
  const own = "Host: localhost";
  const upgrade = ["Connection: Upgrade", "Upgrade: websocket"];
  const cases: readonly (readonly [text: string, status: string, sentence: string])[] = [
    ...[
      "/%",
      "/%zz",
      "//",
      "///",
      "//evil.example",
      "/a//b",
      "/%2f%2fb",
      "/\\a",
      "/%00",
      "http://[",
      "http://a.example/",
      "*",
    ].map((address) => [get(address, own), "400", "This is no address of the notebook."] as const),
    ["what?\r\n\r\n", "400", "This is no request."],
    ["GET / HTTP/1.1\r\n\r\n", "400", ""],
    [get("/", "Host: evil.example"), "421", "The notebook is served to this computer alone, as localhost."],
    [get("/", "Host: localhost.evil.example"), "421", "The notebook is served to this computer alone, as localhost."],
    [get("/", "Host: 192.168.1.2"), "421", "The notebook is served to this computer alone, as localhost."],
    [get("/", "Host: a@localhost"), "421", "The notebook is served to this computer alone, as localhost."],
    [
      get("/", own, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"),
      "403",
      "The notebook's files are for its own pages.",
    ],
    [get("/x", own, "Origin: http://evil.example", ...upgrade), "403", "The notebook's socket is for its own pages."],
    [get("/x", own, "Origin: null", ...upgrade), "403", "The notebook's socket is for its own pages."],
    [
      get("/x", "Host: evil.example", "Origin: http://evil.example", ...upgrade),
      "421",
      "The notebook is served to this computer alone, as localhost.",
    ],
    [get("/%", own, ...upgrade), "400", "This is no address of the notebook."],
    [`POST / HTTP/1.1\r\n${own}\r\nContent-Length: 0\r\n\r\n`, "405", "POST is not served, GET and HEAD are."],
  ];

  it.each(cases)("%j is answered with %s", async (text, status, sentence) => {
    const answer = await answerTo(text);
    expect(answer.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
    expect(answer.split("\r\n").at(-1)).toBe(sentence === "" ? "" : `${sentence}\n`);
    expect((await fetch(url)).status).toBe(200);
  });

  it.each(["localhost", "LOCALHOST:3000", "a.localhost", "127.0.0.1", "127.8.8.8:80", "[::1]:3000"])(
    "but %s is its name",
    async (name) => {
      expect((await answerTo(get("/", `Host: ${name}`))).slice(0, 12)).toBe("HTTP/1.1 200");
    },
  );

  it("and a body of 20 MB, a half answer and a socket that goes away end nothing", async () => {
    const body = Buffer.alloc(20_000_000);
    await fetch(url, { method: "POST", body }).then(
      (answer) => expect(answer.status).toBe(405),
      // The connection may end while the body is still being sent.
      (error: Error) => expect(error.message).toBe("fetch failed"),
    );
    await expect(fetch(`${url}/breaks`).then((answer) => answer.text())).rejects.toThrow("terminated");
    const socket = connect(Number(new URL(url).port), host);
    socket.write(get("/x", own, ...upgrade));
    socket.resetAndDestroy();
    expect((await fetch(url)).status).toBe(200);
  });
});

it.each([
  ["0.0.0.0", "192.168.1.2:3000", 200],
  ["0.0.0.0", "evil.example", 421],
  ["notes.example", "notes.example", 200],
  ["::1", "[::1]:3000", 200],
])("a server that listens at %s serves %s with %s", (listening, name, status) => {
  const refusal = requestRefusal({ method: "GET", url: "/", headers: { host: name } }, listening);
  expect(refusal?.status ?? 200).toBe(status);
});

it("passes sockets through", async () => {
  const socket = connect(Number(new URL(url).port), host);
  socket.write(
    "GET /_observablehq HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
  );
  let text = "";
  for await (const chunk of socket) text += String(chunk);
  expect(text).toBe("HTTP/1.1 101 Switching Protocols\r\n\r\nhello");
});

it("says so while nothing answers behind it", async () => {
  const port = await freePort(39_600, host);
  const lonely = await frontServer({ host, port, behind: await freePort(39_700, host), key: "k" }, () => published);
  const answer = await fetch(`http://${host}:${port}/`);
  expect([answer.status, await answer.text()]).toEqual([502, "The notebook is not ready yet.\n"]);
  lonely.close();
});
