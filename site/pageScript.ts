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
 * A page (its path from the root of the site) without its inline module. What runs in its place is named on the root element
 * for the script in its head, which knows when to fetch it and when to run it: `data-scripts`, of which the first is the page's
 * own and imports the others, `data-ahead`, those of them that all pages share, and `data-files`, which it reads. In another language than the page's own, a file `a.fr.json`
 * takes the place of `a.json`, and those have names of their own (`data-files-fr`). Scripts are paths from the root of the site.
 */
export function withScripts(html: string, page: string, scripts: readonly string[], ahead: readonly string[]): string {
  const address = (script: string): string => {
    const relative = posix.relative(posix.dirname(page), script);
    return relative.startsWith(".") ? relative : `./${relative}`;
  };
  const told = (names: readonly string[]): string => names.map(address).join(" ");
  const files = filesByLanguage(pageScript(html)).map(([key, paths]) => ` data-${key}="${paths.join(" ")}"`);
  return html
    .replaceAll(preload, "")
    .replace(/<html\b/, `<html data-scripts="${told(scripts)}" data-ahead="${told(ahead)}"${files.join("")}`)
    .replace(inline, "");
}

/** The paths of the files that a page's code registers, for its own language (`files`) and for each other (`files-fr`). */
function filesByLanguage(code: string): (readonly [key: string, paths: readonly string[]])[] {
  const registered = [...code.matchAll(/"name":"([^"]*)",.*?"path":"([^"]*)"/g)].map(([, name = "", path = ""]) => {
    const [, stem = "", language = "", ending = ""] = /^(.*?)(?:\.([a-z]{2}))?(\.\w+)$/.exec(name) ?? [];
    return { path, language, means: stem + ending };
  });
  const languages = [...new Set(["", ...registered.map(({ language }) => language)])];
  return languages.flatMap((language) => {
    const told = registered.filter((file) => {
      const isTranslated = registered.some((each) => each.means === file.means && each.language === language);
      return file.language === (isTranslated ? language : "");
    });
    const key = language === "" ? "files" : `files-${language}`;
    return told.length === 0 ? [] : [[key, told.map(({ path }) => path)] as const];
  });
}
