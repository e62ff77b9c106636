import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articleRows, withRows } from "../../loaders/commands/addArticle.js";
import { type DataFiles, filesIn, loadProject } from "../../loaders/read/project.js";
import { publishedModel } from "../../loaders/publish/publishedModel.js";
import { valueText } from "../../src/model/value.js";

const bytes = readFileSync("docs/sixth-article.txt");
const readme = readFileSync("README.md", "utf8");
const rows = articleRows(loadProject(), { source: "005", language: "fr", bytes });

/** data/ on disk, with some files changed in memory. */
function filesWith(changes: Readonly<Record<string, (csv: string) => string>>): DataFiles {
  const disk = filesIn("data");
  return (name) => {
    const file = disk(name);
    const change = changes[name];
    return file === null || change === undefined ? file : Buffer.from(change(Buffer.from(file).toString("utf8")));
  };
}

const csvInReadme = (start: string): string[] =>
  readme
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith(start));

/** A row that an analyst has labelled; a draft has no subject. */
const isFinished = (line: string): boolean => !line.includes(",1,,,");

const cellsOf = (line: string): string[] => line.split(",");

describe("the sixth article of the README", () => {
  const labelled = (csv: string) => withRows(csv, csvInReadme("c005_").filter(isFinished).map(cellsOf));
  const source = (csv: string) => withRows(csv, rows.sources);
  const dismissed = (csv: string) => withRows(csv, rows.dismissed);
  const inFrench = /`(claims,cooling,[^`]*)`/.exec(readme)?.[1] ?? "";
  const french = (csv: string) => withRows(csv, [cellsOf(inFrench)]);

  it("gives the drafts that the README prints", () => {
    expect(rows.claims.map(([claim, , paragraph, figure]) => [claim, paragraph, figure])).toEqual([
      ["c005_01", "2", "120 milliards de yuans"],
      ["c005_02", "3", "plus de 9 milliards de yuans"],
      ["c005_03", "3", "160 milliards de yuans"],
    ]);
    expect(readme).toContain(
      `source 005: ${rows.claims.length} draft claims added, ${rows.dismissed.length} quantities dismissed;`,
    );
    const added = withRows("", rows.claims).trimEnd().split("\n");
    expect(csvInReadme("c005_").filter((line) => !isFinished(line))).toEqual(added.slice(2));
  });

  it("dismisses the year and the reading time", () => {
    expect(rows.dismissed).toEqual([
      ["005", "2", "2026", "1", "A year, which the period of a claim carries"],
      ["005", "4", "3 min", "1", "The time that reading the page takes"],
    ]);
  });

  it("offers its claim once a line names it, and the range grows", () => {
    const model = (csv: string) => csv.replace("=chip_budget_half_2026_cny,", "=chip_budget_half_2026_cny c005_01,");
    const project = loadProject(filesWith({ sources: source, claims: labelled, dismissed, model, french }));
    const line = publishedModel(project).line("chip_budget_2026_cny");
    expect(line.choices.at(-1)).toEqual({
      id: "c005_01",
      basis: "claim",
      content: "120000000000",
      label: "Article 005",
    });
    expect([line.low, line.high]).toEqual(["80000000000", "120000000000"]);
  });

  it("changes the chip share once it stands first", () => {
    const model = (csv: string) => csv.replace("c000_07 c004_02 =chip", "c005_01 c000_07 c004_02 =chip");
    const workbook = publishedModel(
      loadProject(filesWith({ sources: source, claims: labelled, dismissed, model, french })),
    );
    expect(valueText(workbook.value("chip_share_2026"))).toBe("0.75");
    expect(valueText(publishedModel(loadProject()).value("chip_share_2026"))).toBe("0.53125");
  });
});
