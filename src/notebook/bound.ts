import { decimalText } from "../model/decimal.js";
import { choiceEnd } from "../model/line.js";
import { compare, shown, signOf } from "../model/fraction.js";
import { type Workbook } from "../model/workbook.js";
import { type Notebook } from "./notebook.js";
import { standingChoice } from "./ownValues.js";
import { restsOn } from "./restsOn.js";
import { tried } from "./tried.js";

/** What a value is to the truth where a print says "more than" or "up to": the least or the most it can be; else empty. */
export type Bound = "least" | "most" | "";

/**
 * Which bound a line's value is, from the open prints it rests on: each is tried further out on its open side, and what
 * the value does there says whether it is a floor or a ceiling. Empty where no print is open, or two pull apart.
 */
export function boundOf(notebook: Pick<Notebook, "claim">, workbook: Workbook, name: string): Bound {
  const found = new Set(restsOn(workbook, [name]).flatMap((input) => moved(notebook, workbook, name, input)));
  const [only = ""] = found;
  return found.size === 1 ? only : "";
}

function moved(notebook: Pick<Notebook, "claim">, workbook: Workbook, name: string, input: string): Bound[] {
  const choice = standingChoice(workbook, input);
  // An end of a range is a number like any other.
  const claim = choice?.basis === "claim" && choiceEnd(choice.id) === null ? notebook.claim(choice.id) : undefined;
  const value = workbook.value(input);
  if (!claim || value.kind !== "number" || (claim.low !== "" && claim.high !== "")) return [];
  const further = decimalText(claim.high === "" ? shown(value.number).times(2) : shown(value.number).div(2));
  const before = workbook.value(name);
  const after = tried(workbook, input, further).value(name);
  if (before.kind !== "number" || after.kind !== "number") return [];
  const order = compare(after.number, before.number);
  return order === 0 ? [] : [order > 0 ? "least" : "most"];
}

/** The bound that the size of a line's value is: what grows by at most, falls by at least. */
export function sizeBound(notebook: Pick<Notebook, "claim">, workbook: Workbook, name: string): Bound {
  const bound = boundOf(notebook, workbook, name);
  const value = workbook.value(name);
  if (bound === "" || value.kind !== "number" || signOf(value.number) >= 0) return bound;
  return bound === "least" ? "most" : "least";
}

const prefixes = { least: "at least ", most: "at most ", "": "" } as const;

/** How a bound is told before a figure, with the space that follows. */
export const boundText = (bound: Bound): string => prefixes[bound];
