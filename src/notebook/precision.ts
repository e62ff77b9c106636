import { isOfThings } from "../format/unitParts.js";
import { currencyPair } from "../model/currency.js";
import { modelValue } from "../model/claimUnit.js";
import { Decimal, decimal, decimalText } from "../model/decimal.js";
import { shown, signOf } from "../model/fraction.js";
import { type Bounds, width } from "../model/interval.js";
import { type ChoiceRecord, type LineRecord } from "../model/line.js";
import { editWorkbook, type Entry, type Workbook } from "../model/workbook.js";
import { type ClaimRecord } from "./record.js";
import { type Notebook } from "./notebook.js";
import { keptOf, restsOn, standingChoice } from "./standing.js";

/** How finely a line's value is known. */
export interface Precision {
  /**
   * The fewest significant digits with which it is still within what its prints allow, two at the least and four at the
   * most: 53.125 that may be 52.6 to 53.6 has two, 144.65 that may be 141.1 to 148.3 has three. A rate between two
   * currencies has three at the least, since that is where rates move.
   */
  readonly digits: number;
  /** From the least to the greatest that its prints allow, as plain decimals in its unit; both the value where it is exact. */
  readonly low: string;
  readonly high: string;
  /** Whether it rests on a print that says `about`. */
  readonly isHedged: boolean;
  /** Whether either of these is a tenth of it away, or more: its second digit is in doubt, if not its first. */
  readonly isDoubtful: boolean;
}

const fewest = 2;
const most = 4;

/** The share of a value from which on it is in doubt. */
const doubtful = 0.1;

const known = keptOf<Precision>();

/**
 * How finely a line's value is known, from the prints that it rests on: each is taken to both ends of what it stands for, all
 * else as it is, and what moves the value up is added up, and what moves it down. A print that several lines hold moves in
 * all of them at once. A value of the reader's own, an assumption, a reference rate and the printed side of a floor or a
 * ceiling are exact; so is a round count that no word hedges: an order of 20,000 chips is told as one of 20,000.
 */
export function precision(notebook: Notebook, workbook: Workbook, name: string): Precision {
  return known(workbook, name, () => measure(notebook, workbook, name));
}

function measure(notebook: Notebook, workbook: Workbook, name: string): Precision {
  const value = numberOf(workbook, name);
  const exact = value === null ? "" : decimalText(value);
  if (value === null || value.isZero())
    return { digits: most, low: exact, high: exact, isHedged: false, isDoubtful: false };
  const { low, high, isHedged } = reachOf(workbook, name, value, standingPrints(notebook, workbook, name));
  const reach = Decimal.max(high.minus(value), value.minus(low));
  return {
    digits: digitsWithin(value, [low, high], currencyPair(workbook.unit(name)) === null ? fewest : fewest + 1),
    low: decimalText(low),
    high: decimalText(high),
    isHedged,
    isDoubtful: reach.div(value.abs()).gte(doubtful),
  };
}

const rounding = keptOf<Bounds>();

/**
 * From the least to the greatest that the rounding of the prints which a line rests on leaves open, as for a rate that two
 * figures imply. A figure printed with and without a hedge counts as the tighter of the two. Both are the value where it is
 * exact, and empty where it is no number.
 */
export function roundingRange(notebook: Notebook, workbook: Workbook, name: string): Bounds {
  return rounding(workbook, name, () => {
    const value = numberOf(workbook, name);
    if (value === null) return { low: "", high: "" };
    const prints = standingPrints(notebook, workbook, name, tightest);
    const { low, high } = reachOf(workbook, name, value, prints);
    return { low: decimalText(low), high: decimalText(high) };
  });
}

/** How far a value goes as each print goes to both of its ends: what moves it up added up, and what moves it down. */
function reachOf(workbook: Workbook, name: string, value: Decimal, prints: readonly Print[]) {
  let isHedged = false;
  const lowest: Entries[] = [];
  const highest: Entries[] = [];
  for (const print of prints) {
    const moves = print.ends.flatMap((entries) => {
      const moved = numberOf(editWorkbook(workbook, entries).workbook, name);
      return moved === null || moved.eq(value) ? [] : { entries, moved };
    });
    if (moves.length === 0) continue;
    isHedged ||= print.isHedged;
    const down = moves.filter(({ moved }) => moved.lt(value)).sort((a, b) => a.moved.cmp(b.moved))[0];
    const up = moves.filter(({ moved }) => moved.gt(value)).sort((a, b) => b.moved.cmp(a.moved))[0];
    if (down) lowest.push(down.entries);
    if (up) highest.push(up.entries);
  }
  const at = (ends: readonly Entries[]) =>
    (ends.length === 0 ? null : numberOf(editWorkbook(workbook, Object.assign({}, ...ends)).workbook, name)) ?? value;
  return { low: Decimal.min(value, at(lowest)), high: Decimal.max(value, at(highest)), isHedged };
}

