import { valueText } from "../model/value.js";
import { editWorkbook, type Workbook } from "../model/workbook.js";
import { type Notebook } from "../notebook/notebook.js";
import { proseFigure } from "../notebook/proseFigure.js";
import { joinRange } from "../notebook/quantityRange.js";
import { surchargeName, surchargeNoun } from "../components/surcharge.js";
import { verbText } from "../components/verb.js";
import { position, print } from "../components/charts/values.js";

/** An order in one scenario. `units` and `cost` are positions; `text` is the cost as print. */
export interface OrderPoint {
  readonly label: string;
  readonly text: string;
  readonly units: number;
  readonly cost: number;
  readonly isBase: boolean;
  readonly workbook: Workbook;
}

/** Prices of one chip as positions, surcharge and all: what the sources span, and the one used. */
export interface PriceSpan {
  readonly low: number;
  readonly high: number;
  readonly used: number | null;
  /** The price used without the surcharge; null where there is none. */
  readonly bare: number | null;
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

type Scenarios = Pick<Notebook, "claim" | "workbook" | "scenarios" | "scenario" | "scenarioTitle">;

/** The order as the reader has it and that of every scenario that changes it; an order told twice is drawn once, by its last name. */
export function orderPoints(notebook: Scenarios): OrderPoint[] {
  const points = new Map<string, OrderPoint>();
  for (const name of notebook.scenarios()) {
    const workbook = notebook.scenario(name);
    const key = ["h200_units", "h200_order_usd"].map((line) => valueText(workbook.value(line))).join(" ");
    const [units, cost] = [position(workbook, "h200_units"), position(workbook, "h200_order_usd")];
    if (points.get(key)?.isBase || units === null || cost === null || units <= 0 || cost <= 0) continue;
    points.set(key, {
      label: name === "base" ? orderName(notebook) : notebook.scenarioTitle(name),
      text: proseFigure(notebook, workbook, "h200_order_usd").text,
      units,
      cost,
      isBase: name === "base",
      workbook,
    });
  }
  return [...points.values()];
}

/** What the order is called: the test order while it is the one that articles print, else the reader's. */
export function orderName(notebook: Pick<Notebook, "workbook">): string {
  return verbText(notebook, ["h200_order_usd"], { told: "Test order", own: "Your order" });
}

/** What the sources span for the price of one chip; without a span, the price used alone. The surcharge is on all of them. */
export function priceSpan(workbook: Workbook): PriceSpan {
  const name = "h200_unit_price_usd";
  const line = workbook.line(name);
  const bare = position(workbook, name);
  const surcharge = position(workbook, surchargeName) ?? 0;
  const withSurcharge = (price: number) => price * (1 + surcharge);
  const used = bare === null ? null : withSurcharge(bare);
  const tried = [line.low, line.high].map((end) =>
    end === "" ? workbook : editWorkbook(workbook, { [name]: end }).workbook,
  );
  const [low = 0, high = 0] = tried.map((each) => withSurcharge(position(each, name) ?? 0));
  const [from = "", to = ""] = tried.map((each) => print(each, name));
  const range = `band: ${joinRange(from, to)}`;
  return {
    low,
    high,
    used: used !== null && used > 0 ? used : null,
    bare: surcharge !== 0 && bare !== null && bare > 0 ? bare : null,
    label:
      low === high
        ? ""
        : surcharge === 0
          ? range
          : `${range} ${surcharge < 0 ? "less" : "plus"} the ${surchargeNoun(workbook)}`,
  };
}
