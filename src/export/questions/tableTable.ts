import { valueText } from "../../model/value.js";
import { type Notebook } from "../../notebook/notebook.js";
import { type TableCell, type TablePoint, tableView } from "../../notebook/whatIf/table.js";
import { columnsOf, type FilledTable, tableOf } from "../tableOf.js";

interface CellRow {
  readonly across: TablePoint;
  readonly down: TablePoint;
  readonly cell: TableCell;
}

/**
 * The table of two inputs, in long form: a row for each pair of their values, with what the result comes to in full. Throws
 * one sentence where the table cannot be made.
 */
export function tableTable(notebook: Notebook): FilledTable {
  const view = tableView(notebook);
  if (view.kind === "problem") throw new Error(view.problem);
  const { asked } = view;
  const workbook = notebook.workbook();
  const unit = (name: string): string => workbook.unit(name) || "1";
  const rows = view.cells.flatMap((row, y) =>
    row.map((cell, x): CellRow => ({ cell, across: view.across.points[x]!, down: view.down.points[y]! })),
  );
  const { text, calculated, comparable } = columnsOf<CellRow>();
  return tableOf(
    {
      name: "two_way",
      title: "Two inputs",
      description: "What a result comes to with every pair of values of two inputs, all else as it stands.",
      primaryKey: ["across_value", "down_value"],
      foreignKeys: [],
    },
    [
      text("across", "Line that runs across", () => asked.across),
      text("across_unit", "Unit of across_value; 1 is a ratio", () => unit(asked.across)),
      calculated("across_value", "Its value", ({ across }) => across.value),
      text("down", "Line that runs down", () => asked.down),
      text("down_unit", "Unit of down_value; 1 is a ratio", () => unit(asked.down)),
      calculated("down_value", "Its value", ({ down }) => down.value),
      text("output", "Line that is worked out", () => asked.output),
      text("output_unit", "Unit of value and target; 1 is a ratio", () => unit(asked.output)),
      comparable("value", "What it comes to, in full", ({ cell }) => valueText(cell.value)),
      calculated("target", "What it is held against; empty for nothing", () => asked.target),
      text("side", "above, on or below the target; empty without one", ({ cell }) => sideText(cell)),
      text("as_it_stands", "yes where both inputs are as they stand, else no", ({ cell }) =>
        cell.isLive ? "yes" : "no",
      ),
    ],
    rows,
  );
}

const sideText = ({ side }: TableCell): string => (side === null ? "" : side > 0 ? "above" : side < 0 ? "below" : "on");
