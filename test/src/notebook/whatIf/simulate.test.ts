import { describe, expect, test } from "vitest";
import { setLanguage } from "../../../../src/language/language.js";
import { type Notebook } from "../../../../src/notebook/notebook.js";
import { setDraw } from "../../../../src/notebook/whatIf/draws.js";
import { setSettings } from "../../../../src/notebook/whatIf/settings.js";
import {
  nineDigits,
  questionKey,
  rankSentence,
  sameFactSentences,
  shareText,
  simulateInSteps,
  simulateNow,
  simulationFigures,
  type SimulationQuestion,
  simulationQuestion,
  simulationSentences,
  simulationTitle,
} from "../../../../src/notebook/whatIf/simulate.js";
import { toDouble } from "../../../../src/model/fraction.js";
import { type NumberValue } from "../../../../src/model/value.js";
import { plain } from "../../../browser/sheetPage.js";
import { editedNotebook } from "../editedNotebook.js";

function asked(notebook: Notebook): SimulationQuestion {
  const question = simulationQuestion(notebook);
  if ("problem" in question) throw new Error(question.problem);
  return question;
}

const withFields = (fields: Readonly<Record<string, string>>, notebook = editedNotebook()): Notebook => {
  setSettings(notebook, "simulate", fields, "");
  return notebook;
};

/** What the page says of the answer. */
function told(notebook: Notebook) {
  const question = asked(notebook);
  const outcome = simulateNow(notebook, question);
  return {
    title: plain(simulationTitle(notebook, question, outcome)),
    figures: simulationFigures(notebook, question, outcome).map(({ label, text }) => plain(`${label}: ${text}`)),
    sentences: simulationSentences(notebook, question, outcome).map(plain),
  };
}

test("a result that is nothing in every draw is nothing, without digits", () => {
  const { sentences } = told(editedNotebook({ h200_units: "0" }));
  expect(sentences).toEqual(["What is drawn does not move Share of the chip budget: every draw gives 0 %."]);
});

test("the published question, with its draws from its seed", () => {
  expect(told(editedNotebook())).toEqual({
    title: "Share of the chip budget: nine draws in ten lie between 2.67 % and 4.08 %",
    figures: [
      "As it stands: 3.3 %",
      "Mean: 3.34 %",
      "Median: 3.32 %",
      "5 % lie below: 2.67 %",
      "5 % lie above: 4.08 %",
      "Chance of more than 5.0 %: no draw",
    ],
    sentences: [],
  });
});

test("follows edits, the threshold and the seed", () => {
  const notebook = withFields({ threshold: "0.1", seed: "another" }, editedNotebook({ h200_units: "60000" }));
  expect(told(notebook).title).toBe("Share of the chip budget: nine draws in ten lie between 8.00 % and 12.2 %");
  expect(told(notebook).figures.at(-1)).toBe("Chance of more than 10.0 %: 49.2 %");
});

test("the published threshold is that of the published result alone", () => {
  expect(asked(editedNotebook()).threshold).toBe("0.05");
  expect(asked(withFields({ output: "h200_order_usd" })).threshold).toBe("");
  expect(asked(withFields({ output: "h200_order_usd", threshold: "500000000" })).threshold).toBe("500000000");
});

test.each([
  "h200_share_of_chip_budget",
  "capex_2026_usd",
  "us_peers_multiple",
  "h200_affordable_units",
  "tokens_growth",
])("drawn as points, %s is in every draw what the model says", (output) => {
  const notebook = withFields({ output, samples: "1000" }, editedNotebook({ h200_unit_price_usd: "21500.5" }));
  const workbook = notebook.workbook();
  for (const { lines } of asked(notebook).facts) {
    const { amounts } = { amounts: [workbook.content(lines[0])] };
    setSettings(notebook, "draws", { [lines[0]]: `point(${amounts[0]})` }, "");
  }
  const live = toDouble((workbook.value(output) as NumberValue).number);
  const outcome = simulateNow(notebook, asked(notebook));
  expect([outcome.low, outcome.median, outcome.high, outcome.mean]).toEqual([live, live, live, live]);
});

describe("a question that cannot be asked", () => {
  test.each([
    [{ samples: "0" }, 'samples: got "0" (a whole number from 1,000 to 1,000,000)'],
    [{ samples: "2000000" }, 'samples: got "2000000" (a whole number from 1,000 to 1,000,000)'],
    [{ samples: "many" }, 'samples: got "many" (a whole number from 1,000 to 1,000,000)'],
    [{ samples: "1e4" }, 'samples: got "1e4" (a whole number from 1,000 to 1,000,000)'],
    [{ threshold: "a lot" }, 'threshold: got "a lot" (a number in the unit of the result)'],
  ])("as %j is told in a sentence", (fields, problem) => {
    expect(simulationQuestion(withFields(fields))).toEqual({ problem });
  });
});

