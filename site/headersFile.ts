import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { everyAnswer, fileAddresses, fileHeaders, type HostHeaders } from "./hostHeaders.js";
import { listFiles } from "./snapshot.js";

/** The file in which Netlify, Cloudflare Pages and others look for headers. */
export const headersName = "_headers";

/** A file of a site with the headers of its own. */
export interface HostedFile {
  readonly name: string;
  readonly headers: HostHeaders;
}

/** Whether a file is for readers: hosts do not serve what is for themselves. */
export const isHosted = (name: string): boolean => name !== headersName && !/(?:^|\/)\./.test(name);

/**
 * The text of `_headers` for the files of a site: what every answer bears, then one rule for each folder whose files all bear
 * the same, else for each address. Hosts add up the rules that match an address, so that none says what another does; as some
 * read `/x/*` as `/x` too, a folder beside a page of its name has a rule for each file.
 */
export function headersText(files: readonly HostedFile[]): string {
  const names = new Set(files.map(({ name }) => name));
  const block = (path: string, headers: HostHeaders): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");
  const rules = (folder: string): string[] => {
    const inside = files.filter(({ name }) => name.startsWith(folder));
    const [first] = inside;
    const isAlike = inside.every(({ headers }) => JSON.stringify(headers) === JSON.stringify(first?.headers));
    if (first !== undefined && folder !== "" && isAlike && !names.has(`${folder.slice(0, -1)}.html`))
      return [block(`/${folder}*`, first.headers)];
    const inner = ({ name }: HostedFile): string => /^[^/]+\//.exec(name.slice(folder.length))?.[0] ?? "";
    const own = inside.filter((file) => inner(file) === "");
    const folders = new Set(inside.map(inner).filter((name) => name !== ""));
    return [
      ...own.flatMap(({ name, headers }) => fileAddresses(name).map((address) => block(address, headers))),
      ...[...folders].flatMap((name) => rules(folder + name)),
    ];
  };
  return [block("/*", everyAnswer), ...rules("")].join("\n");
}

/** Writes `_headers` into the folder of a finished site. */
export async function writeHeadersFile(site: string): Promise<void> {
  await writeFile(join(site, headersName), headersText(await siteHeaders(site)));
}

/** The files in the folder of a site that hosts serve, with the headers of each. */
export async function siteHeaders(site: string): Promise<HostedFile[]> {
  return Promise.all(
    (await listFiles(site)).filter(isHosted).map(async (name) => {
      const html = name.endsWith(".html") ? await readFile(join(site, name), "utf8") : "";
      return { name, headers: fileHeaders(name, html) };
    }),
  );
}
