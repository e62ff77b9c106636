import { describe, expect, it } from "vitest";
import { type EntryOptions, parseEntry } from "../../../src/format/entry.js";

const read = (text: string, options: EntryOptions) => {
  const result = parseEntry(text, options);
  return result.kind === "taken" ? `${result.entry} · ${result.echo}` : result.reason;
};
const offers = (text: string, options: EntryOptions) => {
  const result = parseEntry(text, options);
  const found = result.kind === "taken" ? [result.other] : result.kind === "asked" ? result.readings : result.offers;
  return found?.map((offer) => (offer ? `${offer.entry} · ${offer.label}` : ""));
};

const noteOf = (text: string, options: EntryOptions) => {
  const result = parseEntry(text, options);
  return result.kind === "taken" ? result.note : null;
};

describe("numbers in a cell of chips", () => {
  const twenty = "20000 · 20,000 chips";
  it.each([
    ["20k", twenty],
    ["20K", twenty],
    ["20 k", twenty],
    ["  20k  ", twenty],
    ["20 000", twenty],
    ["20\u00a0000", twenty],
    ["20\u202f000", twenty],
    ["20\u2009000", twenty],
    ["20\u2007000", twenty],
    ["20'000", twenty],
    ["20\u2019000", twenty],
    ["2e4", twenty],
    ["2E+4", twenty],
    ["200000e-1", twenty],
    ["20 mille", twenty],
    ["20 milliers de puces", twenty],
    ["20 thousand chips", twenty],
    ["2万", twenty],
    ["٢٠٬٠٠٠", twenty],
    ["۲۰۰۰۰", twenty],
    ["२०,०००", twenty],
    ["𝟐𝟎𝟎𝟎𝟎", twenty],
    ["١٫٥", "1.5 · 1.5 chips"],
    ["20k.", twenty],
    ["20k,", twenty],
    ["20 000 ;", twenty],
    ["200 Mrd. chips", "200000000000 · 200 bn chips"],
    ["２万", twenty],
    ["20 000 GPU", twenty],
    ["+20k", twenty],
    ["300m", "300000000 · 300 m chips"],
    ["300 millions", "300000000 · 300 m chips"],
    ["1", "1 · 1 chip"],
    ["0", "0 · 0 chips"],
    ["-0", "0 · 0 chips"],
    ["-5", "-5 · −5 chips"],
    ["\u22125", "-5 · −5 chips"],
    ["\u20135", "-5 · −5 chips"],
    ["(5)", "-5 · −5 chips"],
    ["(5k)", "-5000 · −5,000 chips"],
    ["0012.50", "12.5 · 12.5 chips"],
    [".5", "0.5 · 0.5 chips"],
    ["0,125", "0.125 · 0.125 chips"],
    ["1234,567", "1234.567 · 1,234.567 chips"],
    ["1,5", "1.5 · 1.5 chips"],
    ["12,34", "12.34 · 12.34 chips"],
    ["5.", "5 · 5 chips"],
    ["5,", "5 · 5 chips"],
    ["1.500.000", "1500000 · 1.5 m chips"],
    ["1,000,000", "1000000 · 1 m chips"],
    ["1.234,56", "1234.56 · 1,234.56 chips"],
    ["1,234.56", "1234.56 · 1,234.56 chips"],
    ["1 234,56", "1234.56 · 1,234.56 chips"],
    ["1'234.56", "1234.56 · 1,234.56 chips"],
    ["=20\u202f000 * 1\u202f234\u202f567 + 5", "=20000 * 1234567 + 5 · =20000 * 1234567 + 5"],
    ["=2*h200_units", "=2*h200_units · =2*h200_units"],
    [" =1,500", "=1500 · =1500"],
    ["", "null · back to the published value"],
    [" \u00a0 ", "null · back to the published value"],
  ])("%j", (text, expected) => {
    expect(read(text, { unit: "chip" })).toBe(expected);
  });
});

