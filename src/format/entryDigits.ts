import { catalogue } from "../language/catalogue.js";
import { type Language, language } from "../language/language.js";
import { quoted } from "../language/quoted.js";

const words = catalogue({
  en: {
    misplaced: (typed: string) =>
      `the separators in ${typed} do not part groups of three digits: type them all or none, as 1,000,000 or 1000000`,
  },
  fr: {
    misplaced: (typed) =>
      `les séparateurs de ${typed} ne délimitent pas des groupes de trois chiffres : mettez-les tous ou aucun, comme 1 000 000 ou 1000000`,
  },
});

/** How typed digits read: a plain decimal, or why none. */
type DigitReading = { readonly value: string } | { readonly problem: string };

const isDigit = /(?!\d)\p{Nd}/u;

/** Digits and signs of other scripts as ours: ٢٠٬٠٠٠, २०,०००, ٢٥٪. Their point is what one is in `locale`. */
export function latinDigits(text: string, locale = language()): string {
  return text
    .replace(new RegExp(isDigit, "gu"), (digit) => {
      const code = digit.codePointAt(0)!;
      let first = code;
      while (isDigit.test(String.fromCodePoint(first - 1))) first--;
      return String((code - first) % 10);
    })
    .replace(/[٪٬٫]/g, (sign) => (sign === "٪" ? "%" : sign === "٬" ? "'" : locale === "fr" ? "," : "."));
}

const grouping = /^[1-9]\d{0,2}(?:([ ,.'])\d{3})(?:\1\d{3})*$/;

/**
 * Reads digits with separators: spaces and apostrophes always group, the last of two kinds of mark is the decimal one, a
 * mark that occurs twice groups, and one before other than three digits is decimal. A single `,` or `.` before exactly
 * three digits (`1,500`) is read by `locale`, the language of the page and not of the browser. Groups are of three digits and the first is not empty and does not start
 * with 0.
 */
export function readDigits(typed: string, locale: Language): DigitReading {
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
  return { problem: words().misplaced(quoted(typed)) };
}
