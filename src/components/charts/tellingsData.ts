import { colon } from "../../language/colon.js";
import { said } from "../../language/said.js";
import { valueText } from "../../model/value.js";
import { editWorkbook, type Workbook } from "../../model/workbook.js";
import { listText } from "../../notebook/countText.js";
import { type Notebook } from "../../notebook/notebook.js";
import { standingChoice } from "../../notebook/standing.js";
import { whoseOwn } from "../../notebook/whose.js";
import { proseFigure, proseText } from "../../notebook/proseFigure.js";
import { position, print } from "./values.js";

/** A line of the model and what it is called in the picture, or the period it is on. */
type Named<Word extends string> = { readonly line: string } & Readonly<Record<Word, string>>;

/** A part of a whole that several sources tell: the lines of the model that hold both, and what follows from them. */
export interface ToldPart {
  /** The part, of which every choice is a telling. */
  readonly part: Named<"noun" | "period">;
  readonly whole: Named<"noun">;
  /** Lines of the part over the whole, and of the whole without the part. */
  readonly share: string;
  readonly rest: string;
  /** The part in the period before, by a growth that one source prints with its sum, and its share of the whole then. */
  readonly before: Named<"share" | "period">;
}

/** One telling, in a workbook of its own. The amounts are positions. */
export interface Telling {
  /** The sum and who tells it. */
  readonly label: string;
  /** The choice of the line that it is; empty for the reader's own value. */
  readonly choice: string;
  readonly isUsed: boolean;
  readonly who: string;
  /** The sum as it is told: an amount, or a part of the whole. */
  readonly sum: string;
  /** Its share of the whole; only as precise as it is told. */
  readonly share: string;
  /** The rest of the whole, and the part in the period before, as print. */
  readonly rest: string;
  readonly implied: string;
  readonly workbook: Workbook;
  readonly part: number;
  readonly total: number;
  /** The part in the period before; null for a sum that no growth is printed with. */
  readonly before: number | null;
  /** Whether an article prints the sum itself. */
  readonly isPrinted: boolean;
}

/** The tellings of a part: the choices of its line, and the reader's own value where it is none of them. */
export function tellingsOf(notebook: Notebook, lines: ToldPart): Telling[] {
  const name = lines.part.line;
  const now = notebook.workbook();
  const used = valueText(now.value(name));
  const grown = growthSource(notebook, lines.before.line);
  const told = now.line(name).choices.map(({ id, basis, label, content }): Telling => {
    const { workbook } = editWorkbook(now, { [name]: `@${id}` });
    const isUsed = valueText(workbook.value(name)) === used;
    const ratio = basis === "line" ? ratioBehind(now, content.slice(1)) : undefined;
    if (ratio !== undefined) {
      const { sum, share } = shareTold(notebook, ratio);
      const who = said(`${sum}, by ${sourcesOf(notebook, ratio)}`, `${sum}, selon ${sourcesOf(notebook, ratio)}`);
      return { ...telling(notebook, lines, workbook, who, isUsed), choice: id, sum, share };
    }
    const claim = notebook.claim(id);
    const before = !claim || claim.source !== grown ? null : position(workbook, lines.before.line);
    const who = claim?.sourceName ?? label;
    return { ...telling(notebook, lines, workbook, who, isUsed), choice: id, before, isPrinted: claim !== undefined };
  });
  return told.some(({ isUsed }) => isUsed) ? told : [...told, telling(notebook, lines, now, whoseOwn(notebook), true)];
}

function telling(
  notebook: Notebook,
  { part, whole, share, rest, before }: ToldPart,
  workbook: Workbook,
  who: string,
  isUsed: boolean,
): Telling {
  const told = (line: string) => proseFigure(notebook, workbook, line, { isPoint: true }).text;
  const sum = told(part.line);
  return {
    choice: "",
    label: `${sum}${colon()} ${who}`,
    who,
    sum,
    share: proseText(notebook, workbook, share),
    rest: told(rest),
    implied: told(before.line),
    workbook,
    part: position(workbook, part.line) ?? 0,
    total: position(workbook, whole.line) ?? 0,
    before: null,
    isPrinted: false,
    isUsed,
  };
}

/** The ratio that a line's formula rests on: a growth or a share. */
function ratioBehind(workbook: Workbook, name: string): string | undefined {
  return workbook.precedents(name).find((each) => workbook.line(each).unit === "1");
}

/** The source that prints the growth behind a line: its sum is the only one that the growth belongs to. */
function growthSource({ workbook, claim }: Notebook, name: string): string | undefined {
  const growth = ratioBehind(workbook(), name);
  if (growth === undefined) return undefined;
  const choice = standingChoice(workbook(), growth) ?? workbook().line(growth).choices[0];
  return choice && claim(choice.id)?.source;
}

/** A told share as a part of the whole (`about half`) and as a ratio (`about 50 %`); the reader's own without "about". */
function shareTold({ workbook, claim }: Notebook, ratio: string): { sum: string; share: string } {
  const share = print(workbook(), ratio);
  const choice = standingChoice(workbook(), ratio);
  const about = choice && claim(choice.id)?.qualifier === "about" ? said("about ", "environ ") : "";
  const isHalf = valueText(workbook().value(ratio)) === "0.5";
  return {
    sum: isHalf ? said(`${about}half`, about === "" ? "la moitié" : "environ la moitié") : about + share,
    share: about + share,
  };
}

/** The articles that a line may be picked among: `Morning page and Evening page`. */
function sourcesOf({ workbook, claim }: Notebook, name: string): string {
  const sources = new Set(
    workbook()
      .line(name)
      .choices.flatMap(({ id }) => claim(id)?.sourceName ?? []),
  );
  return listText([...sources]);
}

/** Two tellings of which one's period before is the other's own. */
export interface Echo<T = Telling> {
  readonly from: T;
  readonly to: T;
}

/** The telling whose period before is, within half a percent, another's own: one sum may stand for two periods. */
export function echoOf<T extends { readonly part: number; readonly before: number | null }>(
  tellings: readonly T[],
): Echo<T> | null {
  for (const from of tellings) {
    const { before } = from;
    if (before === null) continue;
    const to = tellings.find((other) => other !== from && Math.abs(other.part - before) < other.part / 200);
    if (to) return { from, to };
  }
  return null;
}
