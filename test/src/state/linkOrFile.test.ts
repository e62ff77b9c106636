import { expect, it } from "vitest";
import { longestLink, linkOrFile } from "../../../src/state/linkOrFile.js";
import { emptyState } from "../../../src/state/readerState.js";

const page = "https://example.org/a/model.html";
const noted = (length: number) => ({
  ...emptyState,
  scenarios: [{ name: "s", entries: {}, note: "n".repeat(length) }],
});
const release = "5a11a11a";

it("passes a state on by its link, and by a file from 8,001 characters on", () => {
  expect(linkOrFile(noted(1), { page, release })).toEqual({
    kind: "link",
    address: "https://example.org/a/model.html#v1&+begin=5a11a11a&+scenario=s;+note=n&+end",
  });
  const around = `${page}#v1&+begin=${release}&+scenario=s;+note=&+end`.length;
  const longest = linkOrFile(noted(longestLink - around), { page, release });
  expect(longest.kind === "link" && longest.address.length).toBe(8_000);
  expect(linkOrFile(noted(longestLink - around + 1), { page, release })).toEqual({ kind: "file", characters: 8_001 });
});
