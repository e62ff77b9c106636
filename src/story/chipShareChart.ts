import { type Notebook } from "../notebook/notebook.js";
import { sourceLine } from "../notebook/sourceLine.js";
import { type ChartContent, chartFrame } from "../components/charts/chartFrame.js";
import { type ChipTelling, chipTellings } from "./chipShareData.js";
import { chipSharePlot } from "./chipSharePlot.js";
import { verbText } from "../components/verb.js";
import { print } from "../components/charts/values.js";
import { chipShareLines } from "./sentences.js";

const lines = ["chip_budget_2026_cny", "chip_budget_half_2026_cny", "chip_spend_2025_cny_implied"];

/** What each telling of the chip budget leaves for the rest, and what it implies for the year before. */
export function chipShareChart(notebook: Notebook): HTMLElement {
  return chartFrame(notebook, "chip-share-chart", () => content(notebook));
}

function content(notebook: Notebook): ChartContent {
  const tellings = chipTellings(notebook);
  return {
    title: chipShareTitle(notebook, tellings),
    subtitle:
      "RMB, 2026: chips and the rest of the budget. A thin bar: chip spending in 2025 that a growth printed with the sum implies.",
    source: `${sourceLine(notebook, lines)}; arithmetic by the model.`,
    table: {
      columns: ["Telling", "Chips 2026", "Share", "Rest of the budget", "Implied chips 2025", "Implied share 2025"],
      rows: tellings.map(({ who, workbook, share, before }) => [
        who,
        print(workbook, "chip_budget_2026_cny"),
        share,
        print(workbook, "non_chip_capex_2026_cny"),
        before === null ? "" : print(workbook, "chip_spend_2025_cny_implied"),
        before === null ? "" : print(workbook, "chip_share_2025_implied"),
      ]),
    },
    draw: (width) => chipSharePlot(width, tellings),
  };
}

/** What each sum comes to: `RMB 85 bn, RMB 100 bn or about half: chips take 53.1 %, 62.5 % or about 50 % of the budget`. */
export function chipShareTitle(notebook: Pick<Notebook, "workbook">, tellings: readonly ChipTelling[]): string {
  const sums = listed(tellings.map(({ sum }) => sum));
  const take = verbText(notebook, chipShareLines, { told: "take", own: "would, on your figures, take" });
  return `${sums}: chips ${take} ${listed(tellings.map(({ share }) => share))} of the budget`;
}

/** `a`, `a or b`, `a, b or c`. */
export function listed(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} or ${texts.at(-1)}`;
}