describe("the dollar as French-speaking countries write it", () => {
  it.each(["20 k$US", "20 000 $US", "$US20k", "$US 20 000"])("%j", (text) => {
    expect(read(text, { unit: "USD" })).toBe("20000 · $20,000");
  });
  it("has the point of other scripts for one in both languages", () => {
    expect(read("١٫٢٥٠", { unit: "chip", locale: "fr" })).toBe("1.25 · 1.25 chips");
    expect(read("٢٥٪", { unit: "1", format: "percent.0" })).toBe("0.25 · 25\u202f% = 0.25");
  });
});

describe("amounts", () => {
  it.each([
    ["RMB 160bn", "CNY", "160000000000 · RMB 160 bn"],
    ["RMB160bn", "CNY", "160000000000 · RMB 160 bn"],
    ["cny160bn", "CNY", "160000000000 · RMB 160 bn"],
    ["USD300bn", "USD", "300000000000 · $300 bn"],
    ["USD20k", "USD/chip", "20000 · $20,000 per chip"],
    ["160bn CNY", "CNY", "160000000000 · RMB 160 bn"],
    ["¥160bn", "CNY", "160000000000 · RMB 160 bn"],
    ["CN¥6.5bn", "CNY", "6500000000 · RMB 6.5 bn"],
    ["1600亿", "CNY", "160000000000 · RMB 160 bn"],
    ["1600亿元人民币", "CNY", "160000000000 · RMB 160 bn"],
    ["160 milliards de yuans", "CNY", "160000000000 · RMB 160 bn"],
    ["1.5bn", "USD", "1500000000 · $1.5 bn"],
    ["1,5 Md", "USD", "1500000000 · $1.5 bn"],
    ["1,5 milliard", "USD", "1500000000 · $1.5 bn"],
    ["1,5 Md$", "USD", "1500000000 · $1.5 bn"],
    ["1,5 Mds de dollars", "USD", "1500000000 · $1.5 bn"],
    ["2 mille milliards", "USD", "2000000000000 · $2 tn"],
    ["3 tn", "USD", "3000000000000 · $3 tn"],
    ["0.5 tn", "USD", "500000000000 · $500 bn"],
    ["20 000 $", "USD", "20000 · $20,000"],
    ["-$5", "USD", "-5 · −$5"],
    ["$-5", "USD", "-5 · −$5"],
    ["($5k)", "USD", "-5000 · −$5,000"],
    ["US$ 20k", "USD", "20000 · $20,000"],
    ["$20 USD", "USD", "20 · $20"],
    ["20kUSD", "USD", "20000 · $20,000"],
    ["25 MUSD", "USD", "25000000 · $25 m"],
    [
      "M$ 5",
      "USD",
      '"M" in "M$ 5" is not understood: type a number such as 20k, 1.5bn or 12%, or a formula that begins with =',
    ],
    ["$20k", "USD/chip", "20000 · $20,000 per chip"],
    ["20k$ par puce", "USD/chip", "20000 · $20,000 per chip"],
    ["US$20k/chip", "USD/chip", "20000 · $20,000 per chip"],
    ["€0.002", "EUR/token", "0.002 · €0.002 per token"],
    ["0,002 € par jeton", "EUR/token", "0.002 · €0.002 per token"],
    ["7.1", "CNY/USD", "7.1 · RMB 7.1 per $"],
    ["¥7.0572", "CNY/USD", "7.0572 · RMB 7.0572 per $"],
    ["RMB 7.0572 per dollar", "CNY/USD", "7.0572 · RMB 7.0572 per $"],
    ["30tn tokens a day", "token/day", "30000000000000 · 30 tn tokens a day"],
    ["30 tn jetons par jour", "token/day", "30000000000000 · 30 tn tokens a day"],
    ["157 millions d'utilisateurs", "user", "157000000 · 157 m users"],
    ["1.57亿用户", "user", "157000000 · 157 m users"],
    ["5 GW", "GW", "5 · 5 GW"],
    ["1234567.8912", "USD", "1234567.8912 · $1,234,567.8912"],
  ])("%j in %s", (text, unit, expected) => {
    expect(read(text, { unit })).toBe(expected);
  });
});

