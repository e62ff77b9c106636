/** A number as it stands in a sentence. */
export interface Printed {
  readonly text: string;
  readonly value: number;
  /** How far the number behind it may lie from it, by its last digit. */
  readonly slack: number;
}

const pattern =
  /(at least |at most )?(about )?(−?)(?:RMB |\$|€)?(\d[\d,]*(?:\.\d+)?)(?:e(\d+))?(?: (tn|bn|m)\b)?(\u202f%)?/;

const plainNumber = "−?(?:RMB |\\$|€)?\\d[\\d,]*(?:\\.\\d+)?(?:e\\d+)?";
const scaleAndPercent = "(?: (?:tn|bn|m)\\b)?(?:\u202f%)?";

/**
 * A source of a regular expression that matches a printed number, with its bound, sign, scale and unit of currency, or an
 * interval: `$300–500 m`, `$800 m to $1.2 bn`.
 */
export const numberPattern = `((?:at least |at most )?(?:about )?${plainNumber}(?:–\\d[\\d,]*(?:\\.\\d+)?)?${scaleAndPercent}(?: to ${plainNumber}${scaleAndPercent})?)`;

const powers: Readonly<Record<string, number>> = { tn: 12, bn: 9, m: 6 };

/** The ends of an interval as print, each with the scale that is said once; null for one number. */
function endsOf(text: string): [low: string, high: string] | null {
  const apart = /^(.*?\d.*?) to (.*\d.*)$/.exec(text);
  if (apart) return [apart[1] ?? "", apart[2] ?? ""];
  const joined = /^(.*?)(\d[\d,.]*)–(\d[\d,.]*)(.*)$/.exec(text);
  return joined && [`${joined[1]}${joined[2]}${joined[4]}`, `${joined[1]}${joined[3]}${joined[4]}`];
}

/**
 * Reads a number as a reader with a calculator does: its digits, its scale, and half a unit of its last digit either side; an
 * interval as its middle and half its width.
 */
export function readPrinted(text: string): Printed {
  const ends = endsOf(text)?.map((end) => readPrinted(end).value);
  const [low, high] = ends ?? [];
  if (low !== undefined && high !== undefined)
    return { text, value: (low + high) / 2, slack: Math.abs(high - low) / 2 };
  const match = pattern.exec(text);
  if (!match) throw new Error(`no number in "${text}"`);
  const [, bound, about, minus, digits = "", exponent = "0", scale = "", percent] = match;
  const power = (powers[scale] ?? 0) + Number(exponent) - (percent === undefined ? 0 : 2);
  const plain = digits.replaceAll(",", "");
  const decimals = plain.split(".")[1]?.length ?? 0;
  // A figure that is told as about, or as a floor, may end in zeros that are none of its digits.
  const zeros = (about ?? bound) !== undefined && decimals === 0 ? (/0*$/.exec(plain)?.[0].length ?? 0) : 0;
  const unit = 10 ** (power - decimals + Math.min(zeros, plain.length - 1));
  // A floor is rounded down and a ceiling up, by less than a whole unit.
  const slack = bound !== undefined && about === undefined ? unit : unit / 2;
  return { text, value: Number(plain) * 10 ** power * (minus === "" ? 1 : -1), slack };
}

/**
 * What is wrong with a printed number for one worked out from the other numbers; empty where it is right to its last digit.
 * `doubt` is how far what it was worked out from may be off by its own rounding.
 */
export function misprint(what: string, printed: Printed, expected: number, doubt = 0): string[] {
  const distance = Math.abs(printed.value - expected);
  return distance <= (printed.slack + doubt) * (1 + 1e-9) + Math.abs(expected) * 1e-9
    ? []
    : [`${what}: "${printed.text}" should be ${expected}`];
}
