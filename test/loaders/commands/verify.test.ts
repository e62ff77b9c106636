import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { articleRows, withRows } from "../../../loaders/commands/addArticle.js";
import { problemText } from "../../../loaders/read/problem.js";
import { readProject, type Project } from "../../../loaders/read/project.js";
import { verifyTexts } from "../../../loaders/commands/verify.js";
import { filesWith, soundData } from "../fixture.js";

const encoder = new TextEncoder();
const text900 =
  "En 2026, la firme investit 160 milliards de yuans, soit 23 milliards de dollars.\n\nLa part varie entre 10 et 20 % du total.\n";
const text901 = "Selon une note, le budget atteint 200 milliards de yuans.\nElle loue pour des milliards de dollars.\n";
const hash = (text: string) => createHash("sha256").update(text).digest("hex");

function projectFor(texts: Readonly<Record<string, string>>, changes: Readonly<Record<string, string>> = {}): Project {
  const sources = (changes["sources"] ?? soundData["sources"] ?? "")
    .replace("0".repeat(64), hash(texts["900"] ?? ""))
    .replace("1".repeat(64), hash(texts["901"] ?? ""));
  return readProject(filesWith({ ...changes, sources })).project;
}

const verify = (project: Project, texts: Readonly<Record<string, string>>) =>
  verifyTexts(project, (source) => (texts[source] === undefined ? null : encoder.encode(texts[source]))).map(
    problemText,
  );

describe("verifyTexts", () => {
  const texts = { "900": text900, "901": text901 };
  const project = projectFor(texts);

  it("passes where everything is accounted for", () => {
    expect(verify(project, texts)).toEqual([]);
  });

  it("tells a text that changed by one byte, and nothing else", () => {
    const changed = { ...texts, "900": `${text900} ` };
    expect(verify(project, changed)).toEqual([
      `data/sources.csv:2 text_sha256: 900.txt has the hash ${hash(changed["900"])} (${hash(text900)})`,
    ]);
  });

  it("tells a text that is not there", () => {
    expect(verify(project, { "900": text900 })).toEqual([
      "data/sources.csv:3 source: no text 901.txt (the text of every source in the folder)",
    ]);
  });

  it("tells a phrase at another paragraph, and where it stands", () => {
    const claims = (soundData["claims"] ?? "").replace("c900_03,900,2", "c900_03,900,1");
    expect(verify(projectFor(texts, { claims }), texts)).toEqual([
      'data/claims.csv:4 figure: "entre 10 et 20 %" is not in paragraph 1 of 900.txt (it stands in paragraph 2)',
      '900.txt, paragraph 2: "entre 10 et 20 %" is unaccounted for (a row in data/claims.csv, or in data/dismissed.csv with a reason)',
    ]);
  });

  it("tells a phrase that is not there so often", () => {
    const claims = (soundData["claims"] ?? "").replace("entre 10 et 20 %,1", "entre 10 et 20 %,2");
    expect(verify(projectFor(texts, { claims }), texts)).toEqual([
      'data/claims.csv:4 figure: "entre 10 et 20 %" is not in paragraph 2 of 900.txt 2 times (it stands in paragraph 2)',
      '900.txt, paragraph 2: "entre 10 et 20 %" is unaccounted for (a row in data/claims.csv, or in data/dismissed.csv with a reason)',
    ]);
  });

  it("tells a phrase that was altered", () => {
    const claims = (soundData["claims"] ?? "").replace("23 milliards de dollars", "24 milliards de dollars");
    expect(verify(projectFor(texts, { claims }), texts)).toEqual([
      'data/claims.csv:3 figure: "24 milliards de dollars" is not in paragraph 1 of 900.txt (a phrase that stands in the text, letter for letter)',
      '900.txt, paragraph 1: "23 milliards de dollars" is unaccounted for (a row in data/claims.csv, or in data/dismissed.csv with a reason)',
    ]);
  });

  describe("a claim that reads otherwise where it stands", () => {
    const header = "claim,source,paragraph,figure,occurrence,subject,measure,period,unit,role,note";
    const labels = "Firm,sum,2026,,context,";
    const verified = (
      text: string,
      figures: readonly string[],
      { dismissed = "", language = "en", units = ["USD"] as readonly string[], rest = labels } = {},
    ) => {
      const texts = { "900": text };
      const rowOf = (row: string, index: number) =>
        `c900_0${index + 1},900,${row},${rest.replace(",2026,,", `,2026,${units[index] ?? units[0]},`)}`;
      const claims = [header, ...figures.map(rowOf)].join("\n");
      const rows = `source,paragraph,figure,occurrence,reason\n${dismissed}`;
      const sources = `source,name,title,publisher,language,published,cites,url,text_sha256,note\n900,A page,A,,${language},,,,${"0".repeat(64)},`;
      return verify(projectFor(texts, { claims, sources, dismissed: rows }), texts);
    };
    const told = (line: number, figure: string, alone: string, there: string, paragraph: number) =>
      `data/claims.csv:${line} figure: "${figure}" reads ${alone}, but ${there} where it stands in paragraph ${paragraph} of 900.txt (a phrase that says the same on its own, or a row in data/dismissed.csv with a reason)`;

    it("is told for a cell of a table with a scale", () => {
      const table = "In millions of dollars\n\n| | 2025 | 2026 |\n| --- | --- | --- |\n| Revenue | 4,310 | 5,120 |\n";
      const dismissed = "900,2,2025,1,head\n900,2,2026,1,head";
      const cells = ['4,"4,310",1', '4,"5,120",1'];
      expect(verified(table, cells, { dismissed })).toEqual([
        told(2, "4,310", "4310", "4310000000", 4),
        told(3, "5,120", "5120", "5120000000", 4),
      ]);
      expect(verified(table, cells, { dismissed, rest: ",,,,," })).toEqual([]);
    });

    it("is told for an end of a range without its magnitude, and not for the range or the other end", () => {
      const text = "La firme dépense entre 350 et 400 milliards de dollars.\n";
      expect(verified(text, ["1,350,1"], { language: "fr" })).toEqual([
        told(2, "350", "350", "350000000000..400000000000", 1),
      ]);
      expect(verified(text, ["1,400 milliards de dollars,1"], { language: "fr" })).toEqual([]);
      expect(verified(text, ["1,entre 350 et 400 milliards de dollars,1"], { language: "fr" })).toEqual([]);
    });

    it("is not told for a unit or a bound that the phrase leaves out", () => {
      const units = ["chips", "count"];
      expect(
        verified("The firm buys more than 5,000 chips and rents 300.\n", ['1,"5,000",1', "1,300,1"], { units }),
      ).toEqual([]);
    });
  });

  it("tells a quantity that nobody accounted for", () => {
    const dismissed = "source,paragraph,figure,occurrence,reason\n";
    expect(verify(projectFor(texts, { dismissed }), texts)).toEqual([
      '900.txt, paragraph 1: "2026" is unaccounted for (a row in data/claims.csv, or in data/dismissed.csv with a reason)',
    ]);
  });
});