describe("ratios", () => {
  const percent = { unit: "1", format: "percent.1" };
  it.each([
    ["12%", "0.12 · 12\u202f% = 0.12"],
    ["12 %", "0.12 · 12\u202f% = 0.12"],
    ["12\u202f%", "0.12 · 12\u202f% = 0.12"],
    ["12 percent", "0.12 · 12\u202f% = 0.12"],
    ["12 per cent", "0.12 · 12\u202f% = 0.12"],
    ["12 pour cent", "0.12 · 12\u202f% = 0.12"],
    ["-12%", "-0.12 · −12\u202f% = −0.12"],
    ["(12%)", "-0.12 · −12\u202f% = −0.12"],
    ["25‰", "0.025 · 2.5\u202f% = 0.025"],
    ["25 pour mille", "0.025 · 2.5\u202f% = 0.025"],
    ["25 bps", "0.0025 · 0.25\u202f% = 0.0025"],
    ["25bp", "0.0025 · 0.25\u202f% = 0.0025"],
    ["1,5 basis points", "0.00015 · 0.015\u202f% = 0.00015"],
    ["53.25%", "0.5325 · 53.25\u202f% = 0.5325"],
    ["2×", "2 · 200\u202f% = 2"],
    ["1.25x", "1.25 · 125\u202f% = 1.25"],
    ["0", "0 · 0\u202f% = 0"],
  ])("%j in a percent cell", (text, expected) => {
    expect(read(text, percent)).toBe(expected);
    expect(offers(text, percent)).toEqual([""]);
  });
  it.each([
    [
      "12",
      "0.12 · 12\u202f% = 0.12",
      "12 · 1,200\u202f%",
      '"12" = 12\u202f%, as this line is shown; for 1,200\u202f% type =12',
    ],
    ["1", "0.01 · 1\u202f% = 0.01", "1 · 100\u202f%", '"1" = 1\u202f%, as this line is shown; for 100\u202f% type =1'],
    [
      "-5",
      "-0.05 · −5\u202f% = −0.05",
      "-5 · −500\u202f%",
      '"-5" = −5\u202f%, as this line is shown; for −500\u202f% type =-5',
    ],
    ["0.25", "0.25 · 25\u202f% = 0.25", "0.0025 · 0.25\u202f%", undefined],
  ])("%j without a sign in a percent cell, as in Excel", (text, expected, other, note) => {
    expect(read(text, percent)).toBe(expected);
    expect(offers(text, percent)).toEqual([other]);
    expect(noteOf(text, percent)).toBe(note);
  });
  it("in thousands are asked about in a percent cell", () => {
    expect(read("2k", percent)).toBe('"2k" has more than one reading: type 2000%, or =2000');
    expect(offers("2k", percent)).toEqual(["20 · 2,000\u202f% = 20", "2000 · 200,000\u202f% = 2,000"]);
  });
  it("are told as the cell shows them", () => {
    expect(read("13.9", { unit: "1", format: "times.1" })).toBe("13.9 · 13.9×");
    expect(read("13.9x", { unit: "1", format: "times.1" })).toBe("13.9 · 13.9×");
    expect(read("0.25", { unit: "1" })).toBe("0.25 · 0.25");
    expect(read("25%", { unit: "1" })).toBe("0.25 · 25\u202f% = 0.25");
  });
});

