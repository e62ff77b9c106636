import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { BuildError, buildSite } from "../../site/build.js";
import { runNode, toolEnvironment } from "../../site/process.js";
import { project, smallProject } from "./smallProject.js";

// Each fault is tried on the real thing, from the sources to dist/, without a network.
const { root, write, restore, remove } = smallProject();

async function build(): Promise<{ code: number; problems: string }> {
  try {
    await buildSite(root);
    return { code: 0, problems: "" };
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    return { code: 1, problems: error.problems.map((problem) => `${problem}\n`).join("") };
  }
}

/** The same by the command, in a process of its own. */
async function command(): Promise<{ code: number | null; problems: string }> {
  const args = ["--import", "tsx", join(project, "loaders", "bin", "build.ts")];
  const { code, output } = await runNode(args, { cwd: root, env: toolEnvironment(project) });
  return { code, problems: output.replaceAll(/^build: .*\n/gm, "") };
}

/** Every file of dist/ with its bytes, in one text. */
function dist(): string {
  const files = readdirSync(join(root, "dist"), { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return paths.map((path) => `${path}\n${readFileSync(path, "base64")}`).join("\n");
}

beforeAll(async () => {
  vi.stubEnv("NODE_OPTIONS", `--require ${join(import.meta.dirname, "noNetwork.cjs")}`);
  expect(await build()).toEqual({ code: 0, problems: "" });
}, 60_000);
afterAll(() => {
  vi.unstubAllEnvs();
  remove();
});

describe.sequential("a build", () => {
  test("gives the same bytes again, also when two run at once", async () => {
    const first = dist();
    const results = await Promise.all([command(), command()]);
    expect(results).toEqual([
      { code: 0, problems: "" },
      { code: 0, problems: "" },
    ]);
    expect(dist()).toBe(first);
    expect(readdirSync(join(root, ".build"))).toEqual(["cache"]);
  });

  test("has no folder of what was bundled", () => {
    const folders = readdirSync(join(root, "dist"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(["_file", "_js", "data"]);
  });

  test("never ships old numbers", async () => {
    write("data/a.csv", "name,value\nx,2\n");
    expect(await build()).toEqual({ code: 0, problems: "" });
    expect(readFileSync(join(root, "dist", "data", "a.csv"), "utf8")).toBe("name,value\nx,2\n");
    expect(readFileSync(join(root, "dist", "index.html"), "utf8")).toContain("name,value\nx,2\n");
    write("loaders/readTable.ts", 'export const readTable = (): string => "name,value\\ny,3\\n";\n');
    expect(await build()).toEqual({ code: 0, problems: "" });
    expect(readFileSync(join(root, "dist", "data", "a.csv"), "utf8")).toBe("name,value\ny,3\n");
    for (const path of ["data/a.csv", "loaders/readTable.ts"]) restore(path);
  });

  test("with another number leaves every script as it was, which readers keep", async () => {
    const scripts = (): string[] => readdirSync(join(root, "dist", "_js"));
    const before = scripts();
    write("data/a.csv", "name,value\nx,4\n");
    expect(await build()).toEqual({ code: 0, problems: "" });
    restore("data/a.csv");
    expect(scripts()).toEqual(before);
    expect(before).toContainEqual(expect.stringMatching(/^index-\w+\.js$/));
  });

  test("stops the command with exit code 1 and the problems on the terminal", async () => {
    write("data/a.csv", "name,value\nx,bad\n");
    const result = await command();
    restore("data/a.csv");
    const problems = 'src/data/a.csv.ts: loader failed:\n  data/a.csv:2 value: got "bad" (a number)\n';
    expect(result).toEqual({ code: 1, problems });
  });

  test.each<[string, string, string, string]>([
    [
      "a failing loader",
      "data/a.csv",
      "name,value\nx,bad\n",
      'src/data/a.csv.ts: loader failed:\n  data/a.csv:2 value: got "bad" (a number)\n',
    ],
    [
      "a type error",
      "src/components/title.ts",
      "export const title: string = 1;\n",
      "src/components/title.ts:1 types: Type 'number' is not assignable to type 'string'.\n",
    ],
    [
      "a page's syntax error",
      "src/index.md",
      "# A\n\n```js\ndisplay((1);\n```\n",
      'src/index.md:4 js: Expected ")" but found ";"\n',
    ],
    [
      "an import that does not exist",
      "src/index.md",
      '# A\n\n```js\nimport {a} from "./components/title.js";\n```\n',
      "src/index.md:4 types: Module '\"./components/title.js\"' has no exported member 'a'.\n",
    ],
    [
      "a broken expression in prose",
      "src/index.md",
      "# A\n\nIt is ${1 +}.\n",
      'index.html: page: "SyntaxError: invalid expression" (no error)\n',
    ],
    [
      "an image from elsewhere",
      "src/index.md",
      "# A\n\n![a](https://a.example/a.png)\n",
      'index.html: request: goes to another origin: "https://a.example/a.png" (a file of the site)\n',
    ],
    [
      "a file in front of its loader",
      "src/data/a.csv",
      "name,value\n",
      "src/data/a.csv: file: stands in front of its loader src/data/a.csv.ts (delete the file)\n",
    ],
  ])("with %s stops, says where, and leaves dist/ as it was", async (_title, path, content, problems) => {
    const before = dist();
    write(path, content);
    const result = await build();
    restore(path);
    expect(result).toEqual({ code: 1, problems });
    expect(dist()).toBe(before);
  });
});
