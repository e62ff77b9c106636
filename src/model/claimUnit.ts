import { decimal, decimalText } from "./decimal.js";

/** A claim's number in the unit of the model: 17.6 percent is 0.176, all else as it is; an open side stays empty. */
export function modelValue(value: string, claimUnit: string): string {
  if (value === "") return "";
  return decimalText(claimUnit === "percent" ? decimal(value).div(100) : decimal(value));
}
