import { describe, expect, test } from "vitest";
import { cases, faults } from "../expected.js";

describe("numbers of footnotes after a word", () => {
  test.each(
    cases(`
      fr Marge d’EBITDA1,2 à 27,5 %. => 27.5 e percent
      en Like-for-like1,2 growth was 6%. => 6 e percent
      en Revenue1,2,3 rose 4% to $5m. => 4 e percent; 5e6 e USD
      fr Résultat net part du Groupe1,3 : 45 M€. => 45e6 e EUR
      fr Chiffre d’affaires1-3 de 12 M€. => 12e6 e EUR
      fr Endettement net¹,² de 3 Md€. => 3e9 e EUR
      en Cash conversion(1)(2) reached 92%. => 92 e percent
      en Net debt1, 2 was £40m. => 40e6 e GBP
      en Underlying EPS2,3 of 12p. => 0.12 e GBP
      zh 净利润1,2增长8%。 => 8 e percent
      zh 经调整净利润(1)(2)为5亿元。 => 5e8 e CNY
      zh 营收[1,2]为5亿元。 => 5e8 e CNY
      fr Le BPA courant [1,2] ressort à 3,4 €. => 3.4 e EUR
      en It shipped H100,2 of them early. => 2 e count ?
      en Margins (1, 2) of 12%. => 12 e percent
    `).map((row) => [row.language, row.text, row] as const),
  )("%s: %s", (_language, _text, row) => {
    expect(faults(row)).toEqual([]);
  });
});