describe("an answer without a picture is a sentence", () => {
  test("where the result rests on nothing that is drawn", () => {
    const notebook = withFields({ output: "h200_order_usd" });
    for (const [line, text] of [
      ["h200_unit_price_usd", "point(20k)"],
      ["h200_surcharge_rate", "point(0)"],
    ] as const)
      setDraw(notebook, { lines: [line] }, text);
    expect(told(notebook)).toMatchObject({
      title: "Cost of the order is $400 m in every draw",
      sentences: [
        "Cost of the order rests on nothing that is drawn, so that every draw gives $400 m: set a distribution below, or ask about another result.",
      ],
    });
  });

  test("where every draw is an error", () => {
    const notebook = editedNotebook({ capex_2025_usd_reported: "0" });
    expect(told(withFields({ output: "implied_fx_2025" }, notebook))).toMatchObject({
      title: "Rate implied by the 2025 pair is an error in every draw",
      sentences: ["Rate implied by the 2025 pair is an error in every draw, so that there is nothing to tell of it."],
    });
  });

  test("where half of them are, the figures are those of the others", () => {
    const notebook = editedNotebook({ h200_surcharge_rate: "=SQRT(chip_share_reported_2026 - 0.5)" });
    expect(told(withFields({ output: "h200_order_usd" }, notebook)).sentences).toEqual([
      "4,959 of 10,000 draws are errors; the figures are those of the others.",
    ]);
  });

  test("where what is drawn moves nothing", () => {
    const notebook = editedNotebook({ h200_units: "=IF(h200_unit_price_usd > 0, 20000, 1)" });
    setDraw(notebook, { lines: ["h200_unit_price_usd"] }, "point(20000)");
    setDraw(notebook, { lines: ["h200_surcharge_rate"] }, "point(0)");
    expect(told(withFields({ output: "h200_order_usd" }, notebook)).title).toBe(
      "Cost of the order is $400 m in every draw",
    );
  });
});

test("what stands of a set distribution that cannot be drawn is said", () => {
  const notebook = editedNotebook();
  setSettings(notebook, "draws", { h200_units: "uniform(9, 3)" }, "");
  expect(told(notebook).sentences).toEqual(["Chips ordered: its distribution is left out: low 9 is above high 3."]);
});

test("inputs that are one printed figure are named", () => {
  const notebook = withFields({ output: "capex_2026_usd" });
  expect(sameFactSentences(notebook, asked(notebook))).toEqual([
    "2026 budget as printed in RMB and 2026 AI budget are one printed figure, and so are the same in every draw.",
  ]);
});

test("in steps the answer is the same, and is none where they are stopped", async () => {
  const notebook = withFields({ samples: "50000" });
  const question = asked(notebook);
  const told: number[] = [];
  const outcome = await simulateInSteps(notebook, question, (done) => told.push(done) > 0);
  expect(outcome).toEqual(simulateNow(notebook, question));
  expect(told.slice(0, 4)).toEqual([16_384, 32_768, 49_152, 50_000]);
  expect(await simulateInSteps(notebook, question, () => false)).toBe(null);
  expect(rankSentence(outcome!)).toBe(
    "Rank correlation is 1 where the result always rises with the input, −1 where it always falls, and near 0 where one says nothing of the other; it is that of 50,000 draws.",
  );
});

test("questions are told apart by all that their answers follow from", () => {
  const key = (notebook: Notebook): string => questionKey(notebook, asked(notebook));
  const published = key(editedNotebook());
  expect(key(editedNotebook())).toBe(published);
  expect(key(editedNotebook({ h200_units: "30000" }))).not.toBe(published);
  for (const fields of [{ seed: "2" }, { samples: "1000" }, { threshold: "1" }, { output: "h200_order_usd" }]) {
    expect(key(withFields(fields))).not.toBe(published);
  }
  const drawn = editedNotebook();
  setDraw(drawn, { lines: ["h200_units"] }, "point(1)");
  expect(key(drawn)).not.toBe(published);
});

test.each([
  [0, "no draw"],
  [0.0004, "fewer than 1 in 1,000"],
  [0.1234, "12.3 %"],
  [0.9996, "more than 999 in 1,000"],
  [1, "every draw"],
])("a share of %d is told as %s", (share, text) => {
  expect(plain(shareText(share))).toBe(text);
});

test("nine digits are told, and no exponent", () => {
  expect([1 / 3, 2e12 / 3, 0, -1e-9].map(nineDigits)).toEqual(["0.333333333", "666666667000", "0", "-0.000000001"]);
});

test("in French", () => {
  setLanguage("fr");
  try {
    const notebook = editedNotebook();
    const question = asked(notebook);
    expect(plain(simulationTitle(notebook, question, simulateNow(notebook, question)))).toBe(
      "Share of the chip budget : neuf tirages sur dix tombent entre 2,67 % et 4,08 %",
    );
  } finally {
    setLanguage("en");
  }
});
