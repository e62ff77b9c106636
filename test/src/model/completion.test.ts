import { expect, test } from "vitest";
import { completeNames, functionHelp } from "../../../src/model/completion.js";

const lines = [
  { name: "h200_order_usd", label: "Cost" },
  { name: "h200_units", label: "Chips ordered" },
  { name: "capex_2026_usd", label: "2026 budget" },
  { name: "order_share", label: "" },
  { name: "sum_of_parts", label: "" },
];

/** `|` is the caret. */
const at = (marked: string): [string, number] => [marked.replace("|", ""), marked.indexOf("|")];

test.each([
  ["=h2|", ["h200_order_usd", "h200_units"], "h2"],
  ["=h200_un|its*2", ["h200_units"], "h200_units"],
  ["=1+usd|", ["h200_order_usd", "capex_2026_usd"], "usd"],
  ["=ord|", ["order_share", "h200_order_usd", "h200_units"], "ord"],
  ["=SUM|", ["sum_of_parts", "SUM(", "SUMPRODUCT("], "SUM"],
  ["=su|(1)", ["sum_of_parts", "SUM", "SUMPRODUCT"], "su"],
  ["=roundu|", ["ROUNDUP("], "roundu"],
  ["=capex/ifer|", ["IFERROR("], "ifer"],
  ["=IF(h200_units>0, ca|, 0)", ["capex_2026_usd"], "ca"],
  ["=chips|", ["h200_units"], "chips"],
  ["=budg|", ["capex_2026_usd"], "budg"],
  ["=|", [], ""],
  ["=20|", [], "20"],
  ["=zzz|", [], "zzz"],
  ["h2|", [], "h2"],
])("%s offers %j", (marked, offered, word) => {
  const [text, caret] = at(marked);
  const { start, end, items } = completeNames(text, caret, lines);
  expect(items.map((item) => item.text)).toEqual(offered);
  expect(text.slice(start, end)).toBe(word);
});

test("at most 50 are offered", () => {
  const many = Array.from({ length: 500 }, (_, index) => ({ name: `line_${index}`, label: "" }));
  expect(completeNames("=line", 5, many).items).toHaveLength(50);
});

test.each([
  ["=ROUND(|", "ROUND", "number"],
  ["=ROUND(a, |)", "ROUND", "places"],
  ["=if(a>0, SUM(1,2), |", "IF", "[otherwise]"],
  ["=IF(a>0, SUM(1,|2), 3)", "SUM", "…"],
  ["=SUM(1,2,3,4|)", "SUM", "…"],
  ["=PMT(5%/12, 360, (1+2)*3, |)", "PMT", "[future]"],
  ["=ROUND((a+b|), 2)", "ROUND", "number"],
  ["=nothing(ABS(1), |)", null, null],
  ["=ABS(nothing(1, |))", "ABS", "number"],
  ["=ROUND(1,2)|", null, null],
  ["=1+2|", null, null],
  ["ROUND(|", null, null],
])("in %s the help is for %s at %s", (marked, name, argument) => {
  const help = functionHelp(...at(marked));
  expect(help?.record.name ?? null).toBe(name);
  expect(help ? help.record.syntax.slice(help.start, help.end) : null).toBe(argument);
});
