import { said } from "../../language/said.js";
import { chosenClaims } from "../../model/line.js";
import { boundOf, isOwnValue, standingClaim } from "../../notebook/standing.js";
import { claimReading } from "../../notebook/claimText.js";
import { type Notebook } from "../../notebook/notebook.js";
import { type ClaimRecord } from "../../notebook/record.js";
import { proseText } from "../../notebook/proseFigure.js";
import { whoseOwn } from "../../notebook/whose.js";
import { stepsFor } from "../../notebook/roundEntry.js";
import { type BarRow, type BarScale } from "./barRows.js";
import { type ChartNumber } from "./chartContent.js";
import { chartFrame, type ChartWords } from "./chartFrame.js";
import { type DragHandle, dragHandle } from "./dragHandle.js";
import { claimNumbers, lineNumber } from "./numbers.js";
import { position, print } from "./values.js";
import { drawings, loadPlot } from "./plot.js";

/** What a row of bars shows: a line of the model as it stands, or each claim that a line may be picked among. */
export type Bar = {
  readonly label: string;
  /** `strong` is what the story is on; `soft`, the usual, is what it is set against. */
  readonly tone?: BarRow["tone"];
} & ({ readonly line: string } | { readonly claimsOf: string });

export interface LineBars extends ChartWords<readonly BarRow[]> {
  readonly bars: readonly Bar[];
  /** Of the numbers below the bars; `1` where the subtitle says it. */
  readonly unit: string;
  /** Heads of the table: of the labels, and of the values. */
  readonly columns: readonly [string, string];
}

/**
 * Lines of the model as bars from zero, in one unit: what is told beside what it is set against. The end of a bar that stands
 * for an input as it is used can be moved.
 */
export function lineBars(notebook: Notebook, spec: LineBars): HTMLElement {
  let scale: BarScale | null = null;
  let held: BarScale | null = null;
  let redraw = (): void => {};
  const onHold = (isHeld: boolean): void => {
    held = isHeld ? scale : null;
    if (!isHeld) redraw();
  };
  const handles = new Map<string, DragHandle>();
  for (const bar of spec.bars) {
    const line = "line" in bar ? bar.line : bar.claimsOf;
    if (notebook.base().line(line).kind === "calculated") continue;
    const steps = stepsFor(notebook.base(), line);
    const valuesAt = ({ x }: { readonly x: number }) => (scale ? { [line]: scale.toValue(x) } : {});
    handles.set(line, dragHandle(notebook, { lines: [{ line, grows: "right", steps }], valuesAt, onHold }));
  }
  return chartFrame(notebook, spec, {
    needs: loadPlot,
    read: () => barsOf(notebook, spec.bars),
    table: (rows) => ({ columns: spec.columns, rows: rows.map(({ label, text }) => [label, text]) }),
    draw(width, rows, anew) {
      redraw = anew;
      const drawn = drawings.barRows(width, rows, { unit: spec.unit, column: spec.columns[1], handles, held });
      ({ scale } = drawn);
      return drawn;
    },
    numbers: () => barNumbers(notebook, spec),
    ...(handles.size > 0
      ? {
          hint: said(
            "Drag the end of a bar in a ring, or step it with the arrow keys: it sets an input of the model.",
            "Tirez le bout cerclé d'une barre, ou déplacez-le avec les flèches du clavier : il fixe une entrée du modèle.",
          ),
        }
      : {}),
  });
}

/** The bars as they stand: each distinct print of a line's claims, with the reader's own value last where they typed one. */
export function barsOf(notebook: Notebook, bars: readonly Bar[]): BarRow[] {
  const workbook = notebook.workbook();
  return bars.flatMap((bar): BarRow[] => {
    const { label, tone = "soft" } = bar;
    const standing = (name: string, words: string): BarRow => ({
      label: words,
      value: position(workbook, name) ?? 0,
      text: proseText(notebook, workbook, name, { isPoint: true }),
      exact: print(workbook, name),
      moves: name,
      isFloor: boundOf(notebook, workbook, name) === "least",
      tone,
    });
    if ("line" in bar) return [standing(bar.line, label)];
    const name = bar.claimsOf;
    const own = isOwnValue(workbook, name) ? [standing(name, `${label}, ${whoseOwn(notebook)}`)] : [];
    return [...claimed(notebook, name, label, tone), ...own];
  });
}

/** The bars in full precision. */
function barNumbers(notebook: Notebook, { bars, columns: [, measure] }: LineBars): ChartNumber[] {
  const [workbook, published] = [notebook.workbook(), notebook.reference()];
  return bars.flatMap((bar): ChartNumber[] => {
    if ("line" in bar) return [lineNumber(bar.line, { item: bar.label, measure, workbook, published })];
    const { claimsOf: name, label } = bar;
    const claims = claimsOf(notebook, name).flatMap((claim) =>
      claimNumbers(`${label} (${claim.sourceName})`, measure, claim),
    );
    const own = { item: `${label}, ${whoseOwn(notebook)}`, measure, workbook, published };
    return isOwnValue(workbook, name) ? [...claims, lineNumber(name, own)] : claims;
  });
}

/** The claims that a line may be picked among. */
const claimsOf = (notebook: Notebook, name: string): ClaimRecord[] =>
  chosenClaims(notebook.base().line(name)).flatMap((id) => notebook.claim(id) ?? []);

/** A bar for each distinct claim that a line may be picked among; the one that is used can be moved. */
function claimed(notebook: Notebook, name: string, label: string, tone: BarRow["tone"]): BarRow[] {
  const used = standingClaim(notebook, notebook.workbook(), name)?.claim;
  return claimsOf(notebook, name).map((claim): BarRow => {
    const { claim: id, low, high, sourceName } = claim;
    return {
      label: `${label} (${sourceName})`,
      value: Number(low || high),
      text: claimReading(claim),
      exact: claimReading(claim),
      moves: used === id ? name : "",
      isFloor: high === "",
      tone,
      ...(high !== "" && high !== low ? { high: Number(high) } : {}),
    };
  });
}
