import { decimal, decimalText } from "./decimal.js";

const modelUnits: Readonly<Record<string, string>> = {
  percent: "1",
  multiple: "1",
  count: "1",
  chips: "chip",
  users: "user",
  tokens_per_day: "token/day",
};

/** The unit that the model uses for a claim's unit: `token/day` for `tokens_per_day`, a currency as it is. */
export function modelUnit(claimUnit: string): string {
  return modelUnits[claimUnit] ?? claimUnit;
}

/** A claim's number in that unit: 17.6 percent is 0.176, all else as it is; an open side stays empty. */
export function modelValue(value: string, claimUnit: string): string {
  if (value === "") return "";
  return decimalText(claimUnit === "percent" ? decimal(value).div(100) : decimal(value));
}
