import { describe, expect, test } from "vitest";
import { extracted } from "./shown.js";

describe("signs", () => {
  test.each([
    ["Profit was T$31.5 billion.", ["T$31.5 billion: 31500000000 TWD"]],
    ["The dividend rises to 6.2p from 5.8p.", ["6.2p: 0.062 GBP", "5.8p: 0.058 GBP"]],
    ["A film in 1080p costs between 3 and 7 cents.", ["between 3 and 7 cents: 0.03..0.07 range USD"]],
    ["It bids T$80-T$95 a share.", ["T$80-T$95: 80..95 range TWD"]],
    ["Capex forecast for 2027 $3b to $4b", ["2027: 2027 year", "$3b to $4b: 3000000000..4000000000 range USD"]],
  ])("%s", (text, expected) => {
    expect(extracted(text, "en")).toEqual(expected);
  });
});

describe("what is counted", () => {
  test.each([
    ["en", "Each of the 64 accelerators draws power.", ["64 accelerators: 64 chips"]],
    ["en", "It owns 300 GPU servers.", ["300 GPU servers: 300 count"]],
    [
      "en",
      "It has 500 chips in each; 210 such cabinets are built.",
      ["500 chips: 500 chips", "210 such cabinets: 210 count"],
    ],
    ["en", "The fund and three other banks agreed.", ["three other banks: 3 count"]],
    [
      "en",
      "It pools 900 GPUs from 60-plus suppliers.",
      ["900 GPUs: 900 chips", "60-plus suppliers: 60.. at_least count"],
    ],
    ["en", "It sold 600,000 Ascend dies.", ["600,000 Ascend dies: 600000 chips"]],
    ["en", "The application was opened 3.4 million times.", ["3.4 million times: 3400000 count"]],
    ["en", "It is a million times faster.", ["a million times: 1000000 multiple"]],
    ["en", "The utility installed 7 million meters in May.", ["7 million meters: 7000000 count"]],
    ["en", "The utility read 40,000 smart meters.", ["40,000 smart meters: 40000 count"]],
    ["en", "It wove 7 million meters of cloth.", ["7 million meters: 7000000 other"]],
    ["en", "The hall has 9,000 sq m and answers in 30 ms.", ["9,000 sq m: 9000 other", "30 ms: 30 other"]],
    ["en", "The model scores 61 percent.", ["61 percent: 61 percent"]],
    ["en", "It hired scores of engineers.", ["scores of engineers: 20.. vague count"]],
    ["zh", "机架规模达980万标准机架。", ["980万标准机架: 9800000 count"]],
    ["zh", "用户规模达3.2亿人，半年增长1.1亿人。", ["3.2亿人: 320000000 users", "1.1亿人: 110000000 users"]],
    ["zh", "企业吸纳就业3.2万人。", ["3.2万人: 32000 count"]],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});

describe("qualifiers", () => {
  test.each([
    [
      "en",
      "Sales were 12% below the 4.5 billion yuan of May.",
      ["12%: 12 percent", "4.5 billion yuan: 4500000000 CNY"],
    ],
    ["en", "That is nearly double the 700 staff of May.", ["nearly double: 2 about multiple", "700 staff: 700 count"]],
    ["en", "It wants to nearly double the output.", []],
    ["en", "The tool, Quill-Max 3.5, runs on x86 servers.", []],
    ["en", "The value passed £30bn in May.", ["passed £30bn: 30000000000.. more_than GBP"]],
    ["en", "Lumo passes 40 million users.", ["passes 40 million users: 40000000.. more_than users"]],
    ["en", "The house passed 12 laws.", ["12 laws: 12 count"]],
    ["en", "Waits have gone from 40 weeks to 90.", ["40 weeks: 40 other", "90: 90 other"]],
    [
      "en",
      "The rate, at 81 per cent, was 7 points better.",
      ["81 per cent: 81 percent", "7 points: 7 percentage_points"],
    ],
    [
      "zh",
      "日均处理2万亿tokens，开发者超90万。",
      ["2万亿tokens: 2000000000000 tokens_per_day", "超90万: 900000.. more_than count"],
    ],
    ["zh", "用电量约占全市的2.6%。", ["约占全市的2.6%: 2.6 about percent"]],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});

describe("lists whose first entry says the unit", () => {
  test.each([
    [
      "en",
      "The Americas took 38 per cent of sales, Europe 31, Asia 26 and the rest 5.",
      ["38 per cent: 38 percent", "31: 31 percent", "26: 26 percent", "5: 5 percent"],
    ],
    ["fr", "Les sites sont à Brest (140 MW), Nancy (80) et Albi (45).", ["140 MW: 140 MW", "80: 80 MW", "45: 45 MW"]],
    [
      "fr",
      "La région apportera 300 millions d'euros et Lyon 120.",
      ["300 millions d'euros: 300000000 EUR", "120: 120000000 EUR"],
    ],
    [
      "en",
      "Lumo has 500 million weekly users and Pico a billion.",
      ["500 million weekly users: 500000000 users", "a billion: 1000000000 users"],
    ],
    [
      "fr",
      "Il compte 3 millions d'abonnés, dont un demi-million en Suisse.",
      ["3 millions d'abonnés: 3000000 users", "un demi-million: 500000 users"],
    ],
    [
      "fr",
      "Le groupe emploie 700 salariés, dont 60 % en France, et en recrutera une centaine.",
      ["700 salariés: 700 count", "60 %: 60 percent", "une centaine: 100 about count"],
    ],
    ["en", "Rates rose 2 per cent, and Falcon 3 was late.", ["2 per cent: 2 percent"]],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});

test("the first day of a span of days is a date", () => {
  expect(extracted("L'enquête a été menée du 4 au 15 mars auprès de 900 personnes.", "fr")).toEqual([
    "900 personnes: 900 count",
  ]);
});