describe("a bare number in a cell shown in billions", () => {
  const cell = { unit: "CNY", format: "bn.1" } as const;
  it.each([
    [
      "100",
      "100000000000 · RMB 100 bn",
      "100 · RMB 100",
      '"100" = RMB 100 bn, as this line is shown; for RMB 100 type 100 RMB',
    ],
    [
      "7.10",
      "7100000000 · RMB 7.1 bn",
      "7.1 · RMB 7.1",
      '"7.10" = RMB 7.1 bn, as this line is shown; for RMB 7.1 type 7.1 RMB',
    ],
    [
      "(85,5)",
      "-85500000000 · −RMB 85.5 bn",
      "-85.5 · −RMB 85.5",
      '"(85,5)" = −RMB 85.5 bn, as this line is shown; for −RMB 85.5 type -85.5 RMB',
    ],
    [
      "1,500",
      "1500000000000 · RMB 1,500 bn",
      "1500 · RMB 1,500",
      '"1,500" = RMB 1,500 bn, as this line is shown; for RMB 1,500 type 1500 RMB',
    ],
  ])("%j is in billions, and the number itself is the other reading", (text, expected, other, note) => {
    expect(read(text, { ...cell, locale: "en" })).toBe(expected);
    expect(offers(text, { ...cell, locale: "en" })).toEqual([other]);
    expect(noteOf(text, { ...cell, locale: "en" })).toBe(note);
  });
  it.each([
    [
      "2e4",
      "20000 · RMB 20,000",
      "20000000000000 · RMB 20,000 bn",
      '"2e4" = RMB 20,000, as it is written in full; for RMB 20,000 bn type 20000 bn',
    ],
    [
      "160000",
      "160000 · RMB 160,000",
      "160000000000000 · RMB 160,000 bn",
      '"160000" = RMB 160,000, as it is written in full; for RMB 160,000 bn type 160000 bn',
    ],
    [
      "-464788732.5",
      "-464788732.5 · −RMB 464,788,732.5",
      "-464788732500000000 · −RMB 464,788,732.5 bn",
      '"-464788732.5" = −RMB 464,788,732.5, as it is written in full; for −RMB 464,788,732.5 bn type -464788732.5 bn',
    ],
  ])("%j is written in full, and billions are the other reading", (text, expected, other, note) => {
    expect(read(text, cell)).toBe(expected);
    expect(offers(text, cell)).toEqual([other]);
    expect(noteOf(text, cell)).toBe(note);
  });
  it("of a ratio has a formula for the number itself", () => {
    expect(noteOf("100", { ...cell, unit: "1" })).toBe('"100" = 100 bn, as this line is shown; for 100 type =100');
  });
  it.each([
    ["100bn", "100000000000 · RMB 100 bn"],
    ["85.0 bn RMB", "85000000000 · RMB 85 bn"],
    ["100 RMB", "100 · RMB 100"],
    ["¥100", "100 · RMB 100"],
    ["85000000000", "85000000000 · RMB 85 bn"],
    ["1e9", "1000000000 · RMB 1 bn"],
    ["0", "0 · RMB 0"],
    ["300m", "300000000 · RMB 300 m"],
  ])("%j has one reading", (text, expected) => {
    expect(read(text, cell)).toBe(expected);
    expect(offers(text, cell)).toEqual([""]);
  });
});

