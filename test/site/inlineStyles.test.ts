import { expect, test } from "vitest";
import { smallStyles, styleSheets, withStyles } from "../../site/inlineStyles.js";

const page = [
  '<link rel="preload" as="style" href="./_import/a.css">',
  '<link rel="stylesheet" type="text/css" href="./_import/a.css">',
  '<link rel="stylesheet" type="text/css" href="./_import/b.css">',
  "<p>Text</p>",
].join("\n");

test.each([
  ["index.html", ["_import/a.css", "_import/b.css"]],
  ["deep/a.html", ["deep/_import/a.css", "deep/_import/b.css"]],
])("%s names its style sheets", (name, sheets) => expect(styleSheets(page, name)).toEqual(sheets));

test("they stand in the page, once, with the rules of the page behind them", () => {
  expect(withStyles(page, "a{}", ".s{}")).toBe("<style>a{}.s{}</style>\n<p>Text</p>");
});

test("a text in them does not end them", () => {
  expect(withStyles(page, 'a{content:"</style>"}')).toBe('<style>a{content:"<\\/style>"}</style>\n<p>Text</p>');
});

test("they are made small", async () => {
  expect(await smallStyles("/* why */\na {\n  color: red;\n}\n")).toBe("a{color:red}");
});
