import { describe, expect, test } from "vitest";
import { cases, faults } from "../expected.js";

describe("signs, codes and bounds beside an amount", () => {
  test.each(
    cases(`
      en A tax rise of GBP ~18bn. => 18e9 a GBP
      en Capex of EUR <4 million. => <4e6 s EUR
      en A loan of $6bn CAD. => 6e9 e CAD
      fr Un prêt de 4,6 M$ canadiens. => 4.6e6 e CAD
      en Sales of US$ >3bn and fees of CHF≈2bn. => >3e9 m USD; 2e9 a CHF
      en It raised EUR about 40 million and USD over 3bn, or $ ~5m. => 40e6 a EUR; >3e9 m USD; 5e6 a USD
      fr Le fonds vise EUR > 2 Md et USD ≤ 300 M. => >2e9 m EUR; <300e6 u USD
      zh 该基金规模为USD ~5亿，另有RMB >30亿。 => 5e8 a USD; >30e8 m CNY
      en It paid $40m Canadian, then $3m Australian in May. => 40e6 e CAD; 3e6 e AUD
      en A $5bn Canadian fund paid $9m US. => 5e9 e USD; 9e6 e USD
      en CAD $5m, AUD $7m, HK$9m and Cdn$2m. => 5e6 e CAD; 7e6 e AUD; 9e6 e HKD; 2e6 e CAD
      en It cost ¥5bn JPY and $12 million AUD. => 5e9 e JPY; 12e6 e AUD
      en It cost $12 million (AUD 18 million). => 12e6 e USD; 18e6 e AUD
      fr Il vaut 3,2 M$ australiens, 40 $ CAD, 5 $ de Hong Kong et 7 M$ US. => 3.2e6 e AUD; 40 e CAD; 5 e HKD; 7e6 e USD
      fr Un chèque de 12 milliards de $ canadiens. => 12e9 e CAD
      en Fees of EUR 4m to EUR 5m, and $0.5-$0.6 a share. => 4e6..5e6 r EUR; 0.5..0.6 r USD
      en Inflation eased to 3.25pc in May. => 3.25 e percent
      en Halvern owes c. £4bn. => 4e9 a GBP
      en Rates rose 0.5pc points to 4 pc, c.£300m and c. EUR 40m. => 0.5 e percentage_points; 4 e percent; 300e6 a GBP; 40e6 a EUR
      en It employs c. 700 people; ca. $5bn is owed. => 700 a count|users; 5e9 a USD
      fr La Belgique croît de 1,2 pc, soit env. 4 Md€. => 1.2 e percent; 4e9 a EUR
      en It sold 30 PCs and 4 pcs. => 30 e count; 4 e count|other ?
      en Sales grew between 3pc and 5pc. => 3..5 r percent
    `).map((row) => [row.language, row.text, row] as const),
  )("%s: %s", (_language, _text, row) => {
    expect(faults(row)).toEqual([]);
  });
});
