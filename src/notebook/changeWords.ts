import { type Language, language } from "../language/language.js";
import { decimal } from "../model/decimal.js";
import { valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";
import { type Notebook } from "./notebook.js";
import { proseText } from "./proseFigure.js";

/** Words around the size of a change. */
type Around = readonly [before: string, after: string];

/** What is said of a change upwards, downwards, of none, where the words stand alone, and of one that an error leaves open. */
export interface Wording {
  readonly up: Around;
  readonly down: Around;
  readonly level: string;
  readonly unknown: Around;
}

type Usual = "more" | "grew" | "above";

const wordings: Readonly<Record<Language, Readonly<Record<Usual, Wording>>>> = {
  en: {
    more: { up: ["", " more than"], down: ["", " less than"], level: "as much as", unknown: ["", " against"] },
    grew: { up: ["grew by ", ""], down: ["fell by ", ""], level: "did not change", unknown: ["changed by ", ""] },
    above: { up: ["", " above"], down: ["", " below"], level: "level with", unknown: ["", " against"] },
  },
  fr: {
    more: {
      up: ["", " de plus que"],
      down: ["", " de moins que"],
      level: "autant que",
      unknown: ["", " par rapport à"],
    },
    grew: {
      up: ["a augmenté de ", ""],
      down: ["a baissé de ", ""],
      level: "n’a pas changé",
      unknown: ["a changé de ", ""],
    },
    above: {
      up: ["", " au-dessus de"],
      down: ["", " au-dessous de"],
      level: "au niveau de",
      unknown: ["", " par rapport à"],
    },
  },
};

/** More or less, grew or fell, above or below, or words of a story's own; and in which format where not the line's own. */
export interface SignedOptions {
  readonly as: Usual | Wording;
  readonly format?: string;
}

/** A change in words that follow its sign: its size, empty at zero, and what is said around it. */
export interface ChangeWords {
  readonly before: string;
  readonly size: string;
  readonly after: string;
}

/** What is said of the change that a line holds. */
export function changeWords(
  notebook: Notebook,
  workbook: Workbook,
  name: string,
  { as, format }: SignedOptions,
): ChangeWords {
  const { up, down, level, unknown } = typeof as === "string" ? wordings[language()][as] : as;
  const value = workbook.value(name);
  const number = value.kind === "number" ? decimal(valueText(value)) : null;
  if (number?.isZero() === true) return { before: level, size: "", after: "" };
  const [before, after] = number === null ? unknown : number.isNegative() ? down : up;
  const size = proseText(notebook, workbook, name, { of: "size", ...(format === undefined ? {} : { format }) });
  return { before: startsWithVowel.test(size) ? before.replace(/\ba $/, "an ") : before, size, after };
}

/** Eight, eleven and eighteen, in digits. */
const startsWithVowel = /^(8|11(?![\d,])|18(?![\d,]))/;

/** The same as one text, for the title of a chart: `6.7 % more than`, `fell by at least 33.3 %`, `as much as`. */
export function signedText(notebook: Notebook, workbook: Workbook, name: string, options: SignedOptions): string {
  const { before, size, after } = changeWords(notebook, workbook, name, options);
  return `${before}${size}${after}`;
}
