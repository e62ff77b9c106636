import { expect, test } from "vitest";
import { fenceSyntaxProblems, pageImports } from "../../../loaders/site/typeCheck.js";

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
  expect(pageImports("src/p.md", page.join("\n")).split("\n")).toEqual([
    ...["", "", 'import {a} from "./a.js";', "", "", ""],
    ...["import {", "  b,", '} from "b";', "", "export {};"],
  ]);
});

test("two imports on one line stay on it", () => {
  expect(pageImports("src/p.md", '```js\nimport "a"; import "b";\n```').split("\n")[1]).toBe('import "a"; import "b";');
});

test.each([
  ["display((1);", "src/p.md:4 js: ')' expected."],
  ["const a = 1;\nconst = 2;", "src/p.md:5 js: Variable declaration expected."],
])("a syntax error in %j has the page's line", (code, problem) => {
  expect(fenceSyntaxProblems("src/p.md", `# T\n\n\`\`\`js\n${code}\n\`\`\``)[0]).toBe(problem);
});

test("top-level await and imports are no errors", () => {
  expect(fenceSyntaxProblems("src/p.md", '```js\nimport {a} from "a";\ndisplay(await a());\n```')).toEqual([]);
});
