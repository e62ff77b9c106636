/** The locale that decides what a lone `,` or `.` means: that of the page, not of the browser. */
export type EntryLocale = "en" | "fr";

/** How typed digits read: a plain decimal, or why none. */
type DigitReading = { readonly value: string } | { readonly problem: string };

const grouping = /^[1-9]\d{0,2}(?:([ ,.'])\d{3})(?:\1\d{3})*$/;

/**
 * Reads digits with separators: spaces and apostrophes always group, the last of two kinds of mark is the decimal one, a
 * mark that occurs twice groups, and one before other than three digits is decimal. A single `,` or `.` before exactly
 * three digits (`1,500`) is read by the locale. Groups are of three digits and the first is not empty and does not start
 * with 0.
 */
export function readDigits(typed: string, locale: EntryLocale): DigitReading {
  const marks: readonly string[] = typed.match(/[ ,.']/g) ?? [];
  if (marks.length === 0) return { value: typed };
  const kinds = [...new Set(marks)];
  const last = marks.at(-1) ?? "";
  const lastAt = typed.lastIndexOf(last);
  const canBeDecimal = (last === "," || last === ".") && marks.indexOf(last) === marks.length - 1;
  const whole = typed.slice(0, lastAt);
  const fraction = typed.slice(lastAt + 1);
  if (kinds.length === 1 && !(canBeDecimal && marks.length === 1)) return grouped(typed, typed);
  if (kinds.length === 1) {
    const decimal = `${whole === "" ? "0" : whole}.${fraction}`;
    const groups = grouping.test(typed) && (locale === "en") === (last === ",");
    return { value: groups ? whole + fraction : decimal };
  }
  if (!canBeDecimal || kinds.length > 2) return misplaced(typed);
  const groups = grouped(whole, typed);
  return "value" in groups ? { value: `${groups.value}.${fraction}` } : groups;
}

function grouped(groups: string, typed: string): DigitReading {
  return grouping.test(groups) ? { value: groups.replace(/[ ,.']/g, "") } : misplaced(typed);
}

function misplaced(typed: string): DigitReading {
  return {
    problem: `the separators in "${typed}" do not part groups of three digits: type them all or none, as 1,000,000 or 1000000`,
  };
}
