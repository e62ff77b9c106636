import { describe, expect, test } from "vitest";
import { cases, faults } from "../expected.js";

describe("group and decimal marks", () => {
  test.each(
    cases(`
      fr 1.450 milliard d’euros => 1.450e9 e EUR
      en Rs. 2,40,000 crore => 240000e7 e INR
      fr Prix : $25.000 pièce. => 25000 e USD
      fr Le contrat vaut 1.250 million d’euros. => 1.25e6 e EUR
      fr Il vaut 1.450 milliards d’euros. => 1450e9 e EUR
      fr Coût : 1.5 milliard d’euros, soit 0.750 milliard de livres. => 1.5e9 e EUR; 0.75e9 e GBP
      fr Le loyer passe de $12.500 à $1.250.000. => 12500 e USD; 1250000 e USD
      fr L’euro vaut $1.085 et le litre €1.859. => 1.085 e USD; 1.859 e EUR
      fr Son prix : 25.000 $, ou 25 000 €, ou 25'000 francs. => 25000 e USD; 25000 e EUR; 25000 e CHF
      fr Le budget de €2.500 millions est voté. => 2500e6 e EUR
      en The plan costs ₹1,20,500 crore, or Rs 1.2 lakh crore. => 120500e7 e INR; 1.2e12 e INR
      en It earned Rs. 40 crore and Rs. 3,50,000 lakh, INR 12 lakhs. => 40e7 e INR; 350000e5 e INR; 12e5 e INR
      en It paid 5 crores of rupees and $1.250 million. => 5e7 e INR; 1.25e6 e USD
      en A price of $25,000 or CHF 25'000. => 25000 e USD; 25000 e CHF
      en The rate is $1.085. => 1.085 e USD
      zh 投资1,234.5亿元，另有12,345万元。 => 1234.5e8 e CNY; 12345e4 e CNY
      fr Il coûte 1.450,50 € et 1 450,50 €. => 1450.5 e EUR; 1450.5 e EUR
      fr La Bourse pèse 2.000 milliards. => 2000e9 e EUR|other|count
    `).map((row) => [row.language, row.text, row] as const),
  )("%s: %s", (_language, _text, row) => {
    expect(faults(row)).toEqual([]);
  });
});

describe("hyphens that are seen at the end of a line alone", () => {
  test.each(
    cases(`
      fr Les 85 mil\u00adliards de yuans du plan. => 85e9 e CNY
      fr Il commande 10 000 pu\u00adces. => 10000 e chips
      en It spent $3 bil\u00adlion. => 3e9 e USD
    `).map((row) => [row.language, row.text, row] as const),
  )("%s: %s", (_language, _text, row) => {
    expect(faults(row)).toEqual([]);
  });
});
