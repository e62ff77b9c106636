import { afterEach, describe, expect, it } from "vitest";
import { setLanguage } from "../../../../src/language/language.js";
import { editWorkbook } from "../../../../src/model/workbook.js";
import { valueText } from "../../../../src/model/value.js";
import { type Notebook } from "../../../../src/notebook/notebook.js";
import { setRange } from "../../../../src/notebook/whatIf/ranges.js";
import { outputLines, setSettings } from "../../../../src/notebook/whatIf/settings.js";
import {
  barLabel,
  type BarEnd,
  endResult,
  endSource,
  endText,
  sizeText,
  takeEnd,
  tornadoOf,
  tornadoOutput,
  tornadoSentences,
  tornadoTitle,
} from "../../../../src/notebook/whatIf/tornado.js";
import { editedNotebook } from "../editedNotebook.js";

afterEach(() => setLanguage("en"));

const share = "h200_share_of_chip_budget";

function told(notebook: Notebook, output: string): string[] {
  return tornadoOf(notebook, output).bars.map((bar) => {
    const end = (of: BarEnd) =>
      `${endText(notebook, bar, of)} (${endSource(bar, of)}) ${endResult(notebook, output, bar, of)}`;
    return `${barLabel(notebook, bar)}: ${end("low")}, ${end("high")}: ${sizeText(notebook, output, bar.size!)}`;
  });
}

describe("the bars", () => {
  it("take each input as far as its sources let it go, widest first", () => {
    expect(told(editedNotebook(), share)).toEqual([
      "Price of one chip: $15,000 per chip (our range) 2.5\u202f%, $25,000 per chip (our range) 4.1\u202f%: 1.6 points",
      "Surcharge on the price: 0\u202f% (our range) 3.3\u202f%, 25\u202f% (our range) 4.1\u202f%: 0.8 points",
      "2026 chip budget: RMB 85 bn (Financial Times) 3.3\u202f%, RMB 100 bn (Chip import news) 2.8\u202f%: 0.5 points",
      "Exchange rate used: RMB 6.7872 per $ (Rate implied by the 2026 pair, as its figures are rounded) 3.2\u202f%, RMB 7.1333 per $ (Rate implied by the 2026 pair, as its figures are rounded) 3.4\u202f%: 0.2 points",
      "2026 budget as printed in dollars: $22.0 bn (Financial Times, Opinion piece) 3.4\u202f%, $23.0 bn (Financial Times, MEXC page) 3.3\u202f%: 0.1 points",
      "2026 budget as printed in RMB: RMB 159.5 bn (as Financial Times rounds it) 3.3\u202f%, RMB 160.5 bn (as Financial Times rounds it) 3.3\u202f%: 0.02 points",
    ]);
  });

  it("follow the reader's edits: the first lot is what moves an order of it most", () => {
    const notebook = editedNotebook({ h200_units: "@h200_first_lot_units" });
    expect(told(notebook, share)[0]).toBe(
      "First lot to China: 40,000 chips (US comparison) 6.5\u202f%, 80,000 chips (US comparison) 13.1\u202f%: 6.5 points",
    );
  });

  // The line that all bars start from, and each end, against the model recalculated with that entry alone.
  it.each(outputLines(editedNotebook()))("of %s start from its live value and end where the model does", (output) => {
    const notebook = editedNotebook({ chip_budget_2026_cny: "90000000000", h200_units: "@h200_approved_third_units" });
    const { standing, bars, broken } = tornadoOf(notebook, output);
    expect(standing).toEqual(notebook.workbook().value(output));
    for (const { driver, atLow, atHigh } of [...bars, ...broken])
      for (const [entry, value] of [
        [driver.lowEntry, atLow],
        [driver.highEntry, atHigh],
      ] as const) {
        const edits = Object.fromEntries(driver.names.map((name) => [name, entry]));
        expect(value).toEqual(editWorkbook(notebook.workbook(), edits).workbook.value(output));
      }
  });

  it("move lines that hold one print together, while it stands in both", () => {
    // The RMB budget over the dollars at the rate implied by the same budget: what its rounding leaves open cancels out.
    const names = (notebook: Notebook) =>
      tornadoOf(notebook, "h200_share_of_capex").bars.map(({ driver }) => driver.names.join("+"));
    expect(names(editedNotebook())).not.toContain("capex_2026_cny");
    expect(names(editedNotebook({ capex_2026_cny: "150000000000" }))).toContain("capex_2026_cny_reported");
    const both = tornadoOf(editedNotebook(), "base_needed_usd");
    expect(both.bars.map(({ driver }) => driver.names.join("+"))).toEqual([
      "marginal_gain",
      "fx_cny_per_usd",
      "capex_2026_usd_reported",
    ]);
  });
});

