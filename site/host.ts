import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo } from "node:net";
import { errorSentence } from "../loaders/read/systemFault.js";
import { acceptedEncoding } from "./acceptedEncoding.js";
import { contentType, isText } from "./contentType.js";
import { fileFinder, type Found, type HostedContent } from "./hostedFiles.js";
import { everyAnswer, type HostHeaders } from "./hostHeaders.js";
import { lostPage } from "./lostPage.js";
import { outliveFaults, refusalHeaders } from "./refusalAnswer.js";
import { requestRefusal } from "./requestRefusal.js";

/** Where a site is served. */
export interface HostOptions {
  /** The path it lies under, starting and ending in a slash; else the root. */
  readonly base?: string;
  /** The port; else a free one. */
  readonly port?: number;
}

/** A site being served. `url` is its first page's address and ends in a slash. */
export interface HostedSite {
  readonly url: string;
  /** Ends it, with every connection. */
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: HostHeaders;
  readonly body: Buffer | string;
}

/** The only address it listens at: no other computer reaches it. */
const loopback = "127.0.0.1";

/**
 * Serves the built site in `folder` to this computer as a good host serves it to the world: packed, with types, headers
 * (`fileHeaders`) and tags by which what did not change is not sent again; `x` finds `x.html`, a folder its `index.html`,
 * and all else the site's page for it. Files that change are served as they are now. Requests that are none of this computer's
 * are refused (`requestRefusal`), and none ends it. Resolves once it listens.
 * @throws Error where the port is taken.
 */
export async function host(folder: string, { base = "/", port = 0 }: HostOptions = {}): Promise<HostedSite> {
  const find = fileFinder(folder);
  const server = createServer((incoming, outgoing) => {
    incoming.on("error", () => {});
    outgoing.on("error", () => {});
    // A page is asked for without a body; one that comes all the same is not kept.
    incoming.resume();
    void answerTo(incoming, base, find)
      .catch((error: unknown) => textAnswer(500, errorSentence(error, "the site")))
      .then(({ status, headers, body }) => {
        // An answer that did not change has no body, and so no length either.
        const length = status === 304 ? {} : { "content-length": Buffer.byteLength(body) };
        outgoing.writeHead(status, { ...everyAnswer, ...headers, ...length }).end(body);
      });
  });
  server.listen(port, loopback);
  await once(server, "listening");
  outliveFaults(server);
  return {
    url: `http://${loopback}:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answerTo(
  incoming: IncomingMessage,
  base: string,
  find: (address: string) => Promise<Found>,
): Promise<Answer> {
  const refusal = requestRefusal(incoming, loopback);
  if (refusal !== null)
    return { status: refusal.status, headers: refusalHeaders(refusal), body: `${refusal.sentence}\n` };
  const [, address = "", query = ""] = /^([^?#]*)(\?[^#]*)?/.exec(incoming.url ?? "/") ?? [];
  const path = decodeURIComponent(address);
  const toFolder = { status: 301, headers: { location: `${address}/${query}`, "cache-control": "no-cache" }, body: "" };
  if (`${path}/` === base) return toFolder;
  if (!path.startsWith(base)) return textAnswer(404, `Nothing is here: the site is at ${base}`);
  const found = await find(path.slice(base.length));
  if (found === "folder") return toFolder;
  if (found !== null) return fileAnswer(found, 200, incoming);
  const lost = await find(lostPage);
  return lost === null || lost === "folder"
    ? textAnswer(404, "Nothing is at this address.")
    : fileAnswer(lost, 404, incoming);
}

async function fileAnswer(file: HostedContent, status: number, { headers }: IncomingMessage): Promise<Answer> {
  const { encoding, bytes } = await file.packed(acceptedEncoding([headers["accept-encoding"]].flat().join()));
  const tag = `"${file.hash}${encoding === "identity" ? "" : `-${encoding}`}"`;
  const known = (headers["if-none-match"] ?? "").split(",").map((each) => each.trim().replace(/^W\//, ""));
  const lasting = { ...file.headers, etag: tag, ...(isText(file.name) ? { vary: "accept-encoding" } : {}) };
  if (status === 200 && (known.includes(tag) || known.includes("*")))
    return { status: 304, headers: lasting, body: "" };
  const packing = encoding === "identity" ? {} : { "content-encoding": encoding };
  return { status, headers: { ...lasting, "content-type": contentType(file.name), ...packing }, body: bytes };
}

const textAnswer = (status: number, sentence: string): Answer => ({
  status,
  headers: { "content-type": contentType("answer.txt"), "cache-control": "no-cache" },
  body: `${sentence}\n`,
});
