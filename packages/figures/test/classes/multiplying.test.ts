import { describe, expect, test } from "vitest";
import { cases, faults } from "../expected.js";

describe("verbs that multiply or halve", () => {
  test.each(
    cases(`
      fr Les commandes ont plus que triplé. => >3 m multiple
      en Chip prices doubled last year. => 2 e multiple
      zh 远岚的投入翻了一番。 => 2 e multiple
      en Halvern halved its capex plan. => 50/0.5/2 e percent|multiple
      en Output more than quadrupled, and margins nearly halved. => >4 m multiple; 50 a percent
      en It plans to triple capacity and to double its staff by 2030. => 3 e multiple; 2 e multiple; 2030 e year
      en Orders will at least double. => >2 l multiple
      en Revenue doubled to $5bn from $2.5bn. => 2 e multiple; 5e9 e USD; 2.5e9 e USD
      en Users doubled to 83 million. => 2 e multiple; 83e6 e users|count
      en Sales almost doubled from 4 to 8. => 2 a multiple; 4 e other|count; 8 e other|count
      en The doubling of prices and a trebling in demand hurt. => 2 e multiple; 3 e multiple
      en The fee doubles every two years; Quillon doubles its bet. => 2 e multiple; 2 e multiple; 2 e other
      en It doubled down on chips and doubles as a bank. =>
      en Double-digit growth and a double room, double standards to double digits. =>
      en The men's doubles and a triple jump drew crowds. =>
      en The second half and both halves of the match. =>
      en Profits quintupled. => 5 e multiple
      en Halving costs would help; the plan is to halve emissions. => 50 e percent; 50 e percent
      fr Les loyers doublent, le budget a presque doublé et la dette va tripler. => 2 e multiple; 2 a multiple; 3 e multiple
      fr Orvane double ses capacités et quadruple sa production. => 2 e multiple; 4 e multiple
      fr Le doublement de la ligne coûtera 3 M€. => 2 e multiple; 3e6 e EUR
      fr Elle double la mise avec un double vitrage, le double langage et un doublé. =>
      fr Il a été doublé par un rival sur la dernière ligne. =>
      fr Les ventes auraient au moins décuplé. => >10 l multiple
      fr Sa production, triplée en un an, plafonne. => 3 e multiple
      fr La facture doublerait d'ici 2030. => 2 e multiple; 2030 e year
      fr Les effectifs ont été divisés par deux. => 2 e multiple
      fr Il ne reste plus que 40 salariés. => 40 e count
      fr En doublant son offre, le groupe vise 12 %. => 2 e multiple; 12 e percent
      zh 产能三年翻两番，价格翻倍，订单翻了近一番。 => 3 e other; 4 e multiple; 2 e multiple; 2 a multiple
      zh 预算减半，股价腰斩，补贴砍半。 => 50 e percent; 50 e percent; 50 e percent
      zh 收入有望翻番，产量翻了不止一番。 => 2 e multiple; >2 m multiple
      zh 工期缩减半年。 => 0.5 e other ?
      zh 收入超过翻倍。 => >2 m multiple
    `).map((row) => [row.language, row.text, row] as const),
  )("%s: %s", (_language, _text, row) => {
    expect(faults(row)).toEqual([]);
  });
});
