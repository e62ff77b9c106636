import { afterEach, describe, expect, it, test } from "vitest";
import { setLanguage } from "../../../../src/language/language.js";
import { valueText } from "../../../../src/model/value.js";
import { editWorkbook } from "../../../../src/model/workbook.js";
import { answerLink } from "../../../../src/notebook/whatIf/answerLink.js";
import { driversOf, goalOf, seekView } from "../../../../src/notebook/whatIf/seek.js";
import { inputLines, outputLines, setSettings } from "../../../../src/notebook/whatIf/settings.js";
import { readNumberFormat, scalePower } from "../../../../src/format/numberFormat.js";
import { decimal } from "../../../../src/model/decimal.js";
import { editedNotebook } from "../editedNotebook.js";

type Settings = Readonly<Record<string, string>>;
type Edits = Readonly<Record<string, string>>;

function asked(settings: Settings, edits: Edits = {}) {
  const notebook = editedNotebook(edits);
  if (Object.keys(settings).length > 0) setSettings(notebook, "seek", settings, "goal");
  return { notebook, view: seekView(notebook) };
}

/** All that is told, a line a sentence or answer. */
function told(settings: Settings, edits: Edits = {}): string[] {
  const { view } = asked(settings, edits);
  if (view.kind === "problem") return [`? ${view.problem}`];
  const answers = view.answers.map(({ head, sentence, doubt }) =>
    [`${head}.`, sentence, doubt].filter(Boolean).join(" "),
  );
  // Between a number and its sign stands a narrow space that no line breaks.
  return [view.summary, ...answers].filter(Boolean).map((text) => text.replaceAll(/[\u202f\u00a0]/g, " "));
}

afterEach(() => setLanguage("en"));

const order = { output: "h200_order_usd", input: "h200_units" };
const bought = { output: "h200_affordable_units", input: "h200_unit_price_usd" };

describe("an answer", () => {
  test.each<[string, Settings, string[], Edits?]>([
    [
      "in whole things is the first that gets there",
      {},
      [
        "61,094 chips. “Share of the chip budget” then is 10.0000409 %. It is the first whole number that gets there: with 61,093 chips it is 9.99987724 %.",
      ],
    ],
    [
      "is as round as the digits shown allow, with the exact one beside it",
      { input: "chip_budget_2026_cny" },
      [
        "RMB 27.8 bn. “Share of the chip budget” then is 10.0093838 %, which prints as 10.0 %. For exactly 10.0 % it is RMB 27.826087 bn.",
      ],
    ],
    [
      "may be exact and short",
      { input: "fx_cny_per_usd" },
      ["RMB 21.2500 per $. “Share of the chip budget” then is exactly 10.0 %."],
    ],
    [
      "follows a target of more digits than are shown",
      { input: "h200_unit_price_usd", target: "0.10001" },
      [
        "$61,100 per chip. “Share of the chip budget” then is 10.001023 %, which prints as 10.001 %. For exactly 10.001 % it is $61,099.8594 per chip.",
      ],
    ],
    [
      "follows the reader's edits",
      {},
      [
        "1,222 chips. “Share of the chip budget” then is 10.001023 %. It is the first whole number that gets there: with 1,221 chips it is 9.99283887 %. 1,222 chips is far outside the range of this line, 20,000 chips to 610,937 chips",
      ],
      { h200_unit_price_usd: "1000000" },
    ],
    [
      "may be what stands there",
      { ...order, target: "400000000" },
      [
        "20,000 chips. “Cost of the order” then is exactly $400 m. It is the first whole number that gets there: with 19,999 chips it is $399.98 m. This is what stands there now.",
      ],
    ],
    [
      "is told of a jump",
      { ...bought, target: "500000.5" },
      [
        "No value from $0 per chip to $250,000 per chip gives 500,000.5 chips. With $0 per chip it is #DIV/0! (a division by zero), with $250,000 per chip 48,875 chips. Looked for in 20,000 steps, and more closely where the result turns: two values within one step may be missed.",
        "$24,437.4511 per chip. There “Chips the chip budget would buy” goes from 500,001 chips to 500,000 chips at once: nothing gives 500,000.5 chips.",
      ],
    ],
    [
      "is told of what a rate cannot be",
      { ...order, output: "h200_order_cny", input: "fx_cny_per_usd", target: "4000000000", high: "8" },
      [
        "No value from RMB 0.7000 per $ to RMB 8.0000 per $ gives RMB 4.00 bn. With RMB 0.7000 per $ it is RMB 0.28 bn, with RMB 8.0000 per $ RMB 3.2 bn. Beyond them, RMB 10 per $ would.",
      ],
    ],
    [
      "may be none",
      { high: "30000" },
      [
        "No value from 0 chips to 30,000 chips gives 10.0 %. With 0 chips it is 0 %, with 30,000 chips 4.91048593 %. Beyond them, 61,094 chips would.",
      ],
    ],
    [
      "that no line takes is none",
      { ...order, target: "-5" },
      ["No value from 0 chips to 200,000 chips gives −$5. With 0 chips it is $0, with 200,000 chips $4,000 m."],
    ],
  ])("%s", (_, settings, answers, edits) => {
    expect(told(settings, edits)).toEqual(answers);
  });

  it("is said in French", () => {
    setLanguage("fr");
    expect(told({})).toEqual([
      "61 094 puces. « Share of the chip budget » vaut alors 10,0000409 %. C’est le premier nombre entier qui y arrive : avec 61 093 puces, on est à 9,99987724 %.",
    ]);
  });
});

