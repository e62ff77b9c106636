import { describe, expect, it } from "vitest";
import { answerWhatIf, parseWhatIfArguments } from "../../../loaders/commands/whatIfCommand.js";
import { publishedRecord, publishedWorkbook } from "../../src/notebook/publishedRecord.js";

const readers = "[--scenario S] [--state LINK|FILE] [--set name=value]…";

describe("the arguments of what-if", () => {
  it("are a question, its settings, ranges and draws, and the reader's", () => {
    const args = "seek --output h200_order_usd --target 1bn --range h200_units=1..2 --draw fx_cny_per_usd=point(7)";
    expect(parseWhatIfArguments([...args.split(" "), "--set", "h200_units=40k", "--scenario=chips_half"])).toEqual({
      question: "seek",
      settings: { output: "h200_order_usd", target: "1bn" },
      ranges: [{ name: "h200_units", text: "1..2" }],
      draws: [{ name: "fx_cny_per_usd", text: "point(7)" }],
      ...{ scenario: "chips_half", state: "", story: "", sets: [{ name: "h200_units", text: "40k" }] },
    });
  });

  it.each([
    ["", "what-if: no question (npm run what-if -- compare|tornado|table|seek|simulate …)"],
    [
      "tornaado",
      'what-if: no question is called "tornaado"; did you mean "tornado"? (npm run what-if -- compare|tornado|table|seek|simulate …)',
    ],
    [
      "tornado --input a",
      `what-if: unknown option "--input" (npm run what-if -- tornado [--output V] [--range name=low..high]… [--draw name=distribution]… ${readers} [--story DIR])`,
    ],
    ["tornado --output a --output b", 'what-if: --output is given twice, "a" and "b": give it once'],
    ["tornado --range a=1..2 --range a=3..4", 'what-if: --range a is given twice, "1..2" and "3..4": give it once'],
    ["tornado --range a", 'what-if: --range: got "a" (name=value)'],
  ])("%j are refused", (args, problem) => {
    expect(() => parseWhatIfArguments(args.split(" ").filter(Boolean))).toThrow(new Error(problem));
  });
});

describe("a setting on the command line", () => {
  const figures = { record: publishedRecord, workbook: publishedWorkbook };
  it.each([
    [
      "tornado --output h200_ordr_usd",
      'what-if: --output: no line is called "h200_ordr_usd"; did you mean "h200_order_usd"?',
    ],
    ["seek --target much", 'what-if: --target: "much" has no number: type one, for example 20k, 1.5bn or 12%'],
    ["tornado --range h200_units=5", 'what-if: --range h200_units: got "5" (name=low..high)'],
    ["tornado --range h200_unit=1..2", 'what-if: --range: no line is called "h200_unit"; did you mean "h200_units"?'],
    ["tornado --draw h200_unit=point(1)", 'what-if: --draw: no line is called "h200_unit"; did you mean "h200_units"?'],
    ["simulate --draw h200_units=uniform(9,3)", "what-if: --draw h200_units: low 9 is above high 3"],
    ["simulate --samples 0", 'what-if: samples: got "0" (a whole number from 1,000 to 1,000,000)'],
    ["tornado --set h200_units=-5x", "what-if: --set h200_units: "],
  ])("is told where it does not do: %s", async (args, problem) => {
    const request = parseWhatIfArguments(args.split(" "));
    await expect(answerWhatIf(figures, request)).rejects.toThrow(problem);
  });
});
