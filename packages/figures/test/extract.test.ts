import { describe, expect, test } from "vitest";
import { extractFigures, type ExtractedFigure } from "../src/index.js";

const short = ({ paragraph, figure, occurrence, low, high, qualifier, unit }: ExtractedFigure): string =>
  [paragraph, figure, occurrence, low === high ? low : `${low}..${high}`, qualifier, unit].join(" | ");
const found = (text: string, language?: "fr" | "en" | "zh"): string[] => extractFigures(text, language).map(short);

describe("paragraphs and occurrences", () => {
  test("paragraphs are lines that are not empty, counted from 1", () => {
    expect(found("\n  \nTitre\r\n\r\nIl a payé 3 millions d'euros.\n")).toEqual([
      "2 | 3 millions d'euros | 1 | 3000000 | exact | EUR",
    ]);
  });
  test("equal phrases are told apart, as plain text finds them", () => {
    expect(found("Hausse de 5 %, puis de 15 %, enfin de 5 %.")).toEqual([
      "1 | 5 % | 1 | 5 | exact | percent",
      "1 | 15 % | 1 | 15 | exact | percent",
      "1 | 5 % | 3 | 5 | exact | percent",
    ]);
  });
});

describe("what a sentence leaves out is filled in from it", () => {
  test.each([
    [
      "Le service traitait 8 000 milliards de tokens par jour en mai, puis 12 000 milliards en juillet.",
      ["8000000000000 tokens_per_day", "12000000000000 tokens_per_day"],
    ],
    [
      "L'application compte 31 millions d'utilisateurs, un nombre porté à 35 millions.",
      ["31000000 users", "35000000 users"],
    ],
    ["Le budget est passé de 40 à 55 milliards de yuans.", ["40000000000 CNY", "55000000000 CNY"]],
    ["Les puces arrivent : 5 000 unités en mars, puis 9 000 unités en mai.", ["5000 chips", "9000 chips"]],
    ["The app had 31 million users in May and 35 million in June.", ["31000000 users", "35000000 users"]],
    ["Spending rose from 40 to 55 billion yuan.", ["40000000000 CNY", "55000000000 CNY"]],
    ["La marge atteint 18 % contre 16 un an plus tôt.", ["18 percent", "16 percent"]],
    ["月活跃用户达到3100万，去年为2600万。", ["31000000 users", "26000000 users"]],
  ])("%s", (text, expected) => {
    expect(extractFigures(text).map(({ low, unit }) => `${low} ${unit}`)).toEqual(expected);
  });
});

describe("what is not a quantity", () => {
  test.each([
    "Le 3 mars 2026, puis en décembre 2026 et à la mi-mai 2027.",
    "Le T3 2026 et l'article 7 du règlement, version 2.6.1, page 12.",
    "Les modèles GPT-4, Wan2.6, Llama 3 et la puce H200.",
    "Cela porte atteinte aux droits d'un tiers.",
    "Il est arrivé premier, elle 2e, le 3e trimestre fut calme.",
    "Un géant, une puce, one chip, a company.",
    "Appelez le 01 42 33 44 55 avant 18h30.",
    "On May 12, 2026 the S&P 500 and the CAC 40 fell at 10:30am.",
    "A third party, the third quarter, the first half, COVID-19, 5G.",
    "2026年12月22日，三星和百度在第三届大会上十分活跃。",
    "1. Premier point\n2) Second point",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a figure is the shortest phrase, and reads alike on its own", () => {
  test.each([
    ["Elle versera environ 12 milliards de dollars en 2027.", "environ 12 milliards de dollars"],
    ["Des coûts compris entre 3 et 5 milliards d'euros sont évoqués.", "entre 3 et 5 milliards d'euros"],
    ["Elle compte 12 millions d'utilisateurs actifs mensuels.", "12 millions d'utilisateurs"],
    ["Une commande de 8 000 puces H200 est prévue.", "8 000 puces"],
    ["Le prix est de 9 000 dollars par puce.", "9 000 dollars"],
    ["They want up to 8,000 advanced AI chips.", "up to 8,000 advanced AI chips"],
    ["预计投入约120亿元人民币。", "约120亿元人民币"],
  ])("%s", (text, figure) => {
    expect(extractFigures(text)[0]?.figure).toBe(figure);
  });
});
