import { describe, expect, test } from "vitest";
import { cases, faults } from "../expected.js";

describe("years that words bound", () => {
  test.each(
    cases(`
      fr Le site d’Orvane n’ouvrira pas avant 2030. => >2030 l year
      fr Il fermera avant 2033. => <2033 s year
      en It opens no earlier than 2030. => >2030 l year
      fr La mise en service n’est pas attendue avant 2031. => >2031 l year
      fr Il ouvrira au plus tôt en 2029 et fermera au plus tard en 2040. => >2029 l year; <2040 u year
      fr La livraison est prévue en 2028 au plus tard, 2027 au mieux. => <2028 u year; >2027 l year
      fr Après 2030, la taxe disparaît. => >2030 m year
      fr Il vise 2030 ou au-delà, d’ici 2030 il investit, depuis 2019 il recule. => >2030 l year; 2030 e year; 2019 e year
      en It will close before 2033 and pay out after 2035. => <2033 s year; >2035 m year
      en The plant won't open before 2031. => >2031 l year
      en It will not be ready until 2030. => >2030 l year
      en It runs until 2030, by 2032 it pays, since 2019 it lost. => 2030 e year; 2032 e year; 2019 e year
      en A ruling is due no later than 2027, or 2028 at the latest. => <2027 u year; <2028 u year
      en Completion is set for 2029 at the earliest, not before 2029. => >2029 l year; >2029 l year
      en It opens in 2030 or later; the prior to 2020 rule stays. => >2030 l year; <2020 s year
      en It invested before the end of 2027 and before 2,000 guests. => 2027 e year; 2000 e count
      zh 项目将于2030年之前投产，2035年以后退役。 => <2030 s year; >2035 m year
      zh 工厂最早2028年开工，最迟2031年完工。 => >2028 l year; <2031 u year
      zh 该厂2030年之前不会投产，量产不早于2032年。 => >2030 l year; >2032 l year
      zh 2025年前三季度营收5亿元，2026年前值3亿元。 => 2025 e year; 5e8 e CNY; 2026 e year; 3e8 e CNY ; 3 e other ?
      zh 预计2027年前后投产，2030年前完成。 => 2027 a year; <2030 s year
      zh 二〇三〇年之前完成。 => <2030 s year
      en It expects growth beyond 2030, with 2026's record broken. => >2030 m year; 2026 e year ?
    `).map((row) => [row.language, row.text, row] as const),
  )("%s: %s", (_language, _text, row) => {
    expect(faults(row)).toEqual([]);
  });
});
