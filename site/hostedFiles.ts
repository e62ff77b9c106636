import { createHash } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Encoding } from "./acceptedEncoding.js";
import { isText } from "./contentType.js";
import { isHosted } from "./headersFile.js";
import { fileHeaders, type HostHeaders } from "./hostHeaders.js";

/** A file as a host answers with it. */
export interface HostedContent {
  readonly name: string;
  readonly headers: HostHeaders;
  /** A hash of the content, the same as long as that is. */
  readonly hash: string;
  /** The content, packed where it was asked for and that makes it smaller; packed once. */
  packed(encoding: Encoding): Promise<Body>;
}

interface Body {
  readonly encoding: Encoding;
  readonly bytes: Buffer;
}

/** What a host finds at an address: a file, or that the address is a folder's, which ends in a slash. */
export type Found = HostedContent | "folder" | null;

const brotli = promisify(brotliCompress);
const packers: Readonly<Record<Exclude<Encoding, "identity">, (bytes: Buffer) => Promise<Buffer>>> = {
  // As hosts pack while a reader waits; the most that brotli can do takes fifty times as long.
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify<Buffer, Buffer>(gzip),
};

/**
 * Finds the files of `folder` by their addresses below it, decoded and without the first slash: `x` is also `x.html`, `x/` is
 * `x/index.html`. A file has one name: no other way of writing it finds it, and no link is followed, so that nothing outside
 * the folder is ever found. What was read and packed stays in memory until the file changes.
 */
export function fileFinder(folder: string): (address: string) => Promise<Found> {
  const kept = new Map<string, { readonly stamp: string; readonly content: Promise<HostedContent> }>();

  async function read(name: string): Promise<HostedContent | null> {
    if (!isHosted(name)) return null;
    const root = await realpath(folder).catch(() => null);
    if (root === null) return null;
    const path = join(root, ...name.split("/"));
    if (path !== `${root}${sep}${name.replaceAll("/", sep)}` || (await realpath(path).catch(() => null)) !== path)
      return null;
    const found = await stat(path).catch(() => null);
    if (found?.isFile() !== true) return null;
    // A build may give files a time of its own, but not this one.
    const stamp = `${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}`;
    const known = kept.get(name);
    if (known?.stamp === stamp) return known.content;
    const content = readFile(path).then((bytes) => hostedContent(name, bytes));
    kept.set(name, { stamp, content });
    content.catch(() => kept.delete(name));
    return content;
  }

  return async (address) => {
    if (address === "" || address.endsWith("/")) return read(`${address}index.html`);
    const file = (await read(address)) ?? (await read(`${address}.html`));
    return file ?? ((await read(`${address}/index.html`)) === null ? null : "folder");
  };
}

function hostedContent(name: string, bytes: Buffer): HostedContent {
  const plain: Body = { encoding: "identity", bytes };
  const bodies = new Map<Encoding, Promise<Body>>();
  const pack = async (encoding: Exclude<Encoding, "identity">): Promise<Body> => {
    const smaller = await packers[encoding](bytes);
    return smaller.length < bytes.length ? { encoding, bytes: smaller } : plain;
  };
  return {
    name,
    headers: fileHeaders(name, name.endsWith(".html") ? bytes.toString("utf8") : ""),
    hash: createHash("sha256").update(bytes).digest("base64url").slice(0, 22),
    packed(encoding) {
      if (encoding === "identity" || !isText(name)) return Promise.resolve(plain);
      const body = bodies.get(encoding) ?? pack(encoding);
      bodies.set(encoding, body);
      return body;
    },
  };
}
