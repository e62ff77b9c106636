import { valueText } from "../../model/value.js";
import { editWorkbook, type Workbook } from "../../model/workbook.js";
import { type Notebook } from "../notebook.js";
import { position, print } from "./values.js";

/** An order in one scenario. `units` and `cost` are positions; `text` is the cost as print. */
export interface OrderPoint {
  readonly label: string;
  readonly text: string;
  readonly units: number;
  readonly cost: number;
  readonly isBase: boolean;
  readonly workbook: Workbook;
}

/** A price of one chip, surcharge left out. */
export interface PriceLine {
  readonly price: number;
  readonly text: string;
  readonly isUsed: boolean;
}

/** The sheet's order and that of every scenario that changes it; an order told twice is drawn once. */
export function orderPoints(
  notebook: Pick<Notebook, "scenarios" | "scenario" | "scenarioTitle" | "workbook">,
): OrderPoint[] {
  const seen = new Set<string>();
  return notebook.scenarios().flatMap((name): OrderPoint[] => {
    const workbook = notebook.scenario(name);
    const key = ["h200_units", "h200_order_usd"].map((line) => valueText(workbook.value(line))).join(" ");
    const [units, cost] = [position(workbook, "h200_units"), position(workbook, "h200_order_usd")];
    if (seen.has(key) || units === null || cost === null || units <= 0 || cost <= 0) return [];
    seen.add(key);
    const label = name === "base" ? "The order in the sheet" : notebook.scenarioTitle(name);
    return [{ label, text: `${print(workbook, "h200_order_usd")}`, units, cost, isBase: name === "base", workbook }];
  });
}

/** The price used and the ends of what its sources span. */
export function priceLines(workbook: Workbook): PriceLine[] {
  const name = "h200_unit_price_usd";
  const { low, high } = workbook.line(name);
  const used = position(workbook, name);
  const ends = [low, high]
    .filter((end) => end !== "")
    .map((end) => ({ workbook: editWorkbook(workbook, { [name]: end }).workbook, isUsed: false }));
  return [...ends, ...(used === null || used <= 0 ? [] : [{ workbook, isUsed: true }])].map(
    ({ workbook: each, isUsed }) => ({
      price: position(each, name) ?? 0,
      text: print(each, name),
      isUsed,
    }),
  );
}
