import { type Notebook } from "../notebook/notebook.js";
import { boundOf } from "../notebook/bound.js";
import { proseText } from "../notebook/proseFigure.js";
import { signedText } from "../components/signedFigure.js";
import { sourceLine } from "../notebook/sourceLine.js";
import { verbText } from "../components/verb.js";
import { type BarRow, barRows } from "../components/charts/barRows.js";
import { type ChartContent, chartFrame } from "../components/charts/chartFrame.js";
import { position } from "../components/charts/values.js";

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
    const bound = boundOf(notebook, workbook, name);
    const text = proseText(notebook, workbook, name);
    return { label, value: position(workbook, name) ?? 0, text, isFloor: bound === "least", tone };
  });
  return {
    title: usageTitle(notebook),
    subtitle: "Tokens a day; bn and tn are those of the short scale. An arrow: printed as a floor.",
    source: `${sourceLine(
      notebook,
      lines.map(({ name }) => name),
    )}; Google’s figure is for October.`,
    table: { columns: ["Who and when", "Tokens a day"], rows: rows.map(({ label, text }) => [label, text]) },
    draw: (width) => barRows(width, rows, "1"),
  };
}

/** The lines that sentences on the tokens rest on. */
export const tokenLines: readonly string[] = ["tokens_growth", "tokens_vs_google"];

/** How the tokens moved, in words that hold for the reader's figures. */
export function usageTitle(notebook: Pick<Notebook, "workbook" | "claim">): string {
  const workbook = notebook.workbook();
  const growth = signedText(notebook, workbook, "tokens_growth", { as: "grew" });
  const ratio = proseText(notebook, workbook, "tokens_vs_google");
  const given = verbText(notebook, tokenLines, { told: "", own: "On your figures, " });
  return `${given}ByteDance’s tokens ${growth} from October to December, to ${ratio} Google’s of October`;
}
