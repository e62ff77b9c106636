import { describe, expect, test } from "vitest";
import { cases, faults } from "../expected.js";

describe("brackets that are a minus", () => {
  test.each(
    cases(`
      en Organic sales moved by (2.7)% in the half. => -2.7 e percent
      en Like-for-like: (2.7%) in the half. => -2.7 e percent
      fr Solde : (6,8) M€. => -6.8e6 e EUR
      en Net income: (2,310) million dollars. => -2310e6 e USD
      en Operating profit was (12) million dollars. => -12e6 e USD
      fr Résultat net : (45) millions d’euros. => -45e6 e EUR
      fr Marge : (3) %. => -3 e percent
      fr L'évolution est de (4,2) % sur un an. => -4.2 e percent
      zh 营业利润：（2.3）亿元，同比（5.1）%。 => -2.3e8 e CNY; -5.1 e percent
      zh 净利润为（3.2亿元）。 => -3.2e8 e CNY
      en Its margin (2.7%) beat forecasts. => 2.7 e percent
      fr La part (12 %) recule, selon la note (3) du rapport. => 12 e percent ; 3 e other ?
      en Sales rose 5% (3.1% like-for-like). => 5 e percent; 3.1 e percent
      en Net cash flow of (£1.4bn). => -1.4e9 e GBP
      en It owns three sites (2) EUR 5m each. => 3 e count; 5e6 e EUR
      fr Résultat d'exploitation (1) de 45 M€. => 45e6 e EUR
      fr Variation : (120) points de base. => -120 e basis_points
      en EPS: $(0.42) => -0.42 e USD
      fr Trésorerie : (1,2 Md€). => -1.2e9 e EUR
      en Change: (15)bps. => -15 e basis_points
      en Adjusted Ebitda: (8.4)m euros => -8.4e6 e EUR
    `).map((row) => [row.language, row.text, row] as const),
  )("%s: %s", (_language, _text, row) => {
    expect(faults(row)).toEqual([]);
  });
});
