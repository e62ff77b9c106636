import { expect, it } from "vitest";
import { restsOn } from "../../../src/notebook/standing.js";
import { publishedWorkbook } from "./publishedRecord.js";

it("lists lines and what they rest on, each once, and passes over what is no line", () => {
  expect(restsOn(publishedWorkbook, ["h200_order_usd", "h200_units", "no_such_line"]).sort()).toEqual([
    "h200_order_usd",
    "h200_surcharge_rate",
    "h200_unit_price_usd",
    "h200_units",
  ]);
  expect(restsOn(publishedWorkbook, [])).toEqual([]);
});
