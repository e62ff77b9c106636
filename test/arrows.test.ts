import { expect, test } from "vitest";
import { arrowProblems, importsOf } from "./arrows.js";

const problems = (file: string, text: string): string[] => arrowProblems([importsOf(file, text)]);

test.each<[string, string, string]>([
  ["src/model/a.ts", 'import { b } from "./b.js";', ""],
  ["src/model/functions/a.ts", 'import { b } from "../b.js";', ""],
  ["src/format/a.ts", 'import { type B } from "../model/b.js";', ""],
  [
    "src/model/a.ts",
    '\nimport { type B } from "../format/b.js";',
    'src/model/a.ts:2 import: got "../format/b.js" (src/model may import src/model, src/language)',
  ],
  [
    "src/state/model/a.ts",
    'export * from "../../components/b.js";',
    'src/state/model/a.ts:1 import: got "../../components/b.js" (src/state may import src/state, src/language, src/model, src/format)',
  ],
  [
    "src/export/a.ts",
    'const a = await import("../components/b.js");',
    'src/export/a.ts:1 import: got "../components/b.js" (src/export may import src/export, src/language, src/model, src/format, src/state, src/notebook)',
  ],
  [
    "packages/figures/src/text/a.ts",
    'import { b } from "../../../../loaders/read/reader.js";',
    'packages/figures/src/text/a.ts:1 import: got "../../../../loaders/read/reader.js" (packages/figures/src may import packages/figures/src)',
  ],
  [
    "src/model/a.ts",
    'import { readFileSync } from "node:fs";',
    'src/model/a.ts:1 import: got "node:fs" (src/model may use decimal.js, @borgar/fx)',
  ],
  ["src/format/a.ts", 'import "d3-array";', 'src/format/a.ts:1 import: got "d3-array" (src/format may use no package)'],
  ["src/export/a.ts", 'import { zipSync } from "fflate";', ""],
  [
    "src/export/a.ts",
    'import { max } from "d3-array";',
    'src/export/a.ts:1 import: got "d3-array" (src/export may use fflate, hucre)',
  ],
  ["src/components/a.ts", 'const a = await import("../export/b.js");', ""],
  ["src/components/a.ts", 'import { max } from "d3-array";', ""],
  ["loaders/read/a.ts", 'import { readFigure } from "#figures";', ""],
  [
    "src/model/a.ts",
    'import { readFigure } from "#figures";',
    'src/model/a.ts:1 import: got "#figures" (src/model may import src/model, src/language)',
  ],
  [
    "loaders/read/a.ts",
    'import { agreement } from "../publish/agreement.js";',
    'loaders/read/a.ts:1 import: got "../publish/agreement.js" (loaders/read may import loaders/read, src/language, src/model, src/format, src/state, src/notebook, #figures)',
  ],
  ["loaders/bin/a.ts", 'import { parse } from "csv-parse/sync";', ""],
  ["test/a.ts", 'import "../src/components/a.js";', ""],
])("%s with %j", (file, text, problem) => {
  expect(problems(file, text)).toEqual(problem === "" ? [] : [problem]);
});