const standing = (notebook: Notebook, _: LineRecord, { id }: ChoiceRecord): ClaimRecord | undefined =>
  notebook.claim(id);

/** Of the claims among the choices of a line that print one value, the one whose print is the tightest. */
function tightest(notebook: Notebook, { choices }: LineRecord, { content }: ChoiceRecord): ClaimRecord | undefined {
  const claims = choices
    .filter((choice) => choice.basis === "claim" && choice.content === content)
    .flatMap(({ id }) => notebook.claim(id) ?? []);
  return claims.sort((a, b) => width(a.interval).cmp(width(b.interval)))[0];
}

/** The fewest digits, of `least` to four, that round a value to one within its ends. */
function digitsWithin(value: Decimal, [low, high]: readonly [Decimal, Decimal], least: number): number {
  for (let digits = least; digits < most; digits++) {
    const rounded = value.toSignificantDigits(digits);
    if (rounded.gte(low) && rounded.lte(high)) return digits;
  }
  return most;
}

/** The value of a line as a decimal of forty digits; null for an error or TRUE. */
function numberOf(workbook: Workbook, name: string): Decimal | null {
  const value = workbook.value(name);
  if (value.kind !== "number") return null;
  return signOf(value.number) === 0 ? new Decimal(0) : shown(value.number);
}

type Entries = Readonly<Record<string, Entry>>;

interface Print {
  readonly isHedged: boolean;
  /** What to enter for either end of what it stands for; none for an open print, whose named side is exact. */
  readonly ends: readonly Entries[];
}

/**
 * The prints that stand in the inputs of a line, each once, whatever number of them hold it; `read` may take another claim
 * that prints the same in place of the one that stands.
 */
function standingPrints(
  notebook: Notebook,
  workbook: Workbook,
  name: string,
  read: (notebook: Notebook, line: LineRecord, choice: ChoiceRecord) => ClaimRecord | undefined = standing,
): Print[] {
  const holders = new Map<string, { claim: ClaimRecord; content: string; names: string[] }>();
  for (const input of restsOn(workbook, [name])) {
    const choice = standingChoice(workbook, input);
    const claim = choice?.basis === "claim" ? read(notebook, workbook.line(input), choice) : undefined;
    if (!choice || !claim) continue;
    const key = `${claim.claim} ${choice.content}`;
    const known = holders.get(key);
    if (known) known.names.push(input);
    else holders.set(key, { claim, content: choice.content, names: [input] });
  }
  return [...holders.values()].map(({ claim, content, names }) => ({
    isHedged: claim.qualifier === "about",
    ends: printedEnds(claim, content).map((end) => Object.fromEntries(names.map((each) => [each, end]))),
  }));
}

/** Whether a print is of things counted one by one, without a hedge, and loose for nothing but its zeros. */
function isRoundCount({ low, interval, qualifier, modelUnit }: ClaimRecord): boolean {
  const reach = decimal(interval.high).minus(decimal(interval.low)).div(2);
  return qualifier === "exact" && isOfThings(modelUnit) && reach.gte(decimal(low).times(doubtful));
}

/**
 * What a claim stands for around one of its values, which is all of the print but for an end or the middle of a range: its
 * low and its high in the unit of the model. None for an open print, and for a round count that no word hedges.
 */
export function printedEnds(claim: ClaimRecord, value: string): readonly [low: string, high: string] | readonly [] {
  const { low, high, interval, unit } = claim;
  if ([low, high, interval.low, interval.high].includes("")) return [];
  if (low === high) return isRoundCount(claim) ? [] : [modelValue(interval.low, unit), modelValue(interval.high, unit)];
  const reach = decimal(modelValue(decimalText(decimal(interval.high).minus(decimal(high))), unit));
  return [decimalText(decimal(value).minus(reach)), decimalText(decimal(value).plus(reach))];
}
