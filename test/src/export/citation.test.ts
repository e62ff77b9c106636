import { afterEach, describe, expect, it } from "vitest";
import { type Cited, citation, licenceText } from "../../../src/export/citation.js";
import { type Takeaway } from "../../../src/export/takeaway.js";
import { setLanguage } from "../../../src/language/language.js";
import { type NotebookRecord } from "../../../src/notebook/record.js";
import { smallNotebook } from "../components/sheet/smallNotebook.js";

const plain = smallNotebook();
const takeaway = (changes: Partial<NotebookRecord> = {}): Takeaway => ({
  notebook: { ...plain, record: { ...plain.record, title: "Small sums, line by line", ...changes } },
  date: "2026-03-01",
  site: "https://example.org/a/",
});
const address = "https://example.org/a/model.html#v1&+begin=5a11a11a&share=0.25&+end";
const notebook: Cited = { of: "notebook", address };
const chart: Cited = { of: { chart: "The budget, three ways" }, address };

afterEach(() => setLanguage("en"));

describe("a citation of the notebook", () => {
  const cited = citation(takeaway(), notebook);
  it("in the manner of the American Psychological Association", () => {
    expect(cited.apa).toBe(
      `Small sums, line by line (Release 5a11a11a) [Data notebook]. (2026, February 3). Retrieved March 1, 2026, from ${address}`,
    );
  });
  it("in French", () => {
    expect(cited.french).toBe(
      `«\u00a0Small sums, line by line\u00a0», carnet de données, version 5a11a11a, 3 février 2026. Consulté le 1er mars 2026, ${address}`,
    );
  });
  it("for BibTeX", () => {
    expect(cited.bibtex).toBe(
      [
        "@misc{small-5a11a11a,",
        "  title = {{Small sums, line by line}},",
        "  howpublished = {Data notebook},",
        "  year = {2026},",
        "  month = feb,",
        "  version = {5a11a11a},",
        `  url = {${address}},`,
        "  urldate = {2026-03-01},",
        "  note = {Release 5a11a11a. Data: Public domain. Code: MIT License. Accessed March 1, 2026},",
        "}",
        "",
      ].join("\n"),
    );
  });
  it("as CSL-JSON", () => {
    expect(JSON.parse(cited.cslJson)).toEqual([
      {
        id: "small-5a11a11a",
        type: "dataset",
        title: "Small sums, line by line",
        genre: "Data notebook",
        version: "5a11a11a",
        issued: { "date-parts": [[2026, 2, 3]] },
        accessed: { "date-parts": [[2026, 3, 1]] },
        URL: address,
        language: "en",
        note: "Data: Public domain. Code: MIT License.",
      },
    ]);
  });
});

describe("a citation of a chart", () => {
  const cited = citation(takeaway(), chart);
  it("names the notebook that it is in", () => {
    expect(cited.apa).toBe(
      `The budget, three ways [Chart]. (2026, February 3). In Small sums, line by line (Release 5a11a11a). Retrieved March 1, 2026, from ${address}`,
    );
    expect(cited.french).toBe(
      `«\u00a0The budget, three ways\u00a0», graphique, dans «\u00a0Small sums, line by line\u00a0», version 5a11a11a, 3 février 2026. Consulté le 1er mars 2026, ${address}`,
    );
    expect(cited.bibtex.split("\n").slice(0, 3)).toEqual([
      "@misc{small-the-budget-three-ways-5a11a11a,",
      "  title = {{The budget, three ways}},",
      "  howpublished = {Chart in Small sums, line by line},",
    ]);
    expect(JSON.parse(cited.cslJson)).toMatchObject([
      { id: "small-the-budget-three-ways-5a11a11a", type: "graphic", "container-title": "Small sums, line by line" },
    ]);
  });
  it("puts one stop behind a title that ends as a sentence", () => {
    const asked: Cited = { of: { chart: "How much?" }, address: "" };
    expect(citation(takeaway({ title: "Who pays?" }), asked).apa).toBe(
      "How much? [Chart]. (2026, February 3). In Who pays? (Release 5a11a11a). Retrieved March 1, 2026.",
    );
  });
});

it("names the author where the story names one", () => {
  const cited = citation(takeaway({ author: "Doe, J." }), notebook);
  expect(cited.apa).toBe(
    `Doe, J. (2026, February 3). Small sums, line by line (Release 5a11a11a) [Data notebook]. Retrieved March 1, 2026, from ${address}`,
  );
  expect(cited.french).toMatch(/^Doe, J\., «\u00a0Small sums/);
  expect(cited.bibtex).toContain("\n  author = {{Doe, J.}},\n");
  expect(JSON.parse(cited.cslJson)).toMatchObject([{ author: [{ literal: "Doe, J." }] }]);
});

it("has no address where the notebook has none", () => {
  const cited = citation(takeaway(), { of: "notebook", address: "" });
  expect(cited.apa).toMatch(/ Retrieved March 1, 2026\.$/);
  expect(cited.french).toMatch(/ Consulté le 1er mars 2026\.$/);
  expect(cited.bibtex).not.toContain("url = ");
  expect(JSON.parse(cited.cslJson)).not.toHaveProperty("0.URL");
});

describe("hostile titles and addresses", () => {
  it.each([
    ["50 % of {all} & #1_a", "50 \\% of \\textbraceleft{}all\\textbraceright{} \\& \\#1\\_a"],
    ["a } b", "a \\textbraceright{} b"],
    ["\\input{/etc/passwd}", "\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}"],
    ["$x^2~y$", "\\$x\\textasciicircum{}2\\textasciitilde{}y\\$"],
    ["<img src=x onerror=alert(1)>", "\\textless{}img src=x onerror=alert(1)\\textgreater{}"],
    ["two\r\n  lines", "two lines"],
    ['a "b" @misc{c,', 'a "b" @misc\\textbraceleft{}c,'],
    ["字节跳动 é", "字节跳动 é"],
  ])("BibTeX prints %j as %j", (title, text) => {
    const { bibtex } = citation(takeaway({ title }), notebook);
    expect(bibtex).toContain(`\n  title = {{${text}}},\n`);
    const depths = [...bibtex].map((sign) => (sign === "{" ? 1 : sign === "}" ? -1 : 0));
    expect(depths.reduce<number>((sum, step) => sum + step, 0)).toBe(0);
  });
  it("the address of BibTeX is letter for letter, but for what would end its field", () => {
    const { bibtex } = citation(takeaway(), {
      of: "notebook",
      address: "https://example.org/a%20b?c=d&e#v1&f_g={h}\n\\",
    });
    expect(bibtex).toContain("  url = {https://example.org/a%20b?c=d&e#v1&f_g=%7Bh%7D%0A%5C},\n");
  });
  it("CSL-JSON is ASCII where half a pair stands, and comes back", () => {
    const title = 'half \ud800 a "pair" <b>';
    expect(JSON.parse(citation(takeaway({ title }), notebook).cslJson)).toMatchObject([{ title }]);
  });
});

it("says what one may do with data and code", () => {
  expect(licenceText(takeaway())).toBe("Data: Public domain. Code: MIT License.");
  setLanguage("fr");
  expect(licenceText(takeaway())).toBe("Données\u202f: Public domain. Code\u202f: MIT License.");
});
