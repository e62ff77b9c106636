import {
  existsSync,
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
import { addArticle } from "../../../loaders/commands/addArticle.js";
import { articleText } from "../../../loaders/read/articleText.js";
import { withLock } from "../../../loaders/commands/fileLock.js";
import { writeFiles } from "../../../loaders/commands/writeFiles.js";
import { runNode, toolEnvironment } from "../../../site/process.js";
import { soundData } from "../fixture.js";

const project = join(import.meta.dirname, "..", "..", "..");
const text = (number: number) =>
  `Un texte inventé.\nLe groupe paierait ${number} milliards de yuans pour 5 000 puces.\n`;
const article = (source: string, content: string) => ({
  source,
  language: "fr" as const,
  bytes: new TextEncoder().encode(content),
});

let root = "";
const path = (name: string) => join(root, "data", `${name}.csv`);
const claims = () => readFileSync(path("claims"), "utf8");
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "article-"));
  mkdirSync(join(root, "data"));
  for (const [name, csv] of Object.entries(soundData)) writeFileSync(path(name), csv);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("an article that is added", () => {
  it("comes after what is there, once", () => {
    expect(addArticle(root, article("902", text(30))).claims).toHaveLength(2);
    expect(claims().split("\n").slice(-3)).toEqual([
      "c902_01,902,2,30 milliards de yuans,1,,,,CNY,,",
      "c902_02,902,2,5 000 puces,1,,,,chips,,",
      "",
    ]);
    const before = claims();
    expect(addArticle(root, article("902", text(30)))).toEqual({ sources: [], claims: [], dismissed: [] });
    expect(claims()).toBe(before);
    expect(readdirSync(join(root, "data")).length).toBe(Object.keys(soundData).length);
  });

  it("has a name until an analyst gives one, which is nobody else's", () => {
    const named = (source: string, number: number) => addArticle(root, article(source, text(number))).sources[0]?.[1];
    writeFileSync(path("sources"), readFileSync(path("sources"), "utf8").replace("Second page", "article 902"));
    expect([named("902", 30), named("903", 31), named("an-id-of-twenty-letters", 32)]).toEqual([
      "Article 3",
      "Article 903",
      "Article 5",
    ]);
  });

  it("loses no row of another that is added at once", async () => {
    const sources = ["902", "903", "904", "905"];
    const runs = sources.map((source, index) => {
      writeFileSync(join(root, `${source}.txt`), text(index + 30));
      const args = [join(root, `${source}.txt`), "--source", source, "--language", "fr"];
      const command = ["--import", "tsx", join(project, "loaders", "bin", "addArticle.ts"), ...args];
      // tsx is found from the project, data/ in the folder it works in.
      return runNode(command, { cwd: root, env: toolEnvironment(project) });
    });
    symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
    const ended = await Promise.all(runs);
    expect(ended.map(({ code, output }) => [code, output.split(";")[0]])).toEqual(
      sources.map((source) => [0, `source ${source}: 2 draft claims added, 0 quantities dismissed`]),
    );
    expect(sources.filter((source) => claims().split(`\nc${source}_`).length === 3)).toEqual(sources);
    expect(readFileSync(path("sources"), "utf8").split("\n").length).toBe(3 + sources.length + 1);
  });

  it("is written through a link, and the file keeps its rights", () => {
    renameSync(path("claims"), join(root, "elsewhere.csv"));
    symlinkSync(join(root, "elsewhere.csv"), path("claims"));
    const { mode } = statSync(path("claims"));
    addArticle(root, article("902", text(30)));
    expect(lstatSync(path("claims")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, "elsewhere.csv"), "utf8")).toContain("c902_01,902,2,");
    expect(statSync(path("claims")).mode).toBe(mode);
  });

  it("is refused where data/ has problems", () => {
    writeFileSync(path("rates"), "date\n");
    expect(() => addArticle(root, article("902", text(30)))).toThrow(
      /^add-article: data\/ has problems to mend first\ndata\/rates.csv:1: header is "date" /,
    );
  });

  it("has no figure that data/ could not hold", () => {
    expect(() => addArticle(root, article("903", "Un.\nLa firme paie 30 milliards de yu\u200bans."))).toThrow(
      new Error(
        'add-article: paragraph 2 of the text, "30 milliards de yu<U+200B>ans": the hidden character U+200B at place 19 (characters that can be seen: delete it or type the cell again)',
      ),
    );
    expect(addArticle(root, article("904", "La fir\u00adme paie 30 milliards de yuans.")).claims).toHaveLength(1);
  });
});

describe("rows that would not load are not written", () => {
  it.each([
    ["x".repeat(2_001), /^add-article: its rows would not load\ndata\/sources.csv:4 source: 2,001 characters /],
    ["A1", /^add-article: its rows would not load\ndata\/sources.csv:5 source: "A1" looks like "a1" of line 4 /],
  ])("for the id %#", (source, message) => {
    if (source === "A1") addArticle(root, article("a1", text(31)));
    const before = claims();
    expect(() => addArticle(root, article(source, text(30)))).toThrow(message);
    expect(claims()).toBe(before);
  });

  it.each(["Il paie ٥ milliards de dollars.", "Il paie ५५ millions de dollars.", "Il paie ٥٠٫5 %."])(
    "for the digits of %s",
    (odd) => {
      expect(() => addArticle(root, article("902", odd))).toThrow(
        /^add-article: paragraph 1 of the text, .* of another script stands there \(digits 0 to 9\)$/,
      );
    },
  );
});

