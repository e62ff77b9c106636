import { describe, expect, test } from "vitest";
import { extracted, read } from "./shown.js";

describe("currencies", () => {
  test.each([
    ["en", "SFr15m", "15000000 CHF"],
    ["en", "SwFr15m", "15000000 CHF"],
    ["en", "Sfr1.5bn", "1500000000 CHF"],
    ["en", "SKr7bn", "7000000000 SEK"],
    ["en", "Skr7bn", "7000000000 SEK"],
    ["en", "NKr7bn", "7000000000 NOK"],
    ["en", "DKr7bn", "7000000000 DKK"],
    ["en", "Dh4bn", "4000000000 AED"],
    ["en", "Dhs400m", "400000000 AED"],
    ["en", "Y600bn", "600000000000 JPY"],
    ["fr", "12 milliards de dollars de Hongkong", "12000000000 HKD"],
    ["fr", "12 milliards de dollars de Hong-Kong", "12000000000 HKD"],
    ["fr", "2,5 MdEUR", "2500000000 EUR"],
    ["fr", "420 MEUR", "420000000 EUR"],
    ["fr", "15 MUSD", "15000000 USD"],
    ["fr", "3 MdUSD", "3000000000 USD"],
    ["fr", "800 kEUR", "800000 EUR"],
    ["fr", "6 millions de FCFA", "6000000 XOF"],
    ["fr", "30 pbs", "30 basis_points"],
    ["fr", "30 pb", "30 basis_points"],
    ["en", "30 bps", "30 basis_points"],
    ["zh", "30个bp", "30 basis_points"],
    ["zh", "70亿美刀", "7000000000 USD"],
  ] as const)("%s: %s", (language, phrase, expected) => {
    expect(read(phrase, language)).toBe(expected);
  });
});

describe("traditional characters", () => {
  test.each([
    ["2400億元人民幣", "240000000000 CNY"],
    ["約310億美元", "31000000000 about USD"],
    ["超過3億用戶", "300000000.. more_than users"],
    ["5萬張顯卡", "50000 chips"],
    ["三兆日圓", "3000000000000 JPY"],
    ["近20億歐元", "2000000000 about EUR"],
    ["10餘個國家", "10.. more_than count"],
    ["1.2萬顆處理器", "12000 chips"],
    ["800億新臺幣", "80000000000 TWD"],
  ])("%s", (phrase, expected) => {
    expect(read(phrase, "zh")).toBe(expected);
    expect(read(phrase)).toBe(expected);
  });
  test("the phrase stays as printed", () => {
    expect(extracted("該公司投資約310億美元。")).toEqual(["約310億美元: 31000000000 about USD"]);
  });
});

describe("nouns", () => {
  test.each([
    ["en", "24,000 Ascend 910C processors", "24000 chips"],
    ["en", "3.5mn subs", "3500000 users"],
    ["en", "600 million people use", "600000000 users"],
    ["en", "600 million people", "600000000 count"],
    ["fr", "40 millions de personnes utilisent", "40000000 users"],
    ["fr", "2,5 milliards d'inscrits", "2500000000 users"],
    ["zh", "80万亿Tokens/日", "80000000000000 tokens_per_day"],
    ["zh", "60万亿tokens/天", "60000000000000 tokens_per_day"],
    ["zh", "会员3.5亿", "350000000 users"],
    ["zh", "3.5亿付费会员", "350000000 users"],
    ["zh", "百万用户", "1000000.. vague users"],
    ["en", "3e9", "3000000000 other"],
    ["en", "10^9", "1000000000 other"],
  ] as const)("%s: %s", (language, phrase, expected) => {
    expect(read(phrase, language)).toBe(expected);
  });
});
