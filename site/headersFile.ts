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

/** A rule of `_headers`: the address it is for, or all that begin as it does where it ends in `*`, and what it adds there. */
type Rule = readonly [address: string, headers: HostHeaders];

/**
 * The text of `_headers` for the files of a site: what every answer bears, then one rule for each folder whose files all bear
 * the same, else for each address. Hosts add up the rules that match an address, so that none says what another does; as some
 * read `/x/*` as `/x` too, a folder beside a page of its name has a rule for each file. Cloudflare Pages reads a hundred rules:
 * last are those for addresses that it leads on from, `/x.html` to `/x`.
 */
export function headersText(files: readonly HostedFile[]): string {
  const rules = folderRules("", files);
  const isOther = ([address]: Rule): boolean => /(?:\.html|\/index)$/.test(address);
  return [["/*", everyAnswer] as const, ...rules.filter((rule) => !isOther(rule)), ...rules.filter(isOther)]
    .map(([address, headers]) =>
      [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"),
    )
    .join("\n");
}

/** The rules for what lies in `folder` (empty, or ending in a slash) and below it. */
function folderRules(folder: string, files: readonly HostedFile[]): Rule[] {
  const inside = files.filter(({ name }) => name.startsWith(folder));
  const [first] = inside;
  const isAlike = inside.every(({ headers }) => JSON.stringify(headers) === JSON.stringify(first?.headers));
  const hasPage = files.some(({ name }) => name === `${folder.slice(0, -1)}.html`);
  if (first !== undefined && folder !== "" && isAlike && !hasPage) return [[`/${folder}*`, first.headers]];
  const inner = ({ name }: HostedFile): string => /^[^/]+\//.exec(name.slice(folder.length))?.[0] ?? "";
  const own = inside.filter((file) => inner(file) === "");
  const folders = new Set(inside.map(inner).filter((name) => name !== ""));
  return [
    ...own.flatMap(({ name, headers }) => fileAddresses(name).map((address): Rule => [address, headers])),
    ...[...folders].flatMap((name) => folderRules(folder + name, files)),
  ];
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
