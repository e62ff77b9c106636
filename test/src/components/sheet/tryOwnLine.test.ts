import { describe, expect, test } from "vitest";
import { readTyped } from "../../../../src/components/sheet/readTyped.js";
import { tryOwnLine } from "../../../../src/components/sheet/tryOwnLine.js";
import { type OwnLine } from "../../../../src/state/readerState.js";
import { smallNotebook } from "./smallNotebook.js";

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
const line = (name: string, content: string, more: Partial<OwnLine> = {}): OwnLine => ({
  name,
  label: "",
  content,
  format: "",
  note: "",
  ...more,
});

/** A notebook with lines of the reader's own. */
function withLines(...lines: OwnLine[]) {
  const notebook = smallNotebook();
  notebook.store.update("lines", (state) => ({ ...state, lines }));
  return notebook;
}

describe("tryOwnLine", () => {
  const trial = (name: string, formula: string, format = "", editing = "", notebook = smallNotebook()) => {
    const result = tryOwnLine(notebook, { name, label: "", formula, format, editing });
    return result.ok
      ? plain(`${result.value} [${result.unit}] ${result.line.content} ${result.line.unit ?? ""}`).trim()
      : `${result.field}: ${result.reason}`;
  };
  test.each([
    ["half", "=budget_usd / 2", "", "$10,000,000,000 [USD] =budget_usd / 2"],
    ["half", "=budget / budget_usd", "", "RMB 8 per $ [CNY/USD] =budget / budget_usd"],
    ["half", "=budget + budget_usd", "", /^formula: /],
    ["half", "=half", "", /^formula: /],
    ["BUDGET", "=1", "", "name: `budget` is taken"],
    ["h200", "=1", "", /^name: `h200` is the address of a cell/],
    ["half", "", "", /^formula: type a formula/],
    ["half", "=budget", "percent.1", /^format: this line is in CNY/],
    ["half", "0.5", "", "0.5 [1] 0.5"],
    ["half", "12%", "", "0.12 [1] 0.12"],
    ["fee", "$20k", "", "$20,000 [USD] 20000 USD"],
    ["fee", "1,5 Md€", "", "€1,500,000,000 [EUR] 1500000000 EUR"],
    ["fee", "RMB 7 per $", "", "RMB 7 per $ [CNY/USD] 7 CNY/USD"],
    ["fee", "$20 billion", "", /^formula: "\$20 billion" has more than one reading/],
    ["fee", "five", "", /^formula: "five" has no number/],
  ] as const)("%s %s %s", (name, formula, format, expected) => {
    if (typeof expected === "string") expect(trial(name, formula, format)).toBe(expected);
    else expect(trial(name, formula, format)).toMatch(expected);
  });
  test("a line that is changed takes the unit of what it becomes", () => {
    const notebook = withLines(line("x", "=budget_usd / 2"), line("fee", "20000", { unit: "USD" }));
    expect(trial("x", "=budget", "", "x", notebook)).toBe("RMB 160,000,000,000 [CNY] =budget");
    expect(trial("x", "=share", "", "x", notebook)).toBe("0.5 [1] =share");
    expect(trial("fee", "25k", "", "fee", notebook)).toBe("$25,000 [USD] 25000 USD");
    expect(trial("fee", "=share", "", "fee", notebook)).toBe("0.5 [1] =share");
  });
  test("a line that is gone in the meantime is a new one", () => {
    expect(trial("x", "=budget_usd", "", "x")).toBe("$20,000,000,000 [USD] =budget_usd");
  });
  test("a line may be renamed, and its dependents go along", () => {
    const notebook = withLines(line("x", "=budget_usd"), line("y", "=x * 2"));
    expect(trial("Z", "=budget_usd * 2", "", "x", notebook)).toBe("$40,000,000,000 [USD] =budget_usd * 2");
    expect(trial("x", "=y", "", "x", notebook)).toMatch(/^formula: this goes round in a circle/);
    expect(trial("z", "=y", "", "x", notebook)).toMatch(/^formula: this goes round in a circle/);
    expect(trial("y", "=1", "", "x", notebook)).toBe("name: `y` is taken");
  });
});

describe("readTyped", () => {
  const notebook = withLines(line("x", "=budget_usd / 2"), line("fee", "20000", { unit: "USD" }), line("k", "2"));
  const read = (name: string, text: string) => {
    const reading = readTyped(notebook, "base", name, text);
    return plain(
      reading.kind === "taken" ? `${reading.entry} (${reading.echo})` : `${reading.kind}: ${reading.reason}`,
    );
  };
  test.each([
    ["x", "=budget", "=budget (RMB 160,000,000,000)"],
    ["x", "=budgt", "refused: no line is called `budgt`; did you mean `budget`?"],
    ["fee", "25k", "25000 ($25,000)"],
    ["fee", "€5", "refused: this line is in USD: press Change below the sheet to give it another"],
    ["k", "$5", "refused: this line is in no unit: press Change below the sheet to give it another"],
    ["fee", "", "null (back to the published value)"],
    ["budget", "170bn", "170000000000 (RMB 170 bn)"],
  ])("%s ← %s", (name, text, expected) => expect(read(name, text)).toBe(expected));
});
