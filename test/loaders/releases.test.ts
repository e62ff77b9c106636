import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { notebookRecord } from "../../loaders/publish/notebookRecord.js";
import { loadModel } from "../../loaders/publish/publish.js";
import { readReleases, releaseFileName } from "../../loaders/read/release.js";
import { type ReleaseRecord } from "../../src/notebook/record.js";

const folder = join("data", "releases");
const { releases, problems } = readReleases(readFileSync(join(folder, "releases.csv")));

it("the figures of data/ are released, so that a link to them opens for ever (npm run release keeps them)", () => {
  const { project, workbook } = loadModel();
  const { release, edition } = notebookRecord(project, workbook);
  expect(problems).toEqual([]);
  expect(releases.at(-1)).toEqual({ release, edition });
});

it.each(releases)("release $release of $edition has its record", ({ release }) => {
  const record = JSON.parse(readFileSync(join(folder, releaseFileName(release)), "utf8")) as ReleaseRecord;
  expect([record.schema, record.release]).toEqual([1, release]);
});
