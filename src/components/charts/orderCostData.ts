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

type Scenarios = Pick<Notebook, "record" | "workbook" | "scenarios" | "scenario" | "scenarioTitle">;

/** The sheet's order and that of every scenario that changes it; an order told twice is drawn once. */
export function orderPoints(notebook: Scenarios): OrderPoint[] {
  const seen = new Set<string>();
  return notebook.scenarios().flatMap((name): OrderPoint[] => {
    const workbook = notebook.scenario(name);
    const key = ["h200_units", "h200_order_usd"].map((line) => valueText(workbook.value(line))).join(" ");
    const [units, cost] = [position(workbook, "h200_units"), position(workbook, "h200_order_usd")];
    if (seen.has(key) || units === null || cost === null || units <= 0 || cost <= 0) return [];
    seen.add(key);
    return [
      {
        label: pointLabel(notebook, name),
        text: printAmount(workbook, "h200_order_usd"),
        units,
        cost,
        isBase: name === "base",
        workbook,
      },
    ];
  });
}

/** A scenario's title; where it leaves the units as the reader set them, what it changes in the sheet's order. */
function pointLabel({ record, workbook, scenario, scenarioTitle }: Scenarios, name: string): string {
  if (name === "base") return "In the sheet";
  const changed = record.scenarios.filter((row) => row.scenario === name).map((row) => row.name);
  const isOwnOrder = workbook().entry("h200_units") !== null && !changed.includes("h200_units") && changed.length > 0;
  if (!isOwnOrder) return scenarioTitle(name);
  const words = changed.map((line) => {
    const { label } = workbook().line(line);
    return `${label.charAt(0).toLowerCase()}${label.slice(1)} ${print(scenario(name), line)}`;
  });
  return `With ${words.join(", ")}`;
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
