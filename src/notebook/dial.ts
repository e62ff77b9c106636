import { formatQuantity } from "../format/number.js";
import { type Decimal, decimal, decimalText, zero } from "../model/decimal.js";
import { type LineRecord } from "../model/line.js";
import { tried } from "./standing.js";
import { valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";

/** A scale of values in equal steps, for a line that a reader moves: ends and step in the unit of the line. */
export interface Dial {
  readonly low: Decimal;
  readonly step: Decimal;
  /** How many steps there are from the low end to the high one. */
  readonly steps: number;
}

/** The ends of a scale where those that follow from the line would not do. */
export interface DialEnds {
  readonly low?: string;
  readonly high?: string;
}

const mostSteps = 100;
const niceSteps = [1, 2, 5, 10];

/**
 * A scale around what is told of a line: its choices as published and its range, half as far again to both sides and never
 * across zero; where one value alone is told, from nothing to twice that. Its steps are round, a hundred or fewer. Null for
 * a line of which no number is told.
 */
export function dialOf(base: Workbook, name: string, ends: DialEnds = {}): Dial | null {
  const line = base.line(name);
  const told = [...toldValues(base, line), line.low, line.high].flatMap((text) =>
    /^-?\d/.test(text) ? decimal(text) : [],
  );
  const [first] = told;
  if (first === undefined) return null;
  const least = told.reduce((a, b) => (b.lt(a) ? b : a), first);
  const most = told.reduce((a, b) => (b.gt(a) ? b : a), first);
  const reach = most.minus(least).isZero() ? most.abs() : most.minus(least).div(2);
  const from = ends.low === undefined ? towards(least.minus(reach), least) : decimal(ends.low);
  const to = ends.high === undefined ? towards(most.plus(reach), most) : decimal(ends.high);
  if (to.lte(from)) return null;
  const step = roundStep(to.minus(from));
  const low = from.div(step).floor().times(step);
  return { low, step, steps: to.minus(low).div(step).ceil().toNumber() };
}

/** A value that was moved away from one that was told, but not to the other side of zero. */
const towards = (moved: Decimal, told: Decimal): Decimal => (told.isZero() || moved.s !== told.s ? zero : moved);

/** The least of 1, 2 and 5 times a power of ten that goes into a length a hundred times or fewer. */
function roundStep(length: Decimal): Decimal {
  const finest = length.div(mostSteps);
  const power = decimal(`1e${finest.e}`);
  const factor = niceSteps.find((each) => power.times(each).gte(finest)) ?? 10;
  return power.times(factor);
}

function toldValues(base: Workbook, line: LineRecord): string[] {
  if (line.choices.length === 0) return [valueText(base.value(line.name))];
  return line.choices.map(({ id }) => valueText(tried(base, line.name, `@${id}`).value(line.name)));
}

/** The entry that stands at a step. */
export const entryAt = ({ low, step }: Dial, index: number): string => decimalText(low.plus(step.times(index)));

/** The step that is nearest to a value, within the scale; 0 for what is no number. */
export function stepAt({ low, step, steps }: Dial, value: string): number {
  if (!/^-?\d/.test(value)) return 0;
  const index = decimal(value).minus(low).div(step).round().toNumber();
  return Math.min(steps, Math.max(0, index));
}

/** A value that one may go back to on a scale: where it stands, from 0 to 1, and what it is. */
export interface DialTick {
  readonly at: number;
  readonly text: string;
}

/** What is told of a line, on its scale: each distinct value of its choices once, those outside left out. */
export function dialTicks(workbook: Workbook, name: string, { low, step, steps }: Dial): DialTick[] {
  const line = workbook.line(name);
  const values = [...new Set(toldValues(workbook, line))].filter((text) => /^-?\d/.test(text));
  return values.flatMap((text) => {
    const at = decimal(text).minus(low).div(step).div(steps).toNumber();
    return at < 0 || at > 1 ? [] : [{ at, text: formatQuantity(text, line.unit, line.format) }];
  });
}
