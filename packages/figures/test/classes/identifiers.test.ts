import { describe, expect, test } from "vitest";
import { extracted } from "./shown.js";

describe("numbers of names", () => {
  test.each([
    ["en", "The passcode is 5519023 and the line is 01632 960 417, call before 0930 GMT.", []],
    ["en", "Shares were up 2% at 0915 GMT and the vote is at 6.30pm.", ["2%: 2 percent"]],
    ["en", "It will close Units 3 and 4, then Lines 1, 2 and 5.", []],
    ["en", "Write to 16 Market Street, near junction 12.", []],
    ["en", "It hit No. 1 in 31 countries.", ["31 countries: 31 count"]],
    ["fr", "L'appareil est certifié ISO 13485, au 14, rue de Rivoli, semaine 11.", []],
    ["fr", "552 100 554 RCS Paris ; RCS de Lyon sous le numéro 552 100 554.", []],
    ["en", "An 8-K filing, a 10-Q and a 401(k) of $23,000.", ["$23,000: 23000 USD"]],
    ["fr", "La réunion est à 14 h, entre 6 h et 9 h, et dure 48h.", ["48h: 48 other"]],
    ["fr", "PARIS, 14 jan 2026 - Passer de la version 0.9 à la 1.0 ne change rien.", []],
    ["fr", "L'OAT à dix ans recule.", []],
    ["zh", "证券代码：688913，公告编号：2026-031，致电021-5566 7788。", []],
    ["zh", "该行昨（15）日宣布，1—7月存款利率迈入0字头，7天期产品到期，二期开工。", []],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});

describe("years", () => {
  test.each([
    [
      "en",
      "It was noticed in 1865 and made between 1830 and 1863.",
      ["1865: 1865 year", "between 1830 and 1863: 1830..1863 range year"],
    ],
    [
      "fr",
      "Le titre vaut 9 fois le résultat 2027e, depuis 1789.",
      ["9 fois: 9 multiple", "2027e: 2027 year", "1789: 1789 year"],
    ],
    [
      "zh",
      "2028E营收约3亿元，2027年前后投产。",
      ["2028E: 2028 year", "约3亿元: 300000000 about CNY", "2027年前后: 2027 about year"],
    ],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});
