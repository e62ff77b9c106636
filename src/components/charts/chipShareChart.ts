import { type Notebook } from "../notebook.js";
import { sourceLine } from "../sourceLine.js";
import { type ChartContent, chartFrame } from "./chartFrame.js";
import { chipTellings } from "./chipShareData.js";
import { chipSharePlot } from "./chipSharePlot.js";
import { print } from "./values.js";

const lines = ["chip_budget_2026_cny", "chip_budget_half_2026_cny", "chip_spend_2025_cny_implied"];

/** What each telling of the chip budget leaves for the rest, and what it implies for the year before. */
export function chipShareChart(notebook: Notebook): HTMLElement {
  return chartFrame(notebook, "chip-share-chart", () => content(notebook));
}

function content(notebook: Notebook): ChartContent {
  const tellings = chipTellings(notebook);
  const shares = tellings.map(({ workbook }) => print(workbook, "chip_share_2026"));
  return {
    title: `Chips take ${listed(shares)} of the budget, depending on who tells it`,
    subtitle:
      "RMB, 2026. Dark: chips; pale: the rest. Thin bar: chip spending in 2025 that the printed growth implies.",
    source: `${sourceLine(notebook, lines)}; arithmetic by the model.`,
    table: {
      columns: ["Telling", "Chips 2026", "Share", "Rest of the budget", "Implied chips 2025", "Implied share 2025"],
      rows: tellings.map(({ who, workbook }) => [
        who,
        print(workbook, "chip_budget_2026_cny", "bn.1"),
        print(workbook, "chip_share_2026"),
        print(workbook, "non_chip_capex_2026_cny", "bn.1"),
        print(workbook, "chip_spend_2025_cny_implied"),
        print(workbook, "chip_share_2025_implied"),
      ]),
    },
    draw: (width) => chipSharePlot(width, tellings),
  };
}

/** `a`, `a or b`, `a, b or c`. */
export function listed(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} or ${texts.at(-1)}`;
}
