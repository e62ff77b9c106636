import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parse } from "es-module-lexer";
import { listFiles } from "../site/snapshot.js";

/** A folder of DESIGN: what it may import of the project beside itself (`#figures` is the door of packages/figures), and of packages (all, where not said). */
export interface Room {
  folder: string;
  may: readonly string[];
  packages?: readonly RegExp[];
}

/** Every folder with code that others import, the inner ones first: a file belongs to the first that holds it. */
export const rooms: readonly Room[] = [
  { folder: "src/language", may: [], packages: [] },
  { folder: "src/model", may: ["src/language"], packages: [/^decimal\.js$/, /^@borgar\/fx$/] },
  { folder: "src/format", may: ["src/language", "src/model"], packages: [] },
  { folder: "src/state", may: ["src/language", "src/model", "src/format"], packages: [] },
  { folder: "src/notebook", may: ["src/language", "src/model", "src/format", "src/state"], packages: [] },
  {
    folder: "src/export",
    may: ["src/language", "src/model", "src/format", "src/state", "src/notebook"],
    packages: [/^fflate$/, /^hucre$/],
  },
  {
    folder: "src/components",
    may: ["src/language", "src/model", "src/format", "src/state", "src/notebook", "src/export"],
    packages: [/^@observablehq\/plot$/, /^d3-/],
  },
  {
    folder: "src/story",
    may: ["src/language", "src/model", "src/format", "src/notebook", "src/components"],
    packages: [/^@observablehq\/plot$/, /^d3-/],
  },
  { folder: "src/data", may: ["loaders/publish"] },
  { folder: "packages/figures/src", may: [], packages: [/^node:/] },
  { folder: "loaders/read", may: ["src/language", "src/model", "src/format", "src/state", "src/notebook", "#figures"] },
  {
    folder: "loaders/publish",
    may: ["src/language", "src/model", "src/format", "src/state", "src/notebook", "src/export", "loaders/read"],
  },
  {
    folder: "loaders",
    may: [
      "src/language",
      "src/model",
      "src/format",
      "src/state",
      "src/notebook",
      "src/export",
      "loaders/read",
      "loaders/publish",
      "#figures",
      "site",
    ],
  },
  { folder: "site", may: ["src/language", "src/model", "src/format", "loaders/read"] },
];

/** The imports of one file, in any form, with the lines they stand on. */
export interface Imports {
  file: string;
  asked: readonly { specifier: string; line: number }[];
}

/** The imports of a TypeScript text, types included. */
export function importsOf(file: string, text: string): Imports {
  const [imports] = parse(text, file);
  const asked = imports.flatMap(({ specifier, importStart }) =>
    typeof specifier === "string" ? [{ specifier, line: text.slice(0, importStart).split("\n").length }] : [],
  );
  return { file, asked };
}

/**
 * One line for each import that goes against the arrows: into a folder that the file's own may not import, or of a
 * package that its folder may not use. In order of file and line.
 */
export function arrowProblems(files: readonly Imports[]): string[] {
  return files.flatMap(({ file, asked }) => {
    const room = roomOf(file);
    if (room === undefined) return [];
    return asked.flatMap(({ specifier, line }) => {
      const place = `${file}:${line} import: got "${specifier}"`;
      const refusal = `${place} (${room.folder} may import ${[room.folder, ...room.may].join(", ")})`;
      if (specifier.startsWith("#")) {
        return room.may.includes(specifier) ? [] : [refusal];
      }
      if (!specifier.startsWith(".")) {
        if (room.packages?.every((name) => !name.test(specifier)) !== true) return [];
        const names = room.packages.map((name) => name.source.replaceAll(/[\\^$]/g, ""));
        return [`${place} (${room.folder} may use ${names.join(", ") || "no package"})`];
      }
      const target = roomOf(join(dirname(file), specifier));
      if (target === room || (target !== undefined && room.may.includes(target.folder))) return [];
      return [refusal];
    });
  });
}

function roomOf(path: string): Room | undefined {
  return rooms.find(({ folder }) => path.startsWith(`${folder}/`));
}

/** The imports of every TypeScript file in the folders of the project in `root`. */
export async function readImports(root: string): Promise<Imports[]> {
  const files = (
    await Promise.all(["src", "loaders", "site", "packages"].map((folder) => listFiles(root, folder)))
  ).flat();
  return files
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .map((file) => importsOf(file, readFileSync(join(root, file), "utf8")));
}

/** `tsx test/arrows.ts`: prints every problem, exit code 1 where there is one. */
if (process.argv[1] !== undefined && relative(import.meta.filename, process.argv[1]) === "") {
  const problems = arrowProblems(await readImports(join(import.meta.dirname, "..")));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
