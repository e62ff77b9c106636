import { type KeptEdition } from "../../src/notebook/record.js";
import { type Problem, quoted } from "./problem.js";
import { RowReader } from "./reader.js";
import { header, readTable } from "./table.js";

const releaseColumns = header("release,edition");

/** Where the releases of a story are kept, below its `data/`. */
export const releasesFolder = "releases";

/** The file of a release's record. */
export const releaseFileName = (release: string): string => `${release}.json`;

/** The list of all releases, the last one last. */
export const releaseList = "releases.csv";

/** The rows of `data/releases/releases.csv`, in the order in which they were released; none where there is no such file. */
export function readReleases(bytes: Uint8Array | null): { releases: KeptEdition[]; problems: Problem[] } {
  if (bytes === null) return { releases: [], problems: [] };
  const table = readTable(bytes, `data/${releasesFolder}/${releaseList}`, releaseColumns);
  const problems = [...table.problems];
  let last = "";
  const releases = table.rows.map((row): KeptEdition => {
    const reader = new RowReader(row, problems);
    const release = reader.id(
      "release",
      /^[0-9a-f]{8}$/,
      "a release as npm run release names it: eight of 0-9 and a-f",
    );
    const edition = reader.date("edition");
    if (edition < last)
      reader.problem("edition", `got ${quoted(edition)}, before that of the row above`, `${last} or a later day`);
    last = edition;
    return { release, edition };
  });
  return { releases, problems };
}
