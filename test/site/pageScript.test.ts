import { describe, expect, test } from "vitest";
import { loadAtOnce, pageScript, withScripts } from "../../site/pageScript.js";

const page = [
  '<link rel="stylesheet" href="./a.css">',
  '<link rel="modulepreload" href="./_observablehq/client.1.js">',
  '<link rel="modulepreload" href="./_import/a.2.js">',
  '<script type="module">',
  'import {define} from "./_observablehq/client.1.js";',
  "</script>",
  "<p>Text</p>",
].join("\n");

test("a page tells its code", () => {
  expect(pageScript(page)).toBe('\nimport {define} from "./_observablehq/client.1.js";\n');
  expect(pageScript("<p>")).toBe("");
});

test.each([
  ["index.html", ["_js/a.js", "_js/b.js"], "./_js/a.js", "./_js/b.js"],
  ["deep/a.html", ["_js/deep/a.js", "_js/b.js"], "../_js/deep/a.js", "../_js/b.js"],
])("%s names its script, and fetches that with what it needs", (name, scripts, own, other) => {
  const files = ["a", "a.fr", "b"].map(
    (file) =>
      `registerFile("./${file}.json", {"name":"./${file}.json","mimeType":"application/json","path":"./_file/${file}.1.json"});`,
  );
  const registered = page.replace("\n</script>", `\n${files.join("\n")}\n</script>`);
  expect(withScripts(`<html lang="en">\n${registered}`, name, scripts, scripts.slice(1))).toBe(
    [
      `<html data-scripts="${own} ${other}" data-ahead="${other}" data-files="./_file/a.1.json ./_file/b.1.json" data-files-fr="./_file/a.fr.1.json ./_file/b.1.json" lang="en">`,
      '<link rel="stylesheet" href="./a.css">',
      "",
      "<p>Text</p>",
    ].join("\n"),
  );
});

describe("imports at the head of a cell", () => {
  const cell = (first: string) => `define({id: "1", body: async () => {\n${first}\nreturn {a};\n}});\n`;
  const rest = 'define({id: "1", body: async () => {\nreturn {a};\n}});\n';

  test.each([
    ["one", 'const {a} = await import("./a.js");', 'import {a} from "./a.js";\n'],
    [
      "another name",
      'const {b: a, default: c} = await import("./a.js");',
      'import {b as a, default as c} from "./a.js";\n',
    ],
    ["a whole module", 'const a = await import("./a.js");', 'import * as a from "./a.js";\n'],
    [
      "several",
      'const [{a, b}, c, {}] = await Promise.all([import("./a.js"), import("./c.js"), import("./d.js")]);',
      'import {a, b} from "./a.js";\nimport * as c from "./c.js";\nimport {} from "./d.js";\n',
    ],
  ])("are of the module: %s", (_title, first, imports) => {
    expect(loadAtOnce(cell(first))).toBe(imports + rest);
  });

  test("what a cell loads later stays", () => {
    const later = cell('const a = 1;\nconst {b} = await import("./b.js");');
    expect(loadAtOnce(later)).toBe(later);
  });
});
