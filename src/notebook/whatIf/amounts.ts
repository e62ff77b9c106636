import { formatScale } from "../../format/numberFormat.js";
import { showingFormat } from "../../format/number.js";
import { plainDecimal } from "../../format/plainDecimal.js";
import { exactQuantity } from "../../format/quantity.js";
import { decimalText } from "../../model/decimal.js";
import { type Workbook } from "../../model/workbook.js";
import { quantity } from "../claimText.js";
import { type Notebook } from "../notebook.js";
import { wholeFormat } from "../proseFigure.js";
import { quantityFormat } from "../quantityFormat.js";
import { amountFields, type QuestionName } from "./questions.js";
import { isOwnSetting, settingOf } from "./settings.js";

const unitOf = (workbook: Workbook, name: string): string => workbook.unit(name) || "1";

/** More decimals than this beyond those of a line are read more easily in another scale. */
const mostFiner = 3;

/**
 * An amount of a line with its unit, in the digits of the line and as many more as it was typed with, or in the scale that
 * suits it where those would be many; an error's code as it is.
 */
export function amountWords(workbook: Workbook, name: string, value: string): string {
  const unit = unitOf(workbook, name);
  const { format } = workbook.line(name);
  const finer = showingFormat(format, value);
  const decimals = (text: string): number => Number(/\d+$/.exec(text)?.[0] ?? 0);
  const isFar = unit !== "1" && decimals(finer) - decimals(format) > mostFiner;
  return quantity(value, unit, isFar ? quantityFormat([value], unit) : finer);
}

/** An amount of a line with its unit, in the digits that its sheet shows. */
export function shownWords(workbook: Workbook, name: string, value: string): string {
  return quantity(value, unitOf(workbook, name), workbook.line(name).format);
}

/** As many digits as tell two results apart that print alike. */
const closely = 9;

/** An amount of a line with its unit in nine significant digits, or all it has where they are fewer. */
export function closeWords(workbook: Workbook, name: string, value: string): string {
  const number = plainDecimal(value);
  if (!number) return value;
  const { format } = workbook.line(name);
  if (number.isZero()) return quantity("0", unitOf(workbook, name), wholeFormat(format));
  const text = decimalText(number.toSignificantDigits(closely));
  return format === ""
    ? quantity(text, unitOf(workbook, name), "")
    : exactQuantity(text, unitOf(workbook, name), formatScale(format));
}

/**
 * An amount that a question is asked with, as it was set: the reader's, else the published one while the line that it is an
 * amount of is the published one too (`line` is that which stands); else empty.
 */
export function askedAmount(notebook: Notebook, question: QuestionName, field: string, line: string): string {
  const of = amountFields[field];
  if (isOwnSetting(notebook, question, field)) return settingOf(notebook, question, field);
  const published = notebook.record.questions?.[question]?.[of ?? ""];
  return of === undefined || published === line ? settingOf(notebook, question, field) : "";
}
