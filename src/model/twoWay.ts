import { compileColumns } from "./columns.js";
import { type Decimal, decimalText } from "./decimal.js";
import { exactEntry } from "./exactEntry.js";
import { type Exact, compare, equals, shown } from "./fraction.js";
import { type Value } from "./value.js";
import { type Entry, editWorkbook, type Workbook } from "./workbook.js";

/** One of the numbers that an input goes through. */
export interface AxisPoint {
  /** What puts it in, exactly. */
  readonly entry: Entry;
  /** The number as a plain decimal of at most 40 digits. */
  readonly value: string;
  /** Whether it is the number that stands in the input. */
  readonly isLive: boolean;
}

export interface AxisEnds {
  readonly low: Decimal;
  readonly high: Decimal;
  /** How many numbers, from 2 up; whole ones only where only those count. */
  readonly count: number;
  readonly isWhole: boolean;
}

/**
 * Numbers that an input goes through from one end to the other, some way apart and round between the ends, and always the
 * one that stands in it: an end moves out to it, or the nearest of those between gives way to it.
 */
export function axisPoints(live: Exact, { low, high, count, isWhole }: AxisEnds): AxisPoint[] {
  // An end that is the live number cut at 40 digits is the live number.
  const isCut = (end: Decimal): boolean => end.eq(shown(live));
  const ends: readonly [Exact, Exact] = [
    compare(live, low) < 0 || isCut(low) ? live : low,
    compare(live, high) > 0 || isCut(high) ? live : high,
  ];
  const [from, to] = ends.map(shown) as [Decimal, Decimal];
  const step = to.minus(from).div(count - 1);
  const places = Math.max(0, Math.min(isWhole ? 0 : 40, 1 - step.e));
  const round = (number: Decimal): Decimal =>
    // Of a step its first two digits, above the point as below it.
    step.e > 1
      ? number
          .div(`1e${step.e - 1}`)
          .round()
          .times(`1e${step.e - 1}`)
      : number.toDecimalPlaces(places);
  const between = Array.from({ length: count - 2 }, (_, index) => round(from.plus(step.times(index + 1))));
  const inner = between.filter((number, index) => number.gt(from) && number.lt(to) && !between[index - 1]?.eq(number));
  const numbers: Exact[] = [ends[0], ...inner, ends[1]];
  if (!numbers.some((number) => equals(number, live))) {
    const away = inner.map((number) => number.minus(shown(live)).abs());
    const nearest = away.reduce((best, each, index) => (each.lt(away[best]!) ? index : best), 0);
    if (inner.length === 0) numbers.splice(1, 0, live);
    else numbers[nearest + 1] = live;
  }
  return numbers.map((number) => ({
    entry: exactEntry(number),
    value: decimalText(shown(number)),
    isLive: equals(number, live),
  }));
}

/** Two inputs and the numbers that each goes through. */
export interface TwoWayAxes {
  readonly across: { readonly line: string; readonly points: readonly AxisPoint[] };
  readonly down: { readonly line: string; readonly points: readonly AxisPoint[] };
}

/** What an output comes to with every pair of numbers in two inputs, all else as it stands: a row for each of `down`. */
export function twoWayTable(workbook: Workbook, { across, down }: TwoWayAxes, output: string): Value[][] {
  return down.points.map((row) => {
    const { workbook: withRow } = editWorkbook(workbook, { [down.line]: row.entry });
    return across.points.map(({ entry }) => editWorkbook(withRow, { [across.line]: entry }).workbook.value(output));
  });
}

/** The same for many pairs at once, in doubles: row by row, NaN where the output is no number. */
export function twoWayField(
  workbook: Workbook,
  { across, down }: { readonly across: NumbersOf; readonly down: NumbersOf },
  output: string,
): Float64Array {
  const size = across.numbers.length * down.numbers.length;
  const [ofAcross, ofDown] = [new Float64Array(size), new Float64Array(size)];
  for (let index = 0; index < size; index++) {
    ofAcross[index] = across.numbers[index % across.numbers.length]!;
    ofDown[index] = down.numbers[Math.floor(index / across.numbers.length)]!;
  }
  const plan = compileColumns(workbook, { inputs: [across.line, down.line], outputs: [output] });
  return plan.run({ [across.line]: ofAcross, [down.line]: ofDown })[output]!;
}

/** An input and the doubles that it goes through. */
export interface NumbersOf {
  readonly line: string;
  readonly numbers: readonly number[];
}
