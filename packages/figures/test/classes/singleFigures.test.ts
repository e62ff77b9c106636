import { describe, expect, test } from "vitest";
import { cases, faults } from "../expected.js";

describe("single figures of every class, in other words", () => {
  test.each(
    cases(`
      en Underlying sales fell by (1.4)% while volumes were (0.8)% lower. => -1.4 e percent; -0.8 e percent
      fr Résultat opérationnel : (12,4) millions d’euros. => -12.4e6 e EUR
      fr Variation organique : (3,1 %). => -3.1 e percent
      en Free cash flow: ($1.2bn). => -1.2e9 e USD
      zh 经营现金流：（8.6亿元）。 => -8.6e8 e CNY
      en Operating income of (€45) million. => -45e6 e EUR
      zh 營業收入三千六百八十億元，年增二成三。 => 3680e8 e CNY|TWD; 23 e percent
      zh 負債達一兆二千億元。 => 1.2e12 e CNY|TWD
      zh 资产总额为十二万八千亿元。 => 128000e8 e CNY
      zh 約八至九成的訂單來自北美。 => 80..90 r percent
      zh 一九八七年創立，資本額五十五億元。 => 1987 e year; 55e8 e CNY|TWD
      zh 二零二五年营收卅二亿元。 => 2025 e year; 32e8 e CNY
      zh 百分之十二點五的股權。 => 12.5 e percent
      zh 耗资3亿8千万元。 => 3.8e8 e CNY
      zh 约5～6倍 => 5..6 r multiple
      fr Le taux de marge brute2,3 atteint 41 %. => 41 e percent
      en Adjusted operating profit1 rose 8% to £2.1bn2. => 8 e percent; 2.1e9 e GBP
      en Return on capital2,4 was 14%. => 14 e percent
      en A second-half loss of $3m and a fourth-quarter gain of $1m. => 3e6 e USD; 1e6 e USD
      en It spent $2bn in a single quarter. => 2e9 e USD
      en Its third-generation reactor cost €9bn. => 9e9 e EUR
      fr Le quatrième quart-temps a coûté 3 M€. => 3e6 e EUR
      fr Orvane lance un cinquième appel d’offres de 2 Md€. => 2e9 e EUR
      fr Le chiffre d’affaires a quadruplé en trois ans. => 4 e multiple; 3 e other
      fr La production doublera en 2027. => 2 e multiple; 2027 e year
      fr Les prix ont été divisés par trois. => 3 e multiple
      en Rents have nearly tripled since 2019. => 3 a multiple; 2019 e year
      en Output will more than double by 2030. => >2 m multiple; 2030 e year
      en The dividend was halved. => 50/0.5/2 e percent|multiple
      zh 利润翻了两番多。 => >4/4 m multiple
      zh 销量同比翻倍，亏损减半。 => 2 e multiple; 50/0.5/2 e percent|multiple
      fr Aucune livraison avant 2032. => <2032/>2032 s year
      fr Le chantier ne débutera pas avant 2029 et durera jusqu’en 2034. => >2029 l year; 2034 e year
      fr Au plus tard en 2031. => <2031 u year
      en Not before 2035, the board said. => >2035 l year
      en It must close by 2030 at the latest. => <2030 u year
      en Shipments start in 2028 at the earliest. => >2028 l year
      zh 该项目2032年之前难以盈利。 => >2032 l year
      zh 不晚于2029年投产。 => <2029 u year
      en Debt of EUR ~3.5bn and USD >400m. => 3.5e9 a EUR; >400e6 m USD
      fr Une dette de CHF ~2 Mds. => 2e9 a CHF
      en A settlement of $15m AUD. => 15e6 e AUD
      en A pledge of $2.5 billion Canadian. => 2.5e9 e CAD
      fr Un contrat de 750 M$ US et un autre de 30 M$ australiens. => 750e6 e USD; 30e6 e AUD
      en Unemployment hit 4.6pc. => 4.6 e percent
      en A fine of c. £30m and a fee of c.€4m. => 30e6 a GBP; 4e6 a EUR
      en It paid 14.5 HK cents and 3.2 euro cents. => 0.145 e HKD; 0.032 e EUR
      zh 每股盈利1.2港仙，美股每股3美分。 => 0.012 e HKD; 0.03 e USD
      fr L’action a pris 45 pence. => 0.45 e GBP
      fr 1.125 million d’abonnés => 1.125e6 e users
      fr Un prix de €12.500 l’unité. => 12500 e EUR
      en Outlay of Rs 1,25,000 crore. => 125000e7 e INR
      en ₹45,600 crore of bonds. => 45600e7 e INR
      zh 公司（09988.HK）股价报120港元。 => 120 e HKD
      zh 证券简称：远岚，证券代码：688123。 =>
      en (SHE: 300750) rose 2%. => 2 e percent
      fr p. 3/12 — Le budget est de 5 M€. => 5e6 e EUR
      en Page 12 of 48. Revenue was $5m. => 5e6 e USD
      zh 第12页 =>
      en FY27–FY29 capex of $4bn. => 4e9 e USD
      en FY2026-27 revenue of ₹900 crore. => 900e7 e INR ; 2026..2027 r year ?
      fr Exercice 2026-2027 : 12 M€. => 12e6 e EUR; 2026..2027 r year ?
      fr 5 thousand dollars par mois => 5000 e USD
      zh 他欠了30日元，8月30日还清。 => 30 e JPY
      en It fell (4%) in May. => 4/-4 e percent
      fr La dette nette (3,2 Md€) recule. => 3.2e9 e EUR
      en The unit lost money for two quarters running. => 2 e other
      en Sales were 8%1 higher and profit was £40mn2. => 8 e percent; 40e6 e GBP
      en The site covers 5m2 and 3 km2 at €12bn. => 12e9 e EUR; 5 e other; 3 e other
      fr Une marge de 12,5 %2 et 3 milliards1 d’euros. => 12.5 e percent; 3e9 e EUR|other|count
      en The charge was ($9)m and (£3)bn. => -9e6 e USD; -3e9 e GBP
    `).map((row) => [row.language, row.text, row] as const),
  )("%s: %s", (_language, _text, row) => {
    expect(faults(row)).toEqual([]);
  });
});
