import { decimal } from "../model/decimal.js";
import { valueText } from "../model/value.js";
import { type Workbook } from "../model/workbook.js";
import { type Notebook } from "./notebook.js";
import { proseText } from "./proseFigure.js";

/** What is said around the size of a change, by its sign. */
export interface ChangeWords {
  readonly before: string;
  readonly after: string;
}

const wordings = {
  more: { up: ["", " more than"], down: ["", " less than"], level: "as much as", unknown: ["", " against"] },
  grew: { up: ["grew by ", ""], down: ["fell by ", ""], level: "did not change", unknown: ["changed by ", ""] },
  above: { up: ["", " above"], down: ["", " below"], level: "level with", unknown: ["", " against"] },
  left: {
    up: ["leaving ", " for everything else"],
    down: ["", " more than there is"],
    level: "leaving nothing for everything else",
    unknown: ["leaving ", " for everything else"],
  },
} as const satisfies Readonly<Record<string, { up: Words; down: Words; level: string; unknown: Words }>>;

type Words = readonly [before: string, after: string];

/** A pair of directions that a sentence can take: more or less, grew or fell, above or below, left or over. */
export type Wording = keyof typeof wordings;

/** The words around a change: `value` is plain decimal text or an error's code, which takes no side. At zero they stand alone. */
export function changeWords(value: string, wording: Wording): ChangeWords & { readonly isLevel: boolean } {
  const { up, down, level, unknown } = wordings[wording];
  const isNumber = /^-?\d/.test(value);
  if (isNumber && decimal(value).isZero()) return { before: level, after: "", isLevel: true };
  const [before, after] = !isNumber ? unknown : decimal(value).isNegative() ? down : up;
  return { before, after, isLevel: false };
}

/** What a change is called, and in which format where not its line's own. */
export interface SignedOptions {
  readonly as: Wording;
  readonly format?: string;
}

/** A change in words that follow its sign, for the title of a chart: `6.7 % more than`, `fell by at least 33.3 %`, `as much as`. */
export function signedText(
  notebook: Pick<Notebook, "claim">,
  workbook: Workbook,
  name: string,
  { as, format }: SignedOptions,
): string {
  const { before, after, isLevel } = changeWords(valueText(workbook.value(name)), as);
  if (isLevel) return before;
  const size = proseText(notebook, workbook, name, { of: "size", ...(format === undefined ? {} : { format }) });
  return `${before}${size}${after}`;
}
