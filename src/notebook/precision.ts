import { modelValue } from "../model/claimUnit.js";
import { Decimal, decimal, decimalText } from "../model/decimal.js";
import { shown, signOf } from "../model/fraction.js";
import { type ClaimRecord } from "./record.js";
import { type Workbook } from "../model/workbook.js";
import { type Notebook } from "./notebook.js";
import { keptOf, restsOn, standingChoice, tried } from "./standing.js";

/** How finely a line's value is known. */
export interface Precision {
  /**
   * The significant digits that its inputs support: those that are sure and the first one in doubt, two at the least and
   * four at the most.
   */
  readonly digits: number;
  /** Whether it rests on a print that says `about`. */
  readonly isHedged: boolean;
  /** Whether even its second digit is in doubt. */
  readonly isDoubtful: boolean;
}

const fewest = 2;
const most = 4;

const known = keptOf<Precision>();

/**
 * How finely a line's value is known, from the prints that it rests on: each is taken to both ends of what it stands for, all
 * else as it is, and what the value moves by is added up. A value of the reader's own, an assumption, a reference rate and
 * the printed side of a floor or a ceiling are exact.
 */
export function precision(notebook: Notebook, workbook: Workbook, name: string): Precision {
  return known(workbook, name, () => measure(notebook, workbook, name));
}

function measure(notebook: Notebook, workbook: Workbook, name: string): Precision {
  const value = workbook.value(name);
  if (value.kind !== "number" || signOf(value.number) === 0)
    return { digits: most, isHedged: false, isDoubtful: false };
  let doubt = new Decimal(0);
  let isHedged = false;
  for (const input of restsOn(workbook, [name])) {
    const print = standingPrint(notebook, workbook, input);
    if (!print) continue;
    const moves = print.ends.map((end) => {
      const moved = tried(workbook, input, end).value(name);
      return moved.kind === "number" ? shown(moved.number).minus(shown(value.number)).abs() : new Decimal(0);
    });
    const reach = Decimal.max(0, ...moves);
    doubt = doubt.plus(reach);
    isHedged ||= print.isHedged && !reach.isZero();
  }
  const share = doubt.div(shown(value.number).abs());
  return { digits: digitsFor(share), isHedged, isDoubtful: share.gte(0.1) };
}

/** 2 from a doubt of one part in a hundred upwards, 3 from one in a thousand, else 4. */
const digitsFor = (share: Decimal): number => (share.gte(0.01) ? fewest : share.gte(0.001) ? fewest + 1 : most);

interface Print {
  readonly isHedged: boolean;
  /** Both ends of what it stands for, as entries; none for an open print, whose named side is exact. */
  readonly ends: readonly string[];
}

/** The print that stands in a line as its input; null for anything else. */
function standingPrint(notebook: Notebook, workbook: Workbook, name: string): Print | null {
  const choice = standingChoice(workbook, name);
  const claim = choice?.basis === "claim" ? notebook.claim(choice.id) : undefined;
  if (!choice || !claim) return null;
  return { isHedged: claim.qualifier === "about", ends: printedEnds(claim, choice.content) };
}

/** What a claim stands for around one of its values, which is all of the print but for an end or the middle of a range. */
function printedEnds(claim: ClaimRecord, value: string): string[] {
  const { low, high, interval, unit } = claim;
  if ([low, high, interval.low, interval.high].includes("")) return [];
  if (low === high) return [modelValue(interval.low, unit), modelValue(interval.high, unit)];
  const reach = decimal(modelValue(decimalText(decimal(interval.high).minus(decimal(high))), unit));
  return [decimalText(decimal(value).minus(reach)), decimalText(decimal(value).plus(reach))];
}
