import { expect, test } from "vitest";
import { extracted } from "./shown.js";

test.each([
  ["zh", "云雀发布了“海语3.2”模型，搭载青龙8010。"],
  ["zh", "36氪在618大促期间获悉，零一万物升级了文心4.5版本。"],
  ["zh", "上世纪80年代，10年期国债尚未问世。"],
  ["zh", "2026年第一季度，AIME 2025测试开始；2027年上半年再测。"],
  ["fr", "La série « Les Douze » plaît aux Vingt-Sept et à 1001 Pattes."],
  ["fr", "Le communiqué n° 24-118 parle des années 2030, de la saison 2025/26 et du premier semestre 2026."],
  ["fr", "L'OAT à 10 ans attendra le T1 2027 et le deuxième trimestre de 2028."],
  ["en", "The 10-year note, the five-year bond and AIME 2025 matter to 1001 Spices."],
  ["en", "In Q3 2026, or the second half of 2026, the 2025/26 season ends."],
] as const)("%s: %s", (language, text) => {
  expect(extracted(text, language)).toEqual([]);
});

test.each([
  ["zh", "该基金投资期限为10年，评分达3.2。", ["10年: 10 other", "3.2: 3.2 other"]],
  ["en", "The 10-year plan starts in 2026.", ["10-year: 10 other", "2026: 2026 year"]],
] as const)("%s: %s", (language, text, expected) => {
  expect(extracted(text, language)).toEqual(expected);
});
