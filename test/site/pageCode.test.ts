import { expect, test } from "vitest";
import { codeFences } from "../../site/pageCode.js";

test.each<[string, string, ReturnType<typeof codeFences>]>([
  ["a js fence", "# A\n\n```js\nlet a = 1;\n```\n", [{ language: "js", code: "let a = 1;", line: 4 }]],
  [
    "a ts fence with attributes",
    "```ts echo\nlet a;\nlet b;\n```",
    [{ language: "ts", code: "let a;\nlet b;", line: 2 }],
  ],
  ["tildes", "~~~js\na\n~~~", [{ language: "js", code: "a", line: 2 }]],
  [
    "two fences",
    "```js\na\n```\n```js\nb\n```",
    [
      { language: "js", code: "a", line: 2 },
      { language: "js", code: "b", line: 5 },
    ],
  ],
  ["an open fence, closed by the page's end", "```js\na\n", [{ language: "js", code: "a\n", line: 2 }]],
  ["Windows line ends", "```js\r\na\r\n```\r\n", [{ language: "js", code: "a", line: 2 }]],
  ["another language", "```csv\na\n```", []],
  ["code that is only shown", "```js run=false\na\n```", []],
  ["a fence within a longer fence", "````md\n```js\na\n```\n````", []],
  ["prose", "let `js` be", []],
])("%s", (_title, markdown, fences) => {
  expect(codeFences(markdown)).toEqual(fences);
});
