import { unescaped } from "./escaped.js";

/** Headers of an answer, by their names in small letters. */
export type HostHeaders = Readonly<Record<string, string>>;

/**
 * What every answer bears, those included that find nothing: a file is what its type says and no more, and a newspaper that
 * a reader goes on to learns which site led there, not which page.
 */
export const everyAnswer: HostHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
};

/** A hash of the content in a name: of our scripts (`-ABCDEF12`) and of what Framework names (`.abcdef12`). */
const hash = /(?:-[A-Z\d]{8}|\.[\da-f]{8})\.\w+$/;

/** The tables, what describes them, and what they were in earlier releases, which anyone's program may read from any page. */
const published = /^data\/(?:[^/]+\.csv|datapackage\.json|releases\/[^/]+)$/;

/**
 * What a file of the site is answered with beside its type and every answer's headers; `html` is its text where it is a page.
 *
 * Kept for a year is what has another name as soon as it changes. All else is asked for again each time, and mostly answered
 * without a body: a page that was kept five minutes would ask for scripts that are gone, and tell figures that the tables
 * beside it no longer hold.
 */
export function fileHeaders(name: string, html = ""): HostHeaders {
  const isLasting = hash.test(name) && (name.startsWith("_") || name.endsWith(".woff2"));
  const policy = name.endsWith(".html") ? pagePolicy(html) : null;
  return {
    "cache-control": isLasting ? "public, max-age=31536000, immutable" : "no-cache",
    ...(policy === null
      ? {}
      : { "content-security-policy": `${policy}; frame-ancestors ${name.startsWith("embed/") ? "*" : "'none'"}` }),
    ...(published.test(name) ? { "access-control-allow-origin": "*" } : {}),
  };
}

/** The policy that a page states of itself, on one line; null for a page without one, or with one that no header can hold. */
function pagePolicy(html: string): string | null {
  const [, content] = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
  if (content === undefined) return null;
  const policy = unescaped(content)
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^ |[; ]+$/g, "");
  return /^[\x20-\x7e]+$/.test(policy) ? policy : null;
}

/** The addresses below the site's own at which a host answers with a file, as they stand in a link: `/x` and `/x.html` for a page. */
export function fileAddresses(name: string): string[] {
  const [, page] = /^(.*)\.html$/.exec(name) ?? [];
  const folder = page === undefined ? null : /^(.*\/)?index$/.exec(page);
  return [...(folder === null ? [] : [`/${folder[1] ?? ""}`]), ...(page === undefined ? [] : [`/${page}`]), `/${name}`];
}