describe("articleRows", () => {
  const project = projectFor({ "900": text900, "901": text901 });
  const text = "Un texte inventé.\nLe groupe paierait 30 milliards de yuans pour 5 000 puces.\n";
  const article = { source: "902", language: "fr" as const, bytes: encoder.encode(text) };

  it("gives a source without a title and drafts without labels", () => {
    expect(articleRows(project, article)).toEqual({
      sources: [["902", "Article 902", "", "", "fr", "", "", "", hash(text), ""]],
      claims: [
        ["c902_01", "902", "2", "30 milliards de yuans", "1", "", "", "", "CNY", "", ""],
        ["c902_02", "902", "2", "5 000 puces", "1", "", "", "", "chips", "", ""],
      ],
      dismissed: [],
    });
  });

  const added = (rows = articleRows(project, article)) =>
    readProject(
      filesWith({
        sources: withRows(soundData["sources"] ?? "", rows.sources),
        claims: withRows(soundData["claims"] ?? "", rows.claims),
      }),
    );

  it("makes a data/ that still builds, with drafts that feed nothing", () => {
    const { project: more, problems } = added();
    expect(problems).toEqual([]);
    expect(more.claims.filter(({ role }) => role === "draft").map(({ claim }) => claim)).toEqual([
      "c902_01",
      "c902_02",
    ]);
  });

  it("gives nothing the second time", () => {
    expect(articleRows(added().project, article)).toEqual({ sources: [], claims: [], dismissed: [] });
  });

  it("goes on after the last number where some drafts are gone", () => {
    const rows = articleRows(project, article);
    const { project: half } = added({ ...rows, claims: rows.claims.slice(1) });
    expect(articleRows(half, article).claims.map(([claim]) => claim)).toEqual(["c902_03"]);
  });

  it.each([
    [{ ...article, source: "90 2" }, 'add-article: --source: got "90 2" (letters, digits, _ and -, such as 005)'],
    [
      { ...article, source: "900" },
      `add-article: source 900 is another text already (an id of its own, or the text as it was: ${hash(text900)})`,
    ],
    [{ ...article, bytes: encoder.encode(text901) }, "add-article: this text is source 901 already (nothing to add)"],
    [
      { ...article, bytes: Uint8Array.from([0xff]) },
      "add-article: the text is not UTF-8 (save it as UTF-8, then add it)",
    ],
  ])("refuses %j", (odd, message) => {
    expect(() => articleRows(project, odd)).toThrow(new Error(message));
  });
});

describe("withRows", () => {
  it.each([
    ["a,b\r\n1,2\r\n", [["3", "x,y"]], 'a,b\r\n1,2\r\n3,"x,y"\r\n'],
    ["a,b\n1,2", [["3", '"q"']], 'a,b\n1,2\n3,"""q"""\n'],
    ["a,b\n", [], "a,b\n"],
  ])("keeps every byte of %j", (csv, rows, expected) => {
    expect(withRows(csv, rows)).toBe(expected);
  });
});