describe("the title", () => {
  it.each<[string, Record<string, string>, string]>([
    [
      share,
      {},
      "Price of one chip moves “Share of the chip budget” most, by 1.6 points; of what the sources disagree on, “2026 chip budget” does, by 0.5 points",
    ],
    [
      "chip_share_2026",
      {},
      "2026 chip budget moves “Chip share of the budget” by 9.4 points; nothing else moves it more",
    ],
    [
      "us_peers_multiple",
      {},
      "US four, 2025 spending moves “US four to ByteDance, both 2025” by 4.6; nothing else moves it more",
    ],
    // What the rate may be is rounding, and no disagreement.
    [
      "h200_order_cny",
      {},
      "Price of one chip moves “Cost of the order in RMB” most, by RMB 1.39 bn; of what the sources disagree on, “2026 budget as printed in dollars” does, by RMB 0.13 bn",
    ],
    [
      "capex_2026_usd",
      {},
      "Exchange rate used moves “2026 AI budget in dollars” most, by $1.1 bn; of what the sources disagree on, “2026 budget as printed in dollars” does, by $1.0 bn",
    ],
    ["token_price_multiple", {}, "Qwen, price as printed moves “GPT-4 to Qwen” by 8.0; nothing else moves it more"],
    [
      "tokens_growth",
      {},
      "ByteDance tokens, December 2025 moves “Growth, October to December” by 0.0033 points; nothing else moves it",
    ],
    [
      share,
      { h200_units: "@h200_first_lot_units" },
      "First lot to China moves “Share of the chip budget” by 6.5 points; nothing else moves it more",
    ],
    [
      "us_peers_average_multiple",
      { us_peers_count: "0" },
      "“Average of the four to ByteDance” is #DIV/0! as it stands, a division by zero: no bar can start from it",
    ],
    [share, { h200_units: "0" }, "No input moves “Share of the chip budget”, as far as its sources let it go"],
  ])("of %s with %j", (output, edits, title) => {
    const notebook = editedNotebook(edits);
    expect(tornadoTitle(notebook, tornadoOf(notebook, output))).toBe(title);
  });

  it("is of the published output until the reader asks for another", () => {
    const notebook = editedNotebook();
    expect(tornadoOutput(notebook)).toBe(share);
    setSettings(notebook, "tornado", { output: "chip_share_2026" }, "output");
    expect(tornadoOutput(notebook)).toBe("chip_share_2026");
    setSettings(notebook, "tornado", { output: "no_such_line" }, "output");
    expect(tornadoOutput(notebook)).toBe("implied_fx_2026");
  });

  it("is French in French", () => {
    setLanguage("fr");
    const notebook = editedNotebook();
    expect(tornadoTitle(notebook, tornadoOf(notebook, "chip_share_2026"))).toBe(
      "2026 chip budget\u202f: rien ne fait varier davantage «\u00a0Chip share of the budget\u00a0», de 9,4 points",
    );
  });
});

