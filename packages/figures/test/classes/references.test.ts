import { describe, expect, test } from "vitest";
import { cases, faults } from "../expected.js";

describe("share codes, pages, references and financial years", () => {
  test.each(
    cases(`
      zh 股票代码“4127”，发行价22港元。 => 22 e HKD
      en Its shares (4127.HK) rose 3%. => 3 e percent
      fr Page 7 sur 35 => 
      en FY2028–30 plan: £2bn. => 2e9 e GBP; 2028..2030 r year ?
      en Orvane (SEHK: 4127, NASDAQ: ORV) and Castell (TSE:6758) rose 4%. => 4 e percent
      en Shares of 0700.HK, 2330.TW and 005930.KS fell 2%. => 2 e percent
      en The group (HKEX:4127) and its unit (2330-TW) grew. =>
      en Stock code 4127; ticker 6758 JP; HK 4127. =>
      zh 公司（港交所：4127）与（00700.HK）、（688981.SH）上涨2%。 => 2 e percent
      zh 股份代號：4127，證券代碼「2330」。 =>
      zh 本报告第3页，共20页。 =>
      zh 第 3 页 共 20 页，见第12条及第4章。 =>
      en Page 3 of 12, p. 12 of 40, pp. 14-18 and slide 4 of 10. =>
      en See page 7/35 and pages 12–14. =>
      fr p. 12 sur 40, pp. 14-18, page 3/12, diapositive 4 sur 10. =>
      fr Étape 2 sur 4 : le vote. =>
      fr Un salarié sur dix, 7 personnes sur 35. => 10 e percent; 20 e percent
      en One in ten and 7 out of 35 people. => 10 e percent; 20 e percent
      en FY28-30 and FY2026/27 targets of 5%. => 5 e percent; 2026..2027 r year ?
      en The FY 2028-30 plan and CY2025 results. => 2028..2030 r year ?; 2025 e year ?
      fr Le plan 2028-30 et l’exercice 2026-2027. => 2028..2030 r year; 2026..2027 r year
      fr Réf. 4127-B, dossier n° 318, règlement (UE) 2024/1689, article 12. =>
      en Ref. 4127/26, docket 318, Regulation (EU) 2024/1689, ISO 9001:2015. =>
      fr Code ISIN FR0000120271, mnémo 4127, SIREN 552 081 317. =>
      en Figure 3 of 9 shows 5%. => 5 e percent
      zh 文号〔2026〕318号，编号4127。 =>
      en Tel. +44 20 7946 0958, fax 020 7946 0959. =>
      fr (voir p. 12) Le coût est de 5 M€ [3]. => 5e6 e EUR
      zh 2028—2030财年投入5亿元。 => 2028..2030 r year ?; 5e8 e CNY
      zh 台積電（2330）股價上漲3%。 => 3 e percent
      en Toyota (7203) gained 3%. => 3 e percent
      fr Le titre (4127.T) gagne 3 %. => 3 e percent
    `).map((row) => [row.language, row.text, row] as const),
  )("%s: %s", (_language, _text, row) => {
    expect(faults(row)).toEqual([]);
  });
});