describe("what is around a number and none of it", () => {
  const twenty = "20000 · 20,000 chips";
  it.each([
    ["'20000", twenty],
    ['"20000"', twenty],
    ["'20k'", twenty],
    ["“20 000”", twenty],
    ["« 20 000 »", twenty],
    ["20\u00ad000", twenty],
    ["\u202a20000\u202c", twenty],
    ["\u206620k\u2069", twenty],
    ["\u200e20\u200b000\ufeff", twenty],
    ["20\u061c000", twenty],
    ["２０，０００", twenty],
    ["20000-", "-20000 · −20,000 chips"],
    ["500 chips-", "-500 · −500 chips"],
    ["2×10^4", twenty],
    ["2 x 10^4", twenty],
    ["2*10**4", twenty],
    ["2·10⁴", twenty],
    ["200000×10⁻¹", twenty],
    ["8.5×10^10", "85000000000 · 85 bn chips"],
  ])("%j", (text, expected) => expect(read(text, { unit: "chip", locale: "en" })).toBe(expected));

  it.each([
    ["about 20k", "about"],
    ["~20k", "~"],
    ["≈ 20 000", "≈"],
    ["circa 20k", "circa"],
    ["c. 20k", "c."],
    ["environ 20 000 puces", "environ"],
    ["près de 20 000", "près de"],
    ["约2万", "约"],
    ["2万左右", "左右"],
    ["20k or so", "or so"],
  ])("%j is taken, and told not to keep its word", (text, word) => {
    expect(read(text, { unit: "chip" })).toBe(twenty);
    expect(noteOf(text, { unit: "chip" })).toBe(`"${word}" is not kept: a cell holds one number`);
  });

  it.each([
    [">20k", ">"],
    ["≥ 20k", "≥"],
    ["more than 20k chips", "more than"],
    ["plus de 20 000", "plus de"],
    ["20k+", "+"],
    ["超过2万", "超过"],
  ])("%j is a bound, so it is asked", (text, word) => {
    expect(read(text, { unit: "chip" })).toBe(
      `"${text}" is a bound, and a cell holds one number: type it without "${word}"`,
    );
    expect(offers(text, { unit: "chip" })).toEqual([twenty]);
  });

  it("of a credit or of crores is asked", () => {
    const reason =
      '"500 CR" has more than one reading: CR may be a credit or ten millions; type a minus before it, or m or bn after it';
    expect(read("500 CR", { unit: "USD" })).toBe(reason);
    expect(offers("500 CR", { unit: "USD" })).toEqual(["-500 · −$500", "5000000000 · $5 bn"]);
  });
});

describe("the page's locale", () => {
  it.each([
    ["1,500", "en", "1500 · $1,500"],
    ["1.500", "en", "1.5 · $1.5"],
    ["1,500", "fr", "1.5 · $1.5"],
    ["1.500", "fr", "1500 · $1,500"],
    ["2 billiards", "en", "2000000000000000 · $2,000 tn"],
  ] as const)("reads %j in %s", (text, locale, expected) => {
    expect(read(text, { unit: "USD", locale })).toBe(expected);
  });
  it("does not decide a billion: both readings are offered", () => {
    expect(read("2 billion", { unit: "USD" })).toBe(
      '"2 billion" has more than one reading: "billion" is not the same number in English and in French; type bn, tn or Md',
    );
    expect(read("2 billions", { unit: "USD", locale: "en" })).toBe(
      '"2 billions" has more than one reading: "billions" is not the same number in English and in French; type bn, tn or Md',
    );
    expect(offers("2 trillion", { unit: "USD", locale: "fr" })).toEqual([
      "2000000000000 · $2 tn",
      "2000000000000000000 · $2,000,000 tn",
    ]);
    expect(offers("2 billion", { unit: "USD" })).toEqual(["2000000000 · $2 bn", "2000000000000 · $2 tn"]);
    expect(offers("1,500 billions", { unit: "USD" })?.length).toBe(2);
  });
});

