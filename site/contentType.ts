import { extname } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** The type that a file of a site is answered with, from the ending of its name; bytes of no known type where that is none of them. */
export const contentType = (name: string): string => types[extname(name)] ?? "application/octet-stream";

/** Whether a file of a site is a text, which gets smaller on its way; pictures and typefaces are packed already. */
export const isText = (name: string): boolean => contentType(name).endsWith("charset=utf-8");
