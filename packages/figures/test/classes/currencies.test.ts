import { describe, expect, test } from "vitest";
import { extracted } from "./shown.js";

describe("the currency that a text counts in", () => {
  test.each([
    [
      "fr",
      "Hydro-Québec relève ses tarifs à 9 ¢ et investit 40 G$ au Québec. L'usine, à 900 M$ US, coûte 1,2 milliard de dollars.",
      [
        "9 ¢: 0.09 CAD",
        "40 G$: 40000000000 CAD",
        "900 M$ US: 900000000 USD",
        "1,2 milliard de dollars: 1200000000 CAD",
      ],
    ],
    [
      "fr",
      "Le groupe suisse réalise 640 millions de francs de ventes et verse 2.10 francs par titre, vingt centimes de plus.",
      ["640 millions de francs: 640000000 CHF", "2.10 francs: 2.1 CHF", "vingt centimes: 0.2 CHF"],
    ],
    [
      "en",
      "The Toronto miner paid $40m (US$29m), and the Ottawa fund $3m.",
      ["$40m: 40000000 CAD", "US$29m: 29000000 USD", "$3m: 3000000 CAD"],
    ],
    ["en", "The Ohio miner paid $40m.", ["$40m: 40000000 USD"]],
    [
      "zh",
      "台積供應商宣布，新竹廠投資逾800億元，股價報1,200元。",
      ["逾800億元: 80000000000.. more_than TWD", "1,200元: 1200 TWD"],
    ],
    [
      "zh",
      "港股收市後，該公司表示，九龍辦公室呎價約9,000元，作價6億港元。",
      ["約9,000元: 9000 about HKD", "6億港元: 600000000 HKD"],
    ],
    ["zh", "该公司投资逾800亿元。", ["逾800亿元: 80000000000.. more_than CNY"]],
    [
      "fr",
      "Il a déboursé 6 millions de francs CFA, puis 3 millions de francs.",
      ["6 millions de francs CFA: 6000000 XOF", "3 millions de francs: 3000000 CHF"],
    ],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});

describe("letters and codes that are signs before a number", () => {
  test.each([
    [
      "en",
      "The target rises to W300,000, capex to W9tn and the fee to Rp40bn.",
      ["W300,000: 300000 KRW", "W9tn: 9000000000000 KRW", "Rp40bn: 40000000000 IDR"],
    ],
    ["en", "The station draws 1,600 W.", ["1,600 W: 1600 other"]],
    ["fr", "Ils étaient 310, ils seront 290.", ["310: 310 count", "290: 290 count"]],
    ["en", "They will try 5 models.", ["5 models: 5 count"]],
    [
      "zh",
      "新台币3,500亿元，合每股8分钱，最低400块。",
      ["新台币3,500亿元: 350000000000 TWD", "8分钱: 0.08 CNY", "最低400块: 400.. at_least CNY"],
    ],
    ["zh", "一天电费三块五，另付两块芯片。", ["三块五: 3.5 CNY", "两块芯片: 2 chips"]],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});

describe("money that its noun names", () => {
  test.each([
    [
      "fr",
      "Le plan prévoit 12 milliards d'économies et 300 millions de pertes.",
      ["12 milliards: 12000000000 EUR", "300 millions: 300000000 EUR"],
    ],
    [
      "fr",
      "Le fonds gère 1,8 milliard d'actifs et veut investir 400 millions.",
      ["1,8 milliard: 1800000000 EUR", "400 millions: 400000000 EUR"],
    ],
    ["en", "The yen fell past 160 to the dollar.", ["past 160: 160.. more_than JPY"]],
    [
      "en",
      "That is not quite a dollar, and nearly a euro a day.",
      ["not quite a dollar: ..1 less_than USD", "nearly a euro: 1 about EUR"],
    ],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});
