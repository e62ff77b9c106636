import { describe, expect, it } from "vitest";
import { tornadoTable } from "../../../../src/export/questions/tornadoTable.js";
import { csvOf } from "../../../../src/export/tableOf.js";
import { valueText } from "../../../../src/model/value.js";
import { setRange } from "../../../../src/notebook/whatIf/ranges.js";
import { setSettings } from "../../../../src/notebook/whatIf/settings.js";
import { editedNotebook } from "../../notebook/editedNotebook.js";

const asked = (output: string, edits: Record<string, string> = {}) => {
  const notebook = editedNotebook(edits);
  setSettings(notebook, "tornado", { output }, "output");
  return notebook;
};

describe("the tornado as a table", () => {
  it("has a row for each input that moves the output, exact", () => {
    expect(csvOf(tornadoTable(asked("chip_share_2026")))).toBe(
      [
        "output,output_unit,standing,input,moves_with,label,unit,range,input_low,low_source,input_high,high_source,at_low,at_high,swing",
        "chip_share_2026,1,0.53125,chip_budget_2026_cny,,2026 chip budget,CNY,sources,85000000000,Financial Times,100000000000,Chip import news,0.53125,0.625,0.09375",
        "chip_share_2026,1,0.53125,capex_2026_cny,,2026 AI budget,CNY,sources,159500000000,as Financial Times rounds it,160500000000,as Financial Times rounds it,0.5329153605015673981191222570532915360502,0.5295950155763239875389408099688473520249,0.003320344925243410580181447084444184025235",
        "",
      ].join("\r\n"),
    );
  });

  it("stands on the live value of the reader", () => {
    const notebook = asked("h200_order_usd", { h200_units: "30000" });
    const { rows } = tornadoTable(notebook);
    expect(new Set(rows.map(({ standing }) => standing))).toEqual(
      new Set([valueText(notebook.workbook().value("h200_order_usd"))]),
    );
    expect(rows.map(({ input, swing }) => `${input} ${swing}`)).toEqual([
      "h200_unit_price_usd 300000000",
      "h200_surcharge_rate 150000000",
    ]);
  });

  it("has what is an error at an end last, without a swing", () => {
    const notebook = asked("us_peers_average_multiple");
    setRange(notebook, "us_peers_count", "0", "4");
    const { input, range, at_low: low, swing } = tornadoTable(notebook).rows.at(-1)!;
    expect([input, range, low, swing]).toEqual(["us_peers_count", "reader", "#DIV/0!", ""]);
  });

  it.each([
    ["h200_units", {}, "no line that is calculated is called “h200_units”: this is of “Rate implied by the 2026 pair”"],
    [
      "us_peers_average_multiple",
      { us_peers_count: "0" },
      "“Average of the four to ByteDance” is #DIV/0! as it stands, a division by zero: no bar can start from it",
    ],
    ["h200_order_usd", { h200_units: "0" }, "No input moves “Cost of the order”, as far as its sources let it go"],
  ])("of %s with %j is a sentence", (output, edits, sentence) => {
    expect(() => tornadoTable(asked(output, edits))).toThrow(new Error(sentence));
  });

  it("is a sentence where a range of the reader's crosses itself", () => {
    const notebook = asked("chip_share_2026");
    setRange(notebook, "h200_units", "50000", "10000");
    expect(() => tornadoTable(notebook)).toThrow(
      new Error("Chips ordered: the range from 50,000 to 10,000 is left out: its low end is above its high end"),
    );
  });
});
