import { transform } from "esbuild";

/** Every word that a text is made of, as names of classes are words. */
export const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/[\w-]+/g) ?? []);

/**
 * The rules of a minified style sheet that can apply to a page: without those whose every selector names a class that is in
 * none of `written`, the words of the page's HTML and of its scripts, those that it loads later included. A class may be put
 * together there: `is-wide` counts as written where `is-` is.
 */
export async function usedStyles(css: string, written: readonly ReadonlySet<string>[]): Promise<string> {
  const { code } = await transform(withUsed(css, written), { loader: "css", minify: true, charset: "utf8" });
  return code.trim();
}

/** The same of rules that stand side by side, each a selector or an at-rule and what is in its braces. */
function withUsed(css: string, written: readonly ReadonlySet<string>[]): string {
  let used = "";
  for (let at = 0; at < css.length;) {
    const open = endOf(css, at, "{;");
    if (css[open] !== "{") {
      used += css.slice(at, open + 1);
      at = open + 1;
      continue;
    }
    const close = endOf(css, open + 1, "}");
    const [head, body] = [css.slice(at, open), css.slice(open + 1, close)];
    if (/^@(?:media|supports|layer|container)\b/.test(head)) used += `${head}{${withUsed(body, written)}}`;
    else if (head.startsWith("@")) used += css.slice(at, close + 1);
    else {
      const selectors = head.match(/(?:\([^)]*\)|"[^"]*"|[^,(])+/g) ?? [];
      const kept = selectors.filter((selector) => isUsed(selector, written));
      if (kept.length > 0) used += `${kept.join(",")}{${body}}`;
    }
    at = close + 1;
  }
  return used;
}

/** Where the first of `ends` stands from `from` on, outside strings and what other braces hold. */
function endOf(css: string, from: number, ends: string): number {
  let depth = 0;
  for (let at = from; at < css.length; at++) {
    const sign = css[at] ?? "";
    if (sign === '"' || sign === "'") at = css.indexOf(sign, at + 1);
    else if (depth === 0 && ends.includes(sign)) return at;
    else if (sign === "{") depth++;
    else if (sign === "}") depth--;
  }
  return css.length;
}

/** Whether all classes of a selector are written, but for those that it is said to be without. */
function isUsed(selector: string, written: readonly ReadonlySet<string>[]): boolean {
  const plain = selector.replace(/:(?:not|is|where|has)\([^)]*\)+/g, "");
  return [...plain.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].every(([, name = ""]) => isWritten(name, written));
}

const isWritten = (name: string, written: readonly ReadonlySet<string>[]): boolean =>
  [name, ...[...name.matchAll(/-/g)].map(({ index }) => name.slice(0, index + 1))].some((part) =>
    written.some((words) => words.has(part)),
  );
