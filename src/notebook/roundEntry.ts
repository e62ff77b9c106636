import { isOfThings } from "../format/unitParts.js";
import { type Workbook } from "../model/workbook.js";
import { Decimal, decimal, decimalText, one, zero } from "../model/decimal.js";

/** How finely a handle that is dragged or stepped sets a line, and how far it goes. */
export interface RoundSteps {
  /** A step that is the same everywhere, such as `0.01`; without one, steps grow with the value: from 1 to 5 % of it. */
  readonly step?: string;
  /** Whether the line holds whole things only. */
  readonly isWhole?: boolean;
  readonly least?: string;
  readonly most?: string;
}

/** The steps that suit what a line holds: percentage points for a ratio, whole things from one up; nothing goes below nought. */
export function stepsFor(workbook: Workbook, name: string): RoundSteps {
  const unit = workbook.unit(name) || "1";
  if (unit === "1") return { step: "0.01", least: "0" };
  return isOfThings(unit) ? { isWhole: true, least: "1" } : { least: "0" };
}

/** The round value nearest to a position, as an entry of two or three significant digits: 20,123 chips are `20000`. */
export function roundEntry(position: number, steps: RoundSteps = {}): string {
  const value = Number.isFinite(position) ? decimal(position.toExponential(14)) : zero;
  const step = stepAt(value, steps);
  return settled(value.div(step).toDecimalPlaces(0).times(step), steps);
}

/** The round value so many steps above a value, or below it where `count` is less than none; a value between two goes to the next. */
export function steppedEntry(from: string, count: number, steps: RoundSteps = {}): string {
  let value = decimal(from);
  for (let left = Math.abs(count); left > 0; left--) value = next(value, count > 0, steps);
  return settled(value, steps);
}

/** The next round value up or down. Below nought it mirrors what is above. */
function next(value: Decimal, isUp: boolean, steps: RoundSteps): Decimal {
  if (value.lt(0)) return next(value.neg(), !isUp, steps).neg();
  // Down from where steps change, those of the smaller values count.
  const step = isUp || value.isZero() ? stepAt(value, steps) : stepAt(value.times("0.999999999"), steps);
  const index = value.div(step);
  const reached = isUp ? index.floor().plus(1) : index.ceil().minus(1);
  return reached.times(step);
}

function stepAt(value: Decimal, { step, isWhole = false }: RoundSteps): Decimal {
  if (step !== undefined) return decimal(step);
  if (value.isZero()) return one;
  const power = new Decimal(10).pow(value.e);
  const size = power.times(value.abs().lt(power.times(2)) ? "0.05" : "0.1");
  return isWhole ? Decimal.max(size, one).ceil() : size;
}

function settled(value: Decimal, { least, most }: RoundSteps): string {
  let kept = value;
  if (most !== undefined) kept = Decimal.min(kept, decimal(most));
  if (least !== undefined) kept = Decimal.max(kept, decimal(least));
  return decimalText(kept);
}
