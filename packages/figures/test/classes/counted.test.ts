import { describe, expect, test } from "vitest";
import { extracted } from "./shown.js";

describe("what no unit measures is counted", () => {
  test.each([
    ["en", "It was 131 last week. The village has around 4,000.", ["131: 131 count", "around 4,000: 4000 about count"]],
    [
      "en",
      "Marcus Tate, 44, turns 45 in May; staff aged 56 or above may leave.",
      ["44: 44 other", "45: 45 other", "56 or above: 56.. at_least other"],
    ],
    ["en", "Visits dropped by 8%, to fewer than 90 a week.", ["8%: 8 percent", "fewer than 90: ..90 less_than count"]],
    ["en", "The score was 48.2, from 49.5.", ["48.2: 48.2 other", "49.5: 49.5 other"]],
    [
      "fr",
      "Ils étaient environ 150 mardi, et vous êtes plus de 3000.",
      ["environ 150: 150 about count", "plus de 3000: 3000.. more_than count"],
    ],
    [
      "fr",
      "Elle compte trois family offices, deux méga-contrats et une vingtaine de start-up.",
      ["trois family offices: 3 count", "deux méga-contrats: 2 count", "une vingtaine de start-up: 20 about count"],
    ],
    ["fr", "En 2014, elle en employait encore un demi-millier.", ["2014: 2014 year", "un demi-millier: 500 count"]],
    [
      "zh",
      "数以万计的开发者、百来条账目、约三万五千个岗位。",
      ["数以万计的开发者: 10000.. vague count", "百来条: 100 about count", "约三万五千个岗位: 35000 about count"],
    ],
    [
      "zh",
      "观影人次3.2亿，付费用户2100多个，会员3100万名，年均PUE降至1.15以下。",
      [
        "3.2亿: 320000000 count",
        "2100多个: 2100.. more_than users",
        "3100万名: 31000000 users",
        "1.15以下: ..1.15 up_to other",
      ],
    ],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});

describe("what a sentence leaves out", () => {
  test.each([
    [
      "zh",
      "净利润分别为48.6、66.2、81.0亿元，需求为5100万、4600万只。",
      [
        "48.6: 4860000000 CNY",
        "66.2: 6620000000 CNY",
        "81.0亿元: 8100000000 CNY",
        "5100万: 51000000 count",
        "4600万只: 46000000 count",
      ],
    ],
    [
      "en",
      "It made 12, 15 and 18 million units.",
      ["12: 12000000 count", "15: 15000000 count", "18 million units: 18000000 count"],
    ],
    ["en", "The dividend is 22 cents, up from 20.", ["22 cents: 0.22 USD", "20: 0.2 USD"]],
    [
      "en",
      "Output fell to 1.12 million barrels a day from 1.31 million.",
      ["1.12 million barrels: 1120000 other", "1.31 million: 1310000 other"],
    ],
    [
      "en",
      "It ordered 60,000 chips for a 90-megawatt site. A first batch of 9,000 is due in May, and a further 20,000 by June.",
      ["60,000 chips: 60000 chips", "90-megawatt: 90 MW", "9,000: 9000 chips", "20,000: 20000 chips"],
    ],
    [
      "fr",
      "Elle lève 20 millions de dollars (environ 18 millions d'euros), ce qui la valorise à 90 millions.",
      [
        "20 millions de dollars: 20000000 USD",
        "environ 18 millions d'euros: 18000000 about EUR",
        "90 millions: 90000000 USD",
      ],
    ],
    [
      "fr",
      "La demande a frôlé les 40 000 MW. Il a fallu importer 1 800 de l'Ontario et prévenir 380 000 abonnés.",
      ["a frôlé les 40 000 MW: 40000 about MW", "1 800: 1800 MW", "380 000 abonnés: 380000 users"],
    ],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});

describe("units", () => {
  test.each([
    [
      "en",
      "It moved to a 22-hectare plot with 800-volt racks and nearly 5 million 20-foot boxes.",
      ["22-hectare: 22 other", "800-volt: 800 other", "nearly 5 million 20-foot boxes: 5000000 about count"],
    ],
    [
      "en",
      "It takes two bytes and 2.8 million GPU hours.",
      ["two bytes: 2 other", "2.8 million GPU hours: 2800000 other"],
    ],
    [
      "en",
      "More than 7 in 10 firms and 1 in 3 users paid, and outlays have risen fivefold.",
      ["More than 7 in 10: 70.. more_than percent", "1 in 3: 33.3333333333333333 percent", "fivefold: 5 multiple"],
    ],
    [
      "en",
      "A million and a half users fell by a full percentage point.",
      ["A million and a half users: 1500000 users", "a full percentage point: 1 percentage_points"],
    ],
    [
      "fr",
      "La hausse est de 0,2 point, soit trois dixièmes de point de moins.",
      ["0,2 point: 0.2 percentage_points", "trois dixièmes de point: 0.3 percentage_points"],
    ],
    [
      "fr",
      "Cinq à six mille emplois, dont 46 A320, versés en deux fois.",
      ["Cinq à six mille emplois: 5000..6000 range count", "46: 46 count", "deux fois: 2 count"],
    ],
    [
      "zh",
      "EPS5.88元，净利润-1.36亿元，四至五成，三五天，一个百分点。",
      [
        "5.88元: 5.88 CNY",
        "-1.36亿元: -136000000 CNY",
        "四至五成: 40..50 range percent",
        "三五天: 3..5 range other",
        "一个百分点: 1 percentage_points",
      ],
    ],
    [
      "zh",
      "指数收报3,842.17点，面积826平方毫米，樓面45萬呎。",
      ["3,842.17点: 3842.17 other", "826平方毫米: 826 other", "45萬呎: 450000 other"],
    ],
    [
      "zh",
      "超节点一柜72卡，衡山芯片、天山芯片和泰山芯片每片切60颗，另采购9600张。",
      ["72卡: 72 chips", "60颗: 60 chips", "9600张: 9600 chips"],
    ],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});
