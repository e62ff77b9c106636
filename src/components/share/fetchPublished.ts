import { filesOf } from "../../export/packageZip.js";
import { type Takeaway } from "../../export/takeaway.js";
import { listText } from "../../notebook/countText.js";
import { said } from "../../language/said.js";

/**
 * The published tables and what describes them, by the names they have in the folder `data` of the site; what describes them
 * alone where they are of other figures than those of the page.
 * @throws Error with a sentence that names the files that could not be fetched.
 */
export async function fetchPublished(takeaway: Takeaway): Promise<Map<string, Uint8Array>> {
  const description = "datapackage.json";
  const described = await fetchFile(description);
  if (described === null) throw missing([description]);
  const files = filesOf(new TextDecoder().decode(described), takeaway).map(
    async (path) => [path, path === description ? described : await fetchFile(path)] as const,
  );
  const all = await Promise.all(files);
  const lost = all.flatMap(([path, file]) => (file === null ? [path] : []));
  if (lost.length > 0) throw missing(lost);
  return new Map(all.flatMap(([path, file]) => (file === null ? [] : [[path, file] as const])));
}

/** A file of the folder; null where it cannot be had. */
async function fetchFile(path: string): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(`./data/${path}`);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

const missing = (names: readonly string[]): Error =>
  new Error(
    said(
      `The site did not give ${listText(names)}. Press again once you are online.`,
      `Le site n'a pas donné ${listText(names)}. Réessayez une fois en ligne.`,
    ),
  );
