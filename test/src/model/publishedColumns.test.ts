import { describe, expect, test } from "vitest";
import { compileColumns } from "../../../src/model/columns.js";
import { toDouble } from "../../../src/model/fraction.js";
import { createWorkbook, editWorkbook, type Workbook } from "../../../src/model/workbook.js";
import { randomOf, runsOf, seed } from "../../random.js";
import { publishedWorkbook } from "../notebook/publishedRecord.js";

/** Lines whose content is a number, with how far they are moved: the line's range, else from a half to twice its value. */
const inputs = publishedWorkbook.lines
  .filter(({ name, kind }) => kind !== "calculated" && !publishedWorkbook.formula(name))
  .map(({ name, low, high }) => {
    const value = Number(publishedWorkbook.content(name));
    return { name, low: low === "" ? value / 2 : Number(low), high: high === "" ? value * 2 : Number(high) };
  });
const outputs = publishedWorkbook.lines.map(({ name }) => name);

/**
 * The differences of the model, which may cancel, with what is subtracted: a double holds 16 digits of each of those, so
 * that what is left of two near numbers is known to as many digits fewer as they share, and its error is measured against
 * them. A growth is a ratio less 1, and is measured against 1.
 */
const differences: Readonly<Record<string, readonly string[]>> = {
  capex_growth_cny: ["1"],
  capex_growth_usd_reported: ["1"],
  tokens_growth: ["1"],
  doubao_users_growth: ["1"],
  capex_2026_usd_gap: ["capex_2026_usd", "capex_2026_usd_reported"],
  non_chip_capex_2026_cny: ["capex_2026_cny", "chip_budget_2026_cny"],
};

const asDouble = (workbook: Workbook, name: string): number => {
  const value = workbook.value(name);
  return value.kind === "number" ? toDouble(value.number) : NaN;
};

/** A random number of seven digits in a range, as text. */
const amountOf = (random: (below: number) => number, low: number, high: number): string =>
  String(Number((low + ((high - low) * random(1_000_001)) / 1_000_000).toPrecision(7)));

describe(`the published model in doubles (SEED=${seed})`, () => {
  test("every line, any numbers in its inputs: twelve digits of the exact value, in rows as in columns", () => {
    const random = randomOf(seed);
    const names = inputs.map(({ name }) => name);
    const plan = compileColumns(publishedWorkbook, { inputs: names, outputs });
    const entries = Array.from({ length: runsOf(1_000) }, () =>
      Object.fromEntries(inputs.map(({ name, low, high }) => [name, amountOf(random, low, high)])),
    );
    const columns = Object.fromEntries(
      names.map((name) => [name, Float64Array.from(entries, (entry) => Number(entry[name]))]),
    );
    const found = plan.run(columns);
    const wrong: string[] = [];
    entries.forEach((entry, row) => {
      const { workbook } = editWorkbook(publishedWorkbook, entry);
      const single = plan.runRow(Float64Array.from(names, (name) => Number(entry[name])));
      outputs.forEach((name, place) => {
        const exact = asDouble(workbook, name);
        const parts = Object.hasOwn(differences, name) ? differences[name]! : [];
        const sizes = parts.map((part) => (part === "1" ? 1 : asDouble(workbook, part)));
        const near = 1e-12 * Math.max(Math.abs(exact), ...sizes);
        const isNear = Math.abs(found[name]![row]! - exact) <= near && Object.is(single[place], found[name]![row]);
        if (!isNear) wrong.push(`turn ${row}: ${name}: ${found[name]![row]}, ${single[place]} (${exact})`);
      });
    });
    expect(wrong).toEqual([]);
  });

  test("as it stands, all but the last two digits of a double", () => {
    const names = inputs.map(({ name }) => name);
    const { runRow } = compileColumns(publishedWorkbook, { inputs: names, outputs });
    const row = runRow(Float64Array.from(names, (name) => Number(publishedWorkbook.content(name))));
    outputs.forEach((name, place) => {
      const exact = asDouble(publishedWorkbook, name);
      expect([name, Math.abs(row[place]! - exact) <= 1e-14 * Math.abs(exact) || `${row[place]} (${exact})`]).toEqual([
        name,
        true,
      ]);
    });
  });

  test("random entries, choices and formulas one after another: every value as when all is worked out anew", () => {
    const random = randomOf(seed + 1);
    const lines = publishedWorkbook.lines.filter(({ kind }) => kind !== "calculated");
    let workbook = publishedWorkbook;
    for (let turn = 0; turn < runsOf(2_000); turn++) {
      const edits: Record<string, string | null> = {};
      for (let count = 1 + random(3); count > 0; count--) {
        const { name, choices } = lines[random(lines.length)]!;
        const input = inputs.find((candidate) => candidate.name === name);
        const kind = random(8);
        edits[name] =
          kind === 0
            ? null
            : kind === 1
              ? `=${outputs[random(outputs.length)]!}`
              : kind === 2
                ? "0"
                : kind === 3 && choices.length > 0
                  ? `@${choices[random(choices.length)]!.id}`
                  : amountOf(random, input?.low ?? 1, input?.high ?? 10);
      }
      workbook = editWorkbook(workbook, edits).workbook;
      const anew = createWorkbook(
        publishedWorkbook.lines.map((line) => ({ ...line, content: workbook.content(line.name) })),
      );
      const told = `SEED=${seed} turn ${turn}: ${JSON.stringify([...workbook.entries])}`;
      for (const name of outputs) {
        expect([name, workbook.value(name)], told).toEqual([name, anew.value(name)]);
        expect(workbook.dependents(name), told).toEqual(anew.dependents(name));
      }
    }
  });
});
