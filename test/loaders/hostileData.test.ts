import { describe, expect, it } from "vitest";
import { type DataError, listed, quoted } from "../../loaders/read/problem.js";
import { type DataFiles, filesIn, loadProject } from "../../loaders/read/project.js";
import { loadModel, publish } from "../../loaders/publish/publish.js";
import { tableProblems } from "../../loaders/publish/tables/publishedTable.js";
import { edited, filesWith, problemsOf, soundData } from "./fixture.js";

const text = "letters of one script in a word: type it again";
const seen = "characters that can be seen: delete it or type the cell again";
const address = "an address that starts with https:// or http://, or empty";

const headerOf = (name: string): string => soundData[name]?.split("\n")[0] ?? "";

/** A cell of the sound data/ put in place of another, and all that is told. */
const cells: readonly (readonly [title: string, changes: Record<string, string>, problems: string[]])[] = [
  [
    "a NUL in a figure",
    edited("claims", "23 milliards", "2\u00003 milliards"),
    [`data/claims.csv:3 figure: the hidden character U+0000 at place 2 (${seen})`],
  ],
  [
    "a mark of direction",
    edited("model", "Budget in dollars", "Budget\u202e in dollars"),
    [`data/model.csv:4 label: the hidden character U+202E at place 7 (${seen})`],
  ],
  [
    "a filler",
    edited("sources", "Another", "An\u3164other"),
    [`data/sources.csv:3 title: the hidden character U+3164 at place 3 (${seen})`],
  ],
  [
    "two lines in a name",
    edited("model", "Parts", '"Par\nts"'),
    [`data/model.csv:7 label: the hidden character U+000A at place 4 (${seen})`],
  ],
  [
    "a lost character",
    edited("dismissed", "the year", "the ye\ufffdr"),
    ["data/dismissed.csv:2 reason: characters lost in a conversion (U+FFFD) (the text as it was, saved as UTF-8)"],
  ],
  [
    "accents apart",
    edited("sources", "Another", "Cafe\u0301"),
    ["data/sources.csv:3 title: accents written apart from their letters (composed letters (Unicode NFC))"],
  ],
  [
    "a long cell",
    edited("sources", "Another", "x".repeat(2_001)),
    ["data/sources.csv:3 title: 2,001 characters (at most 2,000 characters)"],
  ],
  [
    "a Cyrillic letter",
    edited("model", "Budget,parts,", "Budget,p\u0430rts,"),
    [
      `data/model.csv:7 name: U+0430 in "p\u0430rts" looks like the Latin letter a (${text})`,
      "data/model.csv:8 formula: no line is called `parts`; did you mean `p\u0430rts`? (a number, or a formula over names of lines)",
      'data/scenarios.csv:3 name: unknown line "parts" (a line of the model, such as p\u0430rts)',
    ],
  ],
  [
    "a subject in other letters",
    { claims: (soundData.claims ?? "").replaceAll("Firm,", "CEO,").replace("CEO,rent", "\u0421\u0415\u041e,rent") },
    [
      'data/claims.csv:6 subject: "\u0421\u0415\u041e" looks like "CEO" of line 2 in other letters (the same letters, or a name that differs)',
    ],
  ],
  [
    "a script as an address",
    edited("sources", "Meter: visits,,", "Meter: visits,javascript:alert(1),"),
    [`data/sources.csv:2 url: got "javascript:alert(1)" (${address})`],
  ],
  [
    "an address with a name before it",
    edited("rates", "A bank,,", "A bank,https://bank.example@evil.example/,"),
    [`data/rates.csv:2 url: got "https://bank.example@evil.example/" (${address})`],
  ],
  [
    "a path as an id",
    edited("sources", "901,Second page,Another", "../901,Second page,Another"),
    [
      'data/sources.csv:3 source: got "../901" (an id such as 005: letters, digits, _ and -)',
      'data/claims.csv:5 source: unknown source "901" (one of 900, ../901, or a new row in data/sources.csv)',
      'data/claims.csv:6 source: unknown source "901" (one of 900, ../901, or a new row in data/sources.csv)',
    ],
  ],
  [
    "a day that is none",
    edited("sources", "2026-01-05", "2025-02-30"),
    ['data/sources.csv:3 published: got "2025-02-30" (a date as 2025-12-22)'],
  ],
  [
    "a rate read before its day",
    edited("rates", "2026-01-01", "2025-12-01"),
    ['data/rates.csv:2 accessed: got "2025-12-01", before the rate\'s 2025-12-22 (the day on which it was read)'],
  ],
  ...["", " ", "x", '"7,0572"', "0", "0.0", "-7", "1e5", "7".repeat(101)].map((rate): (typeof cells)[number] => {
    const got = rate.trim().replaceAll('"', "");
    const shown = got.length > 80 ? `${got.slice(0, 60)}…${got.slice(-15)}` : got;
    return [
      `a rate of ${JSON.stringify(rate.slice(0, 20))}`,
      edited("rates", "7.0572", rate),
      [`data/rates.csv:2 rate: got "${shown}" (a plain decimal above zero)`],
    ];
  }),
  [
    "low above high",
    edited("model", "4,,1,8,", "4,,8,1,"),
    ['data/model.csv:7 low: got "8", above the high of 1 (the lower end of the range)'],
  ],
  [
    "a language that is another",
    edited("sources", "901,Second page,Another,,fr", "901,Second page,Another,,zh"),
    [
      'data/claims.csv:6 figure: no quantity in "des milliards de dollars" (a number with its magnitude and unit; it has one in fr, and source 901 is in zh on line 3 of data/sources.csv)',
    ],
  ],
  [
    "reports without a name",
    edited("sources", "Daily Ledger; Meter: visits", ": visits"),
    ['data/sources.csv:2 cites: got ": visits" (reports as The Daily; Panel Ltd: monthly readers)'],
  ],
  ...["00.5", "007.2", "-07"].map((rate): (typeof cells)[number] => [
    `zeros in front, as ${rate}`,
    edited("rates", "7.0572", rate),
    [`data/rates.csv:2 rate: got "${rate}" (a plain decimal above zero)`],
  ]),
  [
    "a pair of one currency",
    edited("rates", "CNY/USD,7", "CNY/CNY,7"),
    [
      'data/rates.csv:2 pair: got "CNY/CNY" (the codes of two currencies as USD/EUR)',
      'data/model.csv:2 claims: unknown rate "CNY/USD@2025-12-22" (a pair and a date of data/rates.csv)',
    ],
  ],
  ...[";", ";;", "Daily Ledger:", "Daily Ledger: ,", "a:b:c"].map((cites): (typeof cells)[number] => [
    `reports as "${cites}"`,
    edited("sources", "Daily Ledger; Meter: visits", `"${cites}"`),
    [`data/sources.csv:2 cites: got "${cites}" (reports as The Daily; Panel Ltd: monthly readers)`],
  ]),
  [
    "a report in other capitals",
    edited("sources", "2026-01-05,", "2026-01-05,daily  ledger"),
    [
      'data/sources.csv:3 cites: "daily  ledger" looks like "Daily Ledger" of line 2 in other capitals or spaces (the same letters, or a name that differs)',
    ],
  ],
  [
    "a report's measure in other capitals than the claims'",
    edited("sources", "Meter: visits", "Meter: Budget"),
    ['data/sources.csv:2 cites: "Budget" is no measure of the claims of 900, but "budget" is ("budget")'],
  ],
  [
    "ids of one file on a disk that tells no capitals apart",
    { sources: `${soundData.sources}\nA1,One,x,,fr,,,,${"2".repeat(64)},\na1,Two,y,,fr,,,,${"3".repeat(64)},` },
    [
      'data/sources.csv:5 source: "a1" looks like "A1" of line 4 in other capitals or spaces (the same letters, or a name that differs)',
    ],
  ],
  [
    "a claim's id in other capitals",
    edited("claims", "c901_02", "C901_01"),
    [
      'data/claims.csv:6 claim: "C901_01" looks like "c901_01" of line 5 in other capitals or spaces (the same letters, or a name that differs)',
    ],
  ],
  ...["Budget", "BUDGET"].map((measure): (typeof cells)[number] => [
    `a measure as "${measure}"`,
    {
      claims: (soundData.claims ?? "")
        .replace("Firm,budget,2026,CNY,model,\nc901_02", `Firm,${measure}s,2026,CNY,model,\nc901_02`)
        .replaceAll("Firm,budget,", "Firm,budgets,"),
    },
    [
      `data/claims.csv:5 measure: "${measure}s" looks like "budgets" of line 2 in other capitals or spaces (the same letters, or a name that differs)`,
    ],
  ]),
  [
    "a sheet in other capitals",
    edited("model", "Budget,parts", "BUDGET,parts"),
    [
      'data/model.csv:7 sheet: "BUDGET" looks like "Budget" of line 5 in other capitals or spaces (the same letters, or a name that differs)',
    ],
  ],
  ...(
    [
      ["a/b", '`a/b` has "/" in it (a name without : \\ / ? * [ ])'],
      ["[x]", '`[x]` has "[" in it (a name without : \\ / ? * [ ])'],
      ["x".repeat(32), "a sheet's name has 32 characters (at most 31)"],
      ["'x", "`'x` starts or ends with an apostrophe (a name without it)"],
      ["History", "`History` is a sheet of Excel's own (another name)"],
    ] as const
  ).map(([sheet, what]): (typeof cells)[number] => [
    `a sheet called ${sheet}`,
    edited("model", "Budget,parts", `${sheet},parts`),
    [`data/model.csv:7 sheet: ${what} (a name that Excel accepts)`],
  ]),
  [
    "a choice twice",
    edited("model", "c900_01 c901_01", "c900_01 c901_01 c900_01"),
    ["data/model.csv:5 claims: the choice c900_01 stands there twice (each choice once)"],
  ],
  [
    "an end of a range that is there already",
    edited("model", "c900_03,", "c900_03 c900_03:high,"),
    ["data/model.csv:6 claims: the choice c900_03:high stands there twice (each choice once)"],
  ],
  ...(
    [
      ["c900_03:low:high", '"c900_03:low:high" has two ends (a claim, or a claim and one end of it)'],
      ["c900_03:", '"" is no end of a range (low, middle or high)'],
      ["c900_03:Low", '"Low" is no end of a range (low, middle or high)'],
    ] as const
  ).map(([token, told]): (typeof cells)[number] => [
    `a choice as ${token}`,
    edited("model", "c900_03,", `${token},`),
    [`data/model.csv:6 claims: ${told}`],
  ]),
  ...["@c900_03:low:high", "@c900_02:"].map((right): (typeof cells)[number] => [
    `a print as ${right}`,
    edited("checks", "@c900_02", right),
    [`data/checks.csv:3 right: got "${right}" (@ and a claim, or an end of a range as @c012_03:low)`],
  ]),
  ...["١٦٠ milliards de yuans", "१६० milliards de yuans", "16𝟎 milliards de yuans"].map(
    (figure): (typeof cells)[number] => [
      `the digits of "${figure}"`,
      edited("claims", "160 milliards de yuans", figure),
      [
        `data/claims.csv:2 figure: the digit "${/(?![0-9])\p{Nd}/u.exec(figure)?.[0]}" of another script (a phrase whose digits are 0 to 9)`,
      ],
    ],
  ),
  ...(
    [
      ['900\t1\t"a"', "a quote within a cell that does not start with one"],
      ['900,"1"x,2026,1,a', "something stands between the quote that closes a cell and the next comma"],
      ['900,"1"é,2026,1,a', "something stands between the quote that closes a cell and the next comma"],
      ['900,"1,2026,1,a', "a quote opens a cell and none closes it"],
    ] as const
  ).map(([row, what]): (typeof cells)[number] => [
    `a row as ${row}`,
    { dismissed: `source,paragraph,figure,occurrence,reason\n${row}\n` },
    [`data/dismissed.csv:2: ${what} (CSV as RFC 4180 has it: quotes closed and doubled)`],
  ]),
  ...Object.keys(soundData).map((name): (typeof cells)[number] => [
    `a header of ${name} in capitals, and nothing of the rows that the others name`,
    { [name]: (soundData[name] ?? "").replace(/^.*/, (header) => header.toUpperCase()) },
    [`data/${name}.csv:1: header is ${quoted(headerOf(name).toUpperCase())} (${headerOf(name)})`],
  ]),
  [
    "a check against a print in another unit",
    edited("checks", "=budget_cny / rate_used,prints_as", "=budget_cny,prints_as"),
    ["data/checks.csv:3 right: claim c900_02 is in USD, and the left side comes to CNY (a claim in CNY)"],
  ],
];

