import { describe, expect, test } from "vitest";
import { cases, faults } from "../expected.js";

describe("quarters and ranks that are no fractions", () => {
  test.each(
    cases(`
      en Quillon posted a third-quarter loss of $5m. => 5e6 e USD
      en Halvern burned $6bn in one quarter. => 6e9 e USD
      en It is a fourth-generation chip at $700. => 700 e USD
      en A second-quarter and a fourth-quarter charge followed. =>
      en Losses fell for three quarters in a row. => 3 e other|count
      en It has lost money in three of the past four quarters. => 4 e other|count; 3 e count|other ?
      en After two quarters, sales rose 5%. => 2 e other|count; 5 e percent
      en Output fell by three quarters in May. => 75 e percent
      en Three quarters of staff agreed. => 75 e percent
      en A quarter of the fleet is idle. => 25 e percent
      en It cut a quarter of jobs within a quarter. => 25 e percent
      en It signed a third-party deal and a fifth-floor lease. =>
      en A two-thirds majority is needed. => 66.6666666666666667 e percent
      en It is one-third owned by Orvane. => 33.3333333333333333 e percent
      en Sales doubled in a quarter. => 2 e multiple
      fr Un cinquième site ouvrira à Brest. =>
      fr Un sixième réacteur et un dixième navire sont prévus. =>
      fr Un cinquième des salariés partira. => 20 e percent
      fr Il a cédé un dixième du capital. => 10 e percent
      fr Une perte au troisième trimestre de 5 M€. => 5e6 e EUR
      fr La puce de quatrième génération coûte 700 €. => 700 e EUR
      fr Il a gagné son quart de finale. =>
      fr Un huitième environ manque. => 12.5 a percent
      zh 第三季度亏损5亿元。 => 5e8 e CNY
      zh 第四代芯片售价700元。 => 700 e CNY
      zh 四分之一决赛在周二。 =>
      zh 四分之一的员工离开。 => 25 e percent
      en A half-year profit of $3m and a first-half loss. => 3e6 e USD
      en The third-largest maker sold a fourth plant. =>
    `).map((row) => [row.language, row.text, row] as const),
  )("%s: %s", (_language, _text, row) => {
    expect(faults(row)).toEqual([]);
  });
});
