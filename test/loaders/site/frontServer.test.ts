import { createServer, type Server } from "node:http";
import { once } from "node:events";
import { connect } from "node:net";
import { type AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freePort } from "../../../loaders/site/freePort.js";
import { frontServer, previewPath } from "../../../loaders/site/frontServer.js";

const host = "127.0.0.1";
const published = new Set(["/data/a.csv"]);
let behind: Server;
let front: Server;
let url = "";

beforeAll(async () => {
  behind = createServer((request, response) => response.writeHead(200, { "x-from": "behind" }).end(request.url));
  behind.on("upgrade", (_, socket) => socket.end("HTTP/1.1 101 Switching Protocols\r\n\r\nhello"));
  behind.listen(0, host);
  await once(behind, "listening");
  const port = await freePort(39_500, host);
  front = await frontServer({ host, port, behind: (behind.address() as AddressInfo).port }, () => published);
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
});

it("passes sockets through", async () => {
  const socket = connect(Number(new URL(url).port), host);
  socket.write("GET /_observablehq HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
  let text = "";
  for await (const chunk of socket) text += String(chunk);
  expect(text).toBe("HTTP/1.1 101 Switching Protocols\r\n\r\nhello");
});

it("says so while nothing answers behind it", async () => {
  const port = await freePort(39_600, host);
  const lonely = await frontServer({ host, port, behind: await freePort(39_700, host) }, () => published);
  const answer = await fetch(`http://${host}:${port}/`);
  expect([answer.status, await answer.text()]).toEqual([502, "The notebook is not ready yet.\n"]);
  lonely.close();
});
