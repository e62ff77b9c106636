import { decimal } from "../model/decimal.js";
import { type Bounds } from "./intervalScale.js";

/** Whether a number, as plain decimal text, lies in an interval with open sides. */
export function isWithin(value: string, { low, high }: Bounds): boolean {
  const number = decimal(value);
  return (low === "" || number.gte(decimal(low))) && (high === "" || number.lte(decimal(high)));
}