describe("refusals name what was typed, why, and what to type", () => {
  const understood = "is not understood: type a number such as 20k, 1.5bn or 12%, or a formula that begins with =";
  const groups = "do not part groups of three digits: type them all or none, as 1,000,000 or 1000000";
  it.each([
    [
      "12%",
      "USD",
      '"12%" is a percentage, and this cell holds an amount in USD: type it without the %, or a formula that begins with =',
    ],
    [
      "2×",
      "chip",
      '"2×" is a multiple, and this cell holds a number of chips: type it without the ×, or a formula that begins with =',
    ],
    ["¥20k", "USD", '"¥20k" is in RMB, and this cell holds an amount in USD: type it in USD, or without a unit'],
    ["€20k", "USD", '"€20k" is in EUR, and this cell holds an amount in USD: type it in USD, or without a unit'],
    ["HK$20k", "USD", '"HK$20k" is in HKD, and this cell holds an amount in USD: type it in USD, or without a unit'],
    [
      "20k users",
      "chip",
      '"20k users" is in users, and this cell holds a number of chips: type it in chips, or without a unit',
    ],
    ["$5", "1", '"$5" is in USD, and this cell holds a ratio: type a plain number or a percentage'],
    [
      "$7",
      "CNY/USD",
      '"$7" has USD on the wrong side, and this cell holds RMB per USD: type it in RMB per USD, or without a unit',
    ],
    ["12% chips", "1", '"12% chips" is both a ratio and an amount: type one of the two'],
    ["1,00,000", "USD", `the separators in "1,00,000" ${groups}`],
    ["12,34,5", "USD", `the separators in "12,34,5" ${groups}`],
    ["1 5", "USD", `the separators in "1 5" ${groups}`],
    ["1 000,000.5", "USD", `the separators in "1 000,000.5" ${groups}`],
    ["0,000,001", "USD", `the separators in "0,000,001" ${groups}`],
    ["1.234,567,890", "USD", `the separators in "1.234,567,890" ${groups}`],
    ["abc", "USD", '"abc" has no number: type one, for example 20k, 1.5bn or 12%'],
    ["20*3", "USD", '"20*3" has more than one number: type one, or begin with = to calculate'],
    ["2025-12-22", "USD", '"2025-12-22" has more than one number: type one, or begin with = to calculate'],
    ["85–100bn", "USD", '"85–100bn" has more than one number: type one, or begin with = to calculate'],
    ["20 apples", "chip", `"apples" in "20 apples" ${understood}`],
    ["--5", "USD", '"--5" has two signs: type one, before the number'],
    ["(+5)", "USD", '"(+5)" has two signs: type one, before the number'],
    ["-(5)", "USD", '"-(5)" has two signs: type one, before the number'],
    ["5 k bn", "USD", "5000000000000 · $5 tn"],
    ["5 m bn", "USD", `"bn" in "5 m bn" ${understood}`],
    ["25§", "1", `"§" in "25§" ${understood}`],
    ["-5-", "USD", '"-5-" has two signs: type one, before the number'],
    ["(5-)", "USD", '"(5-)" has two signs: type one, before the number'],
    ["5..", "USD", `"." in "5.." ${understood}`],
    ["(5", "USD", 'a parenthesis in "(5" has no partner: (5) is −5'],
    ["5)", "USD", 'a parenthesis in "5)" has no partner: (5) is −5'],
    ["=", "USD", '"=" has nothing after it: type a formula, for example =2*20000'],
    ["= ", "USD", '"=" has nothing after it: type a formula, for example =2*20000'],
    ["1e999", "USD", '"1e999" is beyond 300 digits: type a smaller number'],
    ["1e-999", "USD", '"1e-999" is beyond 300 digits: type a smaller number'],
    ["1e999999", "USD", '"1e999999" is beyond 300 digits: type a smaller number'],
    ["0e999", "USD", "0 · $0"],
    ["9".repeat(1001), "USD", "the text is longer than 1000 characters: type a number or a formula"],
  ])("%j in %s", (text, unit, expected) => {
    expect(read(text, { unit })).toBe(expected);
  });
});

describe("picks and names", () => {
  const cell: EntryOptions = {
    unit: "CNY",
    choices: [{ id: "c014", label: "Financial Times, in source 000" }, { id: "CNY/USD@2025-12-22" }],
    names: ["h200_units"],
  };
  it.each([
    ["@c014", "@c014 · Financial Times, in source 000"],
    ["c014", "@c014 · Financial Times, in source 000"],
    ["@CNY/USD@2025-12-22", "@CNY/USD@2025-12-22 · CNY/USD@2025-12-22"],
    ["@c015", '"@c015" is not a choice of this cell: choose among @c014, @CNY/USD@2025-12-22'],
    ["h200_units", '"h200_units" is a line of the model: begin with = to use it'],
  ])("%j", (text, expected) => {
    expect(read(text, cell)).toBe(expected);
  });
  it("offers the formula for a name, and says when a cell has no choices", () => {
    expect(offers("h200_units", cell)).toEqual(["=h200_units · =h200_units"]);
    expect(read("@c014", { unit: "CNY" })).toBe(
      '"@c014" is not a choice of this cell: this cell has no choices, type a number',
    );
  });
});
