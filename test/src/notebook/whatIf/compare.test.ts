import { afterEach, describe, expect, it } from "vitest";
import { setLanguage } from "../../../../src/language/language.js";
import { inLanguage } from "../../../../src/notebook/inLanguage.js";
import { createNotebook, type Notebook } from "../../../../src/notebook/notebook.js";
import { compareCases, compareTitle, listSetting, scenariosSetting } from "../../../../src/notebook/whatIf/compare.js";
import { setSettings } from "../../../../src/notebook/whatIf/settings.js";
import { memoryEffects } from "../../components/sheet/smallNotebook.js";
import { editedNotebook } from "../editedNotebook.js";
import { publishedRecord } from "../publishedRecord.js";

afterEach(() => setLanguage("en"));

/** A notebook that asks for these results and scenarios. */
function asked(settings: Readonly<Record<string, string>>, edits: Readonly<Record<string, string>> = {}): Notebook {
  const notebook = editedNotebook(edits);
  setSettings(notebook, "compare", settings, "ask");
  return notebook;
}

/** The cases in lines, as a reader sees them. */
const told = (notebook: Notebook): string[] =>
  compareCases(notebook).cases.map(({ title, values }) =>
    [title, ...values.map(({ text, difference }) => `${text} ${difference}`.trim())]
      .join(" | ")
      .replace(/[\u202f\u00a0]/g, " "),
  );

const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, " ");

describe("scenarios compared", () => {
  it("are left out in one word where none moves anything", () => {
    const notebook = editedNotebook();
    setSettings(notebook, "compare", { outputs: "us_peers_average_multiple,tokens_growth" }, "");
    expect(compareCases(notebook).leftOut).toBe(
      "No scenario moves “Average of the four to ByteDance” and “Growth, October to December”; all are left out.",
    );
    expect(told(notebook)).toHaveLength(1);
  });

  it("tell each scenario that moves a result, with its distance from the base, and name those that do not", () => {
    const notebook = editedNotebook();
    expect(told(notebook)).toEqual([
      "Published | $400 m | 3.3 % | 53.1 %",
      "Chips: the larger sum | $400 m | 2.8 % −0.5 points | 62.5 % +9.4 points",
      "Chips: half of the budget | $400 m | 3.5 % +0.2 points | 50.0 % −3.1 points",
      "First lot, low end | $800 m +$400 m (+100.0 %) | 6.5 % +3.3 points | 53.1 %",
      "First lot, high end | $1,600 m +$1,200 m (+300.0 %) | 13.1 % +9.8 points | 53.1 %",
      "Third of the approval | $2,667 m +$2,267 m (+566.7 %) | 21.8 % +18.6 points | 53.1 %",
      "Whole approval | $8,000 m +$7,600 m (×20) | 65.5 % +62.2 points | 53.1 %",
      "Whole chip budget | $12,219 m +$11,819 m (×30.5) | 100.0 % +96.7 points | 53.1 %",
      "Test order with duty | $500 m +$100 m (+25.0 %) | 4.1 % +0.8 points | 53.1 %",
      "Export easing | $2,667 m +$2,267 m (+566.7 %) | 18.6 % +15.3 points | 62.5 % +9.4 points",
      "Prolonged tightening | $0 m −$400 m (−100.0 %) | 0.0 % −3.3 points | 50.0 % −3.1 points",
    ]);
    expect(compareCases(notebook).leftOut).toBe(
      "“Up to the test order” does not move “Cost of the order”, “Share of the chip budget” and “Chip share of the budget”, and is left out.",
    );
  });

  it("have the model as the reader has it for their base, and what is published beside it once that is another", () => {
    const notebook = asked({ outputs: "h200_order_usd", scenarios: "export_easing" }, { h200_unit_price_usd: "25000" });
    const [base] = compareCases(notebook).cases;
    expect(base?.workbook).toBe(notebook.workbook());
    expect(base?.values[0]?.value).toBe(notebook.workbook().value("h200_order_usd"));
    expect(told(notebook)).toEqual([
      "Yours | $500 m",
      "Published | $400 m −$100 m (−20.0 %)",
      "Export easing | $3,333 m +$2,833 m (+566.7 %)",
    ]);
  });

  it("count and name the inputs that differ from the base", () => {
    const inputs = (edits: Record<string, string>) =>
      compareCases(asked({ scenarios: "export_easing,up_to_test_order" }, edits)).cases.map(
        ({ inputsText, inputs: all }) => plain([inputsText, ...all.map(({ text }) => text)].join(" | ")),
      );
    expect(inputs({})).toEqual([
      "",
      "None of 34 inputs differs from the published figures",
      "2 of 34 inputs differ from the published figures | 2026 chip budget, RMB 100 bn instead of RMB 85 bn | Chips ordered, 133,333 chips instead of 20,000 chips",
    ]);
    expect(inputs({ chip_budget_2026_cny: "100000000000" })).toEqual([
      "",
      "1 of 34 inputs differs from your figures | 2026 chip budget, RMB 85 bn instead of RMB 100 bn",
      "None of 34 inputs differs from your figures",
      "1 of 34 inputs differs from your figures | Chips ordered, 133,333 chips instead of 20,000 chips",
    ]);
  });

  it("say why there is no number", () => {
    const notebook = asked(
      { outputs: "h200_share_of_chip_budget", scenarios: "chips_half" },
      { chip_budget_2026_cny: "0" },
    );
    expect(told(notebook)).toEqual([
      "Yours | no value: a division by zero",
      "Published | 3.3 %",
      "Chips: half of the budget | 3.5 %",
    ]);
  });

  it("take none, names with commas, and tell what there is not", () => {
    expect(told(asked({ outputs: "h200_order_usd", scenarios: scenariosSetting([]) }))).toEqual(["Published | $400 m"]);
    const notebook = asked({ outputs: "h200_order_usd,gone", scenarios: listSetting(["Mine, 100%", "lost"]) });
    notebook.store.update("own", (state) => ({
      ...state,
      scenarios: [{ name: "Mine, 100%", entries: { h200_units: "1000" }, note: "" }],
    }));
    expect(told(notebook)).toEqual(["Published | $400 m", "Mine, 100% | $20 m −$380 m (−95.0 %)"]);
    expect(compareCases(notebook).problems).toEqual([
      '"gone" is no result of this model: choose among its results',
      'no scenario is called "lost"',
    ]);
  });
});

