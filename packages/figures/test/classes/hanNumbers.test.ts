import { describe, expect, test } from "vitest";
import { cases, faults } from "../expected.js";

describe("Chinese numbers", () => {
  test.each(
    cases(`
      # digits one by one, sections, tenths
      zh 收入四七六億元。 => 476e8 e CNY|TWD
      zh 财政支出四万六千二百亿元。 => 46200e8 e CNY
      zh 預算為2兆350億7,000萬元。 => 2035070000000 e TWD|CNY
      zh 約6～7成投入先進製程。 => 60..70 r percent
      zh 二〇二七年投入四十亿元。 => 2027 e year; 40e8 e CNY
      zh 成本增加百分之廿六。 => 26 e percent
      zh 总额1万2千亿元，其中4万6200亿元未动用。 => 12000e8 e CNY; 46200e8 e CNY
      zh 總額逾四萬五千億元。 => >45000e8 m CNY|TWD
      zh 人口十二亿三千四百五十六万。 => 1234560000 e count
      zh 該基金募得2萬5000元。 => 25000 e CNY|TWD
      zh 共有一百二十万零五百人参与。 => 1200500 e count
      zh 融资两亿五千万美元至三亿美元。 => 2.5e8..3e8 r USD
      zh 投入共計一二〇億元，去年為三二.五億元。 => 120e8 e CNY|TWD; 32.5e8 e CNY|TWD
      zh 二十三．五亿元。 => 23.5e8 e CNY
      zh 三四亿元的缺口。 => 3e8..4e8 r CNY
      zh 3至4成产能外移，2成5的订单取消，三成半延期。 => 30..40 r percent; 25 e percent; 35 e percent
      zh 六~七成的客戶續約。 => 60..70 r percent
      zh 一二线城市房价涨三成五。 => 35 e percent
      zh 投资5十亿美元。 => 5e9 e USD
      # cheques and old tens
      zh 资本金叁仟伍佰万元，捐款伍拾万元整，罚款陆亿元。 => 35e6 e CNY; 500000 e CNY; 6e8 e CNY
      zh 大陆企业与伍先生签约。 =>
      zh 卅五亿元中廿三点五亿元已付，占百分之四七点五。 => 35e8 e CNY; 23.5e8 e CNY; 47.5 e percent
      # years in characters
      zh 二○二六年營收為五億元。 => 2026 e year; 5e8 e CNY|TWD
      zh 一九九八年成立，到二〇三〇年增长四倍。 => 1998 e year; 2030 e year; 4 e multiple
      zh 二〇二五至二〇二八年投入九亿元。 => 2025..2028 r year; 9e8 e CNY
      zh 二〇二七年三月十五日及二〇二七年第一季度，二〇二〇年代。 =>
      zh 民國115年與令和八年。 =>
      # yen and days
      zh 售价80日元，支付50日元，共95日元，而非500日元。 => 80 e JPY; 50 e JPY; 95 e JPY; 500 e JPY
      zh 八十日圆，3至5日元。 => 80 e JPY; 3..5 r JPY
      zh 1日元旦放假，8月15日复工。 =>
      zh ○ 项目投入3亿元 => 3e8 e CNY
    `).map((row) => [row.language, row.text, row] as const),
  )("%s: %s", (_language, _text, row) => {
    expect(faults(row)).toEqual([]);
  });
});