describe("a cell that cannot be", () => {
  it.each(cells)("%s is told at its place alone", (_, changes, problems) => {
    expect(problemsOf(filesWith(changes))).toEqual(problems);
  });

  it("shows what it holds by its code, never as it is", () => {
    const escape = filesWith({ rates: "date\u001b[2J\n" });
    expect(problemsOf(escape)[0]).toBe(
      'data/rates.csv:1: header is "date<U+001B>[2J" (date,pair,rate,publisher,url,accessed)',
    );
  });

  it.each([
    ["EISDIR", "is a folder (a file in its place)"],
    ["EACCES", "no right to read or change it (the rights of the file and its folder)"],
    ["EMFILE", "too many files are open (close other programs or raise the limit (ulimit -n), then run it again)"],
  ])("may be in a file that the system does not give (%s)", (code, told) => {
    const files: DataFiles = (name) => {
      if (name === "checks") throw Object.assign(new Error("read"), { code });
      return filesWith()(name);
    };
    expect(problemsOf(files)).toEqual([`data/checks.csv: ${told}`]);
  });
});

describe("many problems", () => {
  it("are listed to fifty and counted", () => {
    const bad = filesWith({ dismissed: `source,paragraph,figure,occurrence,reason\n${"x\n".repeat(30_050)}` });
    let message = "";
    try {
      loadProject(bad);
    } catch (error) {
      message = (error as DataError).message;
    }
    const lines = message.split("\n");
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([
      51,
      'data/dismissed.csv:2: 1 cells in the row that starts with "x" (5 cells: source,paragraph,figure,occurrence,reason)',
      "and 30,000 more like these",
    ]);
  });

  it("are all listed up to fifty", () => {
    const lines = Array.from({ length: 1_000_000 }, (_, index) => `line ${index}`);
    expect(listed(lines.slice(0, 50))).toEqual(lines.slice(0, 50));
    expect(listed(lines)).toEqual([...lines.slice(0, 50), "and 999,950 more like these"]);
  });
});

