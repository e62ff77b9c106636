import { createServer, request, type IncomingMessage, type Server } from "node:http";
import { connect } from "node:net";
import { once } from "node:events";
import { errorSentence } from "../loaders/read/systemFault.js";
import { requestRefusal, type Refusal } from "./requestRefusal.js";

/**
 * Where Framework's preview serves what a reader asks for: published files (`/data/claims.csv`) have a stable address in
 * the built site, but in a preview only one below `/_file`.
 */
export function previewPath(path: string, published: ReadonlySet<string>): string {
  const [address = "", ...query] = path.split("?");
  return published.has(address) ? ["/_file" + address, ...query].join("?") : path;
}

/** Where a front server listens, where what it serves is found, and the key by which that knows it. */
export interface FrontOptions {
  host: string;
  port: number;
  behind: number;
  key: string;
}

/** Files that the front makes itself when they are asked for, by address: those that else a build alone makes. */
export type OwnFiles = Readonly<Record<string, () => Promise<string | Buffer>>>;

/**
 * Serves on `host`:`port` what Framework's preview serves on `behind`, pages, files and its socket alike, with published
 * files at their stable addresses and files of its `own` too. What is no request of this computer's own pages is refused; nothing that is sent to
 * it ends it. Resolves once it listens.
 */
export async function frontServer(
  { host, port, behind, key }: FrontOptions,
  published: () => ReadonlySet<string>,
  own: OwnFiles = {},
): Promise<Server> {
  const headersOf = (incoming: IncomingMessage) => ({ ...incoming.headers, "x-notebook-key": key });
  const server = createServer((incoming, outgoing) => {
    incoming.on("error", () => {});
    outgoing.on("error", () => {});
    const refusal = requestRefusal(incoming, host);
    if (refusal !== null) {
      // What is still being sent is not read: the connection ends with the answer.
      outgoing.writeHead(refusal.status, refusalHeaders(refusal)).end(`${refusal.sentence}\n`);
      return;
    }
    // A page is asked for without a body; one that comes all the same goes no further.
    incoming.resume();
    const [address = ""] = (incoming.url ?? "/").split("?");
    const made = Object.hasOwn(own, address) ? own[address] : undefined;
    if (made !== undefined) {
      const answer = (status: number, type: string, content: string | Buffer) =>
        outgoing.writeHead(status, { "content-type": type }).end(content);
      made().then(
        (content) => answer(200, typeOf(address), content),
        (error: unknown) => answer(500, textType, `${errorSentence(error, address)}\n`),
      );
      return;
    }
    const headers = headersOf(incoming);
    delete headers["content-length"];
    delete headers["transfer-encoding"];
    const path = previewPath(incoming.url ?? "/", published());
    const forwarded = request({ host, port: behind, method: incoming.method, path, headers }, (answer) => {
      answer.on("error", () => outgoing.destroy());
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.on("error", () => {
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(502).end("The notebook is not ready yet.\n");
    });
    outgoing.on("close", () => forwarded.destroy());
    forwarded.end();
  });
  server.on("clientError", (_, socket) => {
    if (socket.writable) socket.end(answerText({ status: 400, sentence: "This is no request." }));
    else socket.destroy();
  });
  server.on("upgrade", (incoming, socket, head) => {
    socket.on("error", () => socket.destroy());
    const refusal = requestRefusal(incoming, host);
    if (refusal !== null) {
      socket.end(answerText(refusal));
      return;
    }
    const forwarded = connect(behind, host, () => {
      const headers = Object.entries(headersOf(incoming)).flatMap(([name, value]) =>
        value === undefined ? [] : [value].flat().map((text) => `${name}: ${text}`),
      );
      forwarded.write(`${incoming.method} ${incoming.url} HTTP/1.1\r\n${headers.join("\r\n")}\r\n\r\n`);
      forwarded.write(head);
      socket.pipe(forwarded).pipe(socket);
    });
    forwarded.on("error", () => socket.destroy());
    forwarded.on("close", () => socket.destroy());
    socket.on("close", () => forwarded.destroy());
  });
  server.listen(port, host);
  await once(server, "listening");
  server.on("error", () => {});
  return server;
}

const textType = "text/plain; charset=utf-8";

function typeOf(address: string): string {
  if (address.endsWith(".woff2")) return "font/woff2";
  if (address.endsWith(".txt")) return textType;
  return address.endsWith(".js") ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8";
}

function refusalHeaders({ sentence, headers }: Refusal): Record<string, string> {
  const length = String(Buffer.byteLength(sentence) + 1);
  return { ...headers, "content-type": "text/plain; charset=utf-8", "content-length": length, connection: "close" };
}

/** An answer in full, for a socket that no response object belongs to. */
function answerText(refusal: Refusal): string {
  const headers = Object.entries(refusalHeaders(refusal)).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${refusal.status} Refused\r\n${headers.join("")}\r\n${refusal.sentence}\n`;
}
