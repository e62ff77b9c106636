import { extractFigures } from "../src/index.js";
import { type Language, type Qualifier, type Reading } from "../src/reading.js";

/**
 * Cases a line each: `language sentence => value qualifier unit; …`, every quantity of the sentence in any order.
 * `\n` in a sentence is a line break, `\t` a tab. A value is `v`, `low..high`, `>low` or `<high`, with `e9` for zeros. The qualifier is its letter
 * in `letters`. What stands behind `/` (values) or `|` (qualifiers, units) is equally right; a row that ends in `?` may be missing.
 * A figure that no row names is false. Lines that are empty or begin with `#` are skipped.
 */
export interface Case {
  readonly language: Language;
  readonly text: string;
  readonly rows: readonly Row[];
}

interface Row {
  /** As written in the case. */
  readonly line: string;
  readonly values: readonly { readonly low: string; readonly high: string }[];
  readonly qualifiers: readonly Qualifier[];
  readonly units: readonly string[];
  readonly optional: boolean;
}

const letters: Readonly<Record<string, Qualifier>> = {
  e: "exact",
  a: "about",
  m: "more_than",
  l: "at_least",
  s: "less_than",
  u: "up_to",
  r: "range",
  v: "vague",
};

/** The cases of a text in this notation. Throws on a line that is not one. */
export function cases(lines: string): Case[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [, language, text, rows] = /^(fr|en|zh) (.+?) =>(.*)$/.exec(line) ?? refuse(line);
      return {
        language: language as Language,
        text: (text ?? "").replaceAll("\\n", "\n").replaceAll("\\t", "\t"),
        rows: (rows ?? "")
          .split(";")
          .map((row) => row.trim())
          .filter((row) => row !== "")
          .map(readRow),
      };
    });
}

function readRow(line: string): Row {
  const [, values, named, units, optional] = /^(\S+) ([a-z](?:\|[a-z])*) (\S+)( \?)?$/.exec(line) ?? refuse(line);
  return {
    line,
    values: (values ?? "").split("/").map(readValue),
    qualifiers: (named ?? "").split("|").map((letter) => letters[letter] ?? refuse(line)),
    units: (units ?? "").split("|"),
    optional: optional !== undefined,
  };
}

function readValue(text: string): { low: string; high: string } {
  if (text.startsWith(">")) return { low: plain(text.slice(1)), high: "" };
  if (text.startsWith("<")) return { low: "", high: plain(text.slice(1)) };
  const [low = "", high = low] = text.split("..");
  return { low: plain(low), high: plain(high) };
}

/** A number with an exponent as a plain decimal: 1.45e9 is 1450000000. */
function plain(text: string): string {
  const [, sign = "", whole = "", places = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e(\d+))?$/.exec(text) ?? refuse(text);
  const power = Number(exponent);
  const digits = whole + places.slice(0, power).padEnd(power, "0");
  const rest = places.slice(power).replace(/0+$/, "");
  return sign + digits.replace(/^0+(?=\d)/, "") + (rest === "" ? "" : `.${rest}`);
}

function refuse(line: string): never {
  throw new Error(`no case in the notation of test/expected.ts: ${line}`);
}

/** What is wrong with what is read in a case: rows that are missing, then figures that no row names. Empty where all is right. */
export function faults({ language, text, rows }: Case): string[] {
  const left = extractFigures(text, language);
  const missing: string[] = [];
  // Rows that may be missing choose last, so that they take nothing from the others.
  for (const row of [...rows].sort((a, b) => Number(a.optional) - Number(b.optional))) {
    const at = left.findIndex((figure) => matches(row, figure));
    if (at >= 0) left.splice(at, 1);
    else if (!row.optional) missing.push(`missing: ${row.line}`);
  }
  return [...missing, ...left.map((figure) => `false: ${figure.figure} = ${shown(figure)}`)];
}

const matches = ({ values, qualifiers, units }: Row, read: Reading): boolean =>
  qualifiers.includes(read.qualifier) &&
  units.includes(read.unit) &&
  values.some(({ low, high }) => read.low === low && read.high === high);

const shown = ({ low, high, qualifier, unit }: Reading): string =>
  `${low === high ? low : `${low}..${high}`} ${qualifier} ${unit}`;