/** The story's data/ with one text replaced, in one file. */
function story(name: string, from: string, to: string): DataFiles {
  const disk = filesIn("data");
  const before = Buffer.from(disk(name) ?? []).toString("utf8");
  if (!before.includes(from)) throw new Error(`"${from}" is not in ${name}.csv`);
  return (each) => (each === name ? Buffer.from(before.replace(from, to)) : disk(each));
}

describe("what comes out of the formulas", () => {
  const number = "a formula that comes to a number";
  const cases: readonly (readonly [name: string, from: string, to: string, problem: string])[] = [
    [
      "scenarios",
      "h200_surcharge_rate,0.25",
      "fx_cny_per_usd,0",
      "data/scenarios.csv:12 formula: in the scenario test_order_with_duty fx_cny_per_usd comes to 0 (an exchange rate above zero)",
    ],
    [
      "scenarios",
      "h200_surcharge_rate,0.25",
      "fx_cny_per_usd,-7",
      "data/scenarios.csv:12 formula: in the scenario test_order_with_duty fx_cny_per_usd comes to -7 (an exchange rate above zero)",
    ],
    [
      "scenarios",
      "h200_surcharge_rate,0.25",
      "days_per_year,0",
      "data/scenarios.csv:12 formula: in the scenario test_order_with_duty days_per_year is 0, and capex_usd_per_token divides by it (a number other than 0)",
    ],
    [
      "scenarios",
      "h200_surcharge_rate,0.25",
      "h200_surcharge_rate,=1>0",
      "data/scenarios.csv:12 formula: in the scenario test_order_with_duty h200_surcharge_rate comes to TRUE (a number)",
    ],
    [
      "scenarios",
      "h200_first_lot_units,@c001_05:high",
      "tiktok_users,0",
      "data/scenarios.csv:7 formula: in the scenario first_lot_high tiktok_users is 0, and capex_usd_per_tiktok_user divides by it (a number other than 0)",
    ],
    [
      "model",
      "day,365",
      "day,0",
      "data/model.csv:55 formula: days_per_year is 0, and capex_usd_per_token divides by it (a number other than 0)",
    ],
    [
      "model",
      "=chip_budget_2026_cny / capex_2026_cny,",
      "=chip_budget_2026_cny > capex_2026_cny,",
      "data/model.csv:21 formula: chip_share_2026 comes to FALSE (a number)",
    ],
    [
      "model",
      "=INT(h200_approved_units / h200_approved_buyers)",
      "=INT(SQRT(-h200_approved_buyers))*h200_approved_units",
      `data/model.csv:38 formula: h200_approved_third_units comes to #NUM!: a negative number has no square root (${number})`,
    ],
    [
      "model",
      "h200_surcharge_rate,Surcharge on the price,1,0,,0,0.25",
      "h200_surcharge_rate,Surcharge on the price,1,0,,-1,0.25",
      "data/model.csv:29 low: at -1 h200_affordable_units comes to #DIV/0!: a division by zero (a formula that comes to a number)",
    ],
    [
      "model",
      "h200_surcharge_rate,Surcharge on the price,1,0,,0,0.25",
      "h200_surcharge_rate,Surcharge on the price,1,0,,0.1,0.25",
      "data/model.csv:29 low: got 0.1, above the value of 0 (a range that holds the value)",
    ],
    [
      "claims",
      "0,002€",
      "0€",
      "data/model.csv:59 claims: with the choice c004_07 qwen_price_eur_per_token is 0, and days_of_budget_at_qwen_price divides by it (a number other than 0)",
    ],
    [
      "checks",
      "=chip_share_2026,prints_as",
      "=chip_share_2026 > 0,prints_as",
      "data/checks.csv:13 left: comes to TRUE (a formula that comes to a number)",
    ],
  ];

  it.each(cases)("%s: %s → %s", (name, from, to, problem) => {
    expect(() => loadModel(story(name, from, to))).toThrow(problem);
  });

  it("an amount of nothing beside one of something, in a pair", () => {
    expect(() => publish(story("claims", "21,5 milliards de dollars", "0 dollar"))).toThrow(
      'data/claims.csv:3 figure: "0 dollar" stands for the same amount as "150 milliards de RMB" (c000_05) (two amounts above zero, or another subject, measure or period)',
    );
  });

  it("an error code in a number column of a table", () => {
    const table = {
      name: "t",
      title: "",
      description: "",
      primaryKey: [],
      columns: [{ name: "value", kind: "number" as const, description: "" }],
      rows: [{ value: "1" }, { value: "#DIV/0!" }, { value: "TRUE" }],
    };
    expect(tableProblems(table).map(({ line, what }) => `${line} ${what}`)).toEqual([
      '3 got "#DIV/0!"',
      '4 got "TRUE"',
    ]);
  });
});
