import { formatNumber } from "../../src/format/number.js";
import { minusSign } from "../../src/format/formatNumber.js";
import { decimal } from "../../src/model/decimal.js";
import { valueText } from "../../src/model/value.js";
import { type Workbook } from "../../src/model/workbook.js";
import { cellFormat } from "../../src/export/workbook/cellFormat.js";
import { cellValue, excelCode } from "../../src/export/workbook/cellValue.js";
import { type Plan, rowsAbove, type ValueColumn } from "../../src/export/workbook/plan.js";
import { type Notebook } from "../../src/notebook/notebook.js";
import { shownFormat } from "../../src/notebook/shownFormat.js";
import { type Office, type OfficeCell, type Place } from "./office.js";

/** The cells of values of a workbook that is open, by sheet of the model, line and column. */
export async function valueCells(office: Office, plan: Plan): Promise<(OfficeCell | null)[][][]> {
  const [first, last] = [plan.columns[0]!.letter, plan.columns.at(-1)!.letter];
  return office.cells(
    plan.sheets.map(({ name, lines }): Place => [name, `${first}${rowsAbove + 1}:${last}${rowsAbove + lines.length}`]),
  );
}

/** What LibreOffice shows for an error of Excel's that it tells in several ways: an argument that cannot be, no convergence. */
const officeCodes: Readonly<Record<string, readonly string[]>> = { "#NUM!": ["#NUM!", "Err:502", "Err:523"] };

/** What a column has to come to: the model's workbook, and the one whose values its number formats were made for. */
type Expected = (column: ValueColumn) => Workbook;

/** What LibreOffice shows in cells by name, where it has rules of its own. */
export type OwnRules = Readonly<Record<string, string>>;

/** The same column of another notebook of the same story and scenarios. */
export const columnsOf =
  (notebook: Notebook): Expected =>
  ({ kind, scenario }) =>
    kind === "published" ? notebook.reference() : notebook.scenario(scenario);

/**
 * Every cell that is not what the model says, a line each: number to 1e-12 of itself, digits to the last one shown, truth values,
 * and the codes of errors. `plan` laid the file out; `expected` gives what stands now.
 */
export async function differences(
  office: Office,
  plan: Plan,
  expected: Expected,
  ownRules: OwnRules = {},
): Promise<string[]> {
  const found = await valueCells(office, plan);
  return plan.sheets.flatMap(({ name: sheet, lines }, at) =>
    lines.flatMap(({ name }, row) =>
      plan.columns.flatMap((column, index) => {
        const cell = found[at]![row]![index] ?? null;
        if (Object.hasOwn(ownRules, name) && cell?.text === ownRules[name]) return [];
        const problem = cellProblem(cell, expected(column), column.workbook, name);
        const address = `${sheet}!${column.letter}${rowsAbove + 1 + row}`;
        return problem === null ? [] : [`${address} ${name} in ${column.title}: ${problem} (${cell?.formula ?? ""})`];
      }),
    ),
  );
}

function cellProblem(cell: OfficeCell | null, workbook: Workbook, written: Workbook, name: string): string | null {
  const value = workbook.value(name);
  if (cell === null) return "empty";
  const told = `got ${cell.text} ${cell.value ?? ""}, expected ${valueText(value).slice(0, 60)}`;
  const shown = cellValue(value);
  if (shown.isError) {
    const code = value.kind === "error" ? excelCode(value.code) : "#NUM!";
    return (officeCodes[code] ?? [code]).includes(cell.text) ? null : told;
  }
  if (cell.isError) return told;
  if (value.kind === "boolean") return cell.text === valueText(value) ? null : told;
  if (value.kind !== "number") return told;
  const double = Number(shown.value);
  const isNear = typeof cell.value === "number" && Math.abs(cell.value - double) <= 1e-12 * Math.abs(double);
  if (!isNear) return told;
  const before = written.value(name);
  const code = cellFormat(valueText(before), shownFormat(written, name));
  const text = shownAs(double === 0 ? "0" : valueText(value), code);
  if (before.kind === "number" && cell.text !== text) return `${told}, shown as ${text} by ${code}`;
  if (workbook !== written || code.includes("E")) return null;
  const page = formatNumber(valueText(value), shownFormat(workbook, name));
  return digitsOf(text) === digitsOf(page) ? null : `${told}, shown as ${page} on the page`;
}

/** The digits of a printed number with its sign, whatever stands between them in either language. */
const digitsOf = (printed: string): string => printed.replace(minusSign, "-").replace(/[^\d-]/g, "");

/** A value as a number format shows it, by our own reading of the format, on exact decimals. */
function shownAs(value: string, code: string): string {
  const [, decimals = "", commas = "", suffix = ""] = /^#,##0(?:\.(0+))?(,*)(.*)$/.exec(code) ?? [];
  const isPower = code.includes("E");
  if (isPower)
    return decimal(value)
      .toExponential(3)
      .replace(/e([+-])(\d)$/, "E$10$2")
      .replace("e", "E");
  const scaled = decimal(value)
    .times(suffix.includes("%") ? 100 : 1)
    .div(decimal("1000").pow(commas.length));
  const [whole = "", fraction] = scaled.toFixed(decimals.length).split(".");
  const isNought = !/[1-9]/.test(scaled.toFixed(decimals.length));
  const grouped = (isNought ? whole.replace("-", "") : whole).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${grouped}${fraction === undefined ? "" : `.${fraction}`}${suffix.replaceAll('"', "")}`;
}
