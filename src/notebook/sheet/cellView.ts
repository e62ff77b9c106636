import { catalogue } from "../../language/catalogue.js";
import { called } from "../../language/quoted.js";
import { formatNumber, formatQuantity, formatUnitLabel } from "../../format/number.js";
import { type LineRecord } from "../../model/line.js";
import { type Value, valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";
import { type Difference, difference, differencePhrase } from "../difference.js";
import { shownFormat } from "../shownFormat.js";

const words = catalogue({
  en: {
    against: (moved: string) => `${moved} against published`,
    published: (value: string) => `published: ${value}`,
    changedBy: (setter: string) => `changed by ${setter}`,
    inColumn: "set in this column",
    ownLine: "your own line",
    linked: "calculated from another sheet",
    calculated: "calculated",
    kinds: { input: "input", assumption: "assumption" },
    fixed: (kind: string) => `${kind}, fixed in this column`,
    open: (kind: string) => `${kind}, can be changed`,
    error: (code: string, message: string) => `${code}: ${message}`,
    inLine: (sentence: string, label: string) => `${sentence}, in ${called(label)}`,
  },
  fr: {
    against: (moved) => `${moved} par rapport au publié`,
    published: (value) => `publié : ${value}`,
    changedBy: (setter) => `modifié par ${setter}`,
    inColumn: "fixé dans cette colonne",
    ownLine: "votre ligne",
    linked: "calculé à partir d'une autre feuille",
    calculated: "calculé",
    kinds: { input: "entrée", assumption: "hypothèse" },
    fixed: (kind) => `${kind}, fixe dans cette colonne`,
    open: (kind) => `${kind}, modifiable`,
    error: (code, message) => `${code} : ${message}`,
    inLine: (sentence, label) => `${sentence}, dans ${called(label)}`,
  },
});

/** How a number came about, told by colour and by a mark beside it. */
export type CellTone = "input" | "calculated" | "linked";

/** What a cell of a value column shows and says. */
export interface CellView {
  /** The number in the line's format, TRUE, FALSE, or the code of an error. */
  readonly text: string;
  readonly tone: CellTone;
  /** Whether something else was put in place of what is published, or of what the reader has where this is a scenario. */
  readonly isEdited: boolean;
  /** Whether the value is another than the published one. */
  readonly isDifferent: boolean;
  /** Whether it is because of what was set in other lines. */
  readonly isMoved: boolean;
  /** The sentence of an error; empty where there is none. */
  readonly error: string;
  /** What a screen reader says: line, scenario, value with its unit, how it came about. */
  readonly name: string;
  /** Change against what is published, where it is asked for; else empty. */
  readonly variance: string;
}

/** What a view is made from. */
export interface CellQuestion {
  readonly line: LineRecord;
  readonly workbook: Workbook;
  /** What is published; null where nothing to compare with is: for a line of the reader's own. */
  readonly published: Workbook | null;
  /** What the reader has, where the column is a scenario, which starts from it; else null. */
  readonly yours: Workbook | null;
  /** The title of the column. */
  readonly scenario: string;
  /** Who set what the reader has in place of what is published: `you`, `this link`. */
  readonly setter: string;
  readonly isOwn: boolean;
  /** Whether the column does not take what is typed, as published scenarios do not. */
  readonly isReadOnly?: boolean;
  readonly withVariance: boolean;
}

/** What one cell shows. Pure: the same question, the same view. */
export function cellView(question: CellQuestion): CellView {
  const { line, workbook, published, yours, scenario, setter, isOwn, isReadOnly = false, withVariance } = question;
  const { name, label } = line;
  const format = shownFormat(workbook, name);
  const value = workbook.value(name);
  const unit = workbook.unit(name);
  const tone = cellTone(workbook, line);
  const entry = workbook.entry(name);
  const isEdited = entry !== null && entry !== (yours?.entry(name) ?? null);
  const before = published?.value(name);
  const isDifferent = before !== undefined && valueText(before) !== valueText(value);
  const isMoved = isDifferent && !isEdited && yours === null;
  const moved = published && isDifferent ? difference(published, workbook, name) : null;
  const against = moved ? words().against(differencePhrase(moved)) : "";
  const instead = published && isDifferent && !moved ? words().published(spokenOf(published, name)) : "";
  const said = [
    label,
    scenario,
    spokenValue(value, unit, format),
    toneWords(tone, line, isOwn, isReadOnly),
    ...(isEdited ? [yours === null ? words().changedBy(setter) : words().inColumn] : []),
    against,
    instead,
  ];
  return {
    text: formatNumber(valueText(value), format),
    tone,
    isEdited,
    isDifferent,
    isMoved,
    error: value.kind === "error" ? errorSentence(value, workbook, name) : "",
    name: said.filter((part) => part !== "").join(", "),
    variance: withVariance && moved ? shortPhrase(moved) : "",
  };
}

/**
 * A difference as a cell shows it beside a column of units: `+15.0 (+17.6 %)`, `+9.4 points`, `(×100)` from tenfold on; null
 * where there is none or an end is no number.
 */
export function shortDifference(from: Workbook, to: Workbook, name: string): string | null {
  const found = difference(from, to, name);
  return found && shortPhrase(found);
}

function shortPhrase(moved: Difference): string {
  const { amount, relative, isInPoints } = moved;
  if (isInPoints) return differencePhrase(moved);
  return relative === "" ? amount : `${amount} (${relative})`;
}

/** Inputs and assumptions are the reader's to change; a calculated line may draw on another sheet. */
export function cellTone(workbook: Workbook, line: LineRecord): CellTone {
  if (line.kind !== "calculated") return "input";
  const isLinked = workbook.precedents(line.name).some((name) => workbook.line(name).sheet !== line.sheet);
  return isLinked ? "linked" : "calculated";
}

function toneWords(tone: CellTone, line: LineRecord, isOwn: boolean, isReadOnly: boolean): string {
  if (isOwn) return words().ownLine;
  if (tone === "linked") return words().linked;
  if (tone === "calculated") return words().calculated;
  const kind = line.kind === "input" ? words().kinds.input : words().kinds.assumption;
  return isReadOnly ? words().fixed(kind) : words().open(kind);
}

const spokenOf = (workbook: Workbook, name: string): string =>
  spokenValue(workbook.value(name), workbook.unit(name), shownFormat(workbook, name));

/** The value as a screen reader should say it; an error as its sentence. */
export function spokenValue(value: Value, unit: string, format: string): string {
  if (value.kind === "error") return words().error(value.code, value.message);
  return formatQuantity(valueText(value), unit || "1", format);
}

/** The sentence of an error with its full stop, and where it began when that is another line. */
export function errorSentence(value: Value, workbook: Workbook, name: string): string {
  if (value.kind !== "error") return "";
  const sentence = value.message.charAt(0).toUpperCase() + value.message.slice(1);
  const isElsewhere = value.origin !== "" && value.origin !== name && workbook.has(value.origin);
  const whole = isElsewhere
    ? words().inLine(sentence.replace(/\u202f?\?$/, ""), workbook.line(value.origin).label)
    : sentence;
  return whole.endsWith("?") ? whole : `${whole}.`;
}

/** What the unit column says; nothing for a plain ratio. */
export function unitText(workbook: Workbook, line: LineRecord): string {
  const unit = workbook.unit(line.name);
  return unit === "" ? "" : formatUnitLabel(unit, line.format);
}
