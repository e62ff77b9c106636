import { expect, test } from "vitest";
import { loadTypefaces } from "../../../../site/picture/typeface.js";
import { textWidth } from "../../../../site/picture/textLines.js";
import { faceWidth } from "../../../../src/components/charts/faceWidths.js";

const { text, strong } = loadTypefaces();

test.each([
  "Together the US four spent at least 14 times what ByteDance did in 2025, each on average at least 3.5 times",
  "Source : Financial Times, repris par Page MEXC, Comparaison américaine et Tribune ; calculs du modèle.",
  "https://notebook.example/index.html#v1&+begin=b049aa6f&chip_budget_2026_cny=95000000000&h200_units=82000&+end",
  "WWWW MMMM @@@@ %%%% mmmm ——— ŒŒ ÆÆ illlll fff ttt 1111 0000 AVAV",
  "ÀÂÇÉÈÊËÎÏÔÙÛÜ àâçéèêëîïôùûüÿ «2,5–3,6 Md€» ±… ’“”",
])("at least as wide as the face sets it, and little more: %s", (words) => {
  const plain = words.replace(/±/g, "");
  for (const [face, isBold] of [
    [text, false],
    [strong, true],
  ] as const) {
    const set = textWidth(face, plain, 1);
    expect(faceWidth(plain, isBold)).toBeGreaterThanOrEqual(set);
    expect(faceWidth(plain, isBold)).toBeLessThan(set * 1.07);
  }
});

test("what the face has no glyph for is as wide as high, and a mark above a letter takes no room", () => {
  expect(faceWidth("漢字")).toBe(2);
  expect(faceWidth("e\u0301")).toBe(faceWidth("e"));
  expect(faceWidth("a\u202fb")).toBe(faceWidth("a b"));
});
