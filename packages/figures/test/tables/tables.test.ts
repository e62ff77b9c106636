import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractFigures, tableDoubts } from "../../src/index.js";
import { readTables } from "../../src/tables/index.js";
import { topicOf } from "../../src/text/topic.js";
import { labelledArticles } from "../../../../test/bench/figures/labelled.js";
import { type Case, cases, faults } from "../expected.js";
import { releases } from "./releases.js";

const heads = cases(readFileSync(new URL("heads.txt", import.meta.url), "utf8"));

describe("results releases with a table", () => {
  test.each(releases().map((release) => [release.name, release.case] as const))("%s", (_name, found) => {
    expect(faults(found)).toEqual([]);
  });
});

describe("heads, rows and layouts", () => {
  test.each(heads.map((found) => [found.text, found] as const))("%s", (_text, found: Case) => {
    expect(faults(found)).toEqual([]);
  });
});

describe("headed rows that were read without their head", () => {
  test.each(
    cases(`
en ($ in millions) | 2026 | 2025\\nRevenue | 4,310 | 3,905 => 2026 e year ?; 2025 e year ?; 4310e6 e USD; 3905e6 e USD
fr En M€ | S1\\nImpôt | (14,2) => -14.2e6 e EUR
zh 单位：亿元\\n营收 | 512.6 => 512.6e8 e CNY
en Capex (£m): 318.5 => 318.5e6 e GBP
en Change | H1\\nOrganic sales | (2.7)%\\nLike-for-like | (2.7%) => -2.7 e percent; -2.7 e percent
fr Solde | S1\\nFrance | (6,8) M€\\nAsie | 1,2 M€ => -6.8e6 e EUR; 1.2e6 e EUR
en Item | H1\\nNet income | (2,310) million dollars\\nTax | 12 million dollars => -2310e6 e USD; 12e6 e USD
`).map((found) => [found.text, found] as const),
  )("%s", (_text, found) => {
    expect(faults(found)).toEqual([]);
  });
});

describe("prose is no table", () => {
  const parts = ["development", "held-out"] as const;
  test.each(parts.flatMap((part) => labelledArticles(part).map(({ name, text }) => [part, name, text] as const)))(
    "%s %s",
    (_part, _name, text) => {
      expect([...readTables(text, topicOf(text)).rows]).toEqual([]);
    },
  );
  test.each([
    "Il a payé 3 M€ ; elle 5 M€ ; eux 7 M€.",
    "It cost $5m.  Then 2,026 people came.  Nobody left.",
    "Home | News | 3 min",
    "Views\n1,204\nComments\n12",
    "- Revenue: $1.9 billion, up 14 percent\n- Free cash flow: ($85m)",
    "营收512.6亿元；净利润3.1亿元；员工2.4万人。",
  ])("%s", (text) => {
    expect([...readTables(text, topicOf(text)).rows]).toEqual([]);
  });
});

describe("what a table leaves in doubt is said, and claims nothing", () => {
  const shown = (text: string): string[] =>
    extractFigures(text).map(({ figure, low, unit }) => `${figure}: ${low} ${unit}`);
  const none = 'write one above the table, such as "in millions of euros"';

  test("no head", () => {
    const text = "Sales by region.\nRegion | North | South\nEurope | 1,204 | 1,150\nAsia | $884m | 12%";
    expect(shown(text)).toEqual(["1,204: 1204 other", "1,150: 1150 other", "$884m: 884000000 USD", "12%: 12 percent"]);
    expect(tableDoubts(text)).toEqual([
      {
        paragraph: 3,
        message: `paragraph 3: "1,204", "1,150" of a table: read as printed, the scale in doubt: no head tells their scale and currency (${none})`,
      },
    ]);
  });

  test("a head that is not understood", () => {
    const text = "(en brouzoufs)\nPoste | S1 | S2\nRecettes | 4 120 | 3 870\nDépenses | 2 015 | 2 244";
    expect(tableDoubts(text).map(({ message }) => message)).toEqual([
      `paragraph 3: "4 120", "3 870" of a table: read as printed, the scale in doubt: the head "en brouzoufs" is not understood (${none})`,
      `paragraph 4: "2 015", "2 244" of a table: read as printed, the scale in doubt: the head "en brouzoufs" is not understood (${none})`,
    ]);
  });

  test("rows and columns that the head does not speak of", () => {
    const text = "In € millions\nItem | 2026 | Change\nSales | 812 | 14\nSubscribers | 310 | 5%\nMargin | 12 | 1%";
    expect(shown(text)).toEqual([
      "2026: 2026 year",
      "812: 812000000 EUR",
      "14: 14 other",
      "310: 310 users",
      "5%: 5 percent",
      "12: 12 other",
      "1%: 1 percent",
    ]);
    expect(tableDoubts(text).map(({ message }) => message)).toEqual([
      'paragraph 3: "14" of a table: read as printed, the scale in doubt: they are changes, in percent or in the unit of the table (write "%" beside them or above their column, or the unit in brackets)',
      'paragraph 4: "310" of a table: read as printed, the scale in doubt: the head speaks of money, and their label of something else (write the unit in the label, such as "(%)" or "(thousands)")',
      'paragraph 5: "12" of a table: read as printed, the scale in doubt: the head speaks of money, and their label of something else (write the unit in the label, such as "(%)" or "(thousands)")',
    ]);
  });

  test("nothing where every number has its unit", () => {
    expect(tableDoubts("In € millions\nSales | 812\nCosts | 640")).toEqual([]);
    expect(tableDoubts("Capex of $4bn in 2026, 12 sites and 3% more.")).toEqual([]);
  });
});
