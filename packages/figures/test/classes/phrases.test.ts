import { expect, test } from "vitest";
import { extracted, read } from "./shown.js";

test.each([
  ["fr", "dans les 20 milliards d'euros", "20000000000 about EUR"],
  ["fr", "un plafond de 30 000 dollars", "..30000 up_to USD"],
  ["zh", "接近去年的两倍", "2 about multiple"],
  ["zh", "最高可达上年营收的8%", "..8 up_to percent"],
] as const)("%s: %s", (language, phrase, expected) => {
  expect(read(phrase, language)).toBe(expected);
});

test.each([
  [
    "fr",
    "Il traite plus de 9 000 milliards de tokens par jour.",
    ["plus de 9 000 milliards de tokens par jour: 9000000000000.. more_than tokens_per_day"],
  ],
  ["en", "It handles 4tn tokens a day.", ["4tn tokens a day: 4000000000000 tokens_per_day"]],
  ["en", "It has two data centres and 3 data centers.", ["two data centres: 2 count", "3 data centers: 3 count"]],
  ["zh", "四家客户贡献了收入，两座数据中心投产。", ["四家客户: 4 count", "两座数据中心: 2 count"]],
  ["fr", "Une baisse de près de 37 % est prévue.", ["près de 37 %: 37 about percent"]],
  ["fr", "Il reste, dans les dix pays, un doute.", ["dix pays: 10 count"]],
  ["zh", "公司拟融资20亿元，折合约2.8亿美元。", ["20亿元: 2000000000 CNY", "约2.8亿美元: 280000000 about USD"]],
  ["zh", "毛利率在6%至9%之间。", ["6%至9%之间: 6..9 range percent"]],
] as const)("%s: %s", (language, text, expected) => {
  expect(extracted(text, language)).toEqual(expected);
});
