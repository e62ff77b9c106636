import { tellings } from "../components/charts/tellings.js";
import { type Telling, type ToldPart } from "../components/charts/tellingsData.js";
import { listText } from "../notebook/countText.js";
import { type Notebook } from "../notebook/notebook.js";
import { verbText } from "../notebook/verbText.js";
import { chipShareLines } from "./sentences.js";

/** The chip budget as a part of the budget. */
export const chipsTold: ToldPart = {
  part: { line: "chip_budget_2026_cny", noun: "chips", period: "2026" },
  whole: { line: "capex_2026_cny", noun: "the budget" },
  share: "chip_share_2026",
  rest: "non_chip_capex_2026_cny",
  before: { line: "chip_spend_2025_cny_implied", share: "chip_share_2025_implied", period: "2025" },
};

/** What each telling of the chip budget leaves for the rest, and what it implies for the year before. */
export function chipShareChart(notebook: Notebook): HTMLElement {
  return tellings(notebook, {
    ...chipsTold,
    name: "chip-share-chart",
    level: 3,
    title: chipShareTitle,
    subtitle:
      "RMB, 2026: chips and the rest of the budget. A thin bar: chip spending in 2025 that a growth printed with the sum implies.",
    columns: ["Telling", "Chips 2026", "Share", "Rest of the budget", "Implied chips 2025", "Implied share 2025"],
    source: {
      lines: ["chip_budget_2026_cny", "chip_budget_half_2026_cny", "chip_spend_2025_cny_implied"],
      beside: "arithmetic by the model.",
    },
  });
}

/** What each sum comes to: `RMB 85 bn, RMB 100 bn or about half: chips take 53.1 %, 62.5 % or about 50 % of the budget`. */
export function chipShareTitle(notebook: Notebook, told: readonly Telling[]): string {
  const take = verbText(notebook, chipShareLines, { told: "take", own: "would, on your figures, take" });
  const each = (text: (telling: Telling) => string) => listText(told.map(text), "or");
  return `${each(({ sum }) => sum)}: chips ${take} ${each(({ share }) => share)} of the budget`;
}
