import { describe, expect, it } from "vitest";
import { articleRows, withRows } from "../../../loaders/commands/addArticle.js";
import { extractFigures, type Language } from "#figures";
import { filesIn, loadProject } from "../../../loaders/read/project.js";
import { dismissalReason } from "../../../loaders/commands/suggestDismissal.js";
import { draftNote } from "../../../loaders/commands/suggestLabels.js";
import { verifyTexts } from "../../../loaders/commands/verify.js";

const { claims } = loadProject();

/** The note of every draft of a text of one paragraph. */
const notes = (text: string, language: Language = "fr"): string[] =>
  extractFigures(text, language)
    .filter(({ unit }) => unit !== "year")
    .map((figure) => draftNote(figure, text, claims, language));

describe("the note of a draft names the claims that it may repeat", () => {
  it.each<[string, string, string[]]>([
    [
      "the same value",
      "Le budget est de 160 milliards de yuans.",
      ["like c000_03: ByteDance, capital expenditure, 2026"],
    ],
    [
      "another print of it",
      "Le budget est de 0,16 billion de yuans.",
      ["like c000_03: ByteDance, capital expenditure, 2026"],
    ],
    ["a year that is another's", "Le budget est de 160 milliards de yuans en 2031.", [""]],
    [
      "the year of the claim",
      "Le budget de 2026 est de 160 milliards de yuans.",
      ["like c000_03: ByteDance, capital expenditure, 2026"],
    ],
    ["another unit", "Le budget est de 160 milliards d’euros.", [""]],
    ["a value out of reach", "Le budget est de 165 milliards de yuans.", [""]],
    ["a bound is no larger amount", "Le budget dépasse 9 milliards de yuans.", [""]],
  ])("%s", (_what, text, expected) => {
    expect(notes(text)).toEqual(expected);
  });

  it("names several, most alike first, at most three, and each set of labels once", () => {
    const [claim] = claims;
    if (claim === undefined) throw new Error("no claim");
    const labelled = (id: string, measure: string) => ({ ...claim, claim: id, measure, period: "" });
    const [figure] = extractFigures(claim.figure, "fr");
    if (figure === undefined) throw new Error("no figure");
    const near = { ...labelled("c9", "orders"), low: "22900000000", high: "22900000000" };
    const many = [near, labelled("c1", "a"), labelled("c2", "a"), labelled("c3", "b"), labelled("c4", "c")];
    expect(draftNote(figure, claim.figure, many, "fr")).toBe(
      "like c1: ByteDance, a; like c3: ByteDance, b; like c4: ByteDance, c",
    );
    expect(draftNote(figure, claim.figure, many.slice(0, 2), "fr")).toBe(
      "like c1: ByteDance, a; like c9: ByteDance, orders",
    );
  });

  it("tells a phrase that says less on its own than in its table", () => {
    const [figure] = extractFigures("Md¥ (yuans)\nen milliards de yuans | 2026\nCapex | 160", "fr").slice(-1);
    if (figure === undefined) throw new Error("no figure");
    expect(draftNote(figure, "Capex | 160", claims, "fr")).toBe(
      "like c000_03: ByteDance, capital expenditure, 2026; reads 160000000000 where it stands, 160 on its own",
    );
  });
});

describe("what is dismissed, and why", () => {
  const year = "A year, which the period of a claim carries";
  const time = "The time that reading the page takes";
  const page = "A page number";
  const readers = "A count that the page keeps of its readers";
  const date = "The date or the hour of the page";
  it.each<[Language, string, (string | null)[]]>([
    ["fr", "Le site ouvrira en 2028.", [year]],
    ["fr", "Temps de lecture : 4 minutes", [time]],
    ["fr", "Publié par la rédaction | 3 min", [time]],
    ["en", "5 min read", [time]],
    ["zh", "阅读约需3分钟", [time]],
    ["en", "1,204 shares", [readers]],
    ["fr", "12 commentaires", [readers]],
    ["zh", "阅读量 5,301", [readers]],
    ["en", "Posted 3 hours ago", [date]],
    ["en", "The board bought 1,204 shares in the second half of the year.", [null]],
    [
      "en",
      "Revenue fell 3% after 12 comments from analysts were published in a note on its shares today",
      [null, null],
    ],
    ["fr", "Le capex atteint 160 milliards de yuans", [null]],
    ["fr", "3,2 % des vues", [null]],
  ])("%s %s", (language, text, expected) => {
    expect(extractFigures(text, language).map((figure) => dismissalReason(figure, text))).toEqual(expected);
  });

  it("tells page numbers, whether the reader takes them for quantities or not", () => {
    const [figure] = extractFigures("12 avis", "fr");
    if (figure === undefined) throw new Error("no figure");
    expect(["Page 12", "p. 12", "第12页", "Page 7 sur 12"].map((line) => dismissalReason(figure, line))).toEqual([
      page,
      page,
      page,
      page,
    ]);
  });

  it("is accounted for by verify, and added once", () => {
    const text = "Budget de 160 milliards de yuans en 2026.\nLecture : 3 min\nEn M€ | 2026\nVentes | (14,2)\n";
    const bytes = Buffer.from(text);
    const article = { source: "777", language: "fr", bytes } as const;
    const rows = articleRows(loadProject(), article);
    expect([rows.sources.length, rows.claims.length, rows.dismissed.length]).toEqual([1, 2, 3]);
    const disk = filesIn("data");
    const project = loadProject((name) => {
      const file = disk(name);
      const added = { sources: rows.sources, claims: rows.claims, dismissed: rows.dismissed }[name as string];
      return file === null || added === undefined
        ? file
        : Buffer.from(withRows(Buffer.from(file).toString("utf8"), added));
    });
    const only = { ...project, sources: project.sources.filter(({ source }) => source === "777") };
    expect(verifyTexts(only, () => bytes)).toEqual([]);
    expect(articleRows(project, article)).toEqual({ sources: [], claims: [], dismissed: [] });
  });
});
