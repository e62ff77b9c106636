import { createServer, request, type IncomingMessage, type Server } from "node:http";
import { connect } from "node:net";
import { once } from "node:events";
import { errorSentence } from "../loaders/read/systemFault.js";
import { contentType } from "./contentType.js";
import { outliveFaults, refusalHeaders, refusalText } from "./refusalAnswer.js";
import { requestRefusal } from "./requestRefusal.js";

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

/** The type of a text of its own: a page's address needs no ending. */
const typeOf = (address: string): string => contentType(address.includes(".") ? address : `${address}.html`);

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
        (error: unknown) => answer(500, contentType("fault.txt"), `${errorSentence(error, address)}\n`),
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
  server.on("upgrade", (incoming, socket, head) => {
    socket.on("error", () => socket.destroy());
    const refusal = requestRefusal(incoming, host);
    if (refusal !== null) {
      socket.end(refusalText(refusal));
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
  outliveFaults(server);
  return server;
}
