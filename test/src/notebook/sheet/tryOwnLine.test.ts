import { describe, expect, test } from "vitest";
import { readTyped } from "../../../../src/notebook/sheet/readTyped.js";
import { exampleFormula, tryOwnLine } from "../../../../src/notebook/sheet/tryOwnLine.js";
import { type OwnLine } from "../../../../src/state/readerState.js";
import { smallNotebook } from "../../components/sheet/smallNotebook.js";

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
      : result.problems.map(({ field, reason }) => `${field}: ${reason}`).join(" | ");
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
    ["fee", "£5m", "", "5,000,000 GBP [GBP] 5000000 GBP"],
    ["fee", "5 CHF", "", "5 CHF [CHF] 5 CHF"],
    ["fee", "5 years", "", "5 years [year] 5 year"],
    ["fee", "$5 per month", "", "$5 a month [USD/month] 5 USD/month"],
    ["fee", "63 tn tokens per day", "", "63,000,000,000,000 tokens a day [token/day] 63000000000000 token/day"],
    ["fee", "25 bps", "", "0.0025 [1] 0.0025"],
    ["fee", "12% chips", "", 'formula: "12% chips" is both a ratio and an amount: type one of the two'],
    ["fee", "5 apples", "", /^formula: "apples" in "5 apples" is not understood/],
    ["fee", "=SOMME(1,5;2)", "", "3.5 [1] =SUM(1.5, 2)"],
    ["fee", "=€1.5bn*2", "", "€3,000,000,000 [EUR] =1.5bn EUR*2"],
    ["fee", "+budget_usd", "", "$20,000,000,000 [USD] =budget_usd"],
    ["my fee", "five", "", /^name: `my fee` has a space in it .* \| formula: "five" has no number/],
    ["half", "=budget + budgt", "percent.1", /^formula: no line is called/],
    ["fee", "five", "", /^formula: "five" has no number/],
  ] as const)("%s %s %s", (name, formula, format, expected) => {
    if (typeof expected === "string") expect(trial(name, formula, format)).toBe(expected);
    else expect(trial(name, formula, format)).toMatch(expected);
  });
  test.each([
    ["$20 billion", ["20000000000 · $20 bn", "20000000000000 · $20 tn"], "USD"],
    ["€1.5 billion", ["1500000000 · €1.5 bn", "1500000000000 · €1.5 tn"], "EUR"],
    ["160 billion RMB", ["160000000000 · RMB 160 bn", "160000000000000 · RMB 160 tn"], "CNY"],
    ["2 billion users", ["2000000000 · 2 bn users", "2000000000000 · 2 tn users"], "user"],
    [
      "63 trillion tokens per day",
      ["63000000000000 · 63 tn tokens a day", "63000000000000000000 · 63,000,000 tn tokens a day"],
      "token/day",
    ],
    ["£2 billions", ["2000000000 · 2 bn GBP", "2000000000000 · 2 tn GBP"], "GBP"],
  ])("%s has both readings, each of which brings its unit", (text, expected, unit) => {
    const notebook = smallNotebook();
    const fields = { name: "fee", label: "", format: "", editing: "" };
    const result = tryOwnLine(notebook, { ...fields, formula: text });
    const offers = result.ok ? [] : (result.problems[0]?.offers ?? []);
    expect(offers.map(({ entry, label }) => plain(`${entry} · ${label}`))).toEqual(expected);
    for (const { entry, label } of offers) {
      const taken = tryOwnLine(notebook, { ...fields, formula: label });
      expect(taken.ok && taken.line).toEqual({ name: "fee", label: "", content: entry, format: "", note: "", unit });
    }
  });

  test("a line without a name is called by its label, and one without both is asked for them", () => {
    const fields = { name: "", format: "", editing: "", formula: "=budget_usd" };
    const named = tryOwnLine(smallNotebook(), { ...fields, label: "Order per user" });
    expect(named.ok && named.line.name).toBe("order_per_user");
    const again = tryOwnLine(smallNotebook(), { ...fields, label: "Budget" });
    expect(again.ok && again.line.name).toBe("budget_2");
    const nameless = tryOwnLine(smallNotebook(), { ...fields, label: "", formula: "=budgt" });
    expect(nameless.ok ? [] : nameless.problems.map(({ reason }) => reason)).toEqual([
      "type a name or a label",
      "no line is called `budgt`; did you mean `budget`?",
    ]);
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
  const notebook = withLines(
    line("x", "=budget_usd / 2"),
    line("fee", "20000", { unit: "USD" }),
    line("k", "2"),
    line("cut", "0.1", { format: "percent.1" }),
  );
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
    [
      "fee",
      "$20 billion",
      'asked: "$20 billion" has more than one reading: "billion" is not the same number in English and in French; type bn, tn or Md',
    ],
    ["fee", "12%", "refused: this line is in USD: press Change below the sheet to give it another"],
    ["x", "=budget*$2", "=budget*2 USD (320,000,000,000 RMB·USD)"],
    ["cut", "25", "0.25 (25 % = 0.25)"],
    ["fee", "", "null (back to the published value)"],
    ["budget", "170bn", "170000000000 (RMB 170 bn)"],
  ])("%s ← %s", (name, text, expected) => expect(read(name, text)).toBe(expected));
});

test("exampleFormula names lines of the model at hand", () => {
  const { lines } = smallNotebook().base();
  expect([lines, lines.slice(0, 1), []].map((some) => exampleFormula({ lines: some }))).toEqual([
    "=rate / budget",
    "=rate / 2",
    "=2 * 3",
  ]);
});
