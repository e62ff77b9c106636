import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runsOf } from "../../random.js";

const root = new URL("../../../", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "figures-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(
  command: string,
  args: readonly string[],
  input: string | Buffer = "",
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", `loaders/bin/${command}.ts`, ...args], { cwd: root });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (piece: string) => (out += piece));
    child.stderr.setEncoding("utf8").on("data", (piece: string) => (err += piece));
    child.on("close", (code) => resolve({ code: code ?? -1, out, err }));
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

describe("figures", () => {
  test("prints a row for every line, with quoted cells and the language of a tab", async () => {
    const { code, out } = await run("figures", [], '1,5 Md€\n5 billions\tfr\n5 billion\ten\n\nrien\nil dit "3 %"');
    expect(code).toBe(0);
    expect(out.split("\r\n")).toEqual([
      "phrase,low,high,qualifier,unit",
      '"1,5 Md€",1500000000,1500000000,exact,EUR',
      "5 billions,5000000000000,5000000000000,exact,other",
      "5 billion,5000000000,5000000000,exact,other",
      ",,,not_a_quantity,",
      "rien,,,not_a_quantity,",
      '"il dit ""3 %""",3,3,exact,percent',
      "",
    ]);
  });
  test("prints the header alone for nothing", async () => {
    expect((await run("figures", [])).out).toBe("phrase,low,high,qualifier,unit\r\n");
  });
  test("reads to the last line through a pipe, 10 MB with FUZZ=1", async () => {
    const lines = runsOf(400_000);
    const { code, out } = await run("figures", [], "environ 23 Md$ par année\n".repeat(lines));
    expect(code).toBe(0);
    expect(out.split("\r\n").length).toBe(lines + 2);
  });
});

describe("extract", () => {
  test("reads a file, or standard input for -", async () => {
    const file = join(folder, "text.txt");
    writeFileSync(file, "\ufeffTitre\n\nPrès de 4 Md€ en 2027.\n");
    const expected = [
      "paragraph,figure,occurrence,low,high,qualifier,unit",
      "2,Près de 4 Md€,1,4000000000,4000000000,about,EUR",
      "2,2027,1,2027,2027,exact,year",
      "",
    ];
    expect((await run("extract", [file])).out.split("\r\n")).toEqual(expected);
    expect((await run("extract", ["-", "--lang", "fr"], "Titre\nPrès de 4 Md€ en 2027.")).out.split("\r\n")).toEqual(
      expected,
    );
  });
  test("any bytes give rows", async () => {
    const { code, out } = await run(
      "extract",
      ["-"],
      Buffer.from([0, 255, 254, 0xed, 0xa0, 0x80, 51, 32, 37, 10, 0xe2, 0x80]),
    );
    expect(code).toBe(0);
    expect(out).toContain("3 %");
  });
  test("says on standard error what a table leaves in doubt, and prints its rows all the same", async () => {
    const { code, out, err } = await run("extract", ["-"], "A | 2026 | 2025\nSales | 812 | 790\nCosts | 640 | 655\n");
    expect(code).toBe(0);
    expect(out.split("\r\n").slice(3)).toEqual([
      "2,812,1,812,812,exact,other",
      "2,790,1,790,790,exact,other",
      "3,640,1,640,640,exact,other",
      "3,655,1,655,655,exact,other",
      "",
    ]);
    const why = "read as printed, the scale in doubt: no head tells their scale and currency";
    const mend = 'write one above the table, such as "in millions of euros"';
    expect(err).toBe(
      `extract: paragraph 2: "812", "790" of a table: ${why} (${mend})\nextract: paragraph 3: "640", "655" of a table: ${why} (${mend})\n`,
    );
  });
  test("says what is wrong with its arguments, and ends with 1", async () => {
    expect(await run("extract", [])).toMatchObject({
      code: 1,
      err: "extract: usage: npm run --silent extract -- FILE [--lang fr|en|zh] (- reads standard input)\n",
    });
    expect(await run("extract", ["-", "--lang", "de"])).toMatchObject({
      code: 1,
      err: 'extract: --lang: got "de" (fr, en or zh)\n',
    });
    const { code, err } = await run("extract", [join(folder, "missing.txt")]);
    expect(code).toBe(1);
    expect(err).toContain("missing.txt");
  });
});
