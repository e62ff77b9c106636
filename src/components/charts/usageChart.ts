import { type Notebook } from "../notebook.js";
import { restsOnFloor, sourceLine } from "../sourceLine.js";
import { type BarRow, barRows } from "./barRows.js";
import { type ChartContent, chartFrame } from "./chartFrame.js";
import { position, print, tickNumber, tickText } from "./values.js";

const lines = [
  { name: "tokens_per_day_2025_10", label: "ByteDance, October 2025", tone: "strong" },
  { name: "tokens_per_day_2025_12", label: "ByteDance, December 2025", tone: "strong" },
  { name: "google_tokens_per_day", label: "Google, October 2025", tone: "soft" },
] as const;

/** Tokens a day: ByteDance in two months, and Google. */
export function usageChart(notebook: Notebook): HTMLElement {
  return chartFrame(notebook, "usage-chart", () => content(notebook));
}

function content(notebook: Notebook): ChartContent {
  const workbook = notebook.workbook();
  const rows = lines.map(({ name, label, tone }): BarRow => {
    const isFloor = restsOnFloor(notebook, name);
    const text = print(workbook, name);
    return { label, value: position(workbook, name) ?? 0, text: isFloor ? `more than ${text}` : text, isFloor, tone };
  });
  const growth = print(workbook, "tokens_growth", "percent.0");
  const atMost = restsOnFloor(notebook, "tokens_per_day_2025_10") ? "at most " : "";
  const ratio = print(workbook, "tokens_vs_google");
  return {
    title: `ByteDance’s tokens grew by ${atMost}${growth} from October to December, to ${ratio} Google’s`,
    subtitle: "Tokens a day, in trillions of the short scale. An arrow: printed as a floor.",
    source: `${sourceLine(
      notebook,
      lines.map(({ name }) => name),
    )}; Google’s figure is for October.`,
    table: { columns: ["Who and when", "Tokens a day"], rows: rows.map(({ label, text }) => [label, text]) },
    draw: (width) =>
      barRows(width, rows, {
        tick: (tick, isLast) => (isLast ? tickText(tick, "1", "tn.0") : tickNumber(tick, "tn.0")),
      }),
  };
}
