import { type Workbook } from "../../src/model/workbook.js";
import { releaseChanges } from "../../src/notebook/releaseChanges.js";
import { type KeptEdition, type ReleaseRecord, type TranslatedRecord } from "../../src/notebook/record.js";
import { releaseFile } from "../publish/releaseFile.js";
import { filesIn } from "../read/project.js";
import { DataError, type Problem, quoted } from "../read/problem.js";
import { readReleases, releaseFileName, releaseList, releasesFolder } from "../read/release.js";
import { releaseDraft } from "./releaseDraft.js";
import { withRows } from "./addArticle.js";

/** A file of `data/releases/` and what it is to hold. */
export interface ReleaseFile {
  readonly name: string;
  readonly text: string;
}

/** What a release comes to. */
export interface ReleasePlan {
  readonly release: string;
  /** The files to write, in this order; none where all stands already. */
  readonly files: readonly ReleaseFile[];
  /** *Figures changed*, against the release before. */
  readonly draft: string;
}

/** The bytes of a file of `data/releases/`, or null where there is none. */
export type ReadRelease = (name: string) => Uint8Array | null;

/** Reads the files of a `data/releases/`. */
export const readerIn =
  (folder: string): ReadRelease =>
  (name) => {
    const [, stem = name, ending] = /^(.*)\.(\w+)$/.exec(name) ?? [];
    return filesIn(folder, ending)(stem);
  };

/**
 * What keeping the published figures as a release comes to. The last release is the last row of `releases.csv`: no date of a
 * file counts. Figures that are the last release's are none of their own, so that a second run writes nothing and drafts the
 * same. A record that was kept stays as it is, whatever its words are by now. Throws a {@link DataError} where what was kept
 * cannot be read, or the edition goes back in time.
 */
export function planRelease(record: TranslatedRecord, workbook: Workbook, read: ReadRelease): ReleasePlan {
  const csv = read(releaseList);
  const { releases, problems } = readReleases(csv);
  if (problems.length > 0) throw new DataError(problems);
  const now: KeptEdition = { release: record.release, edition: record.edition };
  const isKept = releases.at(-1)?.release === now.release;
  const before = releases.at(isKept ? -2 : -1) ?? null;
  const last = releases.at(-1);
  if (!isKept && last !== undefined && now.edition < last.edition)
    throw new DataError([
      problemAt(
        "data/story.csv",
        `edition: got ${quoted(now.edition)}, before the last release ${last.release} of ${last.edition}`,
        "the day of the new figures",
      ),
    ]);
  const name = releaseFileName(now.release);
  const old = before === null ? null : keptRecord(before.release, read);
  const changes = releaseChanges(old ?? record, record);
  const list = csv === null ? "release,edition\n" : Buffer.from(csv).toString("utf8");
  return {
    release: now.release,
    files: [
      ...(read(name) === null ? [{ name, text: releaseFile(record, workbook) }] : []),
      ...(isKept ? [] : [{ name: releaseList, text: withRows(list, [[now.release, now.edition]]) }]),
    ],
    draft: releaseDraft(isKept ? releases.at(-1)! : now, before, changes),
  };
}

/** The record of a release. Throws a {@link DataError} where it is not there, or no such record. */
export function keptRecord(release: string, read: ReadRelease): ReleaseRecord {
  const name = releaseFileName(release);
  const file = `data/${releasesFolder}/${name}`;
  const bytes = read(name);
  if (bytes === null)
    throw new DataError([
      problemAt(file, "missing", `the record of ${release}, which ${releaseList} names: bring it back`),
    ]);
  try {
    const record = JSON.parse(Buffer.from(bytes).toString("utf8")) as ReleaseRecord;
    if (record.release === release) return record;
  } catch {
    // told below
  }
  throw new DataError([problemAt(file, `is no record of ${release}`, "the file as npm run release wrote it")]);
}

const problemAt = (file: string, what: string, expected: string): Problem => ({
  ...{ file, line: 0, column: "" },
  what,
  expected,
});
