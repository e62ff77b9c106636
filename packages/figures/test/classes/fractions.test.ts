import { describe, expect, test } from "vitest";
import { extracted, read } from "./shown.js";

describe("parts of a whole", () => {
  test.each([
    ["fr", "Les ventes montent, un quart provenant de l'Inde.", ["un quart: 25 percent"]],
    ["fr", "Un cinquième provenait du Brésil.", ["Un cinquième: 20 percent"]],
    ["fr", "Ses sites, dont un tiers en Inde, tournent.", ["un tiers: 33.3333333333333333 percent"]],
    ["fr", "Le reste suivra, un tiers étant destiné aux réseaux.", ["un tiers: 33.3333333333333333 percent"]],
    ["en", "Half goes to land and a third to power.", ["Half: 50 percent", "a third: 33.3333333333333333 percent"]],
    ["en", "The price fell by a half.", ["a half: 50 percent"]],
    ["fr", "Cela touche aux droits d'un tiers.", []],
    ["fr", "Il l'a vendu à un tiers, puis confié à un tiers de confiance.", []],
    ["fr", "Un quart d'heure plus tard, il perdit son quart de finale.", []],
    ["en", "Half an hour later a third party arrived, a quarter after the second.", []],
    ["en", "It sells power, with a fifth going to homes.", ["a fifth: 20 percent"]],
    ["en", "It built a second plant and a third in Ohio.", []],
    ["en", "It earns $5bn a quarter.", ["$5bn: 5000000000 USD"]],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});

describe("parts of a part", () => {
  test.each([
    ["en", "half of one per cent", "0.5 percent"],
    ["en", "a quarter of 1%", "0.25 percent"],
    ["fr", "la moitié de 1 %", "0.5 percent"],
    ["zh", "千分之三", "0.3 percent"],
    ["zh", "万分之八", "0.08 percent"],
    ["fr", "trois milliards et quart", "3250000000 other"],
    ["fr", "dix-neuf pour cent", "19 percent"],
    ["fr", "dix-sept usines", "17 count"],
    ["en", "two shops in five", "40 percent"],
    ["fr", "près du double", "2 about multiple"],
    ["fr", "plus du triple", "3.. more_than multiple"],
    ["zh", "翻两番", "4 multiple"],
  ] as const)("%s: %s", (language, phrase, expected) => {
    expect(read(phrase, language)).toBe(expected);
  });
});

describe("shares told out of a whole", () => {
  test.each([
    ["fr", "De 2 à 3 clients sur 10 partent.", ["2 à 3 clients sur 10: 20..30 range percent"]],
    ["fr", "Deux à trois foyers sur dix l'ont.", ["Deux à trois foyers sur dix: 20..30 range percent"]],
    ["fr", "Entre 5 et 6 Français sur 10 l'ont.", ["Entre 5 et 6 Français sur 10: 50..60 range percent"]],
    ["fr", "Il supprime 150 à 200 postes sur 4 000.", ["150 à 200 postes sur 4 000: 3.75..5 range percent"]],
    ["en", "Two to three in ten left.", ["Two to three in ten: 20..30 range percent"]],
    ["en", "Between six and seven out of ten agree.", ["Between six and seven out of ten: 60..70 range percent"]],
    ["en", "One-in-five users and 1-in-20 staff left.", ["One-in-five: 20 percent", "1-in-20: 5 percent"]],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});

describe("fractions behind a sign, and halves joined by hyphens", () => {
  test.each([
    ["en", "It raised £½m, then €¾m.", ["£½m: 500000 GBP", "€¾m: 750000 EUR"]],
    [
      "en",
      "It adds 2½ million users and $¾ billion.",
      ["2½ million users: 2500000 users", "$¾ billion: 750000000 USD"],
    ],
    ["en", "Sales rose three-and-a-half-fold.", ["three-and-a-half-fold: 3.5 multiple"]],
    ["en", "Shares rose two-and-a-half times.", ["two-and-a-half times: 2.5 multiple"]],
    ["en", "It costs one-and-a-half billion dollars.", ["one-and-a-half billion dollars: 1500000000 USD"]],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});