describe("the title of scenarios compared", () => {
  it.each<[title: string, settings: Record<string, string>, edits: Record<string, string>]>([
    [
      "Cost of the order: from $0 in “Prolonged tightening” to about $12 bn in “Whole chip budget”; about $400 m as published",
      {},
      {},
    ],
    [
      "Cost of the order: from $0 in “Prolonged tightening” to about $12 bn in “Whole chip budget”; about $800 m on your figures",
      {},
      { h200_units: "40000" },
    ],
    ["Cost of the order: about $400 m", { scenarios: "base" }, {}],
    ["Cost of the order: about $400 m, whatever the scenario", { scenarios: "chips_half" }, {}],
    [
      "Average of the four to ByteDance: no value: a division by zero; at least about 3.5× as published",
      { outputs: "us_peers_average_multiple" },
      { us_peers_count: "0" },
    ],
    [
      "Cost of the order: about $500 m in “Test order with duty”; about $400 m as published",
      { scenarios: "test_order_with_duty" },
      {},
    ],
    [
      "Share of the chip budget: about 3.5 % in “Chips: half of the budget”; no value: a division by zero",
      { outputs: "h200_share_of_chip_budget", scenarios: "chips_half" },
      { chip_budget_2026_cny: "0" },
    ],
  ])("%s", (title, settings, edits) => {
    const notebook = asked(settings, edits);
    expect(plain(compareTitle(notebook, compareCases(notebook)))).toBe(title);
  });

  it("is French where the page is", () => {
    setLanguage("fr");
    const notebook = createNotebook(inLanguage(publishedRecord), memoryEffects());
    const comparison = compareCases(notebook);
    expect(plain(compareTitle(notebook, comparison))).toBe(
      "Coût de la commande : de 0 $ dans « Durcissement prolongé » à environ 12 Md$ dans « Tout le budget puces » ; publié : environ 400 M$",
    );
    expect(plain(comparison.cases.at(-1)!.inputsText)).toBe("2 entrées sur 34 diffèrent des chiffres publiés");
  });
});
