import { expect, test } from "vitest";
import { nameFromLabel } from "../../../src/model/nameFromLabel.js";

test.each([
  ["Order per TikTok user", "order_per_tiktok_user"],
  ["  Coût à l'unité (2026) ", "cout_a_l_unite_2026"],
  ["H200", "h200_line"],
  ["2026 budget", "line_2026_budget"],
  ["Sum", "sum_line"],
  ["R", "r_line"],
  ["true", "true_line"],
  ["用户数", "用户数"],
  ["Ｆｕｌｌ", "full"],
  ["Budget", "budget_3"],
  ["a".repeat(80), "a".repeat(60)],
  ["–", ""],
  ["", ""],
])("%j gives %s", (label, name) => {
  const taken = new Set(["budget", "budget_2"]);
  expect(nameFromLabel(label, (other) => taken.has(other))).toBe(name);
});
