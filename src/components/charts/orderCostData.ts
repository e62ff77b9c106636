import { valueText } from "../../model/value.js";
import { editWorkbook, type Workbook } from "../../model/workbook.js";
import { type Notebook } from "../notebook.js";
import { joinRange } from "../quantityRange.js";
import { position, print, printAmount } from "./values.js";

/** An order in one scenario. `units` and `cost` are positions; `text` is the cost as print. */
export interface OrderPoint {
  readonly label: string;
  readonly text: string;
  readonly units: number;
  readonly cost: number;
  readonly isBase: boolean;
  readonly workbook: Workbook;
}

/** Prices of one chip as positions, surcharge left out: what the sources span, and the one in the sheet. */
export interface PriceSpan {
  readonly low: number;
  readonly high: number;
  readonly used: number | null;
  readonly label: string;
}

/** All that the picture of the order shows. */
export interface OrderPicture {
  readonly points: readonly OrderPoint[];
  readonly prices: PriceSpan;
  readonly budget: { readonly value: number; readonly text: string } | null;
  /** CNY per USD, for the axis on the right; null where there is none. */
  readonly rate: number | null;
}

/** The sheet's order and that of every scenario that changes it; an order told twice is drawn once. */
export function orderPoints(notebook: Pick<Notebook, "scenarios" | "scenario" | "scenarioTitle">): OrderPoint[] {
  const seen = new Set<string>();
  return notebook.scenarios().flatMap((name): OrderPoint[] => {
    const workbook = notebook.scenario(name);
    const key = ["h200_units", "h200_order_usd"].map((line) => valueText(workbook.value(line))).join(" ");
    const [units, cost] = [position(workbook, "h200_units"), position(workbook, "h200_order_usd")];
    if (seen.has(key) || units === null || cost === null || units <= 0 || cost <= 0) return [];
    seen.add(key);
    const label = name === "base" ? "In the sheet" : notebook.scenarioTitle(name);
    return [{ label, text: printAmount(workbook, "h200_order_usd"), units, cost, isBase: name === "base", workbook }];
  });
}

/** What the sources span for the price of one chip; without a span, the price used alone. */
export function priceSpan(workbook: Workbook): PriceSpan {
  const name = "h200_unit_price_usd";
  const line = workbook.line(name);
  const used = position(workbook, name);
  const tried = [line.low, line.high].map((end) =>
    end === "" ? workbook : editWorkbook(workbook, { [name]: end }).workbook,
  );
  const [low = used ?? 0, high = used ?? 0] = tried.map((each) => position(each, name) ?? 0);
  const [from = "", to = ""] = tried.map((each) => print(each, name));
  return {
    low,
    high,
    used: used !== null && used > 0 ? used : null,
    label: low === high ? "" : `band: ${joinRange(from, to)}`,
  };
}