test.each<[string, Settings, string, Edits?]>([
  [
    "an input that does not move it",
    { ...order, input: "fx_cny_per_usd", target: "5" },
    "“Cost of the order” does not depend on “Exchange rate used”: choose another input",
  ],
  [
    "bounds that cross",
    { low: "10", high: "5" },
    "the lowest value, 10 chips, is above the highest, 5 chips: exchange them",
  ],
  [
    "bounds without room",
    { low: "5", high: "5" },
    "the lowest and the highest value are both 5 chips: there is nothing to look through between them",
  ],
  ["a target that is no number", { target: "#DIV/0!" }, '"#DIV/0!" is no number: type a plain one as the target'],
  ["a bound that is no number", { low: "1e5" }, '"1e5" is no number: type a plain one as the lowest value'],
  [
    "a bound that the line cannot hold",
    { input: "fx_cny_per_usd", low: "0" },
    '"0" is no exchange rate: RMB per USD is a number above 0',
  ],
  [
    "a result that is nowhere a number",
    { input: "h200_units" },
    "“Share of the chip budget” is no number anywhere from 0 chips to 200,000 chips: #DIV/0!, a division by zero",
    { chip_budget_2026_cny: "0" },
  ],
  [
    "a result that stands still",
    { ...order, target: "5" },
    "“Cost of the order” is $0 all the way from 0 chips to 200,000 chips: this input does not move it",
    { h200_unit_price_usd: "0" },
  ],
])("of %s a sentence is said", (_, settings, problem, edits) => {
  expect(told(settings, edits)).toEqual([`? ${problem}`]);
});

describe("a goal", () => {
  it("has a target, an input and bounds where the reader sets none", () => {
    const { notebook } = asked({ output: "capex_growth_cny" });
    // A published target of one result is none of another.
    expect(goalOf(notebook)).toEqual({
      ...{ output: "capex_growth_cny", input: "h200_units", target: "0.073" },
      ...{ low: "0", high: "200000" },
    });
  });

  it("looks to below nothing where an input may be below, and at rates above nothing alone", () => {
    const { notebook } = asked({ input: "h200_surcharge_rate" }, { h200_surcharge_rate: "-0.1" });
    expect(goalOf(notebook)).toMatchObject({ low: "-2.5", high: "2.5" });
    // Where nothing stands, ten times what is published.
    expect(goalOf(asked({}, { h200_units: "0" }).notebook)).toMatchObject({ low: "0", high: "200000" });
    expect(goalOf(asked({ input: "fx_cny_per_usd" }).notebook)).toMatchObject({ low: "0.7", high: "72" });
  });

  it("of every result and every input it rests on is answered, and what is answered gives the target", () => {
    const notebook = editedNotebook();
    const workbook = notebook.workbook();
    let answered = 0;
    for (const output of outputLines(notebook)) {
      for (const input of driversOf(notebook, output)) {
        setSettings(notebook, "seek", { output, input, target: null }, "goal");
        const view = seekView(notebook);
        if (view.kind === "problem") throw new Error(`${output} by ${input}: ${view.problem}`);
        for (const { entry, gives, isOnTarget, find } of view.answers) {
          if (entry === "") continue;
          answered++;
          const reached = editWorkbook(workbook, { [input]: entry }).workbook.value(output);
          expect(valueText(reached)).toBe(valueText(gives));
          if (find.kind === "root") expect(`${output} ${input} ${isOnTarget}`).toBe(`${output} ${input} true`);
          if (find.kind !== "root" || reached.kind !== "number") continue;
          const read = readNumberFormat(workbook.line(output).format);
          if (read?.kind !== "scaled") continue;
          const half = decimal(`0.5e${scalePower[read.scale] - read.decimals}`);
          expect(decimal(valueText(reached)).minus(view.goal.target).abs().lte(half)).toBe(true);
        }
      }
    }
    expect(answered).toBeGreaterThan(60);
    expect(inputLines(notebook).length).toBeGreaterThan(20);
  }, 120_000);
});

test("an answer has a link that opens the page with it put in", () => {
  const { notebook } = asked({ target: "0.05" }, { h200_unit_price_usd: "25000" });
  const cells = [{ name: "h200_units", scenario: "base", entry: "24438" }];
  const passed = answerLink(notebook, "https://site.example/what-if#v1&old=1", cells);
  expect(passed.kind === "link" ? passed.address.replace(/&\+begin=[^&]*/, "") : "").toBe(
    "https://site.example/what-if#v1&h200_unit_price_usd=25000&h200_units=24438&+ask=seek;target=0.05&+end",
  );
});
