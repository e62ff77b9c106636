import { describe, expect, it } from "vitest";
import { convertClaim, ownConversions } from "../../../src/notebook/conversion.js";
import { divided } from "../../../src/model/arithmetic.js";
import { decimal } from "../../../src/model/decimal.js";
import { type Exact } from "../../../src/model/fraction.js";
import { claim, publishedRecord } from "./publishedRecord.js";

const pair2026: Exact = divided(decimal("160"), decimal("23"));
const reference = decimal("7.0572");
const pair = { over: "CNY", under: "USD" };

describe("convertClaim", () => {
  it("goes both ways exactly and keeps open sides open", () => {
    expect(convertClaim({ low: "14", high: "14", unit: "CNY" }, pair, decimal("7"))).toEqual({
      unit: "USD",
      low: "2",
      high: "2",
    });
    expect(convertClaim({ low: "2", high: "", unit: "USD" }, pair, reference)).toEqual({
      unit: "CNY",
      low: "14.1144",
      high: "",
    });
  });
});

describe("ownConversions", () => {
  const fits = (id: string, rate = pair2026) =>
    ownConversions(publishedRecord, claim(id), pair, rate).map(
      ({ claim: { low, high }, fit }) => `${low}–${high} ${fit}`,
    );
  const dollars = "23000000000–23000000000";

  it("says of the pair that made the rate that it fits by construction, from both sides", () => {
    expect(fits("c000_03")).toEqual([`${dollars} construction`]);
    expect(fits("c000_04")).toEqual(["160000000000–160000000000 construction"]);
    expect(fits("c000_03", reference)).toEqual([`${dollars} fits`]);
    expect(fits("c000_04", reference)).toEqual(["160000000000–160000000000 fits"]);
  });

  it("takes a printed range as one print", () => {
    expect(fits("c003_02")).toEqual([`${dollars} construction`, "22000000000–23000000000 construction"]);
    expect(fits("c003_02", reference)).toEqual([`${dollars} fits`, "22000000000–23000000000 fits"]);
    expect(fits("c003_03", decimal("7.4"))).toEqual(["160000000000–160000000000 fits"]);
    expect(fits("c003_03", decimal("7.5"))).toEqual(["160000000000–160000000000 outside"]);
  });

  it("has one verdict on a pair, whichever side is converted", () => {
    expect(fits("c000_05")).toEqual(["21500000000–21500000000 fits"]);
    expect(fits("c000_02")).toEqual(["150000000000–150000000000 fits"]);
    expect(fits("c000_05", reference)).toEqual(["21500000000–21500000000 outside"]);
    expect(fits("c000_02", reference)).toEqual(["150000000000–150000000000 outside"]);
  });

  it("agrees with the intervals of the implied rates", () => {
    const fit = (cny: string, usd: string, rate: Exact) =>
      ownConversions(publishedRecord, claim(cny), pair, rate).find((own) => own.claim.claim === usd)?.fit;
    const shown = publishedRecord.impliedRates.filter(({ claimOver, claimUnder }) =>
      fit(claimOver, claimUnder, reference),
    );
    expect(
      shown.map(({ claimOver, claimUnder, low, high }) => {
        const step = decimal("0.000001");
        const rates = [
          decimal(low).minus(step),
          decimal(low).plus(step),
          decimal(high).minus(step),
          decimal(high).plus(step),
        ];
        return `${claimUnder}: ${rates.map((rate) => fit(claimOver, claimUnder, rate)).join(" ")}`;
      }),
    ).toEqual(["c000_01", "c000_02", "c002_01", "c003_03", "c003_11"].map((id) => `${id}: outside fits fits outside`));
  });

  it("is empty where the article prints the amount in one currency", () => {
    expect(fits("c004_02")).toEqual([]);
  });
});
