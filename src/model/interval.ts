import { decimal } from "./decimal.js";

/** Bounds as plain decimals; an open side is empty. */
export interface Bounds {
  readonly low: string;
  readonly high: string;
}

/** Whether a number, as plain decimal text, lies in an interval with open sides. */
export function isWithin(value: string, { low, high }: Bounds): boolean {
  const number = decimal(value);
  return (low === "" || number.gte(decimal(low))) && (high === "" || number.lte(decimal(high)));
}
