import { mkdir, copyFile, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { releaseList, releasesFolder } from "../loaders/read/release.js";
import { type OwnFiles } from "./frontServer.js";
import { listFiles } from "./snapshot.js";

/** The folder of the records of releases, in a project and, at the same place, in its site. */
const folder = `data/${releasesFolder}`;

/** The files of the releases of the project in `root`, as its site has them: the list and each record. */
async function releaseFiles(root: string): Promise<string[]> {
  const isPublished = (file: string): boolean =>
    /\/[0-9a-f]{8}\.json$/.test(file) || file === `${folder}/${releaseList}`;
  return (await listFiles(root, folder)).filter(isPublished);
}

/** Copies the releases of a project into its site, which a page asks for when a link of another release is opened. */
export async function copyReleases(root: string, site: string): Promise<void> {
  for (const file of await releaseFiles(root)) {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await copyFile(join(root, file), join(site, file));
  }
}

/** The same files for a preview, at the addresses that they have in the built site. */
export async function previewReleases(root: string): Promise<OwnFiles> {
  const files = await releaseFiles(root);
  return Object.fromEntries(files.map((file) => [`/${file}`, () => readFile(join(root, file))] as const));
}
