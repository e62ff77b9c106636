import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryDoubts, entryRefusals, followEntries } from "../../../src/state/followEntries.js";
import { decideStored } from "../../../src/format/decideEntry.js";
import { decodeState } from "../../../src/state/link.js";
import { valueText } from "../../../src/model/value.js";
import { publishedWorkbook } from "../notebook/publishedRecord.js";

const opened = (link: string) => {
  const decoded = decodeState(`#v1&${link}`);
  expect([decoded?.status, decoded?.problems]).toEqual(["read", []]);
  const { edits } = decoded!.state;
  const workbook = followEntries(publishedWorkbook, edits);
  const at = (name: string): string => valueText(workbook.value(name));
  return { workbook, at, refusals: entryRefusals(workbook, edits), doubts: entryDoubts(workbook, edits) };
};

const isTrue = (value: string) => `the formula comes to ${value}, but this cell holds a number: put it in IF( , , )`;

describe("an entry of a link is checked as its cell checks it", () => {
  it.each([
    ["h200_units==TRUE", `h200_units: ${isTrue("TRUE")}`],
    ["h200_surcharge_rate==capex_2025_cny>capex_2026_cny", `h200_surcharge_rate: ${isTrue("FALSE")}`],
    ["fx_cny_per_usd=0", 'fx_cny_per_usd: "0" is no exchange rate: RMB per USD is a number above 0'],
    ["fx_cny_per_usd=-7", 'fx_cny_per_usd: "-7" is no exchange rate: RMB per USD is a number above 0'],
    [
      "fx_cny_per_usd=@nowhere",
      'fx_cny_per_usd: "@nowhere" is not a choice of this cell: choose among @implied_fx_2026, @implied_fx_2025, @CNY/USD@2025-12-22, @CNY/USD@2025-12-16',
    ],
    [
      `h200_units=${"9".repeat(2_001)}`,
      "h200_units: the text is longer than 1000 characters: type a number or a formula",
    ],
    [
      "h200_order_usd=1",
      "h200_order_usd: the line is calculated (=h200_units * h200_unit_price_usd * (1 + h200_surcharge_rate)): set what it is calculated from",
    ],
  ])("%s is passed over, and said", (link, refusal) => {
    const { workbook, refusals } = opened(link);
    expect(refusals).toEqual([refusal]);
    expect(workbook.entries.size).toBe(0);
    for (const { name } of workbook.lines) expect(workbook.value(name)).toEqual(publishedWorkbook.value(name));
  });
  it.each([
    ["h200_units==h200_units*2", ["h200_units"]],
    ["h200_units==h200_first_lot_units&h200_first_lot_units==h200_units", ["h200_units"]],
    ["h200_units==h200_order_usd", ["h200_units"]],
    ["h200_units==1+", ["h200_units"]],
    ["h200_units==capex_2026_cny", ["h200_units"]],
    ["h200_units==no_such_line", ["h200_units"]],
    ["fx_cny_per_usd==fx_cny_per_usd-fx_cny_per_usd", ["fx_cny_per_usd"]],
    ["fx_cny_per_usd==implied_fx_2026*-1", ["fx_cny_per_usd"]],
    // refused by what it makes of another entry, and of a published rate
    [
      "fx_cny_per_usd==implied_fx_2025-2*h200_surcharge_rate*implied_fx_2025&h200_surcharge_rate=1",
      ["h200_surcharge_rate"],
    ],
    ["capex_2026_cny_reported=0", ["capex_2026_cny_reported"]],
    ["capex_2025_cny_reported=0&fx_cny_per_usd=@implied_fx_2025", ["fx_cny_per_usd"]],
  ])("%s leaves out %j and no line shows an error", (link, refused) => {
    const { workbook, refusals } = opened(link);
    expect(refusals.map((refusal) => refusal.split(": ")[0])).toEqual(refused);
    for (const { name } of workbook.lines) expect([name, workbook.value(name).kind]).toEqual([name, "number"]);
  });
  it.each([
    ["h200_units=40000&h200_surcharge_rate=0.25", "h200_order_usd", "1000000000"],
    ["h200_units==h200_first_lot_units&h200_first_lot_units=50000", "h200_units", "50000"],
    // each alone would be refused, together they hold
    [
      "fx_cny_per_usd==7*h200_surcharge_rate*implied_fx_2025/implied_fx_2025&h200_surcharge_rate=1",
      "h200_surcharge_rate",
      "1",
    ],
    ["chip_budget_2026_cny=@c004_02", "chip_share_2026", "0.625"],
    // a number of a link is in base units, whatever its line is shown in
    ["h200_surcharge_rate=25", "h200_surcharge_rate", "25"],
    ["chip_budget_2026_cny=85", "chip_budget_2026_cny", "85"],
    ["h200_units==h200_units%2B1&h200_first_lot_units=7", "h200_first_lot_units", "7"],
  ])("%s makes %s %s", (link, name, value) => {
    expect(opened(link).at(name)).toBe(value);
  });
  it("takes what is odd and says so", () => {
    const { at, refusals, doubts } = opened("h200_units=-5&h200_first_lot_units=0.5");
    expect([at("h200_units"), refusals]).toEqual(["-5", []]);
    expect(doubts).toEqual([
      'h200_units: "-5" is below 0, and this line holds a number of chips',
      'h200_first_lot_units: "0.5" is not whole, and this line holds a number of chips',
    ]);
  });
  it("comes to the same from any workbook before", () => {
    const links = [
      "h200_units==TRUE",
      "h200_units=5&fx_cny_per_usd=0",
      "a=1",
      "h200_units==h200_order_usd",
      "h200_units=7",
    ];
    for (const before of links) {
      for (const after of links) {
        const { edits } = decodeState(`#v1&${after}`)!.state;
        const moved = followEntries(opened(before).workbook, edits);
        expect([...moved.entries]).toEqual([...followEntries(publishedWorkbook, edits).entries]);
      }
    }
  });
  it("leaves nothing standing that a cell would refuse, whatever the entries and whatever stood before", () => {
    const inputs = publishedWorkbook.lines.filter(({ kind }) => kind !== "calculated").map(({ name }) => name);
    const name = fc.constantFrom(...inputs, "h200_order_usd", "no_such_line", "__proto__");
    const entry = fc.oneof(
      fc.constantFrom("0", "-3", "7.5", "=TRUE", "=1/0", "=", "=(", "@gone", "@implied_fx_2025", "=2×3", "=1;2"),
      fc.tuple(name, fc.constantFrom("", "*0", "-7", ">1", "/fx_cny_per_usd")).map(([line, rest]) => `=${line}${rest}`),
    );
    const entries = fc.array(fc.tuple(name, entry), { maxLength: 8 }).map((pairs) => Object.fromEntries(pairs));
    fc.assert(
      fc.property(entries, entries, (first, second) => {
        const workbook = followEntries(followEntries(publishedWorkbook, first), second);
        for (const [line, standing] of workbook.entries) {
          expect(decideStored(workbook, line, standing)).toMatchObject({ kind: "taken", entry: standing });
        }
        const refused = entryRefusals(workbook, second).map((refusal) => refusal.split(":")[0]);
        const known = Object.keys(second).filter((line) => publishedWorkbook.has(line));
        expect(new Set([...workbook.entries.keys(), ...refused])).toEqual(new Set(known));
        expect([...workbook.entries]).toEqual([...followEntries(publishedWorkbook, second).entries]);
      }),
      { numRuns: 300 },
    );
  });
});
