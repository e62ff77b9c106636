import { posix } from "node:path";

/** The inline module that Framework writes into every page, alone in its own element. */
const inline = /<script type="module">([\s\S]*?)<\/script>/;
const preload = /<link rel="modulepreload" href="([^"]*)">\n?/g;

/** The code of a page's inline module; empty where it has none. */
export function pageScript(html: string): string {
  return inline.exec(html)?.[1] ?? "";
}

/**
 * A page's code with the imports at the head of its cells, which Framework turns into `await import(…)`, as imports of the
 * module again, so that a bundler sees which of each module's names the page uses. Other `import(…)` stay as they are: what
 * they load is wanted later.
 */
export function loadAtOnce(code: string): string {
  const declarations: string[] = [];
  const cells = code.replaceAll(
    /(=> \{\n)const (.*) = await (?:Promise\.all\(\[(import\(.*\))\]\)|(import\("[^"]*"\)));\n/g,
    (_, opening: string, names: string, several: string | undefined, one: string | undefined) => {
      const bindings = several === undefined ? [names] : (names.slice(1, -1).match(/\{[^}]*\}|[\w$]+/g) ?? []);
      for (const [index, [, address]] of [...(several ?? one ?? "").matchAll(/import\("([^"]*)"\)/g)].entries()) {
        const binding = bindings[index] ?? "{}";
        const named = binding.startsWith("{") ? binding.replaceAll(": ", " as ") : `* as ${binding}`;
        declarations.push(`import ${named} from ${JSON.stringify(address)};\n`);
      }
      return opening;
    },
  );
  return declarations.join("") + cells;
}

/**
 * A page (its path from the root of the site) without its inline module: what runs in its place, the first of `scripts`, is
 * named on the root element for the script in its head, which knows when, and so are the files that the module reads. Scripts,
 * which are paths from the root of the site, are fetched meanwhile, after what is seen first.
 */
export function withScripts(html: string, page: string, scripts: readonly string[]): string {
  const address = (script: string): string => {
    const relative = posix.relative(posix.dirname(page), script);
    return relative.startsWith(".") ? relative : `./${relative}`;
  };
  const files = [...pageScript(html).matchAll(/"path":"([^"]*)"/g)].map(([, path = ""]) => path);
  const links = scripts.map((script) => `<link rel="modulepreload" fetchpriority="low" href="${address(script)}">\n`);
  return html
    .replaceAll(preload, "")
    .replace(/<html\b/, `<html data-script="${address(scripts[0] ?? "")}" data-files="${files.join(" ")}"`)
    .replace(inline, () => links.join(""));
}
