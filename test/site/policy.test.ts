import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { policy, withPolicy } from "../../site/policy.js";

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("a page asks its own origin alone, and runs no text but its own", () => {
  expect(policy({ scripts: [], styles: [] })).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
  );
});

test.each([
  ["a script", "<script>a()</script>", hash("a()"), "'self'"],
  ["a script of a file needs none", '<script src="./a.js"></script>', "'self'", "'self'"],
  ["data is no script", '<script type="application/ld+json">{}</script>', "'self'", "'self'"],
  ["a style", "<style>a{}</style>", "'self'", hash("a{}")],
  ["the same style twice", "<style>a{}</style><style>a{}</style>", "'self'", hash("a{}")],
])("%s", (_, text, script, style) => {
  const html = withPolicy(`<head>\n<meta charset="utf-8">\n${text}</head>`);
  const part = (name: string, own: string): string => (own === "'self'" ? `${name} 'self'` : `${name} 'self' ${own}`);
  expect(html).toBe(
    `<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${part("script-src", script)}; ${part("style-src", style)}; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">\n${text}</head>`,
  );
});

test("styles that come later are named too", () => {
  expect(withPolicy('<meta charset="utf-8">', { styles: ["b{}"] })).toContain(`style-src 'self' ${hash("b{}")};`);
});
