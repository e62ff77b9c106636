import { expect, test } from "vitest";
import { changedFiles, watchInputs, type FileTimes } from "../../site/watchInputs.js";

test("added, removed and edited files are changes, others not", () => {
  const before = new Map(Object.entries({ same: "1", edited: "1", removed: "1" }));
  const after = new Map(Object.entries({ same: "1", edited: "2", added: "1" }));
  expect(changedFiles(before, after)).toEqual(["added", "edited", "removed"]);
});

test("each look that differs from the one before is told once, the first never", async () => {
  const looks: FileTimes[] = ["1", "1", "2", "2", "3"].map((time) => new Map([["data/a.csv", time]]));
  const told: string[][] = [];
  await new Promise<void>((done) => {
    const stop = watchInputs(
      () => {
        const seen = looks.shift();
        if (seen !== undefined) return Promise.resolve(seen);
        stop();
        done();
        return Promise.resolve(new Map());
      },
      (files) => {
        told.push(files);
        return Promise.resolve();
      },
      1,
    );
  });
  expect(told).toEqual([["data/a.csv"], ["data/a.csv"]]);
});
