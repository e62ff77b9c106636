import { expect, test } from "vitest";
import { compilerProblems, fenceSyntaxProblems, pageImports } from "../../site/typeCheck.js";

test("imports keep their lines, everything else is blank", () => {
  const page = [
    "# Title",
    "```js",
    'import {a} from "./a.js";',
    "display(a);",
    "```",
    "```ts",
    "import {",
    "  b,",
    '} from "b";',
    "```",
  ];
  expect(pageImports(page.join("\n")).split("\n")).toEqual([
    ...["", "", 'import {a} from "./a.js";', "", "", ""],
    ...["import {", "  b,", '} from "b";', "", "export {};"],
  ]);
});

test("two imports on one line stay on it", () => {
  expect(pageImports('```js\nimport "a"; import "b";\n```').split("\n")[1]).toBe('import "a"; import "b";');
});

test.each([
  ["display((1);", 'src/p.md:4 js: Expected ")" but found ";"'],
  ["const a = 1;\nconst = 2;", 'src/p.md:5 js: Expected identifier but found "="'],
])("a syntax error in %j has the page's line", async (code, problem) => {
  expect(await fenceSyntaxProblems("src/p.md", `# T\n\n\`\`\`js\n${code}\n\`\`\``)).toEqual([problem]);
});

test("top-level await and imports are no errors", async () => {
  const page = '```js\nimport {a} from "a";\ndisplay(await a());\n```';
  expect(await fenceSyntaxProblems("src/p.md", page)).toEqual([]);
});

test("what the compiler prints is told once, by the page, with what goes on indented", () => {
  const output = [
    "src/index.md-imports.ts(4,9): error TS2305: Module '\"./a.js\"' has no exported member 'b'.",
    "src/a.ts(1,1): error TS2322: Type 'A' is not assignable to type 'B'.",
    "  Types of property 'x' are incompatible.",
    "src/a.ts(1,9): error TS2322: Type 'A' is not assignable to type 'B'.",
    "  Types of property 'x' are incompatible.",
    "error TS18003: No inputs were found.",
    "",
  ].join("\n");
  expect(compilerProblems(output)).toEqual([
    "src/index.md:4 types: Module '\"./a.js\"' has no exported member 'b'.",
    "src/a.ts:1 types: Type 'A' is not assignable to type 'B'.\n  Types of property 'x' are incompatible.",
    "types: No inputs were found.",
  ]);
});
