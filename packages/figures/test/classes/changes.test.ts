import { describe, expect, test } from "vitest";
import { extracted } from "./shown.js";

describe("a change is two quantities, a span is one", () => {
  test.each([
    ["en", "Brent slid $1.05 to $71.30 a barrel.", ["$1.05: 1.05 USD", "$71.30: 71.3 USD"]],
    ["en", "It raised the price by $2 to $17.", ["$2: 2 USD", "$17: 17 USD"]],
    ["en", "It sees growth of 3% to 5%.", ["3% to 5%: 3..5 range percent"]],
    ["en", "Sales went from about $3bn to $5bn.", ["about $3bn: 3000000000 about USD", "$5bn: 5000000000 USD"]],
    ["fr", "Les effectifs passeront de 700 à 950 salariés.", ["700: 700 count", "950 salariés: 950 count"]],
    [
      "fr",
      "Elle vise une croissance de 2 % à 4 % et une marge de 14 à 15 % en 2027.",
      ["2 % à 4 %: 2..4 range percent", "14 à 15 %: 14..15 range percent", "2027: 2027 year"],
    ],
    [
      "zh",
      "现货价从每颗200美元到800美元，年薪从20万元到50万元不等。",
      ["200美元: 200 USD", "800美元: 800 USD", "20万元到50万元: 200000..500000 range CNY"],
    ],
    [
      "fr",
      "Le parc passera de 1,2 à 3,5 GW, pour un coût de 4 à 5 Md€.",
      ["1,2: 1.2 GW", "3,5 GW: 3.5 GW", "4 à 5 Md€: 4000000000..5000000000 range EUR"],
    ],
    ["en", "The fleet grew, for an outlay of from $4bn to $5bn.", ["$4bn to $5bn: 4000000000..5000000000 range USD"]],
    ["fr", "Elle augmente, pour passer de 4 à 5 M€.", ["4: 4000000 EUR", "5 M€: 5000000 EUR"]],
    ["en", "Earnings rise 8%/19% in the two years.", ["8%: 8 percent", "19%: 19 percent", "two years: 2 other"]],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});

describe("words that bound", () => {
  test.each([
    [
      "en",
      "It came in well below the 90 minutes that was promised, but above the $1bn mark.",
      ["90 minutes: 90 other", "above the $1bn: 1000000000.. more_than USD"],
    ],
    [
      "en",
      "Unemployment edged up to 4.4%, and may reach up to 5%.",
      ["4.4%: 4.4 percent", "up to 5%: ..5 up_to percent"],
    ],
    ["en", "It estimated the losses to the region at $500 million a day.", ["$500 million: 500000000 about USD"]],
    [
      "en",
      "It was done in under six years and is expected to approach 14 GW.",
      ["under six years: ..6 less_than other", "to approach 14 GW: 14 about GW"],
    ],
    [
      "en",
      "Uptime was 99.1% and more than 40 million picks were made.",
      ["99.1%: 99.1 percent", "more than 40 million picks: 40000000.. more_than count"],
    ],
    ["en", "It needs 35GB, plus maybe 5 more.", ["35GB: 35 other", "maybe 5: 5 about other"]],
    [
      "fr",
      "Les ventes ont dépassé pour la première fois les 9 milliards d'euros.",
      ["ont dépassé pour la première fois les 9 milliards d'euros: 9000000000.. more_than EUR"],
    ],
    [
      "fr",
      "Le chiffre d'affaires a dépassé en mars le milliard de dollars.",
      ["a dépassé en mars le milliard de dollars: 1000000000.. more_than USD"],
    ],
    ["fr", "Il ne reste plus que soixante-deux postes.", ["soixante-deux postes: 62 count"]],
    [
      "fr",
      "Il emploie une soixantaine de conseillers, au moins trois fois moins qu'avant.",
      ["une soixantaine de conseillers: 60 about count", "au moins trois fois: 3.. at_least multiple"],
    ],
    [
      "fr",
      "Le débit, pouvant atteindre 8 Gbit/s, flirte avec les 10 Gbit/s.",
      ["pouvant atteindre 8 Gbit/s: ..8 up_to other", "flirte avec les 10 Gbit/s: 10 about other"],
    ],
    [
      "zh",
      "近五年来毛利率约下滑30个基点，机构买超2.7万张。",
      ["五年: 5 other", "约下滑30个基点: 30 about basis_points", "2.7万张: 27000 count"],
    ],
    [
      "zh",
      "须在60天内整改，最大可扩展至2048卡。",
      ["60天内: ..60 up_to other", "最大可扩展至2048卡: ..2048 up_to count"],
    ],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});
