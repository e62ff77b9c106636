import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LineRecord } from "../../../src/model/line.js";
import { type Value, valueText } from "../../../src/model/value.js";
import { type Workbook, createWorkbook, editWorkbook } from "../../../src/model/workbook.js";
import { budget, line } from "./lines.js";
import { cpuTime } from "../../cpuTime.js";

const base = createWorkbook(budget);

describe("an edit", () => {
  test("changes the line and what needs it, and leaves the old workbook as it was", () => {
    const { workbook, changed, evaluated } = editWorkbook(base, { units: "40000", price_usd: "25000" });
    expect(valueText(workbook.value("order_usd"))).toBe("1000000000");
    expect(changed).toEqual(["units", "price_usd", "order_usd", "order_cny", "order_share", "spare_usd"]);
    expect(evaluated).toBe(4);
    expect(workbook.entry("units")).toBe("40000");
    expect(workbook.content("units")).toBe("40000");
    expect([...workbook.entries]).toEqual([
      ["units", "40000"],
      ["price_usd", "25000"],
    ]);
    expect(valueText(base.value("order_usd"))).toBe("400000000");
    expect(base.entries.size).toBe(0);
    expect(workbook.value("implied_fx")).toBe(base.value("implied_fx"));
    expect(workbook.lines).toEqual(base.lines);
  });

  test("back to the published content gives the published values", () => {
    const edited = editWorkbook(base, new Map([["units", "1"]])).workbook;
    const { workbook, changed } = editWorkbook(edited, { units: null });
    expect(changed).toEqual(["units", "order_usd", "order_cny", "order_share", "spare_usd"]);
    expect(workbook.entries.size).toBe(0);
    expect(valueText(workbook.value("order_usd"))).toBe("400000000");
  });

  test("that changes nothing works nothing out", () => {
    expect(editWorkbook(base, {})).toEqual({ workbook: base, changed: [], evaluated: 0 });
    expect(editWorkbook(base, { units: null })).toEqual({ workbook: base, changed: [], evaluated: 0 });
    const same = editWorkbook(base, { units: "20000.0" });
    expect([same.changed, same.evaluated]).toEqual([[], 0]);
    expect(same.workbook.entry("units")).toBe("20000.0");
  });

  test("stops where a recalculated value is the same as before", () => {
    const workbook = createWorkbook([
      line("a_", "5"),
      line("capped", "=MIN(a_, 3)"),
      line("twice", "=capped*2"),
      line("again", "=twice+1"),
    ]);
    const { changed, evaluated } = editWorkbook(workbook, { a_: "7" });
    expect(changed).toEqual(["a_"]);
    expect(evaluated).toBe(1);
  });

  test("picks a choice by its id", () => {
    const { workbook } = editWorkbook(base, { units: "@c2:high", fx: "@CNY/USD@2025-12-22" });
    expect(workbook.entry("fx")).toBe("@CNY/USD@2025-12-22");
    expect(workbook.content("fx")).toBe("7.0572");
    expect(valueText(workbook.value("order_cny"))).toBe("11291520000");
    expect(workbook.dependents("implied_fx")).toEqual([]);
    expect(editWorkbook(workbook, { fx: "@implied_fx" }).workbook.dependents("implied_fx")).toEqual(["fx"]);
  });

  test("may be a formula, whose precedents then count", () => {
    const { workbook } = editWorkbook(base, { units: "=INT(budget_usd / price_usd)" });
    expect(valueText(workbook.value("units"))).toBe("1150000");
    expect(workbook.precedents("units")).toEqual(["budget_usd", "price_usd"]);
    expect(workbook.dependents("price_usd")).toEqual(["units", "order_usd"]);
    // The order comes to the whole budget at any price, so nothing moves beyond it.
    expect(editWorkbook(workbook, { price_usd: "10000" }).changed).toEqual(["units", "price_usd"]);
  });

  test("that closes a circle marks it, and one that opens it heals it", () => {
    const { workbook, changed } = editWorkbook(base, { units: "=INT(order_usd / price_usd)" });
    expect(changed).toEqual(["units", "order_usd", "order_cny", "order_share", "spare_usd"]);
    expect(workbook.value("order_cny")).toEqual({
      kind: "error",
      code: "#CYCLE!",
      message: "this goes round in a circle: units → order_usd → units",
      origin: "units",
    });
    const healed = editWorkbook(workbook, { units: null }).workbook;
    for (const { name } of budget) expect(healed.value(name)).toEqual(base.value(name));
  });

  test.each([
    ["=1/0", "#DIV/0! a division by zero"],
    ["=price_usd", "#UNIT! the formula comes to USD/chip, but the line is in chip"],
    ["=pricee_usd", "#NAME? no line is called `pricee_usd`; did you mean `price_usd`?"],
    ["=2*(3", "#VALUE! this ( is not closed"],
    ["=40*1000", "40000"],
    ["=0", "0"],
  ])("to %s gives the line, and what needs it, %s", (entry, expected) => {
    const { workbook } = editWorkbook(base, { units: entry });
    const value = workbook.value("units");
    expect(value.kind === "error" ? `${value.code} ${value.message}` : valueText(value)).toBe(expected);
    if (value.kind === "error") expect(workbook.value("order_share")).toEqual({ ...value, origin: "units" });
  });

  test.each([
    [{ profit: "1" }, "no line is called `profit`"],
    [{ unit: "1" }, "no line is called `unit`; did you mean `units`?"],
    [{ order_usd: "1" }, 'order_usd: a calculated line takes no entry: got "1"'],
    [
      { units: "12,5" },
      'units: not an entry: got "12,5" (a plain decimal, a formula that starts with =, or @ and a choice)',
    ],
    [{ units: "" }, 'units: not an entry: got "" (a plain decimal, a formula that starts with =, or @ and a choice)'],
    [{ units: "@c3" }, 'units: no such choice: got "@c3" (@c1, @c2:high)'],
    [{ price_usd: "@c1" }, 'price_usd: no such choice: got "@c1" (the line has no choices)'],
  ])("%j is refused", (edits, message) => {
    expect(() => editWorkbook(base, edits as unknown as Record<string, string>)).toThrow(new Error(message));
  });

  test("of a calculated line is allowed when asked for", () => {
    const { workbook } = editWorkbook(base, { order_usd: "1000" }, { allowCalculated: true });
    expect(valueText(workbook.value("spare_usd"))).toBe("22999999000");
    expect(workbook.precedents("order_usd")).toEqual([]);
    expect(editWorkbook(workbook, { order_usd: null }).workbook.precedents("order_usd")).toEqual([
      "units",
      "price_usd",
    ]);
  });
});

