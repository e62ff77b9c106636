import { createHash } from "node:crypto";

/** What the policy of a page allows beyond its own files: scripts and styles that stand in it, by their texts. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The content security policy of a page: its own origin and nothing else, no script but files of the site and those that stand
 * in it word for word, no style but those, nothing made from text, no form that is sent. Only a page that says which folder
 * its addresses start from (`hasBase`) may say that.
 */
export function policy({ scripts, styles }: Inline, hasBase = false): string {
  return [
    "default-src 'none'",
    `script-src 'self'${hashes(scripts)}`,
    `style-src 'self'${hashes(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `base-uri ${hasBase ? "'self'" : "'none'"}`,
    "form-action 'none'",
  ].join("; ");
}

const hashes = (texts: readonly string[]): string =>
  [...new Set(texts)].map((text) => ` 'sha256-${createHash("sha256").update(text).digest("base64")}'`).join("");

/** A page whose policy stands first in its head, where it holds for all that follows; its scripts and styles are found in it. */
export function withPolicy(html: string, later: Partial<Inline> = {}): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\b(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = ""]) => text,
  );
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = ""]) => text);
  const content = policy(
    {
      scripts: [...scripts, ...(later.scripts ?? [])],
      styles: [...styles, ...(later.styles ?? [])],
    },
    html.includes("<base "),
  );
  const meta = `<meta http-equiv="Content-Security-Policy" content="${content}">`;
  return html.replace(/<meta charset="[^"]*">\n?/, (charset) => `${charset}${meta}\n`);
}
