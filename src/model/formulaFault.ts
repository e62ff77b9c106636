import type { ErrorCode } from "./value.js";

/** A formula that does not read or fit, and where: from `start` up to, not including, `end`, counted in the text with its `=`. */
export interface FormulaError {
  readonly kind: "error";
  readonly code: ErrorCode;
  /** A plain sentence without its final stop. */
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A name or function that was most likely meant, to offer as a repair; else null. */
  readonly nearest: string | null;
}

/** What is wrong with a formula and where, thrown while it is worked on and never past `orFault`. */
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

/** What comes of working on a formula, or the fault that was thrown meanwhile. */
export function orFault<Result>(text: string, work: () => Result): Result | FormulaError {
  try {
    return work();
  } catch (fault) {
    if (!(fault instanceof FormulaFault)) throw fault;
    const { code, message, start, end, nearest } = fault;
    return { kind: "error", code, message, text, start, end, nearest };
  }
}
