import { type IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";

/** Why a request is not served: the status and one sentence. */
export interface Refusal {
  readonly status: number;
  readonly sentence: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What of a request decides. */
interface Request {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Why a server of this computer's own pages, listening at `listening`, refuses a request, or null where it serves it: an
 * address that cannot be decoded or is none of this site (400), another method than reading (405), a host that is not this
 * computer, as when another site's name is made to point here (421), and what another site's pages ask for, its sockets
 * among them (403).
 */
export function requestRefusal({ method = "", url = "", headers }: Request, listening: string): Refusal | null {
  if (method !== "GET" && method !== "HEAD")
    return { status: 405, sentence: `${method} is not served, GET and HEAD are.`, headers: { allow: "GET, HEAD" } };
  if (!isSiteAddress(url)) return { status: 400, sentence: "This is no address of the notebook." };
  const host = hostOf(`http://${headers.host ?? ""}`);
  if (host === null || !isOwnName(host.hostname, listening))
    return { status: 421, sentence: "The notebook is served to this computer alone, as localhost." };
  if (headers.upgrade !== undefined && headers.origin !== undefined && hostOf(headers.origin)?.host !== host.host)
    return { status: 403, sentence: "The notebook's socket is for its own pages." };
  if (headers["sec-fetch-site"] === "cross-site" && headers["sec-fetch-mode"] !== "navigate")
    return { status: 403, sentence: "The notebook's files are for its own pages." };
  return null;
}

/** Whether an address is a path below one slash that can be decoded, without backslashes and control characters. */
function isSiteAddress(url: string): boolean {
  const [path = ""] = url.split(/[?#]/);
  if (!/^\/(?!\/)[\x21-\x7e]*$/.test(url) || url.includes("\\")) return false;
  try {
    // A slash or a control character that is written as its code is no part of a name either.
    return !/[\p{Cc}\\]|\/\//u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

function hostOf(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.username === "" && url.password === "" && url.pathname === "/" ? url : null;
}

/** Whether a name means this computer whoever asks: localhost, a loopback address; elsewhere any address, or its own name. */
function isOwnName(hostname: string, listening: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, "");
  if (name === "localhost" || name.endsWith(".localhost")) return true;
  const bare = name.replace(/^\[|\]$/g, "");
  if (isLoopback(listening)) return isLoopback(bare);
  // No one can make a number point elsewhere.
  return isIP(bare) !== 0 || name === listening.toLowerCase();
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}
