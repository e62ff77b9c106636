import { describe, expect, it } from "vitest";
import { claimEnds } from "../../../src/components/claimEnds.js";
import { convertClaim, ownConversions } from "../../../src/components/conversion.js";
import { decimal } from "../../../src/model/decimal.js";
import { claim, publishedRecord } from "./publishedRecord.js";

const pair2026 = decimal("160").div(23);
const reference = decimal("7.0572");

describe("claimEnds", () => {
  it("gives both ends of a printed range, each with its own rounding", () => {
    expect(claimEnds(claim("c003_03"))).toEqual([
      { end: "low", value: "22000000000", low: "21500000000", high: "22500000000" },
      { end: "high", value: "23000000000", low: "22500000000", high: "23500000000" },
    ]);
  });

  it("gives one number for any other claim", () => {
    expect(claimEnds(claim("c000_02"))).toEqual([
      { end: "", value: "21500000000", low: "21450000000", high: "21550000000" },
    ]);
  });
});

describe("convertClaim", () => {
  it("goes both ways exactly and keeps open sides open", () => {
    expect(convertClaim({ low: "14", high: "14", unit: "CNY" }, decimal("7"))).toEqual({
      unit: "USD",
      low: "2",
      high: "2",
    });
    expect(convertClaim({ low: "2", high: "", unit: "USD" }, reference)).toEqual({
      unit: "CNY",
      low: "14.1144",
      high: "",
    });
  });
});

describe("ownConversions", () => {
  const fits = (id: string, rate = pair2026) =>
    ownConversions(publishedRecord, claim(id), rate).map(({ printed, fit }) => `${printed.value} ${fit}`);

  it("finds that the 22 of a printed range is no conversion of its budget", () => {
    expect(fits("c003_02")).toEqual(["23000000000 prints", "22000000000 outside"]);
    expect(fits("c003_02", reference)).toEqual(["23000000000 prints", "22000000000 outside"]);
  });

  it("tells what needs the rounding of both figures", () => {
    expect(fits("c000_05")).toEqual(["21500000000 rounding"]);
    expect(fits("c000_05", reference)).toEqual(["21500000000 outside"]);
  });

  it("is empty where the article prints the amount in one currency", () => {
    expect(fits("c004_02")).toEqual([]);
  });
});
