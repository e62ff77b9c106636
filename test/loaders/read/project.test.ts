import { describe, expect, it } from "vitest";
import { loadProject } from "../../../loaders/read/project.js";
import { edited, filesWith, problemsOf, soundData } from "../fixture.js";

describe("what stops the build, with its place and what was expected", () => {
  it("is nothing in a sound data/", () => {
    expect(problemsOf(filesWith())).toEqual([]);
  });

  const cases: readonly (readonly [
    title: string,
    changes: Record<string, string | Uint8Array | null>,
    problems: string[],
  ])[] = [
    [
      "a phrase without a quantity",
      edited("claims", "160 milliards de yuans", "un budget record"),
      ['data/claims.csv:2 figure: no quantity in "un budget record" (a number with its magnitude and unit)'],
    ],
    [
      "a duplicate claim",
      edited("claims", "c900_02,", "c900_01,"),
      [
        'data/claims.csv:3 claim: "c900_01" stands on line 2 already (an id of its own)',
        'data/model.csv:4 claims: unknown claim "c900_02" (a claim of data/claims.csv)',
        'data/checks.csv:3 right: got "@c900_02" (@ and a claim, or an end of a range as @c012_03:low)',
      ],
    ],
    [
      "a duplicate line",
      edited("model", "Budget,parts,", "Budget,budget_cny,"),
      [
        'data/model.csv:7 name: "budget_cny" stands on line 5 already (an id of its own)',
        "data/model.csv:8 formula: no line is called `parts` (a number, or a formula over names of lines)",
        'data/scenarios.csv:2 formula: unknown choice "@c901_01" (a number: the line has no choices)',
        'data/scenarios.csv:3 name: unknown line "parts" (a line of the model, such as rate_used)',
      ],
    ],
    [
      "a formula with an unknown name",
      edited("model", "=budget_cny / budget_usd_printed", "=budget_cny / budget_usd_print"),
      [
        "data/model.csv:3 formula: no line is called `budget_usd_print`; did you mean `budget_usd_printed`? (a number, or a formula over names of lines)",
      ],
    ],
    [
      "a cycle",
      edited("model", "=budget_cny / budget_usd_printed", "=rate_used"),
      [
        "data/model.csv:2 claims: this goes round in a circle: rate_used → rate_implied → rate_used (lines that end in numbers)",
      ],
    ],
    [
      "a unit that does not fit the formula",
      edited("model", "A part in dollars,USD", "A part in dollars,CNY"),
      [
        "data/model.csv:8 formula: the formula comes to USD, but the line is in CNY (a formula in CNY; budget_cny is in CNY, share_told is in 1, rate_used is in CNY/USD, parts is in 1)",
      ],
    ],
    [
      "a name that Excel refuses",
      edited("model", "Budget,parts,Parts", "Budget,h200,Parts"),
      [
        "data/model.csv:7 name: `h200` is the address of a cell in Excel (add a word, such as h200_value) (a name that Excel accepts)",
        "data/model.csv:8 formula: no line is called `parts` (a number, or a formula over names of lines)",
        'data/scenarios.csv:3 name: unknown line "parts" (a line of the model, such as rate_used)',
      ],
    ],
    [
      "a row with a missing column",
      edited(
        "claims",
        "901,1,200 milliards de yuans,1,Firm,budget,2026,CNY,model,",
        "901,1,200 milliards de yuans,1,Firm,budget,2026,CNY",
      ),
      [
        'data/claims.csv:5: 9 cells in the row that starts with "c901_01" (11 cells: claim,source,paragraph,figure,occurrence,subject,measure,period,unit,role,note)',
        'data/model.csv:5 claims: unknown claim "c901_01" (a claim of data/claims.csv)',
        'data/scenarios.csv:2 formula: unknown choice "@c901_01" (@c900_01)',
      ],
    ],
    [
      "a file that is not UTF-8",
      { rates: Uint8Array.from([100, 97, 116, 101, 10, 0xe9, 10]) },
      ["data/rates.csv:2: not UTF-8 (the file saved as UTF-8)"],
    ],
    [
      "a missing file",
      { rates: null },
      ["data/rates.csv: missing (a file with the header date,pair,rate,publisher,url,accessed)"],
    ],
    [
      "another header",
      edited("rates", "date,pair", "day,pair"),
      ['data/rates.csv:1: header is "day,pair,rate,publisher,url,accessed" (date,pair,rate,publisher,url,accessed)'],
    ],
    [
      "a quote that is not closed",
      edited("dismissed", "the year", '"the year'),
      [
        "data/dismissed.csv:2: a quote opens a cell and none closes it (CSV as RFC 4180 has it: quotes closed and doubled)",
      ],
    ],
    [
      "a unit that the phrase contradicts",
      edited("claims", "2026,CNY,model,\nc900_02", "2026,USD,model,\nc900_02"),
      ['data/claims.csv:2 unit: got "USD", but the phrase "160 milliards de yuans" says CNY (CNY)'],
    ],
    [
      "a context claim as an input",
      edited("model", "c900_03", "c901_02"),
      ["data/model.csv:6 claims: claim c901_02 is context only (a claim whose role is model)"],
    ],
    [
      "an assumption without an author",
      edited("model", "Ours: a guess", ""),
      ["data/model.csv:7 note: empty (whose assumption the number is)"],
    ],
    [
      "a scenario that sets a calculated line",
      edited("scenarios", "many,Many parts,parts,8", "many,Many parts,part_usd,8"),
      ["data/scenarios.csv:3 name: part_usd is calculated (an input or an assumption)"],
    ],
    [
      "a scenario whose formula has the wrong unit",
      edited("scenarios", "many,Many parts,parts,8", "many,Many parts,parts,=budget_cny"),
      ["data/scenarios.csv:3 formula: the formula comes to CNY, but the line is in no unit (1) (a formula in 1)"],
    ],
    [
      "a scenario without a title, and one that is called by the name of another",
      edited(
        "scenarios",
        "The larger sum,budget_cny,@c901_01,The other sum\nmany,Many parts",
        "Many,budget_cny,@c901_01,\nmany,",
      ),
      [
        'data/scenarios.csv:2 title: "Many" is the name of the scenario of line 3 (a title of its own)',
        "data/scenarios.csv:3 title: empty (what readers know many by, such as The larger sum, in 40 characters at the most)",
      ],
    ],
    [
      "a title too long, and another on a later row of the scenario",
      edited(
        "scenarios",
        "many,Many parts,parts,8,",
        `many,${"Many ".repeat(8)}parts,parts,8,\nmany,Some parts,share_told,0.1,`,
      ),
      [
        "data/scenarios.csv:3 title: 45 characters (what readers know many by, such as The larger sum, in 40 characters at the most)",
        `data/scenarios.csv:4 title: got "Some parts", and "${"Many ".repeat(8)}parts" on line 3 (one title for many, on its first row)`,
      ],
    ],
    [
      "two scenarios of one title",
      edited("scenarios", "Many parts", "The larger sum"),
      ['data/scenarios.csv:3 title: "The larger sum" stands on line 2 already (a title of its own)'],
    ],
    [
      "two scenarios whose titles differ in capitals alone",
      edited("scenarios", "Many parts", "The Larger sum"),
      [
        'data/scenarios.csv:3 title: "The Larger sum" looks like "The larger sum" of line 2 in other capitals or spaces (the same letters, or a name that differs)',
      ],
    ],
    [
      "a check of two units",
      edited("checks", "equals,=budget_cny", "equals,=budget_usd_printed"),
      ["data/checks.csv:2 right: CNY and USD do not go together (a formula over lines of the model)"],
    ],
    [
      "two claims on one phrase at one place",
      edited(
        "claims",
        "900,1,23 milliards de dollars,1,Firm,budget,2026,USD",
        "900,1,160 milliards de yuans,1,Firm,budget,2026,CNY",
      ),
      [
        'data/claims.csv:3 figure: "900 paragraph 1 160 milliards de yuans (1)" stands on line 2 already (an id of its own)',
      ],
    ],
    [
      "a hash that is none",
      edited("sources", "1".repeat(64), "1234"),
      ['data/sources.csv:3 text_sha256: got "1234" (the SHA-256 of the text file, 64 lower-case hex digits)'],
    ],
    [
      "a source without a name",
      edited("sources", "901,Second page,", "901,,"),
      ["data/sources.csv:3 name: empty (a name of our own for it, such as Town weekly, in 24 characters at the most)"],
    ],
    [
      "a name too long for the columns that it stands in",
      edited("sources", "901,Second page,", "901,The second page of the two,"),
      [
        "data/sources.csv:3 name: 26 characters (a name of our own for it, such as Town weekly, in 24 characters at the most)",
      ],
    ],
    [
      "one name for two sources",
      edited("sources", "901,Second page,", "901,Invented page,"),
      ['data/sources.csv:3 name: "Invented page" stands on line 2 already (a name of its own)'],
    ],
    [
      "a name that is another's but for its capitals",
      edited("sources", "901,Second page,", "901,invented Page,"),
      [
        'data/sources.csv:3 name: "invented Page" looks like "Invented page" of line 2 in other capitals or spaces (the same letters, or a name that differs)',
      ],
    ],
    [
      "a date that is none",
      edited("rates", "2025-12-22,CNY/USD,7", "2025-13-22,CNY/USD,7"),
      [
        'data/rates.csv:2 date: got "2025-13-22" (a date as 2025-12-22)',
        'data/model.csv:2 claims: unknown rate "CNY/USD@2025-12-22" (a pair and a date of data/rates.csv)',
      ],
    ],
    [
      "an unknown source",
      edited("claims", "c901_02,901", "c901_02,902"),
      ['data/claims.csv:6 source: unknown source "902" (one of 900, 901, or a new row in data/sources.csv)'],
    ],
  ];

  it.each(cases)("%s", (_, changes, problems) => {
    expect(problemsOf(filesWith(changes))).toEqual(problems);
  });

  it("is told all at once, in the order of files and lines", () => {
    const changes = {
      ...edited("sources", "fr,2026-01-05", "it,2026-01-05"),
      ...edited("model", "c900_03", "c900_09"),
    };
    const problems = [
      'data/sources.csv:3 language: got "it" (one of fr, en, zh)',
      'data/model.csv:6 claims: unknown claim "c900_09" (a claim of data/claims.csv)',
    ];
    expect(problemsOf(filesWith(changes))).toEqual(problems);
    expect(() => loadProject(filesWith(changes))).toThrow(problems.join("\n"));
  });

  it("names each file of data/ once", () => {
    expect(Object.keys(soundData).sort()).toEqual([
      "checks",
      "claims",
      "dismissed",
      "headlines",
      "model",
      "rates",
      "scenarios",
      "sources",
      "story",
      "units",
    ]);
  });
});
