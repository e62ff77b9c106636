import { join } from "node:path";
import { expect, it } from "vitest";
import { errorSentence } from "../../../loaders/read/systemFault.js";

const fault = (code: string, more: object = {}) => Object.assign(new Error(`${code}: x, y`), { code, ...more });
const here = (path: string) => join(process.cwd(), path);

it.each([
  [fault("ENOSPC"), "build: the disk is full (make room on the disk, then run it again)"],
  [fault("ENOSPC", { path: here("dist/a") }), "dist/a: the disk is full (make room on the disk, then run it again)"],
  [fault("EISDIR", { path: "data/claims.csv" }), "data/claims.csv: is a folder (a file in its place)"],
  [
    fault("EBUSY", { path: here("dist"), dest: here(".build/previous-1") }),
    ".build/previous-1: is in use by another program, or a disk is mounted there (close that program or unmount it, then run it again)",
  ],
  [
    fault("EPERM", { path: here("dist") }),
    "dist: the system does not allow it (the rights to change it; no other program may hold it)",
  ],
  [
    fault("EXDEV", { path: here(".build/site"), dest: here("dist") }),
    "dist: is on another disk than the folder it is moved from (both on one disk)",
  ],
  [
    fault("EACCES", { path: "/elsewhere/a" }),
    "/elsewhere/a: no right to read or change it (the rights of the file and its folder)",
  ],
  [fault("ENOENT", { path: here("a"), dest: here("b") }), "a: is not there (a path that exists)"],
  [fault("EOTHER"), "EOTHER: x, y"],
  [new Error("a: b: got c (d)"), "a: b: got c (d)"],
  ["thrown", "thrown"],
])("%s is told: %s", (error, sentence) => {
  expect(errorSentence(error, "build")).toBe(sentence);
});

it("a fault of the program is told with its place, without a trace", () => {
  const broken = () => (undefined as unknown as { a: string }).a;
  try {
    broken();
  } catch (error) {
    expect(errorSentence(error, "build")).toMatch(
      /^Cannot read properties of undefined \(reading 'a'\) \(a fault of the program, at test\/loaders\/read\/systemFault\.test\.ts:\d+\)$/,
    );
  }
});
