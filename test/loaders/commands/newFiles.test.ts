import { spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type NewFile, writeNewFiles } from "../../../loaders/commands/newFiles.js";

let folder = "";
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "new-files-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const file = (name: string, text = "new", option = "--csv"): NewFile => ({
  option,
  path: at(name),
  bytes: new TextEncoder().encode(text),
});
const text = (name: string): string => readFileSync(at(name), "utf8");

describe("writeNewFiles", () => {
  it("writes new files and replaces old ones, whose rights they keep", () => {
    writeFileSync(at("old.csv"), "old");
    chmodSync(at("old.csv"), 0o640);
    writeNewFiles("export", [file("old.csv"), file("b.zip", "zip", "--zip")]);
    expect([text("old.csv"), text("b.zip")]).toEqual(["new", "zip"]);
    expect(statSync(at("old.csv")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(["b.zip", "old.csv"]);
  });
  it("replaces the file that a link leads to", () => {
    writeFileSync(at("real.csv"), "old");
    symlinkSync(at("real.csv"), at("link.csv"));
    writeNewFiles("export", [file("link.csv")]);
    expect([lstatSync(at("link.csv")).isSymbolicLink(), text("real.csv")]).toEqual([true, "new"]);
  });
  it("writes into a device, and leaves it there", () => {
    writeNewFiles("export", [{ ...file("x"), path: "/dev/null" }]);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
  it("writes into a pipe, which has no path", () => {
    const script =
      'import { writeNewFiles } from "./loaders/commands/newFiles.ts";' +
      'writeNewFiles("export", [{ option: "--csv", path: "/dev/stdout", bytes: new TextEncoder().encode("é\\r\\n") }]);';
    const command = `"${process.execPath}" --import tsx --input-type=module --eval '${script}' | cat`;
    const { stdout, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
    expect([stdout, stderr]).toEqual(["é\r\n", ""]);
  });
  it.each<[string, () => readonly NewFile[], () => string]>([
    ["a folder", () => [file("folder")], () => `export: --csv: "${at("folder")}": it is a folder (the name of a file)`],
    [
      "a folder that is not there",
      () => [file("none/a.csv")],
      () =>
        `export: --csv: "${at("none/a.csv")}": there is no folder "${at("none")}" (a file in a folder that is there)`,
    ],
    [
      "a file in the place of a folder",
      () => [file("old.csv/a.csv")],
      () =>
        `export: --csv: "${at("old.csv/a.csv")}": there is no folder "${at("old.csv")}" (a file in a folder that is there)`,
    ],
    [
      "one place twice",
      () => [file("a"), { ...file("a", "zip", "--zip"), path: `${folder}/folder/../a` }],
      () => `export: --csv and --zip: both write "${folder}/folder/../a": give each a file of its own`,
    ],
  ])("refuses %s, and writes nothing", (_, files, message) => {
    mkdirSync(at("folder"));
    writeFileSync(at("old.csv"), "old");
    expect(() => writeNewFiles("export", [file("first"), ...files()])).toThrow(new Error(message()));
    expect([readdirSync(folder).sort(), text("old.csv")]).toEqual([["folder", "old.csv"], "old"]);
  });
  it("changes nothing where the disk is full", () => {
    writeFileSync(at("a.csv"), "old");
    const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    let count = 0;
    const write: typeof writeFileSync = (path, bytes) => {
      if (++count === 2) throw full;
      writeFileSync(path, bytes);
    };
    expect(() =>
      writeNewFiles("export", [file("a.csv"), file("b.csv", "b", "--zip")], { write, rename: renameSync }),
    ).toThrow(full);
    expect([readdirSync(folder), text("a.csv")]).toEqual([["a.csv"], "old"]);
  });
});
