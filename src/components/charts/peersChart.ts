import { type Notebook } from "../notebook.js";
import { restsOnFloor, sourceLine } from "../sourceLine.js";
import { claimReading } from "../claimText.js";
import { barRows, type BarRow } from "./barRows.js";
import { type ChartContent, chartFrame } from "./chartFrame.js";
import { position, print, tickNumber, tickText } from "./values.js";

const lines = ["us_peers_capex_2025_usd", "meta_ai_spend_usd", "microsoft_openai_capex_usd", "capex_2026_cny"];

/** ByteDance against the US four: together as each article tells it, and on average. */
export function peersChart(notebook: Notebook): HTMLElement {
  return chartFrame(notebook, "peers-chart", () => content(notebook));
}

function content(notebook: Notebook): ChartContent {
  const rows = peerRows(notebook);
  const workbook = notebook.workbook();
  const multiple = print(workbook, "us_peers_multiple");
  const atLeast = restsOnFloor(notebook, "us_peers_capex_2025_usd") ? "at least " : "";
  const average = print(workbook, "us_peers_average_multiple");
  return {
    title: `Together the US four spend ${atLeast}${multiple} ByteDance’s 2025, each on average ${atLeast}${average}`,
    subtitle: "US dollars. An arrow: printed as a floor. Paler: up to the top of a printed range.",
    source: `${sourceLine(notebook, lines)}; ByteDance’s RMB at the rate used.`,
    table: { columns: ["Who", "Dollars"], rows: rows.map(({ label, text }) => [label, text]) },
    draw: (width) =>
      barRows(width, rows, {
        tick: (tick, isLast) => (isLast ? tickText(tick, "USD", "bn.0") : tickNumber(tick, "bn.0")),
      }),
  };
}

/** Bars from ByteDance upwards: the model’s lines, then each distinct print of the peers’ spending. */
export function peerRows(notebook: Notebook): BarRow[] {
  const workbook = notebook.workbook();
  const line = (name: string, label: string, tone: BarRow["tone"] = "strong"): BarRow => ({
    label,
    value: position(workbook, name) ?? 0,
    text: print(workbook, name),
    tone,
  });
  return [
    line("capex_2025_usd", "ByteDance, 2025", "accent"),
    line("capex_2026_usd", "ByteDance, 2026", "accent"),
    ...claimed(notebook, "meta_ai_spend_usd", "Meta, a year"),
    ...claimed(notebook, "microsoft_openai_capex_usd", "Microsoft and OpenAI, year not said"),
    line("us_peers_average_usd", "Average of the US four, 2025, as used"),
    ...claimed(notebook, "us_peers_capex_2025_usd", "US four, 2025"),
  ];
}

/** A bar for each distinct claim that a line may be picked among. */
function claimed(notebook: Notebook, name: string, label: string): BarRow[] {
  const ids = new Set(
    notebook
      .base()
      .line(name)
      .choices.filter(({ basis }) => basis === "claim")
      .map(({ id }) => id.replace(/:.*$/, "")),
  );
  return [...ids].flatMap((id) => {
    const claim = notebook.claim(id);
    if (!claim) return [];
    const { low, high, source } = claim;
    return {
      label: `${label}, source ${source}`,
      value: Number(low || high),
      text: claimReading(claim),
      isFloor: high === "",
      ...(high !== "" && high !== low ? { high: Number(high) } : {}),
    };
  });
}
