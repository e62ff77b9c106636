import { describe, expect, test } from "vitest";
import { extracted } from "./shown.js";

test.each([
  [
    "fr",
    "L'application comptait 18 millions d'utilisateurs en mars. Elle en compte désormais 25,3 millions.",
    ["18 millions d'utilisateurs: 18000000 users", "25,3 millions: 25300000 users"],
  ],
  [
    "fr",
    "La banque va supprimer 2 400 postes en Europe. Environ 900 concernent l'Espagne.",
    ["2 400 postes: 2400 count", "Environ 900: 900 about count"],
  ],
  [
    "fr",
    "L'usine coûtera 3 milliards d'euros et servira 60 millions de clients. « Nous investirons pas plus de 800 millions », dit-il.",
    [
      "3 milliards d'euros: 3000000000 EUR",
      "60 millions de clients: 60000000 count",
      "pas plus de 800 millions: ..800000000 up_to EUR",
    ],
  ],
  [
    "fr",
    "Les ventes atteignent 2,4 milliards d'euros. Le bénéfice ressort à 310 millions, en hausse.",
    ["2,4 milliards d'euros: 2400000000 EUR", "310 millions: 310000000 EUR"],
  ],
  [
    "fr",
    "La société cotée a vu son titre grimper de 4 % à 37 euros.\nLe chiffre d'affaires s'élève à 9,2 milliards.",
    ["4 %: 4 percent", "37 euros: 37 EUR", "9,2 milliards: 9200000000 EUR"],
  ],
  [
    "fr",
    "Un lot de 6 000 GPU H20 est arrivé ; 12 000 supplémentaires suivront.",
    ["6 000 GPU: 6000 chips", "12 000: 12000 chips"],
  ],
  [
    "en",
    "The service handles 30 trillion tokens per day. Its rival reported 22 trillion.",
    ["30 trillion tokens per day: 30000000000000 tokens_per_day", "22 trillion: 22000000000000 tokens_per_day"],
  ],
  [
    "en",
    "It ordered 9,000 chips in May. Some 4,000 have arrived and 5,000 more are due.",
    ["9,000 chips: 9000 chips", "Some 4,000: 4000 about chips", "5,000: 5000 chips"],
  ],
  ["zh", "助手用户突破二十亿", ["突破二十亿: 2000000000.. more_than users"]],
] as const)("%s: %s", (language, text, expected) => {
  expect(extracted(text, language)).toEqual(expected);
});

describe("words between a number and its magnitude", () => {
  test.each([
    ["fr", "Les deux premiers milliards sont là.", ["deux premiers milliards: 2000000000 count"]],
    ["fr", "Il rend 3 autres milliards d'euros.", ["3 autres milliards d'euros: 3000000000 EUR"]],
    ["en", "It lends two more billion dollars.", ["two more billion dollars: 2000000000 USD"]],
    ["fr", "Il rend deux autres usines.", ["deux autres usines: 2 count"]],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});
