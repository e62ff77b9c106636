import { type Notebook } from "../notebook/notebook.js";
import { boundOf } from "../notebook/bound.js";
import { chosenClaims } from "../model/line.js";
import { claimReading } from "../notebook/claimText.js";
import { isOwnValue } from "../notebook/ownValues.js";
import { proseText } from "../notebook/proseFigure.js";
import { sourceLine } from "../notebook/sourceLine.js";
import { verbText, type VerbWords } from "../components/verb.js";
import { barRows, type BarRow } from "../components/charts/barRows.js";
import { type ChartContent, chartFrame } from "../components/charts/chartFrame.js";
import { position } from "../components/charts/values.js";
import { peerLines, peersSpent } from "./sentences.js";

const lines = ["us_peers_capex_2025_usd", "meta_ai_spend_usd", "microsoft_openai_capex_usd", "capex_2026_cny"];

/** ByteDance against the US four: together as each article tells it, and on average. */
export function peersChart(notebook: Notebook): HTMLElement {
  return chartFrame(notebook, "peers-chart", () => content(notebook));
}

function content(notebook: Notebook): ChartContent {
  const rows = peerRows(notebook);
  return {
    title: peersTitle(notebook),
    subtitle:
      "US dollars. An arrow: printed as a floor. Two shades: from the low end of a printed range to its high end.",
    source: `${sourceLine(notebook, lines)}; ByteDance’s RMB at the rate used.`,
    table: { columns: ["Who", "Dollars"], rows: rows.map(({ label, text }) => [label, text]) },
    draw: (width) => barRows(width, rows, "USD"),
  };
}

/** Whose average it is: that of the four, unless the reader divides by another number. */
export const averageWords: VerbWords = {
  told: "the average of the four",
  own: "their sum divided by your number of groups",
};

/** How the four compare, in words that hold for the reader's figures. */
export function peersTitle(notebook: Pick<Notebook, "workbook" | "claim">): string {
  const workbook = notebook.workbook();
  const told = (name: string) => proseText(notebook, workbook, name);
  const average = verbText(notebook, ["us_peers_count"], {
    told: "each on average",
    own: "divided by your number of groups",
  });
  const spent = verbText(notebook, peerLines, peersSpent);
  return `Together the US four ${spent} ${told("us_peers_multiple")} what ByteDance did in 2025, ${average} ${told("us_peers_average_multiple")}`;
}

/** Bars from ByteDance upwards: the model’s lines, each distinct print of the peers’ spending, the reader’s own last. */
export function peerRows(notebook: Pick<Notebook, "workbook" | "base" | "claim">): BarRow[] {
  const workbook = notebook.workbook();
  const line = (name: string, label: string, tone: BarRow["tone"]): BarRow => ({
    label,
    value: position(workbook, name) ?? 0,
    text: proseText(notebook, workbook, name),
    isFloor: boundOf(notebook, workbook, name) === "least",
    tone,
  });
  return [
    line("capex_2025_usd", "ByteDance, 2025", "strong"),
    line("capex_2026_usd", "ByteDance, 2026", "strong"),
    ...claimed(notebook, "meta_ai_spend_usd", "Meta, a year"),
    ...claimed(notebook, "microsoft_openai_capex_usd", "Microsoft and OpenAI, year not said"),
    line("us_peers_average_usd", "Average of the US four, 2025, as used", "soft"),
    ...claimed(notebook, "us_peers_capex_2025_usd", "US four, 2025"),
    ...(isOwnValue(workbook, "us_peers_capex_2025_usd")
      ? [line("us_peers_capex_2025_usd", "US four, 2025, your own", "soft")]
      : []),
  ];
}

/** A bar for each distinct claim that a line may be picked among. */
function claimed(notebook: Pick<Notebook, "base" | "claim">, name: string, label: string): BarRow[] {
  return chosenClaims(notebook.base().line(name)).flatMap((id) => {
    const claim = notebook.claim(id);
    if (!claim) return [];
    const { low, high, source } = claim;
    return {
      label: `${label}, source ${source}`,
      value: Number(low || high),
      text: claimReading(claim),
      isFloor: high === "",
      tone: "soft" as const,
      ...(high !== "" && high !== low ? { high: Number(high) } : {}),
    };
  });
}
