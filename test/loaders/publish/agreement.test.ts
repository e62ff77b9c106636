import { describe, expect, it } from "vitest";
import { agreementGroups } from "../../../loaders/publish/agreement.js";
import { intersection } from "../../../src/model/interval.js";
import { impliedRates } from "../../../loaders/publish/impliedRate.js";
import { printOf } from "../../../loaders/read/check.js";
import { loadProject } from "../../../loaders/read/project.js";
import { parseCites, voiceOf } from "../../../loaders/read/source.js";

const { claims, sources } = loadProject();
const round = (text: string) => text.slice(0, 6);

describe("agreement of the five articles", () => {
  const groups = agreementGroups(claims);
  const group = (subject: string, measure: string, period: string, unit: string) =>
    groups.find(
      (each) => each.subject === subject && each.measure === measure && each.period === period && each.unit === unit,
    );

  it("counts retellings of one report as one voice", () => {
    const budget = group("ByteDance", "capital expenditure", "2026", "USD");
    expect([budget?.claims.length, budget?.voices, budget?.verdict]).toEqual([11, ["Financial Times"], "agree"]);
  });

  it("finds that the chip sums cannot both be true", () => {
    const chips = group("ByteDance", "chip spending", "2026", "CNY");
    expect([chips?.verdict, chips?.meet, chips?.voices]).toEqual(["conflict", null, ["Financial Times", "source 004"]]);
    expect(chips?.span).toEqual({ low: "84500000000", high: "100500000000" });
  });

  it("lets a floor agree with a range above it", () => {
    const peers = group("US four", "AI infrastructure spending", "2025", "USD");
    expect([peers?.verdict, peers?.meet]).toEqual(["agree", { low: "349500000000", high: "400500000000" }]);
  });

  it("leaves drafts out", () => {
    const [first, ...rest] = claims;
    if (first === undefined) throw new Error("no claims");
    expect(agreementGroups([{ ...first, role: "draft" }, ...rest]).flatMap(({ claims: all }) => all)).toHaveLength(
      claims.length - 1,
    );
  });
});

describe("implied rates of the five articles", () => {
  const rates = impliedRates(claims, { over: "CNY", under: "USD" });

  it.each([
    ["c000_03", "c000_01", "6.9565", "6.7872", "7.1333"],
    ["c000_05", "c000_02", "6.9767", "6.9373", "7.0163"],
    ["c003_02", "c003_03", "7.1111", "6.7872", "7.4651"],
  ])("%s over %s is %s, from %s to %s", (cny, usd, rate, low, high) => {
    const pair = rates.find((each) => each.claimOver === cny && each.claimUnder === usd);
    expect([pair?.rate, pair?.low, pair?.high].map((text) => round(text ?? ""))).toEqual([rate, low, high]);
  });

  it("meet from 6.937 to 7.016", () => {
    const common = intersection(rates);
    expect(common).toEqual({
      low: "6.937354988399071925754060324825986078886",
      high: "7.016317016317016317016317016317016317016",
    });
  });

  it("count a pair that reads alike once a source", () => {
    expect(rates.map(({ claimOver, claimUnder }) => `${claimOver}/${claimUnder}`)).toEqual([
      "c000_03/c000_01",
      "c000_03/c000_04",
      "c000_05/c000_02",
      "c002_03/c002_01",
      "c003_02/c003_01",
      "c003_02/c003_03",
      "c003_02/c003_11",
    ]);
  });
});

describe("the print that a check compares with", () => {
  it("is of one end of a printed range, and of a percentage as a ratio", () => {
    const claim = (id: string) => claims.find((each) => each.claim === id) ?? claims[0]!;
    expect(printOf(claim("c003_03"), "low")).toEqual({ low: "21500000000", high: "22500000000" });
    expect(printOf(claim("c003_03"), "high")).toEqual({ low: "22500000000", high: "23500000000" });
    expect(printOf(claim("c003_03"), "middle")).toBeNull();
    expect(printOf(claim("c000_01"), "low")).toBeNull();
    expect(printOf(claim("c004_03"))).toEqual({ low: "0.1755", high: "0.1765" });
  });
});

describe("voices", () => {
  it("go to the report that names the measure, else to the one that names none, else to nobody", () => {
    const source = { attributions: parseCites("Daily Ledger; Meter: visits, time ; Lab: price") };
    expect(voiceOf(source, "visits")).toBe("Meter");
    expect(voiceOf(source, "time")).toBe("Meter");
    expect(voiceOf(source, "budget")).toBe("Daily Ledger");
    expect(voiceOf({ attributions: parseCites("Lab: price") }, "budget")).toBe("");
    expect(parseCites("")).toEqual([]);
  });

  it("are known for every source that names a report", () => {
    expect(sources.map((source) => source.attributions.length > 0)).toEqual([true, true, true, true, false]);
  });
});