const words = (value: Value): string => (value.kind === "error" ? JSON.stringify(value) : valueText(value));
const picture = (workbook: Workbook) =>
  workbook.lines.map(({ name }) => [
    name,
    words(workbook.value(name)),
    workbook.precedents(name),
    workbook.dependents(name),
  ]);

test("random edits give what a rebuild from nothing gives, and no formula is worked out twice", () => {
  const size = 14;
  const name = fc.nat(size - 1).map((index) => `line_${index}`);
  const content = fc.oneof(
    fc.integer({ min: -3, max: 3 }).map(String),
    fc.tuple(name, fc.constantFrom("+", "-", "*", "/"), name).map(([a, sign, b]) => `=${a}${sign}${b}`),
    fc.tuple(name, name).map(([a, b]) => `=IFERROR(MAX(${a}, 1), ${b})`),
    fc.tuple(name, name).map(([a, b]) => `=IF(${a}>0, ${b}, 2)`),
    fc.constantFrom("=nothing", "=1+", "=SQRT(-1)"),
  );
  const models = fc.array(content, { minLength: size, maxLength: size });
  const edits = fc.array(fc.dictionary(name, fc.option(content), { minKeys: 1, maxKeys: 3 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(models, edits, (contents, steps) => {
      const lines: LineRecord[] = contents.map((text, index) => line(`line_${index}`, text, "1", { kind: "input" }));
      let workbook = createWorkbook(lines);
      const current = new Map(lines.map((record) => [record.name, record.content]));
      for (const step of steps) {
        const before = workbook;
        const result = editWorkbook(workbook, step);
        workbook = result.workbook;
        for (const [edited, entry] of Object.entries(step)) current.set(edited, entry ?? before.line(edited).content);
        const rebuilt = createWorkbook(lines.map((record) => ({ ...record, content: current.get(record.name)! })));
        expect(picture(workbook)).toEqual(picture(rebuilt));
        const moved = lines.filter((record) => words(before.value(record.name)) !== words(workbook.value(record.name)));
        expect(result.changed).toEqual(moved.map((record) => record.name));
        expect(result.evaluated).toBeLessThanOrEqual(size);
      }
    }),
    { numRuns: 600 },
  );
});

describe("a model of 100,000 lines", () => {
  const lines: LineRecord[] = [];
  for (let block = 0; lines.length < 100_000; block++) {
    lines.push(line(`input_${block}`, String(block + 1), "USD"));
    for (let step = 0; step < 10 && lines.length < 100_000; step++) {
      lines.push(
        line(
          `step_${block}_${step}`,
          step === 0 ? `=input_${block}/7` : `=step_${block}_${step - 1}*1.01+input_${block}`,
          "USD",
        ),
      );
    }
  }
  const start = cpuTime();
  const workbook = createWorkbook(lines);
  const built = cpuTime() - start;

  test("builds in seconds", () => {
    expect(built).toBeLessThan(10_000);
  });

  test("takes an edit at the cost of its dependents", () => {
    let current = editWorkbook(workbook, { input_1: "5" }).workbook;
    const times: number[] = [];
    for (let turn = 0; turn < 9; turn++) {
      const before = performance.now();
      const result = editWorkbook(current, { [`input_${turn * 900}`]: String(turn + 0.5) });
      times.push(performance.now() - before);
      current = result.workbook;
      expect(result.evaluated).toBe(10);
    }
    expect(times.sort((a, b) => a - b)[4]).toBeLessThan(5);
  });

  test("may be one chain", () => {
    const chain = Array.from({ length: 100_000 }, (_, index) =>
      line(`link_${index}`, index === 99_999 ? "1" : `=link_${index + 1}+1`),
    );
    const linked = createWorkbook(chain);
    expect(valueText(linked.value("link_0"))).toBe("100000");
    const { workbook: closed } = editWorkbook(linked, { link_99999: "=link_0" });
    expect(valueText(closed.value("link_5"))).toBe("#CYCLE!");
    expect(valueText(editWorkbook(closed, { link_99999: "2" }).workbook.value("link_0"))).toBe("100001");
  });
});