describe("what is no text of an article", () => {
  const bytesOf = (content: string) => new TextEncoder().encode(content);
  it.each([
    [bytesOf(""), "add-article: the text is empty (a file with the text of an article)"],
    [bytesOf(" \n\u00a0\n"), "add-article: the text is empty (a file with the text of an article)"],
    [bytesOf("\ufeff\n"), "add-article: the text is empty (a file with the text of an article)"],
    [
      Buffer.from("Le texte coûte 5 €.\n", "utf16le"),
      "add-article: the text is not UTF-8 (save it as UTF-8, then add it)",
    ],
    [
      Buffer.from("Le texte vaut 5 euros.\n", "utf16le"),
      "add-article: the text has NUL characters in it, as UTF-16 has (save it as UTF-8, then add it)",
    ],
    [Buffer.from("\ufeffLe texte.\n", "utf16le"), "add-article: the text is not UTF-8 (save it as UTF-8, then add it)"],
    [Buffer.from("café", "latin1"), "add-article: the text is not UTF-8 (save it as UTF-8, then add it)"],
    [
      bytesOf("5 euros\0"),
      "add-article: the text has NUL characters in it, as UTF-16 has (save it as UTF-8, then add it)",
    ],
    [
      bytesOf("Un.\n5\u0007 euros"),
      "add-article: line 2 of the text has the control character U+0007 in it (the text as it was published, as UTF-8)",
    ],
    [
      bytesOf("Un.\nLa firme paie 3\u200b0 euros"),
      "add-article: line 2 of the text has the hidden character U+200B inside a number in it (the text as it was published, as UTF-8)",
    ],
    [
      bytesOf("Un.\n\n5 \ufffd"),
      "add-article: line 3 of the text has characters lost in a conversion (U+FFFD) in it (the text as it was published, as UTF-8)",
    ],
  ])("%s is told: %s", (bytes, message) => {
    expect(() => articleText(bytes)).toThrow(new Error(message));
  });

  it.each([
    ["5 mil\u00adliards", "U+00AD"],
    ["5\u00a0mil\u200bliards", "U+200B"],
    ["5mil\u2060liards", "U+2060"],
  ])("%j is told, as the number would be read without its word", (odd, code) => {
    expect(() => articleText(bytesOf(`Un.\nDeux, ${odd} d'euros`))).toThrow(
      new Error(
        `add-article: line 2 of the text has the hidden character ${code} inside the word after a number in it (the text as it was published, as UTF-8)`,
      ),
    );
  });

  it("accents are composed, as data/ has them", () => {
    expect(articleText(bytesOf("pre\u0300s de 5 €\tici\r\n"))).toBe("près de 5 €\tici\r\n");
  });
});

describe("withLock", () => {
  const lock = () => join(root, ".build", "a.lock");
  const held = (pid: number) => {
    mkdirSync(join(root, ".build"), { recursive: true });
    writeFileSync(lock(), String(pid));
  };

  it("holds the lock while it works, and lets go of it whatever happens", () => {
    expect(withLock(lock(), () => readFileSync(lock(), "utf8"))).toBe(String(process.pid));
    expect(() =>
      withLock(lock(), () => {
        throw new Error("broken");
      }),
    ).toThrow("broken");
    expect(existsSync(lock())).toBe(false);
  });

  it("takes over what a process that has ended left behind", () => {
    held(123);
    expect(withLock(lock(), () => "done", { isRunning: () => false })).toBe("done");
  });

  it("takes over what is old, since numbers of processes are given again", () => {
    held(123);
    expect(withLock(lock(), () => "done", { isRunning: () => true, staleMs: -1 })).toBe("done");
  });

  it("says who holds it for long", () => {
    held(123);
    expect(() => withLock(lock(), () => "done", { isRunning: () => true, waitMs: 50 })).toThrow(
      new Error(`${lock()}: held by another run (process 123) (wait for it; delete the file where none runs)`),
    );
    expect(readFileSync(lock(), "utf8")).toBe("123");
  });
});

describe("writeFiles", () => {
  const change = (name: string, before: string, after: string) => ({ path: path(name), before, after });
  const rates = soundData.rates ?? "";

  it("changes nothing where a file is another than was read", () => {
    expect(writeFiles([change("rates", rates, "a"), change("checks", "other", "b")])).toBe(false);
    expect(readFileSync(path("rates"), "utf8")).toBe(rates);
    expect(readdirSync(join(root, "data")).length).toBe(Object.keys(soundData).length);
  });

  it.each(["ENOSPC", "EDQUOT", "EIO"])("changes nothing and leaves nothing where the disk says %s", (code) => {
    const write = (() => {
      throw Object.assign(new Error("write"), { code });
    }) as typeof writeFileSync;
    expect(() => writeFiles([change("rates", rates, "a")], { write, rename: renameSync })).toThrow("write");
    expect(readFileSync(path("rates"), "utf8")).toBe(rates);
    expect(readdirSync(join(root, "data")).length).toBe(Object.keys(soundData).length);
  });
});
