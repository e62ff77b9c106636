import { readNumberFormat, scalePower } from "../../format/numberFormat.js";
import { type Decimal, decimal, decimalText } from "../../model/decimal.js";
import { type Exact, compare, shown } from "../../model/fraction.js";
import { type Value } from "../../model/value.js";
import { editWorkbook, type Workbook } from "../../model/workbook.js";

/** An entry for an input, what the output then is, and whether that prints as the target. */
export interface NiceEntry {
  readonly entry: string;
  readonly gives: Value;
  readonly isOnTarget: boolean;
}

export interface Aim {
  readonly input: string;
  readonly output: string;
  readonly target: string;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** As many decimals more than the line shows are tried. */
const more = 16;

/**
 * The roundest entry near a number that gives the target in the digits that the output is shown in, or the target was typed
 * with: in the digits that the input is shown in, or as few more as it takes. Where none does, the number to 20 digits.
 */
export function niceEntry(workbook: Workbook, { input, output, target, low, high }: Aim, at: Exact): NiceEntry {
  const number = shown(at);
  const tried = (entry: string): NiceEntry => {
    const gives = editWorkbook(workbook, { [input]: entry }).workbook.value(output);
    return { entry, gives, isOnTarget: isOnTarget(workbook, output, target, gives) };
  };
  const seen = new Set<string>();
  for (let extra = 0; extra <= more; extra++) {
    const round = rounded(number, workbook.line(input).format, extra);
    const entry = decimalText(round);
    if (seen.has(entry) || compare(round, low) < 0 || compare(round, high) > 0) continue;
    seen.add(entry);
    const nice = tried(entry);
    if (nice.isOnTarget) return nice;
  }
  return tried(decimalText(number.toSignificantDigits(20)));
}

/** Whether a result prints as a target, in the digits that its line is shown in, or the target was typed with. */
export function isOnTarget(workbook: Workbook, output: string, target: string, gives: Value): boolean {
  if (gives.kind !== "number") return false;
  const wanted = decimal(target);
  const { format } = workbook.line(output);
  const finer = Array.from({ length: more }, (_, extra) => extra);
  const digits = finer.find((extra) => rounded(wanted, format, extra).eq(wanted)) ?? 0;
  return rounded(shown(gives.number), format, digits).eq(rounded(wanted, format, digits));
}

/** A number with the decimals of a format and some more; in every language the same. */
function rounded(number: Decimal, format: string, extra: number): Decimal {
  const read = readNumberFormat(format) ?? { kind: "plain" };
  if (read.kind === "sig") return number.toSignificantDigits(read.digits + extra);
  if (read.kind === "plain") return number.toSignificantDigits(3 + extra);
  const places = read.decimals - scalePower[read.scale] + extra;
  if (places >= 0) return number.toDecimalPlaces(places);
  return number.div(`1e${-places}`).round().times(`1e${-places}`);
}
