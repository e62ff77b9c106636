import { absolute, divide, multiply, subtract } from "../model/arithmetic.js";
import { decimal } from "../model/decimal.js";
import { signOf } from "../model/fraction.js";
import { type LineRecord } from "../model/line.js";
import { type Value, valueEquals, valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";
import { standingClaim } from "../notebook/standing.js";
import { claimsOf } from "./publishedSheet.js";
import { shownColumns } from "./shownColumns.js";
import { columnsOf, csvOf, type FilledTable, tableOf } from "./tableOf.js";
import { type Takeaway } from "./takeaway.js";

/** Which lines are meant: those of one sheet, or all. */
export interface ScenarioOptions {
  readonly sheet?: string;
}

/** One line in one column. */
interface ScenarioLine extends LineRecord {
  readonly scenario: string;
  readonly workbook: Workbook;
  /** What it comes to, and what it comes to as published. */
  readonly value: Value;
  readonly published: Value;
}

/**
 * What a reader made of the model, in long form: a row for each line, the reader's own last, in each column shown, with the
 * exact value, what stands there, and how far that is from what is published. Words are those of the notebook's language.
 */
export function scenarioTable(takeaway: Takeaway, { sheet }: ScenarioOptions = {}): FilledTable {
  const { notebook } = takeaway;
  const reference = notebook.reference();
  const items = shownColumns(takeaway).flatMap((scenario): ScenarioLine[] => {
    const workbook = notebook.scenario(scenario);
    const lines = workbook.lines.filter((line) => sheet === undefined || line.sheet === sheet);
    return lines.map((line) => {
      const published = reference.value(line.name);
      return { ...line, scenario, workbook, value: workbook.value(line.name), published };
    });
  });
  const { text, comparable } = columnsOf<ScenarioLine>();
  return tableOf(
    {
      name: "my_scenario",
      title: "My scenario",
      description:
        "Every line of the model as a reader left it, the reader's own lines last: base holds the reader's own figures, then come the scenarios that stood beside them.",
      primaryKey: ["scenario", "name"],
      foreignKeys: [
        { fields: ["model_line"], table: "model", references: ["name"] },
        { fields: ["claim"], table: "claims", references: ["claim"] },
      ],
    },
    [
      text("scenario", "base for the reader's own figures, or the name of a scenario on top of them"),
      text("sheet", "Sheet the line is on"),
      text("name", "Name that formulas use"),
      text("label", "What a reader sees"),
      text(
        "unit",
        "Unit of value, published_value and difference; 1 is a ratio; empty where a formula leaves it open",
        unitOf,
      ),
      comparable(
        "value",
        "Value in full; a division that does not end is cut at 40 digits; the code of an error, or TRUE or FALSE of a comparison",
        ({ value }) => valueText(value),
      ),
      text("formula", "Formula that stands in the line; empty for a number", ({ workbook, name }) => {
        const content = workbook.content(name);
        return content.startsWith("=") ? content : "";
      }),
      text(
        "entry",
        "What was put there in place of what is published: a number, a formula, or @ and a choice",
        ({ workbook, name }) => workbook.entry(name) ?? "",
      ),
      text("kind", "input (claims), assumption (the author's or the reader's) or calculated"),
      text("claims", "Claims that an input is chosen among, separated by spaces", claimsOf),
      text(
        "claim",
        "The claim whose figure stands there; empty where none does",
        ({ workbook, name }) => standingClaim(notebook, workbook, name)?.claim ?? "",
      ),
      text("model_line", "The published line that it is; empty for a line of the reader's own", ({ name }) =>
        notebook.isOwnLine(name) ? "" : name,
      ),
      comparable("published_value", "Its value as published; of an own line, on the published figures", (item) =>
        valueText(item.published),
      ),
      comparable("difference", "value less published_value; empty where they cannot be compared", (item) =>
        numberText(movedBy(item)),
      ),
      {
        ...comparable(
          "percent_difference",
          "The difference in percent of the size of published_value; empty where that is zero",
          percentText,
        ),
        unit: "percent",
      },
      text("differs", "yes where value is another than published_value, else no", (item) =>
        isSame(item.value, item.published) ? "no" : "yes",
      ),
      text("note", "What a reader should know about it"),
    ],
    items,
  );
}

/** The table of {@link scenarioTable} as CSV. */
export const scenarioCsv = (takeaway: Takeaway, options: ScenarioOptions = {}): string =>
  csvOf(scenarioTable(takeaway, options));

/** Whether two values are the same as they are printed: one error that begins elsewhere is no other value. */
const isSame = (value: Value, published: Value): boolean =>
  value.kind === "error" ? published.kind === "error" && value.code === published.code : valueEquals(value, published);

/** The unit of a line; that of a reader's formula follows from it. */
const unitOf = ({ unit, workbook, name }: ScenarioLine): string => (unit === "" ? workbook.unit(name) : unit);

function movedBy({ value, published }: ScenarioLine): Value | null {
  return value.kind === "number" && published.kind === "number" ? subtract(value.number, published.number) : null;
}

const hundred = decimal("100");

function percentText(item: ScenarioLine): string {
  const moved = movedBy(item);
  if (moved?.kind !== "number" || item.published.kind !== "number" || signOf(item.published.number) === 0) return "";
  const share = divide(moved.number, absolute(item.published.number));
  return share.kind === "number" ? numberText(multiply(share.number, hundred)) : "";
}

/** A number as text; nothing for what is none, as a difference too large to be worked out. */
const numberText = (value: Value | null): string => (value?.kind === "number" ? valueText(value) : "");
