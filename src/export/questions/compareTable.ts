import { absolute, divide, multiply, subtract } from "../../model/arithmetic.js";
import { decimal } from "../../model/decimal.js";
import { signOf } from "../../model/fraction.js";
import { type Value, valueText } from "../../model/value.js";
import { type Notebook } from "../../notebook/notebook.js";
import { type ComparedCase, compareCases } from "../../notebook/whatIf/compare.js";
import { columnsOf, type FilledTable, tableOf } from "../tableOf.js";

/** A result in one case. */
interface ComparedResult {
  readonly case: ComparedCase;
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly base: Value;
}

/**
 * The cases side by side, a row for each result in each of them, in full precision: the base as the reader has it, what is
 * published where that is another, and scenarios. Throws a sentence where the settings name what there is not.
 */
export function compareTable(notebook: Notebook): FilledTable {
  const { outputs, cases, problems } = compareCases(notebook);
  if (problems[0] !== undefined) throw new Error(problems[0]);
  const [base] = cases;
  const items = cases.flatMap((each) =>
    outputs.map(({ name, label }, index): ComparedResult => ({
      ...{ case: each, name, label },
      value: each.values[index]!.value,
      base: base!.values[index]!.value,
    })),
  );
  const { text, count, comparable } = columnsOf<ComparedResult>();
  return tableOf(
    {
      name: "compare",
      title: "Scenarios compared",
      description:
        "Results in the base as the reader has it and in each scenario, which starts from it, with the difference.",
      primaryKey: ["scenario", "name"],
    },
    [
      text("scenario", "base, published, or the name of a scenario", (item) => item.case.scenario),
      text("title", "What it is called", (item) => item.case.title),
      text("name", "Line of the model"),
      text("label", "What a reader sees"),
      text("unit", "Unit of value, base_value and variance; 1 is a ratio", (item) =>
        item.case.workbook.unit(item.name),
      ),
      comparable("value", "Value in full; the code of an error", ({ value }) => valueText(value)),
      comparable("base_value", "The same in the base", (item) => valueText(item.base)),
      comparable("variance", "value less base_value; empty where they cannot be compared", (item) =>
        numberText(varianceOf(item)),
      ),
      {
        ...comparable(
          "variance_percent",
          "The variance in percent of the size of base_value; empty where that is zero",
          percentText,
        ),
        unit: "percent",
      },
      count("inputs_differing", "How many inputs hold another number than in the base", (item) =>
        String(item.case.inputs.length),
      ),
      text("inputs", "Their names, separated by spaces", (item) => item.case.inputs.map(({ name }) => name).join(" ")),
    ],
    items,
  );
}

const varianceOf = ({ value, base }: ComparedResult): Value | null =>
  value.kind === "number" && base.kind === "number" ? subtract(value.number, base.number) : null;

function percentText(item: ComparedResult): string {
  const variance = varianceOf(item);
  if (variance?.kind !== "number" || item.base.kind !== "number" || signOf(item.base.number) === 0) return "";
  const share = divide(variance.number, absolute(item.base.number));
  return share.kind === "number" ? numberText(multiply(share.number, decimal("100"))) : "";
}

/** A number as text; nothing for what is none. */
const numberText = (value: Value | null): string => (value?.kind === "number" ? valueText(value) : "");
