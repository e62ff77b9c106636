import { execFileSync } from "node:child_process";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, it, onTestFinished } from "vitest";
import { zip } from "../../../src/export/zip.js";

const files: readonly [string, string][] = [
  ["b.csv", "b,c\r\n"],
  ["a/é.txt", "é".repeat(1000)],
  ["a.json", "{}\n"],
];
const bytes = (pairs: readonly [string, string][] = files) =>
  zip(new Map(pairs.map(([path, text]) => [path, strToU8(text)])));

describe("zip", () => {
  it("holds the files in the order of their paths, dated 2026-01-01 12:00", () => {
    const unzipped = Object.entries(unzipSync(bytes()));
    expect(unzipped.map(([path, content]) => [path, strFromU8(content)])).toEqual([files[2], files[1], files[0]]);
    // time and date as DOS has them, in the first header
    expect([...bytes().slice(10, 14)]).toEqual([0x00, 0x60, 0x21, 0x5c]);
  });
  it("is the same bytes whatever the order that files come in", () => {
    expect(bytes(files.toReversed())).toEqual(bytes());
  });
  it("is the same bytes in every time zone", () => {
    const script =
      'import { zip } from "./src/export/zip.ts"; import { strToU8 } from "fflate";' +
      `const files = ${JSON.stringify(files)};` +
      'process.stdout.write(Buffer.from(zip(new Map(files.map(([path, text]) => [path, strToU8(text)])))).toString("hex"));';
    const expected = Buffer.from(bytes()).toString("hex");
    for (const zone of ["UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Apia"]) {
      const args = ["--import", "tsx", "--input-type=module", "--eval", script];
      const told = execFileSync(process.execPath, args, { encoding: "utf8", env: { ...process.env, TZ: zone } });
      expect([zone, told]).toEqual([zone, expected]);
    }
  });
  it("is the same bytes after its time zone has changed", () => {
    const zone = process.env.TZ;
    onTestFinished(() => {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    });
    process.env.TZ = "Asia/Kathmandu";
    const there = bytes();
    process.env.TZ = "America/Los_Angeles";
    expect(bytes()).toEqual(there);
  });
  it.each(["../a", "/a", "a/../b", "a//b", "", "a\\b", "C:a", "./a", "a/"])("refuses the path %j", (path) => {
    expect(() => bytes([[path, ""]])).toThrow(
      new Error(`zip: got ${JSON.stringify(path)} (a path below the folder, such as data/model.csv)`),
    );
  });
});
