import { type Change, formatChange, formatNumber, formatQuantity, formatUnitLabel } from "../../format/number.js";
import { type LineRecord } from "../../model/line.js";
import { type Value, valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";
import { shownFormat } from "../shownFormat.js";

/** How a number came about, told by colour and by a mark beside it. */
export type CellTone = "input" | "calculated" | "linked";

/** What a cell of a value column shows and says. */
export interface CellView {
  /** The number in the line's format, TRUE, FALSE, or the code of an error. */
  readonly text: string;
  readonly tone: CellTone;
  /** Whether the reader has put something else in place of what is published. */
  readonly isEdited: boolean;
  /** Whether this scenario differs from the base in this line. */
  readonly isDifferent: boolean;
  /** The sentence of an error; empty where there is none. */
  readonly error: string;
  /** What a screen reader says: line, scenario, value with its unit, how it came about. */
  readonly name: string;
  /** Change against the base of a scenario's cell, where it is asked for; else empty. */
  readonly variance: string;
}

/** What a view is made from. */
export interface CellQuestion {
  readonly line: LineRecord;
  readonly workbook: Workbook;
  /** The base, where the column is another scenario and differences are to be told; else null. */
  readonly against: Workbook | null;
  readonly scenario: string;
  readonly isOwn: boolean;
  /** Whether the column does not take what is typed, as published scenarios do not. */
  readonly isReadOnly?: boolean;
  readonly withVariance: boolean;
}

/** What one cell shows. Pure: the same question, the same view. */
export function cellView(question: CellQuestion): CellView {
  const { line, workbook, against, scenario, isOwn, isReadOnly = false, withVariance } = question;
  const { name, label } = line;
  const format = shownFormat(workbook, name);
  const value = workbook.value(name);
  const unit = workbook.unit(name);
  const tone = cellTone(workbook, line);
  const isEdited = workbook.entry(name) !== null && (against === null || workbook.entry(name) !== against.entry(name));
  const base = against?.value(name);
  const isDifferent = base !== undefined && valueText(base) !== valueText(value);
  const change = isDifferent ? formatChange(valueText(base), valueText(value), format, unit || "1") : null;
  const said = [
    label,
    scenario,
    spokenValue(value, unit, format),
    toneWords(tone, line, isOwn, isReadOnly),
    ...(isEdited ? [against === null ? "changed by you" : "set in this column"] : []),
    ...(change ? [`${change.text} against the base`] : []),
  ];
  return {
    text: formatNumber(valueText(value), format),
    tone,
    isEdited,
    isDifferent,
    error: value.kind === "error" ? errorSentence(value, workbook, name) : "",
    name: said.filter((part) => part !== "").join(", "),
    variance: withVariance && change ? varianceText(change) : "",
  };
}

/** Amount and percent without the unit, which the sheet has a column for. */
function varianceText({ amount, percent, text }: Change): string {
  if (amount === "") return text;
  return percent === "" ? amount : `${amount} (${percent})`;
}

/** Inputs and assumptions are the reader's to change; a calculated line may draw on another sheet. */
export function cellTone(workbook: Workbook, line: LineRecord): CellTone {
  if (line.kind !== "calculated") return "input";
  const isLinked = workbook.precedents(line.name).some((name) => workbook.line(name).sheet !== line.sheet);
  return isLinked ? "linked" : "calculated";
}

function toneWords(tone: CellTone, line: LineRecord, isOwn: boolean, isReadOnly: boolean): string {
  if (isOwn) return "your own line";
  if (tone === "linked") return "calculated from another sheet";
  if (tone === "calculated") return "calculated";
  return `${line.kind}, ${isReadOnly ? "fixed in this column" : "can be changed"}`;
}

/** The value as a screen reader should say it; an error as its sentence. */
export function spokenValue(value: Value, unit: string, format: string): string {
  if (value.kind === "error") return `${value.code}: ${value.message}`;
  return formatQuantity(valueText(value), unit || "1", format);
}

/** The sentence of an error with its full stop, and where it began when that is another line. */
export function errorSentence(value: Value, workbook: Workbook, name: string): string {
  if (value.kind !== "error") return "";
  const sentence = value.message.charAt(0).toUpperCase() + value.message.slice(1);
  const isElsewhere = value.origin !== "" && value.origin !== name && workbook.has(value.origin);
  const whole = isElsewhere ? `${sentence.replace(/\?$/, "")}, in “${workbook.line(value.origin).label}”` : sentence;
  return whole.endsWith("?") ? whole : `${whole}.`;
}

/** What the unit column says; nothing for a plain ratio. */
export function unitText(workbook: Workbook, line: LineRecord): string {
  const unit = workbook.unit(line.name);
  return unit === "" ? "" : formatUnitLabel(unit, line.format);
}
