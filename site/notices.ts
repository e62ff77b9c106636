import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { siteFonts } from "./fonts.js";
import { listFiles } from "./snapshot.js";
import { type ShippedPart, shippedParts } from "./shippedParts.js";

/** The file of the site that holds every notice. */
export const noticesFile = "licenses.txt";

/** A package as it is installed. */
interface Installed {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: readonly string[];
  readonly text: string;
}

/** A package of the site, and in which of its folders and files it is. */
interface Entry {
  readonly installed: Installed;
  readonly places: ReadonlySet<string>;
  readonly remarks: ReadonlySet<string>;
}

/**
 * The licence notices of the `parts` of others that the site in `site` ships, and of what is built into them, as one text.
 * Read from the packages installed in `root`. What has no notice there is left out, and `noticeProblems` tells it.
 */
export async function licenseNotices(root: string, site: string, parts: readonly ShippedPart[]): Promise<string> {
  const entries = new Map<string, Entry>();
  const add = async (name: string, version: string, place: string, remark: readonly string[] = []): Promise<void> => {
    const installed = await readInstalled(root, name, version);
    if (installed === null || installed.text === "") return;
    const key = `${name} ${installed.version}`;
    const known = entries.get(key);
    entries.set(key, {
      installed,
      places: new Set([...(known?.places ?? []), place]),
      remarks: new Set([...(known?.remarks ?? []), ...remark]),
    });
  };
  for (const part of parts) {
    const name = part.name || (await fontPackage(root, join(site, part.place)));
    if (name !== null) await add(name, part.version, part.place, part.remark === undefined ? [] : [part.remark]);
  }
  // A package that another needs and that has no folder of its own was built into it by its makers.
  const shipped = new Set([...entries.values()].map(({ installed }) => installed.name));
  for (const { installed } of entries.values())
    for (const dependency of installed.dependencies)
      if (!shipped.has(dependency)) await add(dependency, "", `a part of ${installed.name}`);
  const sorted = [...entries.values()].sort((a, b) => (a.installed.name < b.installed.name ? -1 : 1));
  return [heading, ...sorted.map(notice)].join(`\n${rule}\n`);
}

/** The notices of what a preview of the project in `root` has shipped so far: what Framework keeps in its cache of a site. */
export async function previewNotices(root: string): Promise<string> {
  const cache = join(root, "src", ".observablehq", "cache");
  const fonts = (await siteFonts()).map(({ path }) => path);
  return licenseNotices(root, cache, shippedParts(["_observablehq/client.js", ...fonts, ...(await listFiles(cache))]));
}

const rule = "-".repeat(80);
const heading =
  "This site is made with the software and the typefaces below. Each is used under its own licence, which follows.\n";

function notice({ installed: { name, version, license, text }, places, remarks }: Entry): string {
  const said = [...remarks].map((remark) => `${remark}\n`).join("");
  return `${name} ${version} (${license})\nIn: ${[...places].join(", ")}\n${said}\n${text.trim()}\n`;
}

/** A sentence for each shipped part that a text of notices does not name. */
export function noticeProblems(parts: readonly ShippedPart[], notices: string): string[] {
  const entries = [...notices.matchAll(/^(\S+) (\S+) \(.*\)\nIn: (.*)$/gm)];
  const isNamed = (part: ShippedPart): boolean =>
    entries.some(
      ([, name, version, places = ""]) =>
        places.split(", ").includes(part.place) &&
        (part.name === "" || part.name === name) &&
        (part.version === "" || part.version === version),
    );
  return parts
    .filter((part) => !isNamed(part))
    .map(
      ({ place, name }) =>
        `${place}: licence: no notice of ${name || "this typeface"} in ${noticesFile} (its package in node_modules, with its licence)`,
    );
}

async function readInstalled(root: string, name: string, version: string): Promise<Installed | null> {
  for (const folder of await foldersOf(root, name)) {
    const found = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
      version: string;
      license?: string;
      bin?: unknown;
      dependencies?: Record<string, string>;
    };
    if (version !== "" && found.version !== version) continue;
    const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying|notice|ofl)\b/i.test(file)).sort();
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
    // What a package with a command of its own depends on serves that command, not the site.
    const dependencies = found.bin === undefined ? Object.keys(found.dependencies ?? {}) : [];
    return {
      name,
      version: found.version,
      license: found.license ?? "see below",
      dependencies,
      text: texts.join("\n"),
    };
  }
  return null;
}

/** Where a package is installed: at the top, and within packages that need another version. */
async function foldersOf(root: string, name: string): Promise<string[]> {
  const modules = join(root, "node_modules");
  const holders = (await readdir(modules)).filter((holder) => existsSync(join(modules, holder, "node_modules", name)));
  const folders = [join(modules, name), ...holders.map((holder) => join(modules, holder, "node_modules", name))];
  return folders.filter((folder) => existsSync(join(folder, "package.json")));
}

/** The package among the project's own that holds a file of these bytes; null where none does. */
async function fontPackage(root: string, file: string): Promise<string | null> {
  const bytes = await readFile(file);
  const { dependencies = {} } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) {
    const folder = join(root, "node_modules", name);
    const fonts = (await listFiles(folder, "files")).filter((font) => /\.(?:woff2?|ttf|otf)$/.test(font));
    for (const font of fonts) if (bytes.equals(await readFile(join(folder, font)))) return name;
  }
  return null;
}
