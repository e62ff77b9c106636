import type { ErrorCode } from "./value.js";

/** What is wrong with a formula and where, thrown while it is read and never past `parseFormula`. */
export class FormulaFault extends Error {
  constructor(
    message: string,
    readonly start: number,
    readonly end: number,
    readonly code: ErrorCode = "#VALUE!",
    readonly nearest: string | null = null,
  ) {
    super(message);
  }
}
