import { describe, expect, it } from "vitest";
import { swingsOf } from "../../../src/model/tornado.js";
import { valueText } from "../../../src/model/value.js";
import { createWorkbook, editWorkbook } from "../../../src/model/workbook.js";
import { budget, line } from "./lines.js";

const workbook = createWorkbook(budget);
const driver = (name: string, lowEntry: string, highEntry: string) => ({ names: [name], lowEntry, highEntry });
const told = (output: string, drivers: readonly ReturnType<typeof driver>[], of = workbook) =>
  swingsOf(of, output, drivers).map(({ driver: { names }, atLow, atHigh, size }) =>
    [names.join("+"), valueText(atLow), valueText(atHigh), size === null ? "none" : String(size)].join(" "),
  );

describe("what moves an output", () => {
  it("is told the widest first, each input alone, and what does not move it is left out", () => {
    const drivers = [
      driver("price_usd", "15000", "25000"),
      driver("budget_cny", "159500000000", "160500000000"),
      driver("units", "@c1", "@c2:high"),
    ];
    expect(told("order_usd", drivers)).toEqual([
      "units 400000000 1600000000 1200000000",
      "price_usd 300000000 500000000 200000000",
    ]);
  });

  it("is exact: a swing of quotients that do not end is their difference", () => {
    const [swing] = swingsOf(workbook, "order_cny", [driver("fx", "@implied_fx", "@CNY/USD@2025-12-22")]);
    // 4e8 · (7.0572 − 160/23)
    expect(valueText({ kind: "number", number: swing!.size! })).toBe("40271304.3478260869565217391304347826087");
    expect(swing!.atLow).toEqual(workbook.value("order_cny"));
  });

  it("keeps the order of its inputs where two swings are alike", () => {
    const alike = [driver("price_usd", "10000", "20000"), driver("units", "10000", "20000")];
    expect(told("order_usd", alike)).toEqual([
      "price_usd 200000000 400000000 200000000",
      "units 200000000 400000000 200000000",
    ]);
    expect(told("order_usd", alike.toReversed())[0]).toBe("units 200000000 400000000 200000000");
  });

  it("moves lines together that are one driver", () => {
    const both = { names: ["budget_cny", "budget_usd"], lowEntry: "10", highEntry: "20" };
    expect(swingsOf(workbook, "implied_fx", [both]).map(({ atHigh }) => valueText(atHigh))).toEqual(
      ["1", "1"].slice(1),
    );
  });

  it("tells what is an error at an end last, without a size", () => {
    const drivers = [driver("budget_usd", "0", "23000000000"), driver("budget_cny", "150000000000", "160000000000")];
    expect(told("implied_fx", drivers).map((text) => text.split(" ").slice(0, 2).join(" "))).toEqual([
      "budget_cny 6.521739130434782608695652173913043478261",
      "budget_usd #DIV/0!",
    ]);
  });

  it("counts an output as moved that is alike at both ends and another as it stands", () => {
    const square = createWorkbook([line("x", "0"), line("square", "=x * x")]);
    expect(told("square", [driver("x", "-2", "2")], square)).toEqual(["x 4 4 0"]);
  });

  it("starts from the model as it stands", () => {
    const { workbook: edited } = editWorkbook(workbook, { units: "40000" });
    expect(told("order_usd", [driver("price_usd", "15000", "25000")], edited)).toEqual([
      "price_usd 600000000 1000000000 400000000",
    ]);
  });
});