describe("the sentences", () => {
  const sentences = (notebook: Notebook, output: string) => tornadoSentences(notebook, tornadoOf(notebook, output));

  it("count what does not move it", () => {
    expect(sentences(editedNotebook(), share)).toEqual(["27 other inputs do not move it."]);
    expect(tornadoOf(editedNotebook(), share).rangeless).toEqual(["h200_units"]);
    expect(sentences(editedNotebook({ h200_share_of_chip_budget: "1" }), "tokens_growth")).toEqual([
      "32 other inputs do not move it.",
    ]);
  });

  it("tell a value of the reader's outside of its range, and which lines are one fact", () => {
    const notebook = editedNotebook({ chip_budget_2026_cny: "120000000000" });
    expect(sentences(notebook, "chip_share_2026")).toEqual([
      "“2026 chip budget” stands at RMB 120 bn, outside of RMB 85–100 bn.",
      "32 other inputs do not move it.",
    ]);
    const rates = editedNotebook({
      fx_cny_per_usd: "=(capex_2026_cny + capex_2026_cny_reported) / 2 / capex_2026_usd_reported",
    });
    expect(sentences(rates, "capex_2025_usd")[0]).toBe(
      "“2026 budget as printed in RMB” and “2026 AI budget” hold one fact, as Financial Times, MEXC page prints it, and move together.",
    );
  });

  it("tell where it is an error at an end, and that there is no bar for that", () => {
    const notebook = editedNotebook();
    setRange(notebook, "us_peers_count", "0", "4");
    const tornado = tornadoOf(notebook, "us_peers_average_multiple");
    expect(tornado.broken.map(({ driver }) => driver.names)).toEqual([["us_peers_count"]]);
    expect(tornadoSentences(notebook, tornado)).toEqual([
      "With “Groups in the sum” at 0 it is #DIV/0!, a division by zero: there is no bar for that.",
      "28 other inputs do not move it.",
    ]);
  });

  it("tell a range that crosses itself, and of an error that stands no count", () => {
    const crossed = editedNotebook();
    setRange(crossed, "h200_unit_price_usd", "30000", "10000");
    expect(sentences(crossed, "chip_share_2026")[0]).toBe(
      "Price of one chip: the range from 30,000 to 10,000 is left out: its low end is above its high end.",
    );
    expect(sentences(editedNotebook({ us_peers_count: "0" }), "us_peers_average_multiple")).toEqual([]);
  });
});

describe("an end that is taken", () => {
  it("becomes the entry, exact, in one step that can be undone", () => {
    const notebook = editedNotebook();
    const bar = tornadoOf(notebook, share).bars[2]!;
    expect(takeEnd(notebook, share, bar, "high")).toBe(
      "2026 chip budget is now RMB 100 bn; “Share of the chip budget” is 2.8\u202f%.",
    );
    expect(notebook.store.get().edits).toEqual({ chip_budget_2026_cny: "@c004_02" });
    expect(notebook.store.undoLabel()).toBe("2026 chip budget");
    expect(takeEnd(notebook, share, bar, "high")).toBe("2026 chip budget is RMB 100 bn already.");
    notebook.store.undo();
    expect(notebook.store.get().edits).toEqual({});
  });

  it("is what the bar said that the output would be, for every bar of every output", () => {
    const published = editedNotebook();
    for (const output of outputLines(published))
      for (const bar of tornadoOf(published, output).bars) {
        const notebook = editedNotebook();
        takeEnd(notebook, output, bar, "low");
        expect(valueText(notebook.workbook().value(output))).toBe(valueText(bar.atLow));
      }
  });

  it("takes an edit back where what is published stands there", () => {
    const notebook = editedNotebook({ chip_budget_2026_cny: "@c004_02" });
    const bar = tornadoOf(notebook, "chip_share_2026").bars[0]!;
    takeEnd(notebook, "chip_share_2026", bar, "low");
    expect(notebook.store.get().edits).toEqual({});
  });
});
