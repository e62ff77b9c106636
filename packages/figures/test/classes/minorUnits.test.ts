import { describe, expect, test } from "vitest";
import { cases, faults } from "../expected.js";

describe("hundredths of currencies", () => {
  test.each(
    cases(`
      en Earnings were 9.4 HK cents a share. => 0.094/9.4 e HKD|other
      zh 每股派息8.5港仙。 => 0.085/8.5 e HKD|other
      en The dividend rises to 12 Singapore cents from 11.5 Singapore cents. => 0.12 e SGD; 0.115 e SGD
      en Tariffs rose 40 paise to Rs 7.20 a unit. => 0.4 e INR; 7.2 e INR
      en Gas cost 95.5 pence, bread 30 groszy and a ticket 50 rappen. => 0.955 e GBP; 0.3 e PLN; 0.5 e CHF
      fr Le dividende est de 9 cents de Hong Kong, puis de 12 cents canadiens. => 0.09 e HKD; 0.12 e CAD
      fr L’action perd 35 pence, le timbre 5 centimes d’euro et le litre 3 kopecks. => 0.35 e GBP; 0.05 e EUR; 0.03 e RUB
      zh 每股收益12.5新加坡分，成本3.2美分，票价40便士。 => 0.125 e SGD; 0.032 e USD; 0.4 e GBP
      zh 每度电涨价3分，每股派息8分，铅笔3角。 => 0.08 e CNY; 0.03 e CNY; 0.3 e CNY
      zh 末期股息每股6.5仙，中期股息3港仙。 => 0.065/6.5 e HKD|other; 0.03/3 e HKD|other
      zh 他花了5角，考了85分，等了8分。 => 0.5 e CNY; 85 e other|count ?; 8 e other ?
      zh 每股盈利由8.1港仙增至9.4港仙。 => 0.081 e HKD; 0.094 e HKD
      en Earnings of 8.1 to 9.4 HK cents. => 0.081..0.094 r HKD
    `).map((row) => [row.language, row.text, row] as const),
  )("%s: %s", (_language, _text, row) => {
    expect(faults(row)).toEqual([]);
  });
});
