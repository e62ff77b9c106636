import { type Line } from "./line.js";
import { type TableFigure } from "./readTable.js";

/** Numbers of a paragraph that stand in a table whose head does not tell how they are to be read. */
export interface Doubt {
  readonly paragraph: number;
  /** Where, what, why, and how to mend it, in one line. */
  readonly message: string;
}

const reasons = {
  "no head": ["no head tells their scale and currency", 'write one above the table, such as "in millions of euros"'],
  label: [
    "the head speaks of money, and their label of something else",
    'write the unit in the label, such as "(%)" or "(thousands)"',
  ],
  change: [
    "they are changes, in percent or in the unit of the table",
    'write "%" beside them or above their column, or the unit in brackets',
  ],
} as const;

/** What is in doubt in the rows of a table, one a paragraph. */
export function doubtsOf(figures: readonly TableFigure[], lines: readonly Line[], misread: string): Doubt[] {
  const byParagraph = new Map<number, TableFigure[]>();
  for (const figure of figures)
    if (figure.doubt !== "") byParagraph.set(figure.paragraph, [...(byParagraph.get(figure.paragraph) ?? []), figure]);
  return [...byParagraph].map(([paragraph, doubted]) => {
    const text = lines[paragraph - 1]?.text ?? "";
    const prints = doubted.map(({ start, end }) => `"${text.slice(start, end)}"`).join(", ");
    const doubt = doubted[0]?.doubt || "no head";
    const [why, mend] = reasons[doubt];
    const because = doubt === "no head" && misread !== "" ? `the head "${misread}" is not understood` : why;
    return {
      paragraph,
      message: `paragraph ${paragraph}: ${prints} of a table: read as printed, the scale in doubt: ${because} (${mend})`,
    };
  });
}
