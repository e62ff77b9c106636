import { posix } from "node:path";
import { parse } from "es-module-lexer";
import { withoutScripts } from "./errorMarkup.js";
import { unescaped } from "./escaped.js";

/** What kind of file a text is, which decides where addresses may stand in it. */
export type TextKind = "html" | "js" | "css";

/** The kind of a built file by its name, or null when it asks for nothing itself. */
export function textKind(path: string): TextKind | null {
  const match = /\.(html|js|css)$/.exec(path);
  return match === null ? null : (match[1] as TextKind);
}

/**
 * Every address that a browser fetches of its own accord when it opens the file: scripts, styles, images, preloads,
 * imports, `url(…)`. Links that a reader follows are not among them. In the order in which they stand.
 */
export function requests(kind: TextKind, text: string): string[] {
  if (kind === "css") return cssRequests(text);
  if (kind === "js") return scriptRequests(text);
  const styles = [...text.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].flatMap((match) =>
    cssRequests(match[1] ?? ""),
  );
  return [...tagRequests(text), ...inlineScripts(text).flatMap(scriptRequests), ...styles];
}

/** The module specifiers a script, or the scripts within a page, import in any form. */
export function moduleImports(kind: TextKind, text: string): string[] {
  if (kind === "css") return [];
  const scripts = kind === "js" ? [text] : inlineScripts(text);
  // An address that is put together as the script runs is not known here.
  const known = (code: string) => parse(code)[0].filter((found) => found.type !== "dynamic" || !found.glob);
  return scripts.flatMap((code) => known(code).flatMap((found) => found.specifier ?? []));
}

/** The scripts within a page; a block of data is none. */
function inlineScripts(html: string): string[] {
  const scripts = html.matchAll(/<script\b(?![^>]* type="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g);
  return [...scripts].map((match) => match[1] ?? "");
}

/** The requests that leave the site: those with a scheme or a host, but for `data:`, `blob:` and plain fragments. */
export function outsideRequests(kind: TextKind, text: string): string[] {
  return requests(kind, text).filter((address) => /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(address));
}

/** The addresses that a reader may follow from a page to another place of the site, without query and fragment. */
export function internalLinks(html: string): string[] {
  const links = [...withoutScripts(html).matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map((match) =>
    unescaped(match[1] ?? ""),
  );
  return links
    .filter((link) => !/^[a-z][a-z\d+.-]*:|^\/\/|^#/i.test(link))
    .map((link) => link.replace(/[?#].*$/s, ""))
    .filter((link) => link !== "");
}

/**
 * The file of the site that an address in the file `from` leads to, or null when there is none among `files`. All are
 * paths from the root of the site, without a slash before. As a static host does it, `x` finds `x`, `x.html` or
 * `x/index.html`. An address that leaves the site's folder, or starts at the host's root, finds nothing: it would not
 * hold under a sub-path.
 */
export function resolveReference(from: string, address: string, files: ReadonlySet<string>): string | null {
  const path = decode(address.replace(/[?#].*$/s, ""));
  if (path.startsWith("/")) return null;
  const joined = posix.join(posix.dirname(from), path === "" ? posix.basename(from) : path);
  if (joined.startsWith("..")) return null;
  const base = joined.replace(/\/$/, "").replace(/^\.$/, "");
  const candidates = [base, `${base}.html`, base === "" ? "index.html" : `${base}/index.html`];
  return candidates.find((candidate) => files.has(candidate)) ?? null;
}

function tagRequests(html: string): string[] {
  const found: string[] = [];
  // Only opening tags are wanted: what stands inside a script is not markup.
  const markup = html.replaceAll(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, "$1");
  for (const [tag, name = ""] of markup.matchAll(/<([a-z][\w-]*)\b[^>]*>/gi)) {
    const attribute = (key: string): string | null => {
      const match = new RegExp(`\\s${key}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i").exec(tag);
      return match === null ? null : unescaped(match[1] ?? match[2] ?? "");
    };
    const element = name.toLowerCase();
    const source = attribute("src");
    if (source !== null) found.push(source);
    if (element === "link" && !/^(canonical|alternate|license|author|next|prev)$/.test(attribute("rel") ?? "")) {
      found.push(attribute("href") ?? "");
    }
    if (element === "use" || element === "image") found.push(attribute("href") ?? "");
    if (element === "object") found.push(attribute("data") ?? "");
    found.push(...(attribute("srcset") ?? "").split(",").map((entry) => entry.trim().split(/\s+/)[0] ?? ""));
    found.push(...cssRequests(attribute("style") ?? ""));
  }
  return found.filter((address) => address !== "");
}

function cssRequests(css: string): string[] {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, "");
  const address = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g;
  return [...text.matchAll(address)].map((match) => match.slice(1).find((part) => part !== undefined) ?? "");
}

/** Imports of any form; and addresses given as text to fetch, workers, event sources and the like. */
function scriptRequests(code: string): string[] {
  const calls =
    /\b(?:fetch|importScripts|import|new\s+(?:Worker|SharedWorker|EventSource|WebSocket|Image))\s*\(\s*(["'`])((?:[a-z]+:)?\/\/.*?)\1/g;
  const called = [...code.matchAll(calls)].map((match) => match[2] ?? "");
  return [...new Set([...moduleImports("js", code), ...called])];
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
