import { catalogue } from "../language/catalogue.js";
import { parseDecimal } from "./decimal.js";
import { type Formula, type FormulaError, formulaNames, parseFormula, unknownName } from "./formula.js";
import { type LineRecord } from "./line.js";
import { ONE, type Unit, parseUnit } from "./unit.js";
import { inferUnit, unitMismatch } from "./unitCheck.js";
import type { Inferred } from "./unitRule.js";
import { type Value, errorValue, numberValue } from "./value.js";
import { shortened } from "./shortened.js";

const words = catalogue({
  en: {
    noNumber: (text: string) => `${text} is not a number`,
  },
  fr: {
    noNumber: (text) => `${text} n'est pas un nombre`,
  },
});

/** What stands in one line at present, read and checked: everything but its value. */
export interface Cell {
  /** The reader's entry where there is one: content, or `@` and the id of a choice. */
  readonly entry: string | null;
  /** A plain decimal, or a formula that starts with `=`. */
  readonly content: string;
  readonly formula: Formula | null;
  /** The lines that the formula needs, as indices, each once, in the order in which they first stand. */
  readonly precedents: readonly number[];
  readonly unit: Inferred;
  /** The value where it does not depend on other lines: a plain number, or what is wrong with the content. */
  readonly fixed: Value | null;
  /** What is wrong with the formula, and where; null where nothing is. */
  readonly error: FormulaError | null;
}

/** How a cell sees the rest of the model. */
export interface CellScope {
  /** The index of a line with a name that this cell may use, or undefined. */
  readonly indexOf: (name: string) => number | undefined;
  readonly unitOf: (index: number) => Inferred;
  /** Names to offer for one that is unknown. */
  readonly names: () => Iterable<string>;
}

const none: readonly number[] = [];

/** The declared unit of a line; null where it is empty (to be inferred) or does not read. */
export function declaredUnit(line: LineRecord): Unit | null {
  if (line.unit === "") return null;
  try {
    return parseUnit(line.unit);
  } catch {
    return null;
  }
}

/**
 * Reads the content of a line. Whatever it is, a cell comes back; what is wrong with it is the cell's value. `declared` is
 * the unit that a formula must have, or null to take the one it has.
 */
export function readCell(
  line: LineRecord,
  entry: string | null,
  content: string,
  scope: CellScope,
  declared: Unit | null = declaredUnit(line),
): Cell {
  if (!content.startsWith("=")) {
    const number = parseDecimal(content);
    const fixed = number
      ? numberValue(number)
      : errorValue("#VALUE!", words().noNumber(JSON.stringify(content.slice(0, 60))), line.name);
    return { entry, content, formula: null, precedents: none, unit: declared ?? ONE, fixed, error: null };
  }
  const formula = parseFormula(content);
  if (formula.kind === "error") {
    return broken(line, { entry, content, formula: null, precedents: none }, declared, formula);
  }

  const { text } = formula;
  const names = formulaNames(formula);
  const found = names.map(scope.indexOf);
  if (found.includes(undefined)) {
    const precedents = found.filter((index) => index !== undefined);
    const unknown = unknownName(formula, (name) => scope.indexOf(name) !== undefined, scope.names())!;
    return broken(line, { entry, content: text, formula, precedents }, declared, unknown);
  }
  const precedents = found as number[];
  const inferred = inferUnit(formula, (name) => scope.unitOf(scope.indexOf(name)!));
  const fault =
    inferred !== "any" && "kind" in inferred ? inferred : misfit(formula, inferred, declared, names.length > 0);
  if (fault) return broken(line, { entry, content: text, formula, precedents }, declared, fault);
  const unit = declared ?? (inferred as Inferred);
  return { entry, content: text, formula, precedents, unit, fixed: null, error: null };
}

/** That a formula comes to another unit than its line declares, as an error; null where it does not. */
function misfit(
  { root, text }: Formula,
  unit: Inferred,
  declared: Unit | null,
  hasNames: boolean,
): FormulaError | null {
  const message = declared && unitMismatch(unit, declared, hasNames);
  if (!message) return null;
  return { kind: "error", code: "#UNIT!", message, text, start: root.start, end: root.end, nearest: null };
}

/** A cell whose value is what is wrong with it. */
function broken(
  line: LineRecord,
  read: Pick<Cell, "entry" | "content" | "formula" | "precedents">,
  declared: Unit | null,
  error: FormulaError,
): Cell {
  return { ...read, unit: declared ?? "any", fixed: errorValue(error.code, error.message, line.name), error };
}

/** The content that an entry stands for in a line. Throws where it is no entry, or no choice of this line. */
export function entryContent(line: LineRecord, entry: string): string {
  if (entry.startsWith("@")) {
    const choice = line.choices.find(({ id }) => id === entry.slice(1));
    if (choice) return choice.content;
    const legal = line.choices.map(({ id }) => `@${id}`).join(", ");
    throw new Error(`${line.name}: no such choice: got ${quoted(entry)} (${legal || "the line has no choices"})`);
  }
  if (entry.startsWith("=") || parseDecimal(entry)) return entry;
  throw new Error(
    `${line.name}: not an entry: got ${quoted(entry)} (a plain decimal, a formula that starts with =, or @ and a choice)`,
  );
}

const quoted = (text: string): string => JSON.stringify(shortened(text, 80));
